import type { Minutes } from '../crisis/vocabulary.ts';
import type { ClockMessage } from '../workshop/messages.ts';

/**
 * The round is seen this long after it happens: a change of pace, which the server tells a quarter of a second late at
 * most, is then known in time, and nobody sees what has not happened yet.
 */
const BEHIND_MS = 350;
/** The clock is never guessed further ahead than this of its last word. */
const FURTHEST_S = 3;

interface Word {
  readonly clock: ClockMessage;
  readonly at: number;
}

const SILENCE: Word = { clock: { minute: 0, perSecond: 0 }, at: 0 };

/** The room’s clock as far as one has been told, by the device’s own steady time. */
export class HeardClock {
  private latest: Word = SILENCE;
  private before: Word = SILENCE;

  /** `isNext`: it follows the last word. After a reconnection, what was before is too old to go on from. */
  hear(clock: ClockMessage, isNext: boolean): void {
    this.before = isNext ? this.latest : { clock, at: 0 };
    this.latest = { clock, at: performance.now() };
  }

  minute(): Minutes {
    const { latest, before } = this;
    const then = performance.now() - BEHIND_MS;
    if (then >= latest.at) return reached(latest, then);
    return Math.min(latest.clock.minute, reached(before, then));
  }
}

const reached = ({ clock: { minute, perSecond }, at }: Word, now: number): Minutes =>
  minute + perSecond * Math.min(Math.max((now - at) / 1000, 0), FURTHEST_S);
