import { PLACES, type Place } from '../../../crisis/vocabulary.ts';
import { packRows, type TimedPost, type Timeline } from '../../../studio/timeline.ts';

/** Where everything of a timeline is drawn, in pixels. */

export const CARD = { width: 148, height: 46 } as const;
const GAP = 6;
/** A lane's name stands above its cards. */
const HEAD = 30;
const FOOT = 8;
export const AXIS = 52;

export interface Lane {
  readonly place: Place;
  readonly top: number;
  readonly height: number;
  readonly count: number;
}

export interface Card {
  readonly post: TimedPost & { readonly at: number; readonly place: Place };
  readonly left: number;
  /** From the top of the ground. */
  readonly top: number;
}

export interface Layout {
  readonly lanes: readonly Lane[];
  /** In the order of the file, so that a card that moves keeps its place on the page, and with it the focus. */
  readonly cards: readonly Card[];
  /** What has no time or no lane. */
  readonly beside: readonly TimedPost[];
  readonly width: number;
  readonly height: number;
}

const isPlaced = (post: TimedPost): post is Card['post'] => post.at !== undefined && post.place !== undefined;

/** `scale`: pixels a minute. */
export function layOut({ posts, duration }: Timeline, scale: number): Layout {
  const placed = posts.filter(isPlaced);
  const lanes: Lane[] = [];
  const cards: Card[] = [];
  let top = AXIS;
  for (const place of PLACES) {
    const here = placed.filter((post) => post.place === place).sort((a, b) => a.at - b.at || a.index - b.index);
    const rows = packRows(here.map(({ at }) => ({ from: at * scale, to: at * scale + CARD.width + GAP })));
    const depth = rows.length === 0 ? 0 : Math.max(...rows) + 1;
    const height = HEAD + depth * (CARD.height + GAP) + FOOT;
    here.forEach((post, turn) => {
      cards.push({ post, left: post.at * scale, top: top + HEAD + (rows[turn] ?? 0) * (CARD.height + GAP) });
    });
    lanes.push({ place, top, height, count: here.length });
    top += height;
  }
  const last = Math.max(duration, ...placed.map(({ at }) => at));
  return {
    lanes,
    cards: cards.sort((a, b) => a.post.index - b.post.index),
    beside: posts.filter((post) => !isPlaced(post)),
    width: last * scale + CARD.width + 2 * GAP,
    height: top,
  };
}

const STEPS = [15, 30, 60, 180, 360, 720, 1440];
const TICK = 64;

/** So many minutes between two marks on the axis that their words don't run together. */
export const stepFor = (scale: number): number => STEPS.find((step) => step * scale >= TICK) ?? 1440;

/** Pixels a minute, from two days on a screen to a quarter of an hour in a hand's breadth. */
export const SCALES = [0.25, 0.5, 1, 2, 4, 8] as const;
