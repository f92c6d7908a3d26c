import type { CrisisView } from '../crisis/view.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import { AT_STAKE, FRESH, PRESSING, QUIET } from '../training/pace.ts';

/**
 * The time of a round everybody plays at once. It cannot wait for anybody, so it does not follow what one team has open:
 * it runs slow where the scenario as written has something at stake, and fast where nothing is, the same for all.
 */

/** From `from` on, before `to`. */
export interface Window {
  readonly from: Minutes;
  readonly to: Minutes;
}

/**
 * The minutes in which something is at stake, apart and in order: while a concern is new, and shortly before its
 * deadline. `silence`: the last view of the round's own scenario and seed with nobody at the keyboard (`silenceOf`).
 */
export function slowWindows(silence: CrisisView): Window[] {
  return merged(
    silence.posts.flatMap(({ seenAt, dueAt }) =>
      dueAt === undefined
        ? []
        : [
            { from: seenAt, to: seenAt + FRESH },
            { from: dueAt - PRESSING, to: dueAt + 1 },
          ],
    ),
  );
}

/** With the time after something off-script came, too. */
export function withPause(windows: readonly Window[], at: Minutes): Window[] {
  return merged([...windows, { from: at, to: at + FRESH }]);
}

function merged(windows: readonly Window[]): Window[] {
  const apart: Window[] = [];
  for (const { from, to } of [...windows].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else apart.push({ from: Math.max(0, from), to });
  }
  return apart;
}

/** Simulated minutes a real second at that minute, at the facilitator's speed. */
export function perSecond(windows: readonly Window[], minute: number, speed = 1): number {
  return (windows.some(({ from, to }) => from <= minute && minute < to) ? AT_STAKE : QUIET) * speed;
}

/** How long a stretch of the round takes, in real milliseconds: by default, all of it. */
export function realMs(windows: readonly Window[], duration: Minutes, from: number = 0, speed = 1): number {
  let ms = 0;
  let minute = from;
  while (minute < duration) {
    const next = Math.min(boundaryAfter(windows, minute), duration);
    ms += ((next - minute) / perSecond(windows, minute, speed)) * 1000;
    minute = next;
  }
  return ms;
}

function boundaryAfter(windows: readonly Window[], minute: number): number {
  for (const { from, to } of windows) {
    if (minute < from) return from;
    if (minute < to) return to;
  }
  return Number.POSITIVE_INFINITY;
}

/** Goes by real milliseconds handed in, so that it can stand in a test, a server or a browser. */
export class RoundClock {
  private now: number;
  private windows: readonly Window[];
  private readonly duration: Minutes;
  /** What the facilitator multiplies the pace by. */
  speed = 1;
  running = false;

  constructor(windows: readonly Window[], duration: Minutes, minute = 0) {
    this.windows = windows;
    this.duration = duration;
    this.now = Math.min(minute, duration);
  }

  get minute(): number {
    return this.now;
  }

  get isOver(): boolean {
    return this.now >= this.duration;
  }

  /** 0 while it stands still. */
  get perSecond(): number {
    return this.running && !this.isOver ? perSecond(this.windows, this.now, this.speed) : 0;
  }

  /** How long until the end of the round if nothing changes, in real milliseconds. */
  get msLeft(): number {
    return realMs(this.windows, this.duration, this.now, this.speed);
  }

  /** Something off-script comes: time to read it. */
  slowDownAt(minute: Minutes): void {
    this.windows = withPause(this.windows, minute);
  }

  advance(ms: number): void {
    let left = this.running ? ms : 0;
    while (left > 0 && !this.isOver) {
      const pace = perSecond(this.windows, this.now, this.speed) / 1000;
      const next = Math.min(boundaryAfter(this.windows, this.now), this.duration);
      const needed = (next - this.now) / pace;
      this.now = needed <= left ? next : this.now + left * pace;
      left -= Math.min(needed, left);
    }
  }
}
