import { childHigh, childLow, mix, uniform, unit } from '../kernel/key.ts';
import { clamp, exp } from '../kernel/math.ts';
import { poisson } from '../kernel/poisson.ts';
import { drawFrom } from '../kernel/quantiles.ts';
import { type Network, STORY } from './network.ts';
import { GrowingShareTable } from './share-table.ts';
import { type Minutes, PLATFORMS, type Platform } from './vocabulary.ts';

/**
 * The crowd as a marked branching process with keyed thinning.
 *
 * A share draws Poisson(branching · radius · mark · Φmax · rhythm max) candidate children, from its own key. A candidate
 * that comes due at minute t on a thread is accepted if U(key) · Φmax · rhythm max < Φ(t, thread) · rhythm(t) · novelty(t).
 * Φ is constant within a minute. As the candidates never depend on Φ, a story whose Φ is nowhere above another's
 * has a subset of the other's shares on the same seed.
 */

export interface SpreadSettings {
  readonly startsAt: Minutes;
  readonly duration: Minutes;
  /** Spectral radius of the story. */
  readonly radius: number;
  /** The range of Φ. */
  readonly least: number;
  readonly most: number;
}

/**
 * What a keyed draw is for. Children are numbered from CHILD on. Two draws need no mixing of their own, the key's
 * halves being mixed already: the high one accepts or refuses, the low one says where.
 */
const SALT = { count: 1, mark: 2, delay: 3, audience: 4, words: 5, CHILD: 16 } as const;

/** How often a share says something in words of its own instead of passing on. Chosen, for a lively feed. */
const VOICED = 0.06;

const PLACES = PLATFORMS.length;
const NOTHING = -1;

/** What a candidate holds, by cell; cells 0 and 1 are its due minute, as one 64-bit number. */
const NEXT = 2;
const PARENT = 3;
const HIGH = 4;
const LOW = 5;
const ROOT = 6;
const PLACE = 7;
const CELLS = 8;

export class Spread {
  readonly table = new GrowingShareTable();
  /** Rows whose author wrote words of their own. */
  readonly voiced: number[] = [];
  /** Shares of each minute, and the running reach of all. */
  readonly perMinute: Uint32Array;
  reach = 0;
  /** Per root (what began a cascade): its rows and the people they reached. */
  readonly rootShares: number[] = [];
  readonly rootReach: number[] = [];

  private readonly settings: SpreadSettings;
  private readonly network: Network;
  /** How many candidates there are for one share at Φ = rhythm = novelty = 1. */
  private readonly most: number;
  private readonly rhythm: Float64Array;
  private readonly novelty: Float64Array;
  private readonly threadLever: number[] = [];
  private readonly threadBirth: number[] = [];
  /** Per thread: its Φ, and the lever it was worked out from. */
  private readonly phi: number[] = [];
  private readonly phiLever: number[] = [];
  private readonly rootThread: number[] = [];
  /** Of each minute to come, the first candidate; candidates of one minute are chained through `next`. */
  private readonly first: Int32Array;
  private candidates = 0;
  private free = NOTHING;
  private room = 256;
  /** The candidates, CELLS integers each, side by side in memory: playing one touches one line of the cache. */
  private cells = new Int32Array(this.room * CELLS);
  /** The same memory as numbers: the first two cells of a candidate are its due minute. */
  private dues = new Float64Array(this.cells.buffer);

  constructor(settings: SpreadSettings, network: Network = STORY) {
    this.settings = settings;
    this.network = network;
    this.most = settings.most * network.rhythmMost;
    this.perMinute = new Uint32Array(settings.duration + 1);
    this.first = new Int32Array(settings.duration + 1).fill(NOTHING);
    this.rhythm = new Float64Array(settings.duration + 1);
    for (let minute = 0; minute <= settings.duration; minute++) {
      this.rhythm[minute] = network.rhythm[(settings.startsAt + minute) % network.rhythm.length] as number;
    }
    this.novelty = network.novelty;
  }

  addThread(birth: Minutes): number {
    this.threadLever.push(0);
    this.threadBirth.push(birth);
    this.phi.push(Number.NaN);
    this.phiLever.push(Number.NaN);
    return this.threadLever.length - 1;
  }

  /** Adds to ln Φ of one thread. */
  pull(thread: number, lever: number): void {
    this.threadLever[thread] = (this.threadLever[thread] ?? 0) + lever;
  }

  /**
   * Something is published: a row of its own, and candidates for its direct shares.
   * `spark`: direct shares expected while Φ, rhythm and novelty are 1. Returns the root's number.
   */
  plant(root: {
    readonly at: Minutes;
    readonly platform: Platform;
    readonly thread: number;
    readonly spark: number;
    readonly audience: number;
    readonly keyHigh: number;
    readonly keyLow: number;
    readonly stance: number;
  }): number {
    const number = this.rootThread.length;
    this.rootThread.push(root.thread);
    const place = PLATFORMS.indexOf(root.platform);
    this.rootShares.push(0);
    this.rootReach.push(0);
    const row = this.record(root.at, place, root.stance, number, NOTHING, root.audience, root.keyHigh, root.keyLow);
    const count = poisson(root.spark * this.most, uniform(root.keyHigh, root.keyLow, SALT.count));
    this.scatter(row, number, root.at, place, count);
    return number;
  }

  /** Nobody has anything to share in this minute. */
  isQuiet(minute: Minutes): boolean {
    return this.first[minute] === NOTHING;
  }

  /** Plays one whole minute. `story` is the story's ln Φ, the same for every thread. */
  play(minute: Minutes, story: number, stanceAt: (u: number) => number): void {
    let candidate = this.first[minute] as number;
    if (candidate === NOTHING) return;
    const { network, first, novelty, rootThread, threadBirth } = this;
    const rhythm = (this.rhythm[minute] as number) / this.most;
    // A child may come due within this very minute: it is chained in front and found on the next turn.
    while (candidate !== NOTHING) {
      const cell = candidate * CELLS;
      let { cells } = this;
      first[minute] = cells[cell + NEXT] as number;
      const root = cells[cell + ROOT] as number;
      const thread = rootThread[root] as number;
      const age = minute - (threadBirth[thread] as number);
      const phi = this.readiness(thread, story);
      const high = (cells[cell + HIGH] as number) >>> 0;
      const low = (cells[cell + LOW] as number) >>> 0;
      if (unit(high) < phi * rhythm * (novelty[age] as number)) {
        const place = cells[cell + PLACE] as number;
        const at = this.dues[cell / 2] as number;
        const audience = Math.floor(
          drawFrom(network.audiences[place] as Float64Array, uniform(high, low, SALT.audience)),
        );
        // One draw for two small things: the upper half says the mood, the lower whether there are words of their own.
        const words = mix(high, low, SALT.words);
        const stance = stanceAt(((words >>> 16) + 0.5) / 65536);
        const row = this.record(at, place, stance, root, cells[cell + PARENT] as number, audience, high, low);
        if ((words & 0xffff) < VOICED * 65536) this.voiced.push(row);
        const mark = drawFrom(network.marks, uniform(high, low, SALT.mark));
        const mean = (network.branching[place] as number) * this.settings.radius * mark * this.most;
        this.scatter(row, root, at, place, poisson(mean, uniform(high, low, SALT.count)));
      }
      // Its children may have made the cells move.
      cells = this.cells;
      cells[cell + NEXT] = this.free;
      this.free = candidate;
      candidate = first[minute] as number;
    }
  }

  /** Φ of a thread; asked for every candidate, worked out when a lever has moved. */
  private readiness(thread: number, story: number): number {
    const lever = (this.threadLever[thread] as number) + story;
    if (lever !== this.phiLever[thread]) {
      this.phiLever[thread] = lever;
      this.phi[thread] = clamp(exp(lever), this.settings.least, this.settings.most);
    }
    return this.phi[thread] as number;
  }

  private record(
    at: number,
    place: number,
    stance: number,
    root: number,
    parent: number,
    audience: number,
    high: number,
    low: number,
  ): number {
    const table = this.table;
    const row = table.append();
    table.at[row] = at;
    table.platform[row] = place;
    table.stance[row] = stance;
    table.thread[row] = this.rootThread[root] as number;
    table.parent[row] = parent;
    table.audience[row] = audience;
    table.keyHigh[row] = high;
    table.keyLow[row] = low;
    const minute = Math.floor(at);
    this.perMinute[minute] = (this.perMinute[minute] as number) + 1;
    this.reach += audience;
    this.rootShares[root] = (this.rootShares[root] as number) + 1;
    this.rootReach[root] = (this.rootReach[root] as number) + audience;
    return row;
  }

  /** Puts `count` candidate children of a row into the minutes where they come due. */
  private scatter(row: number, root: number, at: number, place: number, count: number): void {
    // Most shares lead to nothing.
    if (count === 0) return;
    const { delays, destinations, rhythmMost } = this.network;
    const { rhythm, novelty } = this;
    const { duration } = this.settings;
    const high = this.table.keyHigh[row] as number;
    const low = this.table.keyLow[row] as number;
    const birth = this.threadBirth[this.rootThread[root] as number] as number;
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
      this.enqueue(minute, due, row, root, to, childKeyHigh, childKeyLow);
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
