import type { ShareTable } from '../crisis/share-table.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import { type Layout, placeShare } from './layout.ts';
import * as P from './points.ts';

/** How long an ember takes to cool to a third, in seconds. */
const COOL = 4.5;
/** What is left of a cold one. */
const REST = 0.62;
/** An ember is as good as cold after this many seconds. */
export const COLD_AFTER = COOL * 2.2;
/** To whoever comes or leaps to a minute, what is younger than this many story minutes still glows. */
const GLOW = 60;
/** Seconds of flight: at least, and for each map width. */
const SHORTEST = 0.35;
const PER_WIDTH = 1.1;

export interface Arrival {
  /** The map's clock, in seconds. */
  readonly time: number;
  /** Real seconds over which the newcomers leave, in order of their simulated minute. */
  readonly over: number;
  /** Nothing flies: they are simply there, hot. */
  readonly still: boolean;
}

/** One point for each row of the share table, in the same order. */
export class EmberField {
  readonly points = new P.Points();
  /** Rows before this one have landed. */
  landedBefore = 0;
  /** Rows before this one are cold. */
  coldBefore = 0;
  /** When the last ember lands, and when it will be cold. */
  busyUntil = 0;
  warmUntil = 0;

  /** Takes the rows that are new since the last call, and returns how many. Those there at first are cold already. */
  take(table: ShareTable, layout: Layout, arrival: Arrival): number {
    const first = this.points.count;
    const fresh = table.count - first;
    if (fresh <= 0) return 0;
    this.points.reserve(table.count);
    const { data } = this.points;
    const since = table.at[first] as number;
    const lasting = Math.max((table.at[table.count - 1] as number) - since, 1e-6);
    for (let row = first; row < table.count; row++) {
      const at = row * P.STRIDE;
      const parent = table.parent[row] as number;
      this.place(table, layout, row);
      data[at + P.SIZE] = sizeOf(table.audience[row] as number, layout.unit);
      data[at + P.TINT] = table.stance[row] as number;
      data[at + P.SHAPE] = P.EMBER;
      data[at + P.REST] = REST;
      data[at + P.COOL] = COOL;
      if (arrival.still || parent < 0) {
        data[at + P.START] = arrival.time;
        data[at + P.DURATION] = 0;
        if (!arrival.still) data[at + P.START] = arrival.time + shareOf(table, row, since, lasting) * arrival.over;
      } else {
        const from = parent * P.STRIDE;
        const landed = (data[from + P.START] as number) + (data[from + P.DURATION] as number);
        const leaves = arrival.time + shareOf(table, row, since, lasting) * arrival.over;
        // Whoever is led waits for who leads, but not for ever: the map may not fall behind the crisis.
        data[at + P.START] = Math.min(Math.max(leaves, landed), arrival.time + arrival.over + 2);
        data[at + P.DURATION] = SHORTEST + (PER_WIDTH * distance(data, at)) / layout.width;
      }
      const lands = (data[at + P.START] as number) + (data[at + P.DURATION] as number);
      this.busyUntil = Math.max(this.busyUntil, lands + 0.6);
    }
    this.warmUntil = Math.max(this.warmUntil, this.busyUntil + COLD_AFTER);
    this.points.count = table.count;
    this.points.touch(first, table.count);
    return fresh;
  }

  /** Begins anew with what was there before anybody looked, at this story minute: long cold, but for the last to come. */
  begin(table: ShareTable, layout: Layout, time: number, minute: Minutes): void {
    this.points.clear();
    this.take(table, layout, { time: time - COLD_AFTER, over: 0, still: true });
    let warm = table.count;
    for (; warm > 0; warm--) {
      const age = minute - (table.at[warm - 1] as number);
      if (age >= GLOW) break;
      this.points.data[(warm - 1) * P.STRIDE + P.START] = time - COLD_AFTER * (Math.max(age, 0) / GLOW);
    }
    this.landedBefore = table.count;
    this.coldBefore = warm;
    this.busyUntil = time;
    this.warmUntil = warm < table.count ? time + COLD_AFTER : time;
  }

  /** The map has another size: the same windows, elsewhere. */
  relocate(table: ShareTable, layout: Layout): void {
    const { points } = this;
    for (let row = 0; row < points.count; row++) {
      this.place(table, layout, row);
      points.data[row * P.STRIDE + P.SIZE] = sizeOf(table.audience[row] as number, layout.unit);
    }
    points.touch(0, points.count);
  }

  /** Rain fell on a thread: what burns there, of what was there by that story minute, is cold when it stops. */
  douse(table: ShareTable, thread: number, time: number, by: Minutes = Number.POSITIVE_INFINITY): void {
    const { data } = this.points;
    for (let row = 0; row < this.points.count && (table.at[row] as number) < by; row++) {
      if (table.thread[row] !== thread) continue;
      const at = row * P.STRIDE;
      if ((data[at + P.START] as number) + (data[at + P.DURATION] as number) > time) continue;
      data[at + P.COOL] = 0.8;
      data[at + P.REST] = 0.28;
    }
    this.points.touch(0, this.points.count);
  }

  /** Lets go of what has landed or cooled, so that drawing looks only at what still changes. */
  settle(time: number): void {
    const { data, count } = this.points;
    const landing = (row: number) =>
      (data[row * P.STRIDE + P.START] as number) + (data[row * P.STRIDE + P.DURATION] as number);
    while (this.landedBefore < count && landing(this.landedBefore) <= time) this.landedBefore++;
    while (this.coldBefore < this.landedBefore && landing(this.coldBefore) + COLD_AFTER <= time) this.coldBefore++;
  }

  private place(table: ShareTable, layout: Layout, row: number): void {
    const { data } = this.points;
    const at = row * P.STRIDE;
    const parent = table.parent[row] as number;
    placeShare(
      layout,
      table.platform[row] as number,
      table.thread[row] as number,
      table.keyHigh[row] as number,
      table.keyLow[row] as number,
      data,
      at + P.TO_X,
    );
    const from = parent < 0 ? at : parent * P.STRIDE;
    data[at + P.FROM_X] = data[from + P.TO_X] as number;
    data[at + P.FROM_Y] = data[from + P.TO_Y] as number;
    const far = distance(data, at);
    const highest = Math.min(data[at + P.FROM_Y] as number, data[at + P.TO_Y] as number) * 0.9;
    data[at + P.LIFT] = Math.min(far * (0.14 + 0.2 * ((table.keyLow[row] as number) / 2 ** 32)), highest);
  }
}

function shareOf(table: ShareTable, row: number, since: number, lasting: number): number {
  return ((table.at[row] as number) - since) / lasting;
}

function distance(data: Float32Array, at: number): number {
  const dx = (data[at + P.TO_X] as number) - (data[at + P.FROM_X] as number);
  const dy = (data[at + P.TO_Y] as number) - (data[at + P.FROM_Y] as number);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Who is heard by more people burns larger: a few pixels apart, or one account would hide a district. */
export function sizeOf(audience: number, unit: number): number {
  return Math.max(unit / 100, 0.75) * (2.5 + 0.65 * Math.log10(1 + audience));
}
