import { childHigh, childLow, uniform, unit } from '../kernel/key.ts';
import { drawFrom } from '../kernel/quantiles.ts';
import type { Network } from './network.ts';
import type { ShareTable } from './share-table.ts';
import { type Minutes, PLATFORMS, type Platform } from './vocabulary.ts';

export interface SpreadSettings {
  readonly startsAt: Minutes;
  readonly duration: Minutes;
  /** Spectral radius of the story. */
  readonly radius: number;
  /** The range of Φ. */
  readonly least: number;
  readonly most: number;
}

/** Something published: what begins a cascade. */
export interface Root {
  readonly at: Minutes;
  readonly platform: Platform;
  readonly thread: number;
  /** Direct shares expected while Φ, rhythm and novelty are 1. */
  readonly spark: number;
  readonly audience: number;
  readonly keyHigh: number;
  readonly keyLow: number;
  readonly stance: number;
}

/** The crowd as one story sees it. */
export interface StoryCrowd {
  readonly table: ShareTable;
  /** Rows whose author wrote words of their own. */
  readonly voiced: readonly number[];
  /** Shares of each minute, and the running reach of all. */
  readonly perMinute: Uint32Array;
  readonly reach: number;
  /** Per root: its rows and the people they reached. */
  readonly rootShares: readonly number[];
  readonly rootReach: readonly number[];
  addThread(birth: Minutes): number;
  /** Adds to ln Φ of one thread. */
  pull(thread: number, lever: number): void;
  /** Something is published. Returns the root's number. */
  plant(root: Root): number;
  /** Nobody has anything to share in this minute. */
  isQuiet(minute: Minutes): boolean;
  /** Plays one whole minute. `story` is the story's ln Φ, the same for every thread. */
  play(minute: Minutes, story: number, stanceAt: (u: number) => number): void;
}

/**
 * What a keyed draw is for. Children are numbered from CHILD on. Two draws need no mixing of their own, the key's
 * halves being mixed already: the high one accepts or refuses, the low one says where.
 */
export const SALT = { count: 1, mark: 2, delay: 3, audience: 4, words: 5, CHILD: 16 } as const;

const PLACES = PLATFORMS.length;
export const NOTHING = -1;

/** What a candidate holds, by cell; cells 0 and 1 are its due minute, as one 64-bit number. */
export const NEXT = 2;
/** A number that says whose child it is; only who plays the candidates reads it. */
export const PARENT = 3;
export const HIGH = 4;
export const LOW = 5;
export const ROOT = 6;
export const PLACE = 7;
export const CELLS = 8;

/** Everybody who may yet share something, each waiting for the minute at which they decide. */
export abstract class Crowd {
  protected readonly settings: SpreadSettings;
  protected readonly network: Network;
  /** How many candidates there are for one share at Φ = rhythm = novelty = 1. */
  protected readonly most: number;
  protected readonly rhythm: Float64Array;
  protected readonly novelty: Float64Array;
  /** Of each minute to come, the first candidate; candidates of one minute are chained through `next`. */
  protected readonly first: Int32Array;
  protected free = NOTHING;
  private candidates = 0;
  private room = 256;
  /** The candidates, CELLS integers each, side by side in memory: playing one touches one line of the cache. */
  protected cells = new Int32Array(this.room * CELLS);
  /** The same memory as numbers: the first two cells of a candidate are its due minute. */
  protected dues = new Float64Array(this.cells.buffer);

  constructor(settings: SpreadSettings, network: Network) {
    this.settings = settings;
    this.network = network;
    this.most = settings.most * network.rhythmMost;
    this.first = new Int32Array(settings.duration + 1).fill(NOTHING);
    this.rhythm = new Float64Array(settings.duration + 1);
    for (let minute = 0; minute <= settings.duration; minute++) {
      this.rhythm[minute] = network.rhythm[(settings.startsAt + minute) % network.rhythm.length] as number;
    }
    this.novelty = network.novelty;
  }

  /** Nobody has anything to share in this minute. */
  isQuiet(minute: Minutes): boolean {
    return this.first[minute] === NOTHING;
  }

  /** Puts `count` candidate children of a share into the minutes where they come due. `birth` is its thread's. */
  protected scatter(
    parent: number,
    root: number,
    at: number,
    place: number,
    count: number,
    high: number,
    low: number,
    birth: number,
  ): void {
    // Most shares lead to nothing.
    if (count === 0) return;
    const { delays, destinations, rhythmMost } = this.network;
    const { rhythm, novelty } = this;
    const { duration } = this.settings;
    const freshest = novelty[Math.floor(at) - birth] as number;
    for (let j = 0; j < count; j++) {
      const childKeyHigh = childHigh(high, low, SALT.CHILD + j);
      const accept = unit(childKeyHigh);
      // Novelty only falls and rhythm/rhythmMost is at most 1: whoever is refused already stays refused.
      if (accept >= freshest) continue;
      const childKeyLow = childLow(high, low, SALT.CHILD + j);
      const where = unit(childKeyLow);
      let to = 0;
      while (to < PLACES - 1 && where >= (destinations[place * PLACES + to] as number)) to++;
      const due = at + drawFrom(delays[to] as Float64Array, uniform(childKeyHigh, childKeyLow, SALT.delay));
      if (due >= duration) continue;
      const minute = Math.floor(due);
      // Refused now if even the readiest crowd would refuse it then: most candidates never enter the queue.
      const best = ((rhythm[minute] as number) / rhythmMost) * (novelty[minute - birth] as number);
      if (accept >= best) continue;
      this.enqueue(minute, due, parent, root, to, childKeyHigh, childKeyLow);
    }
  }

  private enqueue(
    minute: number,
    due: number,
    parent: number,
    root: number,
    place: number,
    high: number,
    low: number,
  ): void {
    let slot = this.free;
    if (slot === NOTHING) {
      if (this.candidates === this.room) this.grow();
      slot = this.candidates++;
    } else {
      this.free = this.cells[slot * CELLS + NEXT] as number;
    }
    const { cells } = this;
    const cell = slot * CELLS;
    this.dues[cell / 2] = due;
    cells[cell + NEXT] = this.first[minute] as number;
    cells[cell + PARENT] = parent;
    cells[cell + HIGH] = high;
    cells[cell + LOW] = low;
    cells[cell + ROOT] = root;
    cells[cell + PLACE] = place;
    this.first[minute] = slot;
  }

  private grow(): void {
    this.room *= 2;
    const cells = new Int32Array(this.room * CELLS);
    cells.set(this.cells);
    this.cells = cells;
    this.dues = new Float64Array(cells.buffer);
  }
}
