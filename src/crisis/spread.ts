import { childHigh, childLow, uniform, unit } from '../kernel/key.ts';
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
const SALT = { count: 1, mark: 2, delay: 3, audience: 4, stance: 5, voice: 6, CHILD: 16 } as const;

/** How often a share says something in words of its own instead of passing on. Chosen, for a lively feed. */
const VOICED = 0.06;

const PLACES = PLATFORMS.length;
const NOTHING = -1;

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
  readonly threadCount = (): number => this.threadLever.length;

  private readonly settings: SpreadSettings;
  private readonly network: Network;
  /** How many candidates there are for one share at Φ = rhythm = novelty = 1. */
  private readonly most: number;
  private readonly rhythm: Float64Array;
  private readonly novelty: Float64Array;
  private readonly threadLever: number[] = [];
  private readonly threadBirth: number[] = [];
  private readonly rootThread: number[] = [];
  /** Of each minute to come, the first candidate; candidates of one minute are chained through `next`. */
  private readonly first: Int32Array;
  private candidates = 0;
  private free = NOTHING;
  private next = new Int32Array(4096);
  private due = new Float64Array(4096);
  private parent = new Int32Array(4096);
  private root = new Uint16Array(4096);
  private place = new Uint8Array(4096);
  private high = new Uint32Array(4096);
  private low = new Uint32Array(4096);

  constructor(settings: SpreadSettings, network: Network = STORY) {
    this.settings = settings;
    this.network = network;
    this.most = settings.most * network.rhythmMost;
    this.perMinute = new Uint32Array(settings.duration + 1);
    this.first = new Int32Array(settings.duration + 1).fill(NOTHING);
    this.rhythm = new Float64Array(settings.duration + 1);
    this.novelty = new Float64Array(settings.duration + 1);
    for (let minute = 0; minute <= settings.duration; minute++) {
      this.rhythm[minute] = network.rhythmAt((settings.startsAt + minute) % 1440);
      this.novelty[minute] = network.noveltyAt(minute);
    }
  }

  addThread(birth: Minutes): number {
    this.threadLever.push(0);
    this.threadBirth.push(birth);
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

  /** Plays one whole minute. `story` is the story's ln Φ, the same for every thread. */
  play(minute: Minutes, story: number, stanceAt: (u: number) => number): void {
    let candidate = this.first[minute] as number;
    if (candidate === NOTHING) return;
    const { network } = this;
    const rhythm = (this.rhythm[minute] as number) / this.most;
    // A child may come due within this very minute: it is chained in front and found on the next turn.
    while (candidate !== NOTHING) {
      this.first[minute] = this.next[candidate] as number;
      const root = this.root[candidate] as number;
      const thread = this.rootThread[root] as number;
      const age = minute - (this.threadBirth[thread] as number);
      const phi = this.readiness(thread, story);
      const high = this.high[candidate] as number;
      const low = this.low[candidate] as number;
      if (unit(high) < phi * rhythm * (this.novelty[age] as number)) {
        const place = this.place[candidate] as number;
        const at = this.due[candidate] as number;
        const audience = Math.floor(
          drawFrom(network.audiences[place] as Float64Array, uniform(high, low, SALT.audience)),
        );
        const stance = stanceAt(uniform(high, low, SALT.stance));
        const row = this.record(at, place, stance, root, this.parent[candidate] as number, audience, high, low);
        if (uniform(high, low, SALT.voice) < VOICED) this.voiced.push(row);
        const mark = drawFrom(network.marks, uniform(high, low, SALT.mark));
        const mean = (network.branching[place] as number) * this.settings.radius * mark * this.most;
        this.scatter(row, root, at, place, poisson(mean, uniform(high, low, SALT.count)));
      }
      this.next[candidate] = this.free;
      this.free = candidate;
      candidate = this.first[minute] as number;
    }
  }

  private readiness(thread: number, story: number): number {
    if (this.cachedStory !== story) {
      this.cachedStory = story;
      this.cachedPhi.length = 0;
    }
    const lever = this.threadLever[thread] as number;
    const known = this.cachedPhi[thread];
    if (known !== undefined && this.cachedLever[thread] === lever) return known;
    const phi = clamp(exp(lever + story), this.settings.least, this.settings.most);
    this.cachedPhi[thread] = phi;
    this.cachedLever[thread] = lever;
    return phi;
  }
  private cachedStory = Number.NaN;
  private readonly cachedPhi: number[] = [];
  private readonly cachedLever: number[] = [];

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
    const { delays, destinations, rhythmMost } = this.network;
    const high = this.table.keyHigh[row] as number;
    const low = this.table.keyLow[row] as number;
    const birth = this.threadBirth[this.rootThread[root] as number] as number;
    const freshest = this.novelty[Math.floor(at) - birth] as number;
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
      if (due >= this.settings.duration) continue;
      const minute = Math.floor(due);
      // Refused now if even the readiest crowd would refuse it then: most candidates never enter the queue.
      const best = ((this.rhythm[minute] as number) / rhythmMost) * (this.novelty[minute - birth] as number);
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
      if (this.candidates === this.next.length) this.grow();
      slot = this.candidates++;
    } else {
      this.free = this.next[slot] as number;
    }
    this.due[slot] = due;
    this.parent[slot] = parent;
    this.root[slot] = root;
    this.place[slot] = place;
    this.high[slot] = high;
    this.low[slot] = low;
    this.next[slot] = this.first[minute] as number;
    this.first[minute] = slot;
  }

  private grow(): void {
    const room = this.next.length * 2;
    const bigger = <T extends { set(from: T): void }>(from: T, into: T): T => {
      into.set(from);
      return into;
    };
    this.next = bigger(this.next, new Int32Array(room));
    this.due = bigger(this.due, new Float64Array(room));
    this.parent = bigger(this.parent, new Int32Array(room));
    this.root = bigger(this.root, new Uint16Array(room));
    this.place = bigger(this.place, new Uint8Array(room));
    this.high = bigger(this.high, new Uint32Array(room));
    this.low = bigger(this.low, new Uint32Array(room));
  }
}
