import { PLATFORMS, type Platform } from '../crisis/vocabulary.ts';

/**
 * Where everything is on the map, in CSS pixels: a function of its size alone, so that a town stands where it stood
 * and a share lights the same window on every visit.
 */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The half-width of a town of size 1: what every drawn size is measured by. */
  readonly unit: number;
  /** In the order of PLATFORMS. */
  readonly towns: readonly Town[];
  /** The top of the press's mast. */
  readonly mast: Point;
  /** Where the land ends and the sky begins. */
  readonly horizon: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Town extends Point {
  readonly platform: Platform;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly houses: readonly House[];
  /** x and y of every window, ordered by its direction from the centre: neighbours in the list are neighbours. */
  readonly windows: Float32Array;
}

/** x and y: the middle of its foot. */
export interface House extends Point {
  readonly width: number;
  readonly height: number;
  readonly pointed: boolean;
}

interface Site extends Point {
  readonly size: number;
}

/** Shares of the width and height. The wide map is the desktop's, the other one a phone's. */
const WIDE: Readonly<Record<Platform, Site>> = {
  pepia: { x: 0.22, y: 0.4, size: 1.12 },
  trombi: { x: 0.785, y: 0.4, size: 1 },
  bobine: { x: 0.63, y: 0.775, size: 0.82 },
  blogs: { x: 0.3, y: 0.81, size: 0.7 },
  press: { x: 0.505, y: 0.35, size: 0.5 },
};
const TALL: Readonly<Record<Platform, Site>> = {
  pepia: { x: 0.27, y: 0.26, size: 1.05 },
  trombi: { x: 0.75, y: 0.31, size: 0.95 },
  bobine: { x: 0.72, y: 0.79, size: 0.85 },
  blogs: { x: 0.25, y: 0.83, size: 0.72 },
  press: { x: 0.44, y: 0.56, size: 0.52 },
};
/** Seen from above at a slant. */
const SQUASH = 0.56;
/** The part of its town a thread's district takes. */
const DISTRICT = 0.2;
const GOLDEN = 0.618034;

export function layOut(width: number, height: number): Layout {
  const wide = width > height * 1.3;
  const unit = wide ? Math.min(width / 5.2, height / 2.4) : Math.min(width / 4.3, height / 3.2);
  const sites = wide ? WIDE : TALL;
  const towns = PLATFORMS.map((platform, index) => townAt(platform, index, sites[platform], { width, height, unit }));
  const press = towns[PLATFORMS.indexOf('press')] as Town;
  return { width, height, unit, towns, mast: { x: press.x, y: press.y - unit * 0.66 }, horizon: height * 0.13 };
}

function townAt(
  platform: Platform,
  index: number,
  site: Site,
  { width, height, unit }: { readonly width: number; readonly height: number; readonly unit: number },
): Town {
  const x = site.x * width;
  const y = site.y * height;
  const radiusX = site.size * unit;
  const radiusY = radiusX * SQUASH;
  const houses: House[] = [];
  const pitch = Math.max(unit * 0.095, 6);
  let rank = 0;
  for (let dy = -radiusY; dy <= radiusY; dy += pitch * 0.82) {
    for (let dx = -radiusX; dx <= radiusX; dx += pitch) {
      const chance = hash(index * 4096 + rank++);
      const jitter = hash(index * 4096 + rank + 9000);
      const far = (dx / radiusX) ** 2 + (dy / radiusY) ** 2;
      // A ragged edge, and a few gaps that read as streets and squares.
      if (far > 0.72 + 0.36 * chance || jitter < 0.12) continue;
      houses.push({
        x: x + dx + (jitter - 0.5) * pitch * 0.5,
        y: y + dy + (chance - 0.5) * pitch * 0.4,
        width: pitch * (0.55 + 0.35 * chance),
        height: pitch * (0.5 + (jitter > 0.9 ? 0.9 : 0.4 * jitter)) * (1.25 - 0.5 * far),
        pointed: chance < 0.7,
      });
    }
  }
  return { platform, x, y, radiusX, radiusY, houses, windows: windowsOf(houses, { x, y }) };
}

function windowsOf(houses: readonly House[], centre: Point): Float32Array {
  const found: Point[] = [];
  for (const house of houses) {
    found.push({ x: house.x - house.width * 0.2, y: house.y - house.height * 0.4 });
    if (house.width * house.height > 30) {
      found.push({ x: house.x + house.width * 0.24, y: house.y - house.height * 0.55 });
    }
  }
  const direction = ({ x, y }: Point) => Math.atan2((y - centre.y) / SQUASH, x - centre.x);
  found.sort((a, b) => direction(a) - direction(b));
  return Float32Array.from(found.flatMap(({ x, y }) => [x, y]));
}

/**
 * The place of a share: a window of its thread's district, and a little beside it, as several fires share a roof.
 * Written into `out` at `at`, because there are thousands.
 */
export function placeShare(
  layout: Layout,
  platform: number,
  thread: number,
  keyHigh: number,
  keyLow: number,
  out: Float32Array,
  at: number,
): void {
  const windows = (layout.towns[platform] as Town).windows;
  const count = windows.length / 2;
  const a = keyHigh / 2 ** 32;
  const b = keyLow / 2 ** 32;
  const turn = (thread + 1) * GOLDEN + (a + b - 1) * DISTRICT;
  const window = Math.floor((turn - Math.floor(turn)) * count) % count;
  const shake = layout.unit * 0.03;
  out[at] = (windows[window * 2] as number) + (((keyLow & 255) / 255) * 2 - 1) * shake;
  out[at + 1] = (windows[window * 2 + 1] as number) - ((keyHigh & 255) / 255) ** 2 * shake * 3.2;
}

/** 0–1, the same for the same number. */
export function hash(value: number): number {
  let h = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}
