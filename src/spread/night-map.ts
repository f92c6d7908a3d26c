import type { CrisisEvent } from '../crisis/events.ts';
import type { CrisisView } from '../crisis/view.ts';
import { PLATFORMS, type Platform } from '../crisis/vocabulary.ts';
import type { SessionState } from '../session/session.ts';
import { EmberField } from './ember-field.ts';
import { hash, type Layout, layOut } from './layout.ts';
import { tintOf } from './palette.ts';
import * as P from './points.ts';
import { type Ground, Weather } from './weather.ts';

/** How the map moves: nothing, breath, cooling, flight. */
export type Motion = 'asleep' | 'breathing' | 'cooling' | 'busy';

/** Newcomers leave over the time since the last ones came, within these bounds, in seconds. */
const SOONEST = 0.08;
const LATEST = 1.6;
/** A leap of this many story minutes (calm mode, « next event ») is shown as a swarm of this many seconds. */
const LEAP = 20;
const SWARM = 2.4;

/** What both ways of drawing are told of the moment. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  /** Canvas pixels to a CSS pixel. */
  readonly ratio: number;
  readonly time: number;
  /** 1 while the map breathes, 0 when it must hold still. */
  readonly twinkle: number;
}

/** The state of the map: what burns where, what falls on it, and what time it is there. Draws nothing. */
export class NightMap {
  readonly field = new EmberField();
  readonly weather = new Weather();
  readonly lamps = new P.Points();
  layout: Layout;
  private ratio: number;
  private time = 0;
  private tookAt = 0;
  private events = 0;
  private minute = 0;
  private paused = false;
  private changed = true;
  private repaint = true;
  private readonly reduced: boolean;

  constructor(width: number, height: number, ratio: number, reduced: boolean) {
    this.layout = layOut(width, height);
    this.ratio = ratio;
    this.reduced = reduced;
    this.light();
  }

  /** No flight and no twinkle: things are simply there. */
  get still(): boolean {
    return this.reduced;
  }

  get view(): MapView {
    const { width, height } = this.layout;
    return { width, height, ratio: this.ratio, time: this.time, twinkle: this.reduced ? 0 : 1 };
  }

  /** What the map should do next; asking also says that the last change has been seen. */
  motion(): Motion {
    const changed = this.changed;
    this.changed = false;
    if (this.reduced || this.paused) return changed ? 'busy' : 'asleep';
    if (this.time < this.field.busyUntil || this.time < this.weather.busyUntil) return 'busy';
    if (this.time < this.field.warmUntil) return 'cooling';
    return 'breathing';
  }

  /** Whether anything has to be drawn that was not. */
  get isStale(): boolean {
    return this.changed;
  }

  pass(seconds: number): void {
    if (!this.paused && !this.reduced) this.time += Math.min(seconds, 0.1);
    this.field.settle(this.time);
  }

  /** Everything that was there before anybody looked, or before somebody leapt to this minute. */
  begin({ view, clock, scenario }: SessionState): void {
    this.field.begin(view.table, this.layout, this.time, view.now);
    this.weather.clear();
    const where = grounds(scenario, view);
    for (const event of view.events) {
      for (const thread of threadsCalmed(event, where)) {
        this.field.douse(view.table, thread, this.time, event.at);
      }
    }
    this.events = view.events.length;
    this.minute = view.now;
    this.paused = clock.paused;
    this.changed = this.repaint = true;
  }

  /** Brings the map up to date with the session; cheap when nothing is new. */
  take(state: SessionState): void {
    const { view, clock, scenario } = state;
    if (this.leapt(state)) {
      this.begin(state);
      return;
    }
    if (clock.paused !== this.paused) {
      this.paused = clock.paused;
      this.changed = true;
    }
    const still = this.reduced || this.paused;
    if (this.reduced) this.time += Math.min(Math.max(view.now - this.minute, 0) * 0.25, 4);
    const leap = view.now - this.minute >= LEAP;
    const over = leap ? SWARM : Math.min(Math.max(this.time - this.tookAt, SOONEST), LATEST);
    const first = this.field.points.count;
    if (this.field.take(view.table, this.layout, { time: this.time, over: still ? 0 : over, still }) > 0) {
      this.tookAt = this.time;
      this.changed = true;
      if (!still) this.sparkRoots(view, first);
    }
    if (view.events.length > this.events) {
      const where = grounds(scenario, view);
      for (const event of view.events.slice(this.events)) this.happen(event, view, where);
      this.events = view.events.length;
    }
    this.minute = view.now;
  }

  resize(width: number, height: number, ratio: number, { view }: SessionState): void {
    this.layout = layOut(width, height);
    this.ratio = ratio;
    this.light();
    this.field.relocate(view.table, this.layout);
    this.weather.points.clear();
    this.changed = this.repaint = true;
  }

  /** The graphics card has forgotten everything. */
  resend(): void {
    for (const points of [this.lamps, this.field.points, this.weather.points]) points.touch(0, points.count);
  }

  /** Whether what is painted once must be painted again; asking settles it. */
  takeRepaint(): boolean {
    const { repaint } = this;
    this.repaint = false;
    return repaint;
  }

  /** A replay taken back, or on while it stood still; or a crisis that was played again and went otherwise. */
  private leapt({ view, clock }: SessionState): boolean {
    const passed = view.now - this.minute;
    const stood = this.paused && clock.paused;
    return passed < 0 || (stood && passed > 0) || view.table.count < this.field.points.count;
  }

  private happen(event: CrisisEvent, view: CrisisView, where: Where): void {
    const doused = this.reduced ? threadsCalmed(event, where) : this.weather.show(event, this.layout, this.time, where);
    for (const thread of doused) {
      this.field.douse(view.table, thread, this.time);
      this.repaint = true;
    }
    this.changed = true;
  }

  private sparkRoots({ table }: CrisisView, first: number): void {
    const { data } = this.field.points;
    for (let row = first; row < table.count; row++) {
      if ((table.parent[row] as number) >= 0) continue;
      const at = row * P.STRIDE;
      const [x, y] = [data[at + P.TO_X] as number, data[at + P.TO_Y] as number];
      this.weather.spark(x, y, data[at + P.TINT] as number, this.layout, this.time);
    }
  }

  /** A lamp behind most windows. */
  private light(): void {
    this.lamps.clear();
    const size = Math.max(this.layout.unit * 0.026, 1.9);
    for (const { windows } of this.layout.towns) {
      for (let at = 0; at < windows.length; at += 2) {
        const chance = hash(at * 31 + windows.length);
        if (chance < 0.3) continue;
        const [x, y] = [windows[at] as number, windows[at + 1] as number];
        this.lamps.push(x, y, x, y, -1e4, 0, 0, size, tintOf('lamp'), P.LAMP, 0.24 + 0.4 * chance, 1);
      }
    }
    this.lamps.touch(0, this.lamps.count);
  }
}

type Where = (post: string) => Ground | undefined;

function grounds(scenario: SessionState['scenario'], { posts }: CrisisView): Where {
  const places = new Map(scenario.posts.map(({ id, on }) => [id, on]));
  return (id) => {
    const post = posts.find((each) => each.id === id);
    const platform = PLATFORMS.find((each): each is Platform => each === places.get(id));
    return post && platform ? { thread: post.thread, platform } : undefined;
  };
}

function threadsCalmed(event: CrisisEvent, where: Where): number[] {
  if (event.type !== 'reply-landed' || event.lever >= 0) return [];
  const ground = where(event.post);
  return ground ? [ground.thread] : [];
}
