import { STANCES } from '../crisis/vocabulary.ts';
import type { EmberField } from './ember-field.ts';
import type { MapView } from './night-map.ts';
import { TINTS, tintOf } from './palette.ts';
import { PixelLayer } from './pixel-layer.ts';
import * as P from './points.ts';

const GLOW = 48;
/** How many embers glow at once, and how many when there are so many that none stands out. */
const GLOWS = 120;
const GLOWS_OF_MANY = 40;
/** With more warm embers than this they are written as pixels. */
const MANY = 400;
/** With more points at once than this nobody sees that they are square. */
const ROUND = 90;

/**
 * The same map without WebGL. Cold embers are painted once into a picture of their own; what is warm is drawn in one
 * path a colour, with a ready-made glow under what is hot.
 */
export class CanvasPoints {
  private readonly cold = document.createElement('canvas');
  private readonly glows: readonly HTMLCanvasElement[] = TINTS.map(glowOf);
  private painted = 0;
  private size = '';
  private readonly landed = new PixelLayer();
  private readonly flying = new PixelLayer();
  /** Frames since the landed were drawn, and how many there were. */
  private beats = 0;
  private landedDrawn = 0;
  private readonly look: P.Look = { x: 0, y: 0, size: 0, alpha: 0, heat: 0, flying: false };

  /** Places, sizes or colours of cold embers changed. */
  repaint(): void {
    this.painted = 0;
    this.size = '';
    this.beats = 0;
  }

  draw(context: CanvasRenderingContext2D, field: EmberField, lamps: P.Points, weather: P.Points, view: MapView): void {
    const { ratio, time } = view;
    const many = field.points.count - field.coldBefore > MANY;
    this.paintCold(field, lamps, view);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.drawImage(this.cold, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (view.twinkle > 0) this.twinkle(context, lamps, time, many ? 51 : 17);
    this.drawGlows(context, field, time, many ? GLOWS_OF_MANY : GLOWS);
    if (many) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalAlpha = 1;
      this.drawMany(context, field, ratio, time);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    } else this.drawWarm(context, field, time);
    this.drawWeather(context, weather, time);
    context.globalAlpha = 1;
  }

  private paintCold(field: EmberField, lamps: P.Points, { width, height, ratio, time }: MapView): void {
    const context = this.cold.getContext('2d');
    if (!context) return;
    const size = `${width} ${height} ${ratio}`;
    if (size !== this.size) {
      this.size = size;
      this.painted = 0;
      this.cold.width = Math.round(width * ratio);
      this.cold.height = Math.round(height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.fillStyle = TINTS[tintOf('lamp')] as string;
      context.globalAlpha = 0.4;
      this.dots(context, lamps, 0, lamps.count, time, undefined);
    }
    if (this.painted >= field.coldBefore) return;
    context.globalAlpha = 0.05;
    for (let index = this.painted; index < field.coldBefore; index += 6) {
      if (!P.lookAt(field.points, index, time, this.look)) continue;
      this.look.size = width / 26;
      this.glow(context, field.points.data[index * P.STRIDE + P.TINT] as number, this.look);
    }
    context.globalAlpha = 0.62;
    for (let tint = 0; tint < STANCES.length; tint++) {
      context.fillStyle = TINTS[tint] as string;
      this.dots(context, field.points, this.painted, field.coldBefore, time, tint);
    }
    this.painted = field.coldBefore;
  }

  /** One path for all points of a colour. */
  private dots(
    context: CanvasRenderingContext2D,
    points: P.Points,
    from: number,
    to: number,
    time: number,
    tint: number | undefined,
    largest = 6,
  ): void {
    const { look } = this;
    const round = to - from < ROUND;
    context.beginPath();
    for (let index = from; index < to; index++) {
      if (tint !== undefined && points.data[index * P.STRIDE + P.TINT] !== tint) continue;
      if (!P.lookAt(points, index, time, look)) continue;
      const side = Math.min(look.size, largest) * 0.62;
      if (round) {
        context.moveTo(look.x + side / 2, look.y);
        context.arc(look.x, look.y, side / 2, 0, Math.PI * 2);
      } else context.rect(look.x - side / 2, look.y - side / 2, side, side);
    }
    context.fill();
  }

  /** Under the embers, the glow of the newest; with more, nobody could tell them apart and every one would cost. */
  private drawGlows(context: CanvasRenderingContext2D, field: EmberField, time: number, most: number): void {
    const { look } = this;
    const { points } = field;
    for (let index = Math.max(field.coldBefore, points.count - most); index < points.count; index++) {
      if (!P.lookAt(points, index, time, look) || look.heat < 0.06) continue;
      context.globalAlpha = Math.min(look.heat, 1) * 0.85;
      look.size = Math.min(look.size * 0.6, 14);
      this.glow(context, points.data[index * P.STRIDE + P.TINT] as number, look);
    }
  }

  private drawWarm(context: CanvasRenderingContext2D, field: EmberField, time: number): void {
    const { points } = field;
    for (let tint = 0; tint < STANCES.length; tint++) {
      context.fillStyle = TINTS[tint] as string;
      context.globalAlpha = 0.75;
      this.dots(context, points, field.coldBefore, points.count, time, tint, 5);
      // A tail behind what flies.
      context.globalAlpha = 0.4;
      for (const lag of [0.015, 0.03, 0.045, 0.06, 0.08]) {
        this.dots(context, points, field.landedBefore, points.count, time - lag, tint, 3.2);
      }
    }
  }

  /** What has landed only cools: it is drawn anew in every eighth frame. What flies, and has landed since, in each. */
  private drawMany(context: CanvasRenderingContext2D, field: EmberField, ratio: number, time: number): void {
    const { points, coldBefore, landedBefore } = field;
    if (this.beats++ % 8 === 0) {
      this.landed.begin(context.canvas);
      this.landed.rest(points, coldBefore, landedBefore, ratio, time);
      this.landed.end();
      this.landedDrawn = landedBefore;
    }
    this.flying.begin(context.canvas);
    this.flying.fly(points, this.landedDrawn, points.count, ratio, time);
    this.flying.end();
    this.landed.show(context);
    this.flying.show(context);
  }

  /** A few lamps that swell and fade: enough for the eye to see a town awake. */
  private twinkle(context: CanvasRenderingContext2D, lamps: P.Points, time: number, every: number): void {
    const { look } = this;
    for (let index = 0; index < lamps.count; index += every) {
      if (!P.lookAt(lamps, index, time, look)) continue;
      context.globalAlpha = 0.28 + 0.28 * Math.sin(time * 0.8 + index);
      look.size = 3.5;
      this.glow(context, lamps.data[index * P.STRIDE + P.TINT] as number, look);
    }
  }

  private drawWeather(context: CanvasRenderingContext2D, points: P.Points, time: number): void {
    const { look } = this;
    for (let index = 0; index < points.count; index++) {
      if (!P.lookAt(points, index, time, look) || look.alpha < 0.02) continue;
      const shape = points.data[index * P.STRIDE + P.SHAPE];
      const tint = points.data[index * P.STRIDE + P.TINT] as number;
      context.globalAlpha = look.alpha;
      if (shape === P.EMBER) {
        this.glow(context, tint, look);
        continue;
      }
      context.beginPath();
      context.arc(look.x, look.y, look.size / 2, 0, Math.PI * 2);
      if (shape === P.DISC) {
        context.fillStyle = TINTS[tint] as string;
        context.fill();
      } else {
        context.strokeStyle = TINTS[tint] as string;
        context.lineWidth = 2;
        context.stroke();
      }
    }
  }

  private glow(context: CanvasRenderingContext2D, tint: number, { x, y, size }: P.Look): void {
    context.drawImage(this.glows[tint] as HTMLCanvasElement, x - size, y - size, size * 2, size * 2);
  }
}

function glowOf(colour: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = GLOW;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  const fill = context.createRadialGradient(GLOW / 2, GLOW / 2, 0, GLOW / 2, GLOW / 2, GLOW / 2);
  fill.addColorStop(0, '#fff4dc');
  fill.addColorStop(0.1, '#fff4dc');
  fill.addColorStop(0.24, colour);
  fill.addColorStop(0.45, `${colour}4d`);
  fill.addColorStop(1, `${colour}00`);
  context.fillStyle = fill;
  context.fillRect(0, 0, GLOW, GLOW);
  return canvas;
}
