import type { StoreApi } from 'zustand/vanilla';
import type { Instant } from '../learning/limits.ts';
import type { Report } from '../learning/report.ts';
import type { Wording } from '../learning/wording.ts';
import type { Tongue } from '../scenario/tongues.ts';

/** A learning platform (LMS) that has launched us, in one standard or another. */
export interface Lms {
  /** The learner's, if the platform knows it and we speak it. */
  readonly language: Tongue | undefined;
  /** The platform's own pass mark, 0–100. */
  readonly mastery: number | undefined;
  /** Anything but `normal`: nothing is reported. */
  readonly mode: 'normal' | 'browse' | 'review';
  /** What was kept at the end of the last session. */
  readonly bookmark: string;
  /** How many letters a bookmark may have. */
  readonly bookmarkRoom: number;
  readonly store: StoreApi<LmsState>;
  /** Keeps where the run is. `now`: it must not be lost; else it may wait for the next time. */
  keep(place: Place, now: boolean): void;
  /** The run is over: the score and all that goes with it. */
  tell(end: End): void;
  /**
   * Ends the session: the status is `left` once nothing is sent any more. If the learner asked, not before all has
   * arrived; until then the run may still be kept, and the page go away.
   */
  leave(leaving: Leaving): void;
}

export interface LmsState {
  /** `trying`: it did not take what it was told, and is told again. `refused`: something it will not take. */
  readonly status: 'up-to-date' | 'trying' | 'refused' | 'left';
}

export interface Place {
  readonly bookmark: string;
  /** Real seconds, of this session and of all. */
  readonly seconds: Seconds;
  readonly minute: number;
  readonly of: number;
}

export interface Seconds {
  readonly session: number;
  readonly total: number;
}

export interface End extends Place {
  readonly report: Report;
  readonly wording: Wording;
  readonly instants: readonly (Instant | undefined)[];
  /** The same place with nothing left to tell: kept once everything has arrived. */
  readonly toldBookmark: string;
}

export interface Leaving {
  readonly seconds: Seconds;
  /** Where the run is to be taken up again; none: it is over, was never begun, or was only to be looked at. */
  readonly place: Place | undefined;
  /** The learner asked to; else the page is going away, and there is no time for answers. */
  readonly asked: boolean;
}

/** `closed`: a platform is there, but its session is over; it has to launch us again. */
export type FoundLms = Lms | 'closed' | undefined;

/** How long to wait before the next try, in milliseconds. */
export const patience = (tries: number): number => Math.min(60_000, 1000 * 2 ** tries);

export function instantOf(seconds: number): Instant {
  const date = new Date(seconds * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    local: [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':'),
    // One digit after the point: the standard's pattern wants some, and we do not know them.
    utc: date.toISOString().replace(/\.\d+Z$/, '.0Z'),
  };
}
