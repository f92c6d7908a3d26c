import type {
  Breach,
  CellRole,
  Heat,
  Minutes,
  Opportunity,
  Place,
  Platform,
  PostKind,
  Preparation,
  Responsibility,
  Role,
  StatementKind,
  Strategy,
  Trait,
} from './vocabulary.ts';

/**
 * What the engine needs to know of a scenario. It holds no sentence: a parsed `Scenario` is a superset of
 * this, checked by the compiler, so the simulated world can never come to depend on wording.
 */
export interface World {
  readonly id: string;
  readonly brand: { readonly size: 'large' | 'sme' };
  /** Local clock time of minute 0: minutes since midnight, 0–1439. */
  readonly startsAt: Minutes;
  readonly duration: Minutes;
  readonly heat: Heat;
  readonly responsibility: Responsibility;
  readonly people: readonly Person[];
  readonly cell: readonly CellMember[];
  readonly facts: readonly Fact[];
  readonly preparations: { readonly budget: number; readonly choices: readonly PreparationChoice[] };
  readonly posts: readonly Post[];
  readonly statements: readonly Statement[];
  readonly endings: readonly Ending[];
}

export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly followers: number;
}

export interface CellMember {
  readonly id: string;
  readonly role: CellRole;
  /** How long this person takes to sign a text off. */
  readonly signOff: Minutes;
}

/** Something the player may check before speaking. */
export interface Fact {
  readonly id: string;
  readonly true: boolean;
  readonly verify: Minutes;
}

export interface PreparationChoice {
  readonly kind: Preparation;
  readonly cost: number;
}

/** A scripted message: a public post, a colleague's line in the cell, a journalist's mail. */
export interface Post {
  readonly id: string;
  /** A person's or a cell member's id. */
  readonly by: string;
  readonly on: Place;
  /** `ours`: on the brand's own page, where it can be moderated; `theirs`: anywhere else. */
  readonly page: 'ours' | 'theirs';
  /** The post this one comments on; it shares that post's thread. */
  readonly re?: string | undefined;
  readonly when: When;
  readonly kind: PostKind;
  /** Posts with the same concern are answered together by one public reply on the same platform. */
  readonly concern?: string | undefined;
  readonly breach?: Breach | undefined;
  /** The fact this message turns on, if it can be checked. */
  readonly about?: string | undefined;
  /** Overrides the scenario's responsibility for this message (a false rumour inside a real fault). */
  readonly responsibility?: Responsibility | undefined;
  /** Direct shares expected in calm weather; by default it follows from the author's followers. */
  readonly spark?: number | undefined;
  /** Moral-emotional words in an attack: each makes it spread ×1.2 (Brady et al. 2017). */
  readonly charged: number;
  /** Answer by then, counted from its appearance. Default: the platform's. */
  readonly deadline?: Minutes | undefined;
  /** What this message does to the whole story when it appears (an authority's verdict calms: < 1). */
  readonly sways: number;
  readonly replies: readonly ReplyOption[];
}

/** What a text claims and does; shared by replies and statements. */
export interface Wording {
  readonly strategy: Strategy;
  readonly traits: readonly Trait[];
  /** Facts whose claim the text affirms, and facts whose claim it says is false. */
  readonly asserts: readonly string[];
  readonly denies: readonly string[];
  /** Cell members who must sign it off first. */
  readonly signOff: readonly string[];
  /** The text promises news within this time. */
  readonly promises?: Minutes | undefined;
  /** Which of the seven opportunities this text opens, if it is honoured. */
  readonly opens: readonly Opportunity[];
}

export interface ReplyOption extends Wording {
  readonly id: string;
  /** In the player's own words, and not understood: it is an answer, and nobody judges its style. */
  readonly unread?: boolean | undefined;
  /** What choosing it does in the world, at once (a boss's order carried out). */
  readonly does: readonly Deed[];
}

export type Deed = { readonly delete: string } | { readonly sways: number };

export interface Statement extends Wording {
  readonly id: string;
  readonly kind: StatementKind;
  /** Concerns it answers, wherever they were raised. */
  readonly answers: readonly string[];
  /** Where it is published; by default everywhere the brand has a page. */
  readonly on: readonly Platform[];
  /** It can be published only once this holds. */
  readonly needs?: Condition | undefined;
}

export interface Ending {
  readonly id: string;
  /** The first ending whose condition holds is the run's; the last one has none. */
  readonly when?: Condition | undefined;
}

/** When a message comes: at a minute, or some minutes after a condition first holds. */
export type When = Minutes | { readonly if: Condition; readonly after: Minutes };

/**
 * Exactly one key (with `for` beside `unanswered`), so a trainer writes `{ "deleted": "photo" }`.
 * Thresholds (reach, press, anger, trust) hold when the measure is at or above the number.
 */
export interface Condition {
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
  readonly elapsed?: Minutes | undefined;
  readonly appeared?: string | undefined;
  /** Deleted or hidden. */
  readonly deleted?: string | undefined;
  /** Anything at all done to it: hidden, deleted, blocked, reported. */
  readonly moderated?: string | undefined;
  /** A public answer landed on it, or one that covers it. */
  readonly answered?: string | undefined;
  readonly unanswered?: string | undefined;
  readonly for?: Minutes | undefined;
  /** `post/option`. */
  readonly chosen?: string | undefined;
  /** A statement's kind or id. */
  readonly published?: string | undefined;
  readonly verified?: string | undefined;
  readonly prepared?: Preparation | undefined;
  readonly reach?: number | undefined;
  readonly press?: number | undefined;
  readonly anger?: number | undefined;
  readonly trust?: number | undefined;
}
