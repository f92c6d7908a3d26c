import type { PostKind, Responsibility, Strategy, Trait } from '../crisis/vocabulary.ts';

/** What a reply is read for, in the order of the golden rules (DOMAIN §5). */
export const CRITERIA = ['empathy', 'ownership', 'next-step', 'facts', 'personal', 'tone'] as const;
export type Criterion = (typeof CRITERIA)[number];
export type ByCriterion<T> = Readonly<Record<Criterion, T>>;

/** The languages that are read. Any other is recognised as another, and left alone. */
export const READ_LANGUAGES = ['fr', 'en'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** What a reply does, whatever it is worth. */
export const ACTS = ['apology', 'redirect', 'question'] as const;
export type Act = (typeof ACTS)[number];

/** Ways in which a reply that looks right goes wrong. */
export const TRAPS = [
  'conditional-apology',
  'shifted-apology',
  'passive-apology',
  'blame-customer',
  'blame-supplier',
  'vague-delay',
  'legal-threat',
  'sarcasm',
  'insult',
  'capitals',
  'over-promise',
  'false-fact',
  'public-compensation',
  'private-without-public-word',
  'near-copy',
  'keyword-list',
  'off-topic',
  'dismissive',
  'canned',
  'legalese',
  'fed-troll',
  'needless-apology',
  'unfit-denial',
] as const;
export type Trap = (typeof TRAPS)[number];

/** Why a text is not judged: it is said, and nothing is guessed. */
export const NOT_ASSESSED = [
  'empty',
  'too-short',
  'too-long',
  'other-language',
  'not-understood',
  'keyword-list',
  'repetition',
  'verse',
  'copied-post',
] as const;
export type NotAssessed = (typeof NOT_ASSESSED)[number];

/** Evidence: so many points for these very words. */
export interface Span {
  /** Offsets into the text as typed, in UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly criterion: Criterion;
  readonly points: number;
  /** A key under `reason` in replies.json. */
  readonly reason: string;
  /** Which rule saw it: `fr.empathy.understands.3` is that cue's third French pattern. */
  readonly rule: string;
  /** Where the text walked into a trap. */
  readonly trap?: Trap;
}

/** A trap that keeps the total down, however good the rest is. */
export interface Cap {
  readonly trap: Trap;
  readonly atMost: number;
}

export interface Reading {
  /** `undecided`: too little to tell. */
  readonly language: ReadLanguage | 'other' | 'undecided';
  readonly assessed: boolean;
  /** Why not, when it is not assessed. */
  readonly why?: NotAssessed;
  /** What the reply mainly does (SCCT); nothing when it is not assessed. */
  readonly strategy: Strategy | null;
  readonly criteria: ByCriterion<{ readonly points: number; readonly max: number }>;
  readonly spans: readonly Span[];
  /** Each once, the gravest first. */
  readonly traps: readonly Trap[];
  readonly acts: readonly Act[];
  readonly caps: readonly Cap[];
  /** 0–100: the criteria together, under the lowest cap. */
  readonly total: number;
}

/** What is known of the situation. All of it may be left out. */
export interface ReplyContext {
  /** The language the player plays in: tips the balance where the text leaves it open. */
  readonly language?: ReadLanguage;
  readonly responsibility?: Responsibility;
  readonly kind?: PostKind;
  /** The message being answered. */
  readonly post?: string;
  /** Claims the scenario knows to be untrue, in the language of the reply. */
  readonly falseFacts?: readonly string[];
  /** What the player already sent. */
  readonly earlier?: readonly string[];
  /** How the person may be called: handle, first name. */
  readonly names?: readonly string[];
}

/** What the engine is told of a free text: the part of a Wording that words decide. */
export interface ReadWording {
  readonly strategy: Strategy;
  readonly traits: readonly Trait[];
}
