import { uniform, unit } from '../kernel/key.ts';
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
import { STORY } from './network.ts';
import { GrowingShareTable } from './share-table.ts';
import type { CrowdMaker } from './stage.ts';
import { type Minutes, PLATFORMS } from './vocabulary.ts';

/** So many ways a crisis can go fit into the bits of a number. */
export const MOST_STORIES = 31;

/** A candidate whose mother is the root itself: whoever published that has it. */
const ALL_OF_ROOT = 0;

/**
 * One crowd for several ways the same crisis can go, minute by minute together. On one seed nearly everybody shares in
 * all of them, and what they draw from their key is the same: each is drawn once, and bits say in which stories they
 * shared. Each story gets, share for share, the numbers it would have had alone; only the rows are not kept.
 */
export class SharedCrowd extends Crowd {
  private readonly stories: Story[] = [];
  private played = -1;
  private readonly roots = new Map<string, number>();
  /** Per root: whose it is, as bits; when its thread began; the bounds of Φ among its stories, at one minute. */
  private readonly rootMask: number[] = [];
  private readonly rootBirth: number[] = [];
  private readonly rootMinute: number[] = [];
  private readonly lowest: number[] = [];
  private readonly highest: number[] = [];
  /** Per root and story, MOST_STORIES a root: the story's own number of the root, and its Φ. */
  private readonly ownRoot: number[] = [];
  private readonly phi: number[] = [];

  private constructor(settings: SpreadSettings) {
    super(settings, STORY);
  }

  /** For the crises of one world and one seed. All must stand at the same minute before any of them plays it. */
  static maker(): CrowdMaker {
    let shared: SharedCrowd | undefined;
    return (settings, story) => {
      shared ??= new SharedCrowd(settings);
      return shared.join(story);
    };
  }

  private join(lever: () => number): StoryCrowd {
    if (this.stories.length === MOST_STORIES) throw new Error(`No more than ${MOST_STORIES} stories share a crowd.`);
    const story = new Story(this, this.stories.length, this.settings.duration, lever);
    this.stories.push(story);
    return story;
  }

  /** The root as these stories share it: the same thing published at the same minute, on as old a thread. */
  sow(story: Story, root: Root, ownRoot: number, birth: Minutes): void {
    const { at, platform, spark, audience, keyHigh, keyLow } = root;
    const name = [keyHigh, keyLow, at, birth, platform, spark, audience].join(' ');
    let number = this.roots.get(name);
    if (number === undefined) {
      number = this.rootMask.length;
      this.roots.set(name, number);
      this.rootMask.push(0);
      this.rootBirth.push(birth);
      this.rootMinute.push(-1);
      const count = poisson(spark * this.most, uniform(keyHigh, keyLow, SALT.count));
      this.scatter(ALL_OF_ROOT, number, at, PLATFORMS.indexOf(platform), count, keyHigh, keyLow, birth);
    }
    this.rootMask[number] = (this.rootMask[number] as number) | (1 << story.index);
    this.ownRoot[number * MOST_STORIES + story.index] = ownRoot;
  }

  override isQuiet(minute: Minutes): boolean {
    return this.played >= minute || super.isQuiet(minute);
  }

  /** Plays the minute for all stories, the first time one of them asks. */
  playAll(minute: Minutes): void {
    if (this.played >= minute) return;
    this.played = minute;
    for (const story of this.stories) story.lever = story.leverNow();
    const { network, first, novelty } = this;
    const rhythm = (this.rhythm[minute] as number) / this.most;
    let candidate = first[minute] as number;
    while (candidate !== NOTHING) {
      const cell = candidate * CELLS;
      let { cells } = this;
      first[minute] = cells[cell + NEXT] as number;
      const root = cells[cell + ROOT] as number;
      const birth = this.rootBirth[root] as number;
      const fresh = novelty[minute - birth] as number;
      const high = (cells[cell + HIGH] as number) >>> 0;
      if (this.rootMinute[root] !== minute) this.readRoot(root, minute);
      const draw = unit(high);
      if (draw < (this.highest[root] as number) * rhythm * fresh) {
        const parents = (cells[cell + PARENT] as number) || (this.rootMask[root] as number);
        const sure = draw < (this.lowest[root] as number) * rhythm * fresh;
        const mask = sure ? parents : this.sharing(parents, root, draw, rhythm, fresh);
        if (mask !== 0) {
          const low = (cells[cell + LOW] as number) >>> 0;
          const place = cells[cell + PLACE] as number;
          const at = this.dues[cell / 2] as number;
          const seen = drawFrom(network.audiences[place] as Float64Array, uniform(high, low, SALT.audience));
          this.record(mask, root, minute, Math.floor(seen));
          const mark = drawFrom(network.marks, uniform(high, low, SALT.mark));
          const mean = (network.branching[place] as number) * this.settings.radius * mark * this.most;
          this.scatter(mask, root, at, place, poisson(mean, uniform(high, low, SALT.count)), high, low, birth);
        }
      }
      cells = this.cells;
      cells[cell + NEXT] = this.free;
      this.free = candidate;
      candidate = first[minute] as number;
    }
  }

  /** Φ of the root's thread in each of its stories, this minute. Stories that have not parted yet have the same. */
  private readRoot(root: number, minute: Minutes): void {
    const { least, most } = this.settings;
    let lowest = Number.POSITIVE_INFINITY;
    let highest = 0;
    let lastLever = Number.NaN;
    let phi = 0;
    for (let rest = this.rootMask[root] as number; rest !== 0; rest &= rest - 1) {
      const index = 31 - Math.clz32(rest & -rest);
      const story = this.stories[index] as Story;
      const place = root * MOST_STORIES + index;
      const lever = story.threadLeverOf(this.ownRoot[place] as number) + story.lever;
      if (lever !== lastLever) {
        lastLever = lever;
        phi = clamp(exp(lever), least, most);
        if (phi < lowest) lowest = phi;
        if (phi > highest) highest = phi;
      }
      this.phi[place] = phi;
    }
    this.lowest[root] = lowest;
    this.highest[root] = highest;
    this.rootMinute[root] = minute;
  }

  private sharing(parents: number, root: number, draw: number, rhythm: number, fresh: number): number {
    let mask = 0;
    for (let rest = parents; rest !== 0; rest &= rest - 1) {
      const index = 31 - Math.clz32(rest & -rest);
      if (draw < (this.phi[root * MOST_STORIES + index] as number) * rhythm * fresh) mask |= 1 << index;
    }
    return mask;
  }

  private record(mask: number, root: number, minute: Minutes, audience: number): void {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const index = 31 - Math.clz32(rest & -rest);
      (this.stories[index] as Story).record(this.ownRoot[root * MOST_STORIES + index] as number, minute, audience);
    }
  }
}

/** The shared crowd as one of its stories sees it. */
class Story implements StoryCrowd {
  readonly table = new GrowingShareTable(1);
  readonly voiced: readonly number[] = [];
  readonly perMinute: Uint32Array;
  reach = 0;
  readonly rootShares: number[] = [];
  readonly rootReach: number[] = [];
  readonly index: number;
  /** ln Φ of the story, this minute. */
  lever = 0;
  readonly leverNow: () => number;
  private readonly shared: SharedCrowd;
  private readonly threadLever: number[] = [];
  private readonly threadBirth: number[] = [];
  private readonly rootThread: number[] = [];

  constructor(shared: SharedCrowd, index: number, duration: Minutes, leverNow: () => number) {
    this.shared = shared;
    this.index = index;
    this.perMinute = new Uint32Array(duration + 1);
    this.leverNow = leverNow;
  }

  addThread(birth: Minutes): number {
    this.threadBirth.push(birth);
    return this.threadLever.push(0) - 1;
  }

  pull(thread: number, lever: number): void {
    this.threadLever[thread] = (this.threadLever[thread] ?? 0) + lever;
  }

  plant(root: Root): number {
    const number = this.rootThread.push(root.thread) - 1;
    this.rootShares.push(0);
    this.rootReach.push(0);
    this.record(number, Math.floor(root.at), root.audience);
    this.shared.sow(this, root, number, this.threadBirth[root.thread] as number);
    return number;
  }

  isQuiet(minute: Minutes): boolean {
    return this.shared.isQuiet(minute);
  }

  play(minute: Minutes): void {
    this.shared.playAll(minute);
  }

  threadLeverOf(root: number): number {
    return this.threadLever[this.rootThread[root] as number] as number;
  }

  record(root: number, minute: Minutes, audience: number): void {
    this.perMinute[minute] = (this.perMinute[minute] as number) + 1;
    this.reach += audience;
    this.rootShares[root] = (this.rootShares[root] as number) + 1;
    this.rootReach[root] = (this.rootReach[root] as number) + audience;
  }
}
