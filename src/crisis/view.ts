import type { CrisisEvent } from './events.ts';
import type { ShareTable } from './share-table.ts';
import type { Minutes, Phase, Platform, Preparation, Stance, Verdict } from './vocabulary.ts';

/**
 * A read-only picture of the crisis at one minute, for anyone who shows or judges it.
 * From one view to the next `events` and `voices` only grow: compare lengths to know what is new. `table` alone is
 * live: it is the engine's own, shared because it is large.
 */
export interface CrisisView {
  readonly now: Minutes;
  /** The player's hands are full until then (equal to `now` or earlier when free). */
  readonly busyUntil: Minutes;
  readonly over: boolean;
  readonly ending: string | undefined;
  readonly phase: Phase;
  /** 0–100. */
  readonly anger: number;
  readonly trust: number;
  /** People reached so far; somebody who saw two shares counts twice. */
  readonly reach: number;
  /** Shares in the last full hour (3-hour mean). */
  readonly perHour: number;
  readonly shares: number;
  readonly articles: number;
  /** Scripted messages the player can see, oldest first. */
  readonly posts: readonly PostView[];
  /** Facts the player knows to be in question. */
  readonly facts: Readonly<Record<string, FactView>>;
  readonly signOffs: readonly SignOffView[];
  /** Ids of the statements published. */
  readonly published: readonly string[];
  /** Ids of the statements whose time has not come: what they say has not happened yet. */
  readonly untimely: readonly string[];
  /** Texts that promised news: `post/option` or a statement's id. */
  readonly promises: readonly PromiseView[];
  readonly prepared: readonly Preparation[];
  readonly briefed: boolean;
  readonly events: readonly CrisisEvent[];
  /** The crowd in its own words, between the scripted posts. */
  readonly voices: readonly Voice[];
  readonly table: ShareTable;
}

export interface PostView {
  readonly id: string;
  readonly at: Minutes;
  readonly seenAt: Minutes;
  readonly thread: number;
  /** Shares and people reached of this post's own cascade. */
  readonly shares: number;
  readonly reach: number;
  readonly status: 'open' | 'answered' | 'covered' | 'moderated';
  /** For concerns still open: answer by then. */
  readonly dueAt: Minutes | undefined;
  readonly verdict: Verdict | undefined;
}

export type FactView =
  | { readonly status: 'unknown' }
  | { readonly status: 'checking'; readonly until: Minutes }
  | { readonly status: 'known'; readonly at: Minutes };

export interface SignOffView {
  readonly who: string;
  readonly text: string;
  readonly until: Minutes;
  readonly given: boolean;
}

export interface PromiseView {
  readonly text: string;
  readonly due: Minutes;
  readonly status: 'open' | 'kept' | 'broken';
}

/** One share somebody made in their own words. `index` is its row in the share table. */
export interface Voice {
  readonly index: number;
  readonly at: Minutes;
  readonly platform: Platform;
  readonly stance: Stance;
  readonly thread: number;
  /** Picks the phrase and the invented author; equal runs give equal voices. */
  readonly key: number;
}
