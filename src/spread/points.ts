/**
 * Everything that glows on the map is a point with a flight: it leaves `from` at `start`, arrives at `to` after
 * `duration`, pops, and cools to what rests of it. The graphics card moves the points by itself from these twelve
 * numbers and the time; `look` says the same in JavaScript, for the 2D canvas and for the tests.
 */
export const STRIDE = 12;

/** Where each number of a point lies. Times are in seconds of the map's clock, lengths in CSS pixels. */
export const FROM_X = 0;
export const FROM_Y = 1;
export const TO_X = 2;
export const TO_Y = 3;
export const START = 4;
export const DURATION = 5;
/** How high the arc rises. */
export const LIFT = 6;
/** Its width at rest when it is an ember; at its widest when it is anything else. */
export const SIZE = 7;
/** A place in TINTS. */
export const TINT = 8;
export const SHAPE = 9;
/** How much of it is seen once cold, 0–1. */
export const REST = 10;
/** Seconds in which its heat falls to a third. */
export const COOL = 11;

export const EMBER = 0;
export const RING = 1;
export const DISC = 2;
export const LAMP = 3;

/** A growing list of points that remembers what the graphics card has not got yet. */
export class Points {
  data = new Float32Array(256 * STRIDE);
  count = 0;
  dirtyFrom = 0;
  dirtyTo = 0;

  /** Makes room for `count` points in all. */
  reserve(count: number): void {
    if (count * STRIDE <= this.data.length) return;
    const data = new Float32Array(Math.max(count, (this.data.length / STRIDE) * 2) * STRIDE);
    data.set(this.data);
    this.data = data;
  }

  push(...point: readonly number[]): void {
    this.reserve(this.count + 1);
    this.data.set(point, this.count * STRIDE);
    this.touch(this.count, ++this.count);
  }

  clear(): void {
    this.count = 0;
    this.dirtyFrom = this.dirtyTo = 0;
  }

  touch(from: number, to: number): void {
    if (this.dirtyFrom === this.dirtyTo) {
      this.dirtyFrom = from;
      this.dirtyTo = to;
      return;
    }
    this.dirtyFrom = Math.min(this.dirtyFrom, from);
    this.dirtyTo = Math.max(this.dirtyTo, to);
  }

  markSent(): void {
    this.dirtyFrom = this.dirtyTo = 0;
  }
}

/** What is seen of a point now. */
export interface Look {
  x: number;
  y: number;
  /** Diameter. */
  size: number;
  alpha: number;
  /** 1 in flight and on landing, then falling to 0. */
  heat: number;
  flying: boolean;
}

/** Writes what is seen of point `index` at `time` into `look`; false when it has not left yet. */
export function lookAt({ data }: Points, index: number, time: number, look: Look): boolean {
  const at = index * STRIDE;
  const since = time - (data[at + START] as number);
  if (since < 0) return false;
  const duration = data[at + DURATION] as number;
  const share = duration > 0 ? Math.min(since / duration, 1) : 1;
  const eased = ease(share);
  const shape = data[at + SHAPE] as number;
  const size = data[at + SIZE] as number;
  const rest = data[at + REST] as number;
  const age = Math.max(since - duration, 0);
  const heat = Math.exp(-age / (data[at + COOL] as number));
  look.flying = share < 1;
  look.heat = heat;
  look.x = (data[at + FROM_X] as number) + ((data[at + TO_X] as number) - (data[at + FROM_X] as number)) * eased;
  look.y =
    (data[at + FROM_Y] as number) +
    ((data[at + TO_Y] as number) - (data[at + FROM_Y] as number)) * eased -
    (data[at + LIFT] as number) * 4 * eased * (1 - eased);
  look.alpha = shape === EMBER || shape === LAMP ? rest + (1 - rest) * heat : heat;
  if (shape === EMBER) look.size = size * (look.flying ? 2.2 : 1 + 2.6 * heat + 4 * Math.exp(-age * 5));
  else if (shape === RING) look.size = size * (1 - 0.8 * heat);
  else look.size = size;
  return true;
}

export function ease(share: number): number {
  return share * share * (3 - 2 * share);
}
