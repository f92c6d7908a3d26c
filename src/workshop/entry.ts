import type { Action } from '../crisis/actions.ts';
import type { Refusal } from '../crisis/events.ts';
import type { Answering, Minutes, RuleId } from '../crisis/vocabulary.ts';
import type { Mode } from '../training/run.ts';
import type { Inject } from './inject.ts';
import type { Agreement, Grouping, Hinting, Speed, TeamRole } from './vocabulary.ts';

/** The server's clock, in milliseconds since 1970: for retention and the order of the day, never for a score. */
export type EpochMs = number;

/** A participant’s place: it survives a reload, a dead phone, a restarted server. */
export type SeatId = string;
/** Who shares one run. Alone, everybody is a team of one. */
export type TeamId = string;

/**
 * One thing that happened in a room, decided by the server and never changed afterwards. A room is its entries, in
 * order: the journal keeps them, a restarted server folds them again, and every browser folds those it may see
 * (`visibleTo`) with the same function.
 */
export type Entry = { readonly t: EpochMs } & What;

/**
 * `n` is the count of the command that led to it, by the seat it names (`by`, `seat`) or, where the facilitator did it,
 * the facilitator's own count. A command that comes twice is done once, after a restart too.
 */
export type What = { readonly n?: number | undefined } & (
  | { readonly type: 'opened'; readonly code: string; readonly facilitator: SecretHash }
  | { readonly type: 'set-up'; readonly settings: Settings }
  | {
      readonly type: 'joined';
      readonly seat: SeatId;
      readonly name: string;
      readonly team: TeamId;
      readonly secret: SecretHash;
    }
  | { readonly type: 'renamed'; readonly seat: SeatId; readonly name: string }
  | { readonly type: 'removed'; readonly seat: SeatId }
  | { readonly type: 'team-named'; readonly team: TeamId; readonly name: string }
  /** A team nobody was in before begins with its first member. */
  | { readonly type: 'placed'; readonly seat: SeatId; readonly team: TeamId; readonly role?: TeamRole | undefined }
  /** How a team plays: `calm` keeps its own time. Only before it has begun to play. */
  | { readonly type: 'mode-chosen'; readonly team: TeamId; readonly by: SeatId; readonly mode: Mode }
  /** `source`: the scenario’s own text, when it is not one of the library’s. */
  | {
      readonly type: 'round-opened';
      readonly scenario: string;
      readonly source?: string | undefined;
      readonly seed: number;
      readonly answering?: Answering | undefined;
      readonly hinting?: Hinting | undefined;
    }
  | { readonly type: 'started' }
  | { readonly type: 'paused'; readonly at: Minutes }
  | { readonly type: 'resumed'; readonly at: Minutes }
  | { readonly type: 'speed-set'; readonly at: Minutes; readonly speed: Speed }
  /** Now and then, so that a restarted server knows how far the round had got. */
  | { readonly type: 'reached'; readonly at: Minutes }
  /** The round is over for everybody. */
  | { readonly type: 'ended'; readonly at: Minutes }
  /** What a team's run was worth, as the server reckons it from the log once the round is over: nobody sends a score. */
  | { readonly type: 'scored'; readonly team: TeamId; readonly score: TeamScore }
  /** What the group came to once all are scored: every phone is told, for nobody is to be recognised in it. */
  | { readonly type: 'group-scored'; readonly group: GroupStanding }
  /** `by` set out to do it. `proposal`: others agreed first. */
  | {
      readonly type: 'acted';
      readonly team: TeamId;
      readonly by: SeatId;
      readonly at: Minutes;
      readonly action: Action;
      readonly proposal?: string | undefined;
    }
  /** Calm: the team let time pass until then. */
  | { readonly type: 'waited'; readonly team: TeamId; readonly by: SeatId; readonly at: Minutes }
  /** A calm team has had enough. */
  | { readonly type: 'finished'; readonly team: TeamId; readonly by: SeatId; readonly at: Minutes }
  /** Roles: something to be agreed on before it is done. */
  | {
      readonly type: 'proposed';
      readonly team: TeamId;
      readonly proposal: string;
      readonly by: SeatId;
      readonly at: Minutes;
      readonly action: Action;
    }
  | { readonly type: 'agreed'; readonly team: TeamId; readonly proposal: string; readonly by: SeatId }
  /** Declined by another or withdrawn by its author; or all agreed and it could no longer be done: `refusal`. */
  | {
      readonly type: 'declined';
      readonly team: TeamId;
      readonly proposal: string;
      readonly by: SeatId;
      readonly why: string;
      readonly refusal?: Refusal | undefined;
    }
  /** Off-script, for everybody or for one team. `at` is for live teams; a calm team that is further gets it as it goes on. */
  | { readonly type: 'injected'; readonly at: Minutes; readonly to: TeamId | 'all'; readonly inject: Inject }
  /** A private word from the facilitator (`by` undefined) or back. */
  | {
      readonly type: 'told';
      readonly to: TeamId | 'all';
      readonly by?: SeatId | undefined;
      readonly text: string;
    }
  | { readonly type: 'jury-opened'; readonly items: readonly JuryItem[] }
  | { readonly type: 'rated'; readonly seat: SeatId; readonly item: string; readonly stars: number }
  /** With what everybody gave, without names: nobody is sent another's rating. */
  | { readonly type: 'jury-closed'; readonly results: readonly JuryResult[] }
);

export type WhatOf<T extends What['type']> = Extract<What, { readonly type: T }>;

/** base64url(SHA-256) of a secret the browser drew; what is kept cannot be used to come in. */
export type SecretHash = string;

export interface Settings {
  readonly grouping: Grouping;
  readonly agreement: Agreement;
  /** Whether participants may choose calm mode. */
  readonly calm: boolean;
}

/**
 * A reply shown to everybody without its author: the words are looked up in the scenario, or they are with it, if they
 * are somebody's own. `id` tells nobody whose.
 */
export interface JuryItem {
  readonly id: string;
  readonly post: string;
  /** `post/option`, or a statement’s id. */
  readonly text: string;
  /** As the server found them in the logs. */
  readonly words?: string | undefined;
}

/** The sums of a scorecard; its reasons are derived from the log wherever they are shown. */
export interface TeamScore {
  readonly total: number;
  readonly outcome: number;
  readonly rules: readonly { readonly rule: RuleId; readonly points: number; readonly max: number }[];
}

/** The middle of a group of three or more. */
export interface GroupStanding {
  readonly count: number;
  /** Median score, of 100. */
  readonly total: number;
  /** The rules three or more were tested on: the median part of its points, 0–1. */
  readonly rules: readonly { readonly rule: RuleId; readonly median: number }[];
}

/** How many gave one star, two … five. */
export interface JuryResult {
  readonly item: string;
  readonly counts: readonly number[];
}
