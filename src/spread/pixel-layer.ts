import { colourOf, TINTS } from './palette.ts';
import * as P from './points.ts';

/** How much of an ember is seen, and of each ghost of its tail, 0–1. */
const SEEN = 0.75;
const TAIL_SEEN = 0.4;
/** How far behind the head each ghost of a tail is, in seconds. */
const TAIL = [0.03, 0.06] as const;
/** Heat falls by e in COOL seconds: looked up, not reckoned. */
const STEPS = 64;
const LASTING = 8;
const HEAT = Float32Array.from({ length: STEPS * LASTING }, (_, n) => Math.exp(-n / STEPS));

/**
 * Thousands of moving points on a machine without a graphics card: each is a small square written into a picture, and
 * the picture is drawn at once. As paths they would cost ten times that, and the browser as much again to fill them.
 */
export class PixelLayer {
  private readonly canvas = document.createElement('canvas');
  private readonly context = this.canvas.getContext('2d');
  private picture: ImageData | undefined;
  private pixels = new Uint32Array(0);
  /** As the canvas has them, which is slow to ask for each point. */
  private width = 0;
  private height = 0;
  private readonly colours = TINTS.map((tint) => inkOf(tint, SEEN));
  private readonly tails = TINTS.map((tint) => inkOf(tint, TAIL_SEEN));
  /** The rows of the picture that were written to. */
  private top = 0;
  private bottom = 0;
  private sentTop = 0;
  private sentBottom = 0;

  /** Anew, for a canvas of this size. */
  begin({ width, height }: HTMLCanvasElement): void {
    this.fit(width, height);
    [this.sentTop, this.sentBottom] = [this.top, this.bottom];
    this.pixels.fill(0, this.top * this.width, this.bottom * this.width);
    this.top = this.height;
    this.bottom = 0;
  }

  /** Points that have landed, and cool. */
  rest({ data }: P.Points, from: number, to: number, ratio: number, time: number): void {
    for (let index = from; index < to; index++) {
      const at = index * P.STRIDE;
      const age = time - (data[at + P.START] as number) - (data[at + P.DURATION] as number);
      const heat = heatAt(age, data[at + P.COOL] as number);
      const size = (data[at + P.SIZE] as number) * (1 + 2.6 * heat + 4 * heatAt(age, 0.2));
      const ink = this.colours[data[at + P.TINT] as number] as number;
      this.square(data[at + P.TO_X] as number, data[at + P.TO_Y] as number, Math.min(size, 5), ratio, ink);
    }
  }

  /** Points on their way, each with its tail: where it came from at the speed it has. */
  fly({ data }: P.Points, from: number, to: number, ratio: number, time: number): void {
    for (let index = from; index < to; index++) {
      const at = index * P.STRIDE;
      const since = time - (data[at + P.START] as number);
      if (since < 0) continue;
      const duration = data[at + P.DURATION] as number;
      const tint = data[at + P.TINT] as number;
      const size = (data[at + P.SIZE] as number) * 2.2;
      const toX = data[at + P.TO_X] as number;
      const toY = data[at + P.TO_Y] as number;
      if (since < duration) {
        const share = since / duration;
        const eased = P.ease(share);
        const alongX = toX - (data[at + P.FROM_X] as number);
        const alongY = toY - (data[at + P.FROM_Y] as number);
        const lift = (data[at + P.LIFT] as number) * 4;
        const x = toX - alongX * (1 - eased);
        const y = toY - alongY * (1 - eased) - lift * eased * (1 - eased);
        const speed = (6 * share * (1 - share)) / duration;
        const speedX = speed * alongX;
        const speedY = speed * (alongY - lift * (1 - 2 * eased));
        const ink = this.tails[tint] as number;
        const side = Math.min(size, 3.2);
        for (const lag of TAIL) this.square(x - speedX * lag, y - speedY * lag, side, ratio, ink);
        this.square(x, y, Math.min(size, 5), ratio, this.colours[tint] as number);
      } else this.square(toX, toY, Math.min(size, 5), ratio, this.colours[tint] as number);
    }
  }

  /** The picture is made. */
  end(): void {
    const first = Math.min(this.top, this.sentTop);
    const last = Math.max(this.bottom, this.sentBottom);
    if (this.picture && last > first)
      this.context?.putImageData(this.picture, 0, 0, 0, first, this.width, last - first);
  }

  show(target: CanvasRenderingContext2D): void {
    const rows = this.bottom - this.top;
    if (rows > 0) target.drawImage(this.canvas, 0, this.top, this.width, rows, 0, this.top, this.width, rows);
  }

  private square(x: number, y: number, size: number, ratio: number, ink: number): void {
    const { pixels, width, height } = this;
    const side = Math.max(Math.round(size * 0.62 * ratio), 1);
    const left = Math.max(Math.round(x * ratio - side / 2), 0);
    const top = Math.max(Math.round(y * ratio - side / 2), 0);
    const right = Math.min(left + side, width);
    const bottom = Math.min(top + side, height);
    if (top < this.top) this.top = top;
    if (bottom > this.bottom) this.bottom = bottom;
    for (let row = top; row < bottom; row++) {
      for (let at = row * width + left, end = row * width + right; at < end; at++) pixels[at] = ink;
    }
  }

  private fit(width: number, height: number): void {
    if ((this.width === width && this.height === height) || width === 0 || height === 0) return;
    [this.canvas.width, this.canvas.height] = [width, height];
    [this.width, this.height] = [width, height];
    this.picture = this.context?.createImageData(width, height);
    this.pixels = this.picture ? new Uint32Array(this.picture.data.buffer) : new Uint32Array(0);
    this.top = this.bottom = 0;
  }
}

function heatAt(age: number, cool: number): number {
  return HEAT[Math.max((age / cool) * STEPS, 0) | 0] ?? 0;
}

/** As a pixel in memory: red first on every machine that browsers run on. */
function inkOf(tint: string, alpha: number): number {
  const [red, green, blue] = colourOf(tint).map((part) => Math.round(part * 255)) as [number, number, number];
  return ((Math.round(alpha * 255) << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
