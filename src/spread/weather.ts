import type { CrisisEvent } from '../crisis/events.ts';
import { PLATFORMS, type Platform } from '../crisis/vocabulary.ts';
import { hash, type Layout, type Point, placeShare } from './layout.ts';
import { tintOf } from './palette.ts';
import * as P from './points.ts';

/** What the map must know of a post: the thread it began and the town it stands in. */
export interface Ground {
  readonly thread: number;
  readonly platform: Platform;
}

/** How long rain falls, in seconds. */
const RAIN = 3.6;
const DROPS = 90;

/** What passes over the map and is gone: rain, flares, holes, the press's waves. */
export class Weather {
  readonly points = new P.Points();
  busyUntil = 0;

  /** Shows one event; `where` finds a post's ground. Returns the thread on which rain falls, if it does. */
  show(event: CrisisEvent, layout: Layout, time: number, where: (post: string) => Ground | undefined): number[] {
    if (time > this.busyUntil) this.points.clear();
    switch (event.type) {
      case 'reply-landed': {
        const ground = where(event.post);
        if (!ground) return [];
        if (event.lever > 0) this.flare(this.spot(layout, ground, 0), layout, time);
        if (event.lever >= 0) return [];
        this.rain(ground, layout, time, DROPS);
        return [ground.thread];
      }
      case 'statement-published':
        if (event.lever < 0) {
          for (const platform of PLATFORMS) this.rain({ platform, thread: -1 }, layout, time, DROPS / 2);
        }
        return [];
      case 'post-moderated': {
        const ground = where(event.post);
        if (ground && (event.how === 'delete' || event.how === 'hide')) {
          this.hole(this.spot(layout, ground, 0), layout, time);
        }
        return [];
      }
      case 'screenshot-posted':
        this.flare(this.spot(layout, event, hash(Math.floor(event.at))), layout, time);
        return [];
      case 'lie-exposed':
      case 'promise-broken':
        this.flare(layout.towns[0] as Point, layout, time);
        return [];
      case 'article-published':
        this.broadcast(layout, time);
        return [];
      default:
        return [];
    }
  }

  clear(): void {
    this.points.clear();
    this.busyUntil = 0;
  }

  /** A story is born here. */
  spark(x: number, y: number, tint: number, layout: Layout, time: number): void {
    if (time > this.busyUntil) this.points.clear();
    this.add(x, y, { start: time, size: layout.unit * 0.55, tint, shape: P.RING, cool: 0.5 }, 2);
  }

  private rain(ground: Ground, layout: Layout, time: number, drops: number): void {
    const spot = new Float32Array(2);
    const height = layout.unit * 0.9;
    const everywhere = ground.thread < 0;
    for (let drop = 0; drop < drops; drop++) {
      const thread = everywhere ? drop : ground.thread;
      const [a, b] = [hash(drop * 2 + thread * 977), hash(drop * 2 + 1 + thread * 977)];
      const platform = PLATFORMS.indexOf(ground.platform);
      placeShare(layout, platform, thread, a * 2 ** 32, b * 2 ** 32, spot, 0);
      const [x, y] = spot as unknown as [number, number];
      const start = time + RAIN * hash(drop + 31);
      this.points.push(
        ...[x + height * 0.16, y - height, x, y, start, 0.42, 0, layout.unit * 0.018],
        ...[tintOf('rain'), P.EMBER, 0, 0.22],
      );
    }
    this.busyUntil = Math.max(this.busyUntil, time + RAIN + 1.4);
  }

  private hole(at: Point, layout: Layout, time: number): void {
    const size = layout.unit * 0.62;
    this.add(at.x, at.y, { start: time, size, tint: tintOf('night'), shape: P.DISC, cool: 2 }, 8);
    this.add(at.x, at.y, { start: time, size: size * 1.5, tint: tintOf('beam'), shape: P.RING, cool: 0.55 }, 8);
    this.add(at.x, at.y, { start: time + 0.2, size: size * 2.2, tint: tintOf('flare'), shape: P.RING, cool: 0.8 }, 8);
  }

  private flare(at: Point, layout: Layout, time: number): void {
    this.add(at.x, at.y, { start: time, size: layout.unit * 0.9, tint: tintOf('flare'), shape: P.RING, cool: 0.6 }, 3);
    for (let spark = 0; spark < 18; spark++) {
      const angle = (spark / 18) * Math.PI * 2 + hash(spark) * 0.5;
      const far = layout.unit * (0.14 + 0.3 * hash(spark + 77));
      this.points.push(
        ...[
          at.x,
          at.y,
          at.x + Math.cos(angle) * far,
          at.y + Math.sin(angle) * far * 0.6,
          time,
          0.5 + 0.4 * hash(spark),
        ],
        ...[far * 0.5, layout.unit * 0.02, tintOf('flare'), P.EMBER, 0, 0.3],
      );
    }
  }

  /** Waves from the top of the mast. */
  private broadcast(layout: Layout, time: number): void {
    const { x, y } = layout.mast;
    const tint = tintOf('beam');
    this.add(x, y, { start: time, size: layout.unit * 0.05, tint, shape: P.EMBER, cool: 2.6 }, 8);
    for (let wave = 0; wave < 4; wave++) {
      const size = layout.unit * (1.1 + 0.5 * wave);
      this.add(x, y, { start: time + wave * 0.45, size, tint, shape: P.RING, cool: 0.75 }, 5);
    }
  }

  private add(
    x: number,
    y: number,
    { start, size, tint, shape, cool }: { start: number; size: number; tint: number; shape: number; cool: number },
    lasts: number,
  ): void {
    this.points.push(x, y, x, y, start, 0, 0, size, tint, shape, 0, cool);
    this.busyUntil = Math.max(this.busyUntil, start + lasts);
  }

  private spot(layout: Layout, ground: Ground, shift: number): Point {
    const spot = new Float32Array(2);
    const half = 2 ** 31;
    placeShare(layout, PLATFORMS.indexOf(ground.platform), ground.thread, half * (1 + 0.4 * shift), half, spot, 0);
    return { x: spot[0] as number, y: spot[1] as number };
  }
}
