import type { Minutes } from '../../crisis/vocabulary.ts';
import type { PastedPost } from './thread.ts';
import { type Moment, weekdayOf } from './time.ts';

/** When everything was: posts that say the date, the hour, how long ago or nothing, on one axis of minutes. */

const LONGEST: Minutes = 96 * 60;
const LONGEST_GAP: Minutes = 8 * 60;
/** Between posts of which nobody says when they were written. */
const USUAL_GAP: Minutes = 7;

interface Times {
  readonly at: readonly Minutes[];
  readonly weekday: number;
  startsAt(first: Minutes): Minutes;
}

/** Every post on one axis of minutes: the one most of them speak of; the others come a little after their neighbour. */
export function timesOf(posts: readonly PastedPost[]): Times {
  const axes = (['date', 'ago', 'clock'] as const).map((axis) => ({
    axis,
    count: posts.filter(({ moment }) => moment?.axis === axis).length,
  }));
  const axis = axes.reduce((most, each) => (each.count > most.count ? each : most)).axis;
  const known = posts.map(({ moment }) => (moment?.axis === axis ? moment : undefined));
  // A year said once is everybody's.
  const years = known.flatMap((moment) => (moment?.axis === 'date' && moment.hasYear ? [moment.at] : []));
  const around = years[0];
  const base = known.map((moment) => (moment === undefined ? undefined : placed(moment, around)));
  if (axis === 'clock') unrollClock(base);
  spreadDays(base, known);
  const falls = countOf(base, (a, b) => b < a);
  const rises = countOf(base, (a, b) => b > a);
  const step = falls > rises ? -USUAL_GAP : USUAL_GAP;
  const at: Minutes[] = [];
  for (const [index, each] of base.entries()) {
    const before = at[index - 1];
    at.push(
      each ?? (before === undefined ? (firstKnown(base) ?? 0) - (step > 0 ? USUAL_GAP * index : 0) : before + step),
    );
  }
  const first = Math.min(...at.filter((_, index) => base[index] !== undefined || axis === 'clock'), at[0] ?? 0);
  return {
    at,
    weekday: axis === 'date' && posts.length > 0 ? weekdayOf(first) : 2,
    startsAt: (start) =>
      axis === 'ago' || base.every((each) => each === undefined) ? 9 * 60 : ((start % 1440) + 1440) % 1440,
  };
}

const firstKnown = (base: readonly (Minutes | undefined)[]): Minutes | undefined =>
  base.find((each) => each !== undefined);

function placed(moment: Moment, around: Minutes | undefined): Minutes {
  if (moment.axis !== 'date' || moment.hasYear || around === undefined) return moment.at;
  const YEAR = 525_960;
  return moment.at + Math.round((around - moment.at) / YEAR) * 525_600;
}

/** A day without an hour: its posts follow one another. */
function spreadDays(base: (Minutes | undefined)[], known: readonly (Moment | undefined)[]): void {
  for (const [index, moment] of known.entries()) {
    const before = base[index - 1];
    const each = base[index];
    if (moment?.axis !== 'date' || moment.hasClock || before === undefined || each === undefined) continue;
    if (before >= each && before - each < 720) base[index] = before + USUAL_GAP;
  }
}

/** Ten past midnight after ten to midnight is the next day. */
function unrollClock(base: (Minutes | undefined)[]): void {
  let days = 0;
  let before: Minutes | undefined;
  for (const [index, each] of base.entries()) {
    if (each === undefined) continue;
    if (before !== undefined && each < before - 720) days += 1;
    before = each;
    base[index] = each + days * 1440;
  }
}

function countOf(list: readonly (number | undefined)[], holds: (a: number, b: number) => boolean): number {
  const known = list.filter((each) => each !== undefined);
  return known.slice(1).filter((each, index) => holds(known[index] ?? 0, each)).length;
}

/** At most four days: long silences first, then everything in proportion. */
export function squeezed(minutes: readonly Minutes[]): { minutes: Minutes[]; compressed: boolean } {
  const last = minutes.at(-1) ?? 0;
  if (last <= LONGEST) return { minutes: [...minutes], compressed: false };
  let at = 0;
  const shorter = minutes.map((each, index) => {
    at += Math.min(LONGEST_GAP, each - (minutes[index - 1] ?? 0));
    return at;
  });
  const end = shorter.at(-1) ?? 0;
  const scale = end > LONGEST ? LONGEST / end : 1;
  return { minutes: shorter.map((each) => Math.floor(each * scale)), compressed: true };
}
