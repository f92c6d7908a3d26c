import type { Action } from '../crisis/actions.ts';
import type { Refusal } from '../crisis/events.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { TeamId, What } from './entry.ts';
import type { Denial } from './messages.ts';

/** `deletesRoom`: there is nothing to keep; the server forgets the room and says `closing`. */
export type Decision =
  | { readonly ok: true; readonly entries: readonly What[]; readonly deletesRoom?: boolean }
  | { readonly ok: false; readonly why: Denial; readonly refusal?: undefined }
  | { readonly ok: false; readonly why?: undefined; readonly refusal: Refusal };

/** How much a room may hold. The server's settings may say less or more. */
export interface Limits {
  readonly seats: number;
  readonly rounds: number;
  /** In one round. */
  readonly injects: number;
  /** Private words in a room. */
  readonly told: number;
  /** Acts of one team in a round. */
  readonly acts: number;
}

export const SAFE_LIMITS: Limits = { seats: 120, rounds: 12, injects: 60, told: 2000, acts: 1000 };

/** What a decision asks of the server. */
export interface Context {
  /** The round's clock. */
  readonly minute: number;
  /** The round's own, without injects. */
  readonly scenario: Scenario | undefined;
  /** Why a team could not do this at that minute of the round being played, every entry of its log done. */
  refusalOf(team: TeamId, minute: Minutes, action: Action): Refusal | undefined;
  /** For a round to be opened: the library's, or the text's; undefined if there is none or it cannot be played. */
  scenarioOf(id: string, source: string | undefined): Scenario | undefined;
  /** Short, never the same twice, of letters, digits, `-` and `_`. */
  newId(): string;
  readonly limits: Limits;
}

export const done = (...entries: readonly What[]): Decision => ({ ok: true, entries });
/** It is so already. */
export const NOTHING_TO_DO: Decision = { ok: true, entries: [] };
export const denied = (why: Denial): Decision => ({ ok: false, why });
export const refused = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** The whole minute it is. */
export const minuteOf = ({ minute }: Pick<Context, 'minute'>): Minutes => Math.floor(minute);
