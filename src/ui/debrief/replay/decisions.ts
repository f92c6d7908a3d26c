import type { Minutes } from '../../../crisis/vocabulary.ts';
import type { Scorecard } from '../../../training/scorecard.ts';

export type Pins = Scorecard['pins'];

/** The minutes of the decisions before and after this one. */
export function around(
  pins: Pins,
  now: Minutes,
): { readonly before: Minutes | undefined; readonly after: Minutes | undefined } {
  return { before: pins.findLast(({ at }) => at < now)?.at, after: pins.find(({ at }) => at > now)?.at };
}

/** Rows of the log of what was decided last, by this minute: one, unless several were decided in the same minute. */
export function lastDecided(pins: Pins, now: Minutes): readonly number[] {
  const last = pins.findLast(({ at }) => at <= now)?.at;
  return pins.filter(({ at }) => at === last).map(({ action }) => action);
}
