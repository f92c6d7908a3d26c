import type { CurvePoint } from '../../../crisis/curve.ts';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import type { RuleScore, Scorecard } from '../../../training/scorecard.ts';
import { hoursOf, scaleOf } from '../../parts/curve-lines.ts';
import type { GRADES } from '../../scorecard/grade.ts';
import { tokenColours } from '../../styles/token-colours.ts';
import { fitted, linesOf } from './canvas-text.ts';

/** The scorecard as a picture, in the shape people post: 4 by 5. */
export const WIDTH = 1080;
export const HEIGHT = 1350;
export type Theme = 'light' | 'dark';

/** Everything the picture shows, in words already. */
export interface Picture {
  readonly title: string;
  readonly brand: string;
  readonly scenario: string;
  readonly ending: string;
  readonly total: number;
  readonly of: string;
  readonly grade: { readonly name: (typeof GRADES)[number]['name']; readonly text: string };
  readonly reach: { readonly title: string; readonly bars: readonly Bar[] };
  readonly curve: {
    readonly title: string;
    readonly decision: string;
    readonly silent: string;
    readonly played: readonly CurvePoint[];
    readonly silence: readonly CurvePoint[];
    readonly pins: Scorecard['pins'];
    readonly startsAt: Minutes;
    readonly timeOf: (at: Minutes) => string;
    readonly numberOf: (value: number) => string;
  };
  readonly rules: {
    readonly title: string;
    readonly list: readonly {
      readonly name: string;
      readonly points: string;
      readonly part: number;
      readonly verdict: RuleScore['verdict'];
    }[];
  };
  /** How it was played. */
  readonly foot: string;
  /** Whose it is, if they said so. */
  readonly name: string;
}

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly tone: 'calm' | 'warn' | 'ember' | 'plain';
}

const TOKENS = [
  ...(['--paper', '--paper-raised', '--paper-sunken', '--text', '--text-soft', '--line', '--line-strong'] as const),
  ...(['--ember', '--calm', '--warn'] as const),
] as const;
type Colours = Readonly<Record<(typeof TOKENS)[number], string>>;

const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
const RIGHT = WIDTH - MARGIN;

interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly colours: Colours;
  /** Sets the letters, and says what they would be. */
  font(family: 'display' | 'body', weight: number, size: number): void;
  /** One line, its baseline here. */
  write(text: string, x: number, y: number, colour: string, align?: CanvasTextAlign): void;
}

/** Draws it; the fonts it is written in must be there. */
export function drawPicture(canvas: HTMLCanvasElement, picture: Picture, theme: Theme): void {
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const ctx = canvas.getContext('2d');
  if (!ctx) return;
  const brush = brushOf(ctx, theme);
  drawGround(brush, picture);
  drawHead(brush, picture);
  drawScore(brush, picture);
  drawTitles(brush, picture);
  drawReach(brush, picture.reach);
  drawCurve(brush, picture.curve);
  drawRules(brush, picture.rules);
  drawFoot(brush, picture);
}

/** Waits for the letters of the game, where they are not used on the screen yet. */
export async function loadFonts(): Promise<void> {
  await Promise.all([600, 800].map((weight) => document.fonts.load(`${weight} 40px ${families().display}`)));
}

function families() {
  const style = getComputedStyle(document.documentElement);
  return {
    display: style.getPropertyValue('--font-display').trim(),
    body: style.getPropertyValue('--font-body').trim(),
  };
}

function brushOf(ctx: CanvasRenderingContext2D, theme: Theme): Brush {
  const colours = tokenColours(TOKENS, document.body, theme);
  const family = families();
  return {
    ctx,
    colours,
    font(which, weight, size) {
      ctx.font = `${weight} ${size}px ${family[which]}`;
      ctx.letterSpacing = which === 'display' ? `${(-0.015 * size).toFixed(2)}px` : '0px';
    },
    write(text, x, y, colour, align = 'left') {
      ctx.fillStyle = colour;
      ctx.textAlign = align;
      ctx.fillText(text, x, y);
    },
  };
}

const gradeColour = (colours: Colours, { name }: Picture['grade']): string =>
  colours[name === 'exemplary' || name === 'cool' ? '--calm' : name === 'steady' ? '--warn' : '--ember'];

/** Paper, and the glow of how it went. */
function drawGround({ ctx, colours }: Brush, { grade }: Picture): void {
  ctx.fillStyle = colours['--paper'];
  ctx.fillRect(0, 0, WIDTH, HEIGHT);
  const glow = ctx.createRadialGradient(RING.x, RING.y, 40, RING.x, RING.y, 620);
  const colour = gradeColour(colours, grade);
  glow.addColorStop(0, `${colour}2e`);
  glow.addColorStop(1, `${colour}00`);
  ctx.fillStyle = glow;
  ctx.fillRect(0, 0, WIDTH, HEIGHT);
}

/** The name with its drop, as on every screen; and what this is. */
function drawHead(brush: Brush, { title }: Picture): void {
  const { ctx, colours } = brush;
  const y = 98;
  brush.font('display', 800, 48);
  brush.write('Sang', MARGIN, y, colours['--text']);
  const drop = MARGIN + ctx.measureText('Sang').width + 7;
  ctx.save();
  ctx.translate(drop, y - 37);
  ctx.scale(1.5, 1.5);
  ctx.fillStyle = colours['--ember'];
  ctx.fill(new Path2D('M10 1C6 7 2 11.5 2 16.5A8 8 0 0 0 10 24.5V1Z'));
  ctx.fillStyle = colours['--calm'];
  ctx.fill(new Path2D('M10 1c4 6 8 10.5 8 15.5a8 8 0 0 1-8 8V1Z'));
  ctx.restore();
  brush.write('froid', drop + 37, y, colours['--text']);
  brush.font('body', 600, 28);
  brush.write(title, RIGHT, y, colours['--text-soft'], 'right');
}

const RING = { x: RIGHT - 140, y: 288, radius: 118 } as const;

function drawScore(brush: Brush, picture: Picture): void {
  const { ctx, colours } = brush;
  const { x, y, radius } = RING;
  const colour = gradeColour(colours, picture.grade);
  ctx.save();
  ctx.lineWidth = 22;
  ctx.lineCap = 'round';
  ctx.strokeStyle = colours['--line'];
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.stroke();
  if (picture.total > 0) {
    ctx.strokeStyle = colour;
    ctx.beginPath();
    ctx.arc(x, y, radius, -Math.PI / 2, -Math.PI / 2 + (2 * Math.PI * picture.total) / 100);
    ctx.stroke();
  }
  ctx.restore();
  brush.font('display', 800, 104);
  brush.write(String(picture.total), x, y + 26, colours['--text'], 'center');
  brush.font('body', 400, 28);
  brush.write(picture.of, x, y + 66, colours['--text-soft'], 'center');
  const grade = fitText(brush, picture.grade.text, 'display', 800, 290, 2, [36, 32, 28]);
  writeLines(brush, grade, x, y + radius + 60, colour, 'center');
}

const TITLE_WIDTH = 610;

/** Whose crisis, which one, and how it ended: as large as there is room, in the middle of its height. */
function drawTitles(brush: Brush, picture: Picture): void {
  const { ctx, colours } = brush;
  brush.font('body', 600, 30);
  const [brand = ''] = linesOf(picture.brand, TITLE_WIDTH, (text) => ctx.measureText(text).width, 1);
  const title = fitText(brush, picture.scenario, 'display', 800, TITLE_WIDTH, 4, [72, 64, 56, 48, 42]);
  const ending = fitText(brush, picture.ending, 'body', 400, TITLE_WIDTH, 2, [34, 30]);
  const height = 44 + heightOf(title) + 14 + heightOf(ending);
  const top = Math.max(140, 306 - height / 2);
  brush.font('body', 600, 30);
  brush.write(brand, MARGIN, top + 30, colours['--text-soft']);
  writeLines(brush, title, MARGIN, top + 44 + 0.86 * title.size, colours['--text']);
  writeLines(brush, ending, MARGIN, top + 58 + heightOf(title) + 0.9 * ending.size, colours['--text']);
}

function drawReach(brush: Brush, { title, bars }: Picture['reach']): void {
  const { colours } = brush;
  const tones = { calm: '--calm', warn: '--warn', ember: '--ember', plain: '--line-strong' } as const;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  heading(brush, title, 540);
  for (const [index, bar] of bars.entries()) {
    const y = 584 + 44 * index;
    brush.font('body', 400, 28);
    brush.write(bar.label, MARGIN, y, colours['--text']);
    brush.font('body', 700, 28);
    brush.write(bar.text, RIGHT, y, colours['--text'], 'right');
    const [left, width] = [MARGIN + 320, 440];
    box(brush, left, y - 24, width, 28, 8, colours['--paper-sunken']);
    box(brush, left, y - 24, Math.max(8, (width * bar.value) / most), 28, 8, colours[tones[bar.tone]]);
  }
}

const PLOT = { left: MARGIN + 84, top: 728, width: INNER - 84, height: 168 } as const;

function drawCurve(brush: Brush, curve: Picture['curve']): void {
  const { ctx, colours } = brush;
  heading(brush, curve.title, 692);
  let end = RIGHT;
  for (const key of ['decision', 'silent'] as const) {
    const start = end - measured(brush, curve[key], 26);
    brush.write(curve[key], start, 692, colours['--text-soft']);
    if (key === 'decision') pin(brush, start - 22, 683);
    else dashes(brush, `M${start - 66} 683h54`);
    end = start - 70;
  }

  const { left, top, width, height } = PLOT;
  const { end: last, most, x, y, lineOf } = scaleOf([curve.played, curve.silence], width, height);
  ctx.save();
  ctx.translate(left, top);
  ctx.lineWidth = 2;
  ctx.strokeStyle = colours['--line'];
  ctx.fillStyle = colours['--text-soft'];
  for (const part of [0, 0.5, 1]) {
    ctx.stroke(new Path2D(`M0 ${height * part}H${width}`));
    brush.font('body', 400, 24);
    if (part < 1)
      brush.write(curve.numberOf(most * (1 - part)), -14, height * part + 9, colours['--text-soft'], 'right');
  }
  for (const at of hoursOf(curve, last)) {
    ctx.stroke(new Path2D(`M${x(at)} 0V${height}`));
    brush.write(curve.timeOf(at), x(at), height + 34, colours['--text-soft'], 'center');
  }
  ctx.lineJoin = 'round';
  dashes(brush, lineOf(curve.silence));
  const line = lineOf(curve.played);
  if (line !== '') {
    ctx.fillStyle = `${colours['--ember']}2e`;
    ctx.fill(new Path2D(`${line}V${height}H0Z`));
  }
  ctx.lineWidth = 5;
  ctx.strokeStyle = colours['--ember'];
  ctx.stroke(new Path2D(line));
  for (const { at } of curve.pins) {
    const shares = curve.played.findLast((point) => point.at <= at)?.perHour ?? 0;
    pin(brush, x(at), y(shares));
  }
  ctx.restore();
}

function drawRules(brush: Brush, { title, list }: Picture['rules']): void {
  const { colours } = brush;
  const tones = { kept: '--calm', partly: '--warn', broken: '--ember', 'not-tested': '--line-strong' } as const;
  heading(brush, title, 992);
  const column = (INNER - 56) / 2;
  const rows = Math.ceil(list.length / 2);
  for (const [index, rule] of list.entries()) {
    const x = MARGIN + (index < rows ? 0 : column + 56);
    const y = 1038 + 50 * (index % rows);
    brush.font('body', 600, 24);
    brush.write(rule.points, x + column, y, colours['--text-soft'], 'right');
    const name = fitText(
      brush,
      rule.name,
      'body',
      400,
      column - measured(brush, rule.points, 24) - 20,
      1,
      [26, 24, 22],
    );
    writeLines(brush, name, x, y, rule.verdict === 'not-tested' ? colours['--text-soft'] : colours['--text']);
    box(brush, x, y + 10, column, 8, 4, colours['--paper-sunken']);
    if (rule.part > 0) box(brush, x, y + 10, Math.max(8, column * rule.part), 8, 4, colours[tones[rule.verdict]]);
  }
}

function drawFoot(brush: Brush, { foot, name }: Picture): void {
  const { ctx, colours } = brush;
  const y = 1314;
  brush.font('body', 700, 26);
  const [who = ''] = linesOf(name, INNER / 2, (text) => ctx.measureText(text).width, 1);
  brush.write(who, RIGHT, y, colours['--text'], 'right');
  const room = INNER - (who === '' ? 0 : ctx.measureText(who).width + 40);
  writeLines(brush, fitText(brush, foot, 'body', 400, room, 1, [26, 24]), MARGIN, y, colours['--text-soft']);
}

// What all parts are made of

function heading(brush: Brush, text: string, y: number): void {
  brush.font('display', 700, 32);
  brush.write(text, MARGIN, y, brush.colours['--text']);
}

/** What would have been, had nobody said anything. */
function dashes({ ctx, colours }: Brush, line: string): void {
  ctx.lineWidth = 4;
  ctx.setLineDash([12, 10]);
  ctx.strokeStyle = colours['--text-soft'];
  ctx.stroke(new Path2D(line));
  ctx.setLineDash([]);
}

/** A decision on the curve. */
function pin({ ctx, colours }: Brush, x: number, y: number): void {
  ctx.lineWidth = 4;
  ctx.strokeStyle = colours['--text'];
  ctx.fillStyle = colours['--paper-raised'];
  ctx.beginPath();
  ctx.arc(x, y, 9, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
}

function box({ ctx }: Brush, x: number, y: number, width: number, height: number, radius: number, colour: string) {
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, radius);
  ctx.fill();
}

interface Fitted {
  readonly family: 'display' | 'body';
  readonly weight: number;
  readonly size: number;
  readonly lines: readonly string[];
}

function fitText(
  brush: Brush,
  text: string,
  family: Fitted['family'],
  weight: number,
  width: number,
  most: number,
  sizes: readonly [number, ...number[]],
): Fitted {
  const measureAt = (size: number) => (part: string) => {
    brush.font(family, weight, size);
    return brush.ctx.measureText(part).width;
  };
  return { family, weight, ...fitted(text, width, most, sizes, measureAt) };
}

const leading = ({ family, size }: Fitted): number => size * (family === 'display' ? 1.08 : 1.3);
const heightOf = (text: Fitted): number => text.lines.length * leading(text);

function measured(brush: Brush, text: string, size: number): number {
  brush.font('body', 400, size);
  return brush.ctx.measureText(text).width;
}

/** From this baseline down. */
function writeLines(brush: Brush, text: Fitted, x: number, y: number, colour: string, align?: CanvasTextAlign): void {
  brush.font(text.family, text.weight, text.size);
  text.lines.forEach((line, index) => {
    brush.write(line, x, y + index * leading(text), colour, align);
  });
}
