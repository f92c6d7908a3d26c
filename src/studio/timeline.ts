import { CONCERNS, type Minutes, PLACES, type Place, type PostKind } from '../crisis/vocabulary.ts';
import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import { clock } from '../scenario/basics.ts';
import { printTime } from '../scenario/hours.ts';
import type { Path } from '../scenario/problem.ts';
import { idOf, isObject, itemsAt } from './references.ts';
import { earliest } from './timeline-earliest.ts';
import { minutesOf } from './times.ts';

/** A draft's posts in time, one lane a place. What cannot be understood yet has no time and waits beside the lanes. */
export interface Timeline {
  readonly startsAt: Minutes;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly duration: Minutes;
  readonly posts: readonly TimedPost[];
}

export interface TimedPost {
  /** Its place among the posts of the file. */
  readonly index: number;
  readonly id: string;
  readonly place: Place | undefined;
  readonly value: Readonly<Record<string, unknown>>;
  /** The post this one comments on. */
  readonly re: string | undefined;
  /** The soonest it can appear; undefined: never, or not understood. */
  readonly at: Minutes | undefined;
  /** For one that waits for something: how long after that. */
  readonly after: Minutes | undefined;
  /** Until when it should be answered, if it should: its own deadline, or its platform's. */
  readonly due: Minutes | undefined;
}

const DAY = 1440;
const DURATION = 2 * DAY;
/** Posts are put on a grid of so many minutes. */
export const GRID = 5;

export function timelineOf(draft: unknown): Timeline {
  const { startsAt, weekday, duration } = isObject(draft) ? draft : {};
  const posts = itemsAt(draft, 'posts');
  const soonest = earliest(draft);
  return {
    startsAt: clock.safeParse(startsAt).data ?? 9 * 60,
    weekday: typeof weekday === 'number' && weekday >= 1 && weekday <= 7 ? weekday : 1,
    duration: minutesOf(duration) ?? DURATION,
    posts: posts.map(({ value, index }) => {
      const { on, re, when } = value;
      const place = PLACES.find((each) => each === on);
      const at = soonest[index];
      const patience = patienceOf(value, place);
      return {
        index,
        id: idOf(value),
        value,
        place,
        re: typeof re === 'string' ? re : undefined,
        at,
        after: isObject(when) ? (minutesOf(when.after) ?? 0) : undefined,
        due: at === undefined || patience === undefined ? undefined : at + patience,
      };
    }),
  };
}

const LEVERS = leversOf(RULEBOOK);

/** How long its author waits for an answer. */
function patienceOf({ kind, deadline }: Readonly<Record<string, unknown>>, place: Place | undefined) {
  if (!CONCERNS.includes(kind as PostKind) || !place) return undefined;
  return minutesOf(deadline) ?? (place === 'cell' || place === 'inbox' ? LEVERS.patience : LEVERS.deadline[place]);
}

/** The edit that moves a post by so many minutes: its time, or its wait after what it depends on. */
export function shifted(
  { index, at, after }: TimedPost,
  minutes: Minutes,
  duration: Minutes,
): { readonly path: Path; readonly value: string } | undefined {
  if (at === undefined) return undefined;
  const last = Math.max(0, duration - 1);
  if (after !== undefined) {
    const value = Math.max(0, Math.min(last, after + minutes));
    return { path: ['posts', index, 'when', 'after'], value: printTime(value) };
  }
  return { path: ['posts', index, 'when'], value: printTime(Math.max(0, Math.min(last, at + minutes))) };
}

/** By how much to move it so that it comes on the grid, nearest to where it was dropped. */
export const snap = (at: Minutes, moved: Minutes): Minutes => Math.round((at + moved) / GRID) * GRID - at;

/** A stretch of time in minutes since the first post. */
export interface Stretch {
  readonly from: Minutes;
  readonly to: Minutes;
}

const DUSK = 21 * 60;
const DAWN = 7 * 60;

/** When it is night. */
export function nightsOf({ startsAt, duration }: Pick<Timeline, 'startsAt' | 'duration'>): readonly Stretch[] {
  const nights: Stretch[] = [];
  for (let midnight = -startsAt; midnight - (DAY - DUSK) < duration; midnight += DAY) {
    const from = Math.max(0, midnight - (DAY - DUSK));
    const to = Math.min(duration, midnight + DAWN);
    if (to > from) nights.push({ from, to });
  }
  return nights;
}

/** Where the clock shows a full step: every quarter, hour, six hours … */
export function ticksOf(
  { startsAt, duration }: Pick<Timeline, 'startsAt' | 'duration'>,
  step: Minutes,
): readonly Minutes[] {
  const ticks: Minutes[] = [];
  for (let at = (step - (startsAt % step)) % step; at <= duration; at += step) ticks.push(at);
  return ticks;
}

/** In which row each goes so that none covers another: the first that is free. Given in the order of `from`. */
export function packRows(stretches: readonly Stretch[]): readonly number[] {
  const ends: number[] = [];
  return stretches.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}
