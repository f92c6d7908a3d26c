import { STORY } from '../../src/crisis/network.ts';
import { drawFrom, lognormal, lognormalMark } from '../../src/kernel/quantiles.ts';

/**
 * The yardstick: the same branching process written by hand as one loop over typed arrays, with a shared random
 * stream instead of keys, no threads, no levers, no portable maths. What the engine's guarantees cost is the ratio.
 */

const { branching: BRANCHING, destinations: DESTINATIONS, rhythmMost: RHYTHM_MOST } = STORY;
const WEEK = 10_080;
const DELAYS = [
  lognormal(50, 2.34, WEEK),
  lognormal(90, 2, WEEK),
  lognormal(480, 1.6, WEEK),
  lognormal(300, 1.4, WEEK),
  lognormal(120, 1, WEEK),
];
const AUDIENCES = [
  lognormal(45, 1.3),
  lognormal(70, 1.1),
  lognormal(35, 1.5),
  lognormal(250, 1.2),
  lognormal(20_000, 1),
];
const MARKS = lognormalMark(1.5);
const MOST = 1.6;

/** Plays it once; returns how many shares there were. */
export function plainLoop(
  seed: number,
  spark: number,
  radius: number,
  phi: number,
  duration: number,
  startsAt: number,
): number {
  let state = seed | 1;
  const random = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  const poisson = (mean: number): number => {
    if (mean > 60) {
      let normal = -6;
      for (let i = 0; i < 12; i++) normal += random();
      return Math.round(mean + Math.sqrt(mean) * normal);
    }
    const limit = Math.exp(-mean);
    let n = 0;
    let product = random();
    while (product > limit) {
      n++;
      product *= random();
    }
    return n;
  };
  let room = 1024;
  let next = new Int32Array(room);
  let due = new Float64Array(room);
  let place = new Uint8Array(room);
  let used = 0;
  let free = -1;
  const first = new Int32Array(duration).fill(-1);
  let shares = 0;
  let size = 1024;
  let rowAt = new Float64Array(size);
  let rowPlace = new Uint8Array(size);
  let rowAudience = new Uint32Array(size);

  const share = (at: number, where: number, children: number): void => {
    if (shares === size) {
      size *= 2;
      const bigger = <T extends { set(from: T): void }>(from: T, into: T): T => {
        into.set(from);
        return into;
      };
      rowAt = bigger(rowAt, new Float64Array(size));
      rowPlace = bigger(rowPlace, new Uint8Array(size));
      rowAudience = bigger(rowAudience, new Uint32Array(size));
    }
    rowAt[shares] = at;
    rowPlace[shares] = where;
    rowAudience[shares] = drawFrom(AUDIENCES[where] as Float64Array, random());
    shares++;
    for (let j = 0; j < children; j++) {
      const u = random();
      let to = 0;
      while (to < 4 && u >= (DESTINATIONS[where * 5 + to] as number)) to++;
      const when = at + drawFrom(DELAYS[to] as Float64Array, random());
      if (when >= duration) continue;
      let slot = free;
      if (slot < 0) {
        if (used === room) {
          room *= 2;
          const longer = new Int32Array(room);
          longer.set(next);
          next = longer;
          const later = new Float64Array(room);
          later.set(due);
          due = later;
          const places = new Uint8Array(room);
          places.set(place);
          place = places;
        }
        slot = used++;
      } else free = next[slot] as number;
      due[slot] = when;
      place[slot] = to;
      const minute = Math.floor(when);
      next[slot] = first[minute] as number;
      first[minute] = slot;
    }
  };

  share(0, 0, poisson(spark * MOST * RHYTHM_MOST));
  for (let minute = 0; minute < duration; minute++) {
    const accept =
      (phi * (STORY.rhythm[(startsAt + minute) % 1440] as number) * (STORY.novelty[minute] as number)) /
      (MOST * RHYTHM_MOST);
    for (let slot = first[minute] as number; slot >= 0; slot = first[minute] as number) {
      first[minute] = next[slot] as number;
      const where = place[slot] as number;
      const at = due[slot] as number;
      next[slot] = free;
      free = slot;
      if (random() >= accept) continue;
      const mean = (BRANCHING[where] as number) * radius * drawFrom(MARKS, random()) * MOST * RHYTHM_MOST;
      share(at, where, poisson(Math.min(mean, 500)));
    }
  }
  return shares;
}
