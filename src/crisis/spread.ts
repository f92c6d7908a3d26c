import { mix, uniform, unit } from '../kernel/key.ts';
import { clamp, exp } from '../kernel/math.ts';
import { poisson } from '../kernel/poisson.ts';
import { drawFrom } from '../kernel/quantiles.ts';
import {
  CELLS,
  Crowd,
  HIGH,
  LOW,
  NEXT,
  NOTHING,
  PARENT,
  PLACE,
  ROOT,
  type Root,
  SALT,
  type SpreadSettings,
  type StoryCrowd,
} from './crowd.ts';
import { type Network, STORY } from './network.ts';
import { GrowingShareTable } from './share-table.ts';
import { type Minutes, PLATFORMS } from './vocabulary.ts';

/**
 * The crowd as a marked branching process with keyed thinning.
 *
 * A share draws Poisson(branching · radius · mark · Φmax · rhythm max) candidate children, from its own key. A candidate
 * that comes due at minute t on a thread is accepted if U(key) · Φmax · rhythm max < Φ(t, thread) · rhythm(t) · novelty(t).
 * Φ is constant within a minute. As the candidates never depend on Φ, a story whose Φ is nowhere above another's
 * has a subset of the other's shares on the same seed.
 */

/** How often a share says something in words of its own instead of passing on. Chosen, for a lively feed. */
const VOICED = 0.06;

export class Spread extends Crowd implements StoryCrowd {
  readonly table = new GrowingShareTable();
  /** Rows whose author wrote words of their own. */
  readonly voiced: number[] = [];
  /** Shares of each minute, and the running reach of all. */
  readonly perMinute: Uint32Array;
  reach = 0;
  /** Per root (what began a cascade): its rows and the people they reached. */
  readonly rootShares: number[] = [];
  readonly rootReach: number[] = [];

  private readonly threadLever: number[] = [];
  private readonly threadBirth: number[] = [];
  /** Per thread: its Φ, and the lever it was worked out from. */
  private readonly phi: number[] = [];
  private readonly phiLever: number[] = [];
  private readonly rootThread: number[] = [];

  constructor(settings: SpreadSettings, network: Network = STORY) {
    super(settings, network);
    this.perMinute = new Uint32Array(settings.duration + 1);
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

  /** A row of its own, and candidates for its direct shares. */
  plant(root: Root): number {
    const number = this.rootThread.length;
    this.rootThread.push(root.thread);
    const place = PLATFORMS.indexOf(root.platform);
    this.rootShares.push(0);
    this.rootReach.push(0);
    const row = this.record(root.at, place, root.stance, number, NOTHING, root.audience, root.keyHigh, root.keyLow);
    const count = poisson(root.spark * this.most, uniform(root.keyHigh, root.keyLow, SALT.count));
    const birth = this.threadBirth[root.thread] as number;
    this.scatter(row, number, root.at, place, count, root.keyHigh, root.keyLow, birth);
    return number;
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
        const count = poisson(mean, uniform(high, low, SALT.count));
        this.scatter(row, root, at, place, count, high, low, threadBirth[thread] as number);
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
}
