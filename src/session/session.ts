import type { StoreApi } from 'zustand/vanilla';
import type { Action } from '../crisis/actions.ts';
import type { Refusal } from '../crisis/events.ts';
import type { CrisisView } from '../crisis/view.ts';
import type { Answering, Minutes, Preparation } from '../crisis/vocabulary.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Run } from '../training/run.ts';
import type { Scorecard } from '../training/scorecard.ts';
import type { Hinting } from '../workshop/vocabulary.ts';
import type { Drafts } from './drafts.ts';

/** What the interface, the spread view and the sound all read. They never read one another. */
export interface SessionState {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly status: 'briefing' | 'running' | 'over';
  readonly view: CrisisView;
  readonly clock: ClockState;
  /** In a workshop, what the facilitator decided for the round; else as the scenario, and the player, have it. */
  readonly answering?: Answering | undefined;
  readonly hinting?: Hinting | undefined;
  /** The last action that could not be done, and why; cleared by the next one that could. */
  readonly refusal: { readonly action: Action; readonly why: Refusal } | undefined;
  /** In a workshop: asked of the room, which has not answered yet. Nothing else is done meanwhile. */
  readonly sending: Action | undefined;
  /** Only once the status is `over`. */
  readonly scorecard: Scorecard | undefined;
  /** What the session could not do for the player (save, for instance). */
  readonly notices: readonly Notice[];
}

export const NOTICES = ['storage-denied', 'storage-full', 'other-tab', 'run-set-aside', 'not-read'] as const;
export type Notice = (typeof NOTICES)[number];

export interface ClockState {
  readonly paused: boolean;
  /** Multiplies the default pace; with the composer open time runs at a quarter. */
  readonly pace: Pace;
  readonly composing: boolean;
  /** Running ahead to the next event, or through the player's own work. */
  readonly hurrying: boolean;
  /** Everybody’s, in a workshop: only the facilitator stops it or changes its pace. */
  readonly shared: boolean;
}

/** The crisis says no; or, in a workshop, the facilitator has paused, or the room has not answered the last act yet. */
export type NotNow = Refusal | { readonly reason: 'paused' } | { readonly reason: 'unanswered' };

export const PACES = [0.5, 1, 2, 4] as const;
export type Pace = (typeof PACES)[number];

/** One run being played. `LocalSession` keeps it on this device, `RoomSession` plays a team’s part in a workshop. */
export interface Session {
  readonly store: StoreApi<SessionState>;
  readonly drafts: Drafts;
  /** Leaves the briefing, with what was prepared. */
  start(prepared: readonly Preparation[]): void;
  /** Does it, or says why not. In calm mode time moves by the action's cost. In a workshop the room may still refuse. */
  act(action: Action): NotNow | undefined;
  pause(): void;
  resume(): void;
  setPace(pace: Pace): void;
  /** The composer opened or closed. */
  compose(open: boolean): void;
  /** Ahead to the next thing the player would see. */
  skip(): void;
  /** Calm mode: let this much time pass. */
  wait(minutes: Minutes): void;
  /** Ends the run now, as it stands. */
  finish(): void;
  /** Stops clocks and listeners; the run stays saved. */
  close(): void;
}
