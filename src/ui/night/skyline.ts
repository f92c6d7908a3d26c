import { PLATFORMS } from '../../crisis/vocabulary.ts';

/** The towns from left to right, as indices into PLATFORMS; the press, with its mast, stands in the middle. */
export const ORDER: readonly number[] = (['blogs', 'pepia', 'press', 'trombi', 'bobine'] as const).map((platform) =>
  PLATFORMS.indexOf(platform),
);

/** The tokens' night values: a canvas knows no `light-dark()`, and here it is always night. */
const HUES: Readonly<Record<(typeof PLATFORMS)[number], string>> = {
  pepia: '#5cb8f0',
  trombi: '#a99cff',
  bobine: '#f57ab8',
  blogs: '#a2cf5a',
  press: '#d6bd8e',
};
/** From the row at the back to the one in front. */
const WALLS = ['#141d36', '#111930', '#0d1528'] as const;
const DARK_WINDOW = '#2b3860';

export interface Window {
  readonly x: number;
  readonly y: number;
}

/** Where windows can be lit, in what has been drawn. */
export interface Skyline {
  /** By town, in the order of PLATFORMS. */
  readonly windows: readonly (readonly Window[])[];
  readonly ground: number;
  /** The top of the press's mast. */
  readonly mast: Window;
}

export type Pen = OffscreenCanvasRenderingContext2D;

/** Draws five towns on the lower edge of a canvas of this size, in CSS pixels. */
export function buildSkyline(pen: Pen, width: number, height: number): Skyline {
  const windows: Window[][] = PLATFORMS.map(() => []);
  const share = width / ORDER.length;
  // A phone's towns are as wide as it allows, a wide screen's no higher than a third of it.
  const unit = Math.max(4.5, Math.min(share / 30, height / 60, 9));
  const ground = height - 2;
  const mast = { x: share * (ORDER.indexOf(PLATFORMS.indexOf('press')) + 0.5), y: ground - unit * 17 };
  drawStars(pen, width, height * 0.7);
  ORDER.forEach((platform, place) => {
    const middle = share * (place + 0.5);
    const name = PLATFORMS[platform];
    if (name) drawGlow(pen, middle, ground, share * 0.62, HUES[name]);
    const half = share * (name === 'press' ? 0.3 : 0.44);
    for (const [row, wall] of WALLS.entries()) {
      const there = windows[platform];
      if (there) drawRow(pen, { middle, half, ground, unit, row, wall, seed: platform * 97 + row * 31 }, there);
    }
  });
  drawMast(pen, mast, ground, unit);
  return { windows, ground, mast };
}

interface Row {
  readonly middle: number;
  readonly half: number;
  readonly ground: number;
  readonly unit: number;
  readonly row: number;
  readonly wall: string;
  readonly seed: number;
}

/** Houses side by side, higher towards the middle of the town and at the back. */
function drawRow(pen: Pen, { middle, half, ground, unit, row, wall, seed }: Row, into: Window[]) {
  let x = middle - half * (1 - row * 0.06);
  for (let n = 0; x < middle + half * (1 - row * 0.06); n++) {
    const chance = (salt: number) => hash(seed + n * 7.13 + salt);
    const width = unit * (1.5 + 1.7 * chance(1));
    const near = 1 - Math.abs(x + width / 2 - middle) / half;
    const height = unit * (1.6 + (2.6 - row) * (1.3 + 3.4 * Math.max(0, near)) * (0.45 + 0.75 * chance(2)));
    const top = ground - height;
    pen.fillStyle = wall;
    pen.beginPath();
    pen.moveTo(x, ground);
    pen.lineTo(x, top);
    if (chance(3) < 0.55) pen.lineTo(x + width / 2, top - unit * 0.9);
    pen.lineTo(x + width, top);
    pen.lineTo(x + width, ground);
    pen.fill();
    if (chance(4) < 0.25) pen.fillRect(x + width * 0.62, top - unit * 1.1, unit * 0.35, unit * 1.1);
    pen.fillStyle = DARK_WINDOW;
    for (let y = top + unit * 0.55; y < ground - unit * 0.9; y += unit * 1.15) {
      for (let at = x + unit * 0.4; at < x + width - unit * 0.6; at += unit * 0.95) {
        if (hash(at * 3.7 + y) < 0.42) continue;
        pen.fillRect(at, y, unit * 0.34, unit * 0.5);
        into.push({ x: at + unit * 0.17, y: y + unit * 0.25 });
      }
    }
    x += width + unit * 0.12;
  }
}

function drawGlow(pen: Pen, x: number, y: number, reach: number, hue: string) {
  const glow = pen.createRadialGradient(x, y, 0, x, y, reach);
  glow.addColorStop(0, `${hue}38`);
  glow.addColorStop(1, `${hue}00`);
  pen.fillStyle = glow;
  pen.fillRect(x - reach, y - reach, 2 * reach, reach);
}

function drawStars(pen: Pen, width: number, height: number) {
  pen.fillStyle = '#f3eee3';
  for (let n = 0; n < width / 9; n++) {
    pen.globalAlpha = 0.12 + 0.4 * hash(n * 2.9) ** 3;
    const size = 0.8 + hash(n * 5.3);
    pen.fillRect(hash(n) * width, hash(n * 1.7) ** 1.4 * height, size, size);
  }
  pen.globalAlpha = 1;
}

function drawMast(pen: Pen, { x, y }: Window, ground: number, unit: number) {
  pen.strokeStyle = '#46558a';
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(x - unit * 1.3, ground);
  pen.lineTo(x, y);
  pen.lineTo(x + unit * 1.3, ground);
  for (let n = 1; n < 6; n++) {
    const [up, side] = [ground - ((ground - y) * n) / 6, unit * 1.3 * (1 - n / 6)];
    pen.moveTo(x - side, up);
    pen.lineTo(x + side, up);
  }
  pen.stroke();
}

/** A number in [0, 1) that hangs on nothing but another: the same night on every visit. */
export function hash(value: number): number {
  const wave = Math.sin(value * 127.1 + 311.7) * 43758.5453;
  return wave - Math.floor(wave);
}
