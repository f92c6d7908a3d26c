import type { Action } from '../crisis/actions.ts';
import type { Refusal } from '../crisis/events.ts';
import type { Answering, Minutes } from '../crisis/vocabulary.ts';
import type { Mode } from '../training/run.ts';
import type { Entry, JuryItem, SeatId, Settings, TeamId } from './entry.ts';
import type { Inject } from './inject.ts';
import type { Hinting, Speed, TeamRole } from './vocabulary.ts';

/** What one says when joining (Colyseus join options). `secret`: 22 characters of base64url, drawn by the browser. */
export interface JoinOptions {
  readonly code: string;
  readonly as: 'participant' | 'facilitator' | 'screen';
  readonly secret: string;
  /** Participants only; ignored when the secret already has a seat. */
  readonly name?: string | undefined;
  /** How many entries this browser already holds: it is sent the others. */
  readonly have: number;
  /** `moves` of one's own seat in those entries: if it has changed teams since, it is sent everything anew. */
  readonly moves: number;
}

/** Goes up when an older browser could no longer follow. */
export const PROTOCOL = 2;

/**
 * What a browser asks for: one Colyseus message type, `command`. `n` counts the seat’s commands (the facilitator's its
 * own) from 1, goes on from the `n` the folded entries tell, and may leave gaps but never goes back.
 */
export type Command = { readonly n: number } & (ParticipantCommand | FacilitatorCommand);

export type ParticipantCommand =
  | { readonly type: 'rename'; readonly name: string }
  | { readonly type: 'choose-mode'; readonly mode: Mode }
  /** `at` only in calm mode: everybody else is stamped with the round’s own minute. */
  | { readonly type: 'act'; readonly action: Action; readonly at?: Minutes | undefined }
  | { readonly type: 'wait'; readonly at: Minutes }
  | { readonly type: 'finish'; readonly at: Minutes }
  | { readonly type: 'agree'; readonly proposal: string }
  | { readonly type: 'decline'; readonly proposal: string; readonly why: string }
  | { readonly type: 'tell'; readonly text: string }
  | { readonly type: 'rate'; readonly item: string; readonly stars: number };

export type FacilitatorCommand =
  | { readonly type: 'set-up'; readonly settings: Settings }
  | { readonly type: 'place'; readonly seat: SeatId; readonly team: TeamId; readonly role?: TeamRole | undefined }
  | { readonly type: 'name-team'; readonly team: TeamId; readonly name: string }
  | { readonly type: 'remove'; readonly seat: SeatId }
  | {
      readonly type: 'open-round';
      readonly scenario: string;
      readonly source?: string | undefined;
      readonly seed: number;
      /** Else as the scenario says. */
      readonly answering?: Answering | undefined;
      /** Else as each likes. */
      readonly hinting?: Hinting | undefined;
    }
  | { readonly type: 'start' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'set-speed'; readonly speed: Speed }
  | { readonly type: 'end' }
  | { readonly type: 'inject'; readonly to: TeamId | 'all'; readonly inject: Inject }
  | { readonly type: 'tell-team'; readonly to: TeamId | 'all'; readonly text: string }
  | { readonly type: 'open-jury'; readonly items: readonly Omit<JuryItem, 'words'>[] }
  | { readonly type: 'close-jury' }
  | { readonly type: 'delete-room' };

export const DENIALS = [
  'not-allowed', // only the facilitator, or only this seat’s team
  'wrong-moment', // the round is not in a state in which this can be done
  'unknown', // no such seat, team, proposal, item, scenario
  'stale', // an older count than one already done
  'too-many', // rate, seats, rounds, injects …
  'bad-scenario',
  'bad-message',
] as const;
export type Denial = (typeof DENIALS)[number];

/** What the server sends: one Colyseus message type each, by these names. */
export interface ServerMessages {
  /** First after joining, and after every reconnection. */
  readonly welcome: {
    readonly protocol: number;
    readonly code: string;
    readonly seat?: SeatId | undefined;
    /** Of the entries this audience may see, from number `from` on: with 0, forget what you hold and begin again. */
    readonly from: number;
    readonly entries: readonly Entry[];
    readonly connected: readonly SeatId[];
    readonly clock: ClockMessage;
  };
  readonly entries: { readonly from: number; readonly entries: readonly Entry[] };
  /** On every change of pace, and every two seconds. */
  readonly clock: ClockMessage;
  /** The command with this count was done (its entries came before), or not. */
  readonly done: { readonly n: number };
  readonly denied: { readonly n: number; readonly why: Denial } | { readonly n: number; readonly refusal: Refusal };
  readonly presence: { readonly seat: SeatId; readonly connected: boolean };
  /** The last one: the room is gone for good, or back in a moment. */
  readonly closing: { readonly why: 'deleted' | 'restarting' | 'removed' | 'elsewhere' };
}

/** The round’s minute now, and how many pass in a real second: 0 while it stands still. */
export interface ClockMessage {
  readonly minute: number;
  readonly perSecond: number;
}
