import { hash, type Layout, type Town } from './layout.ts';
import { TOWN_HUES } from './palette.ts';

/** The land by night, painted once for each size: nothing of it moves. */
export function paintGround(canvas: HTMLCanvasElement, layout: Layout, ratio: number): void {
  const { width, height } = layout;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintSky(context, layout);
  paintFields(context, layout);
  paintRoads(context, layout);
  for (const town of layout.towns) paintHalo(context, town);
  for (const town of layout.towns) paintHouses(context, town);
  paintMast(context, layout);
}

function paintSky(context: CanvasRenderingContext2D, { width, height, horizon }: Layout): void {
  const sky = context.createLinearGradient(0, 0, 0, horizon * 1.6);
  sky.addColorStop(0, '#070b18');
  sky.addColorStop(1, '#1a2748');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#dfe8ff';
  for (let star = 0; star < width / 9; star++) {
    context.globalAlpha = 0.15 + 0.5 * hash(star * 3 + 1) ** 3;
    const side = hash(star * 3 + 2) > 0.9 ? 1.6 : 1;
    context.fillRect(hash(star * 3) * width, hash(star * 3 + 7) * horizon, side, side);
  }
  context.globalAlpha = 1;
}

/** Ridges, one before the other, each a little lighter: without them the dark between the towns is a hole, not land. */
function paintFields(context: CanvasRenderingContext2D, { width, height, horizon }: Layout): void {
  for (let ridge = 0; ridge < 8; ridge++) {
    const y = horizon + (height - horizon) * (ridge / 8) ** 1.15;
    const rise = horizon * (0.35 + 0.5 * hash(ridge));
    const bend = width * (0.45 + 0.3 * hash(ridge + 9));
    context.beginPath();
    context.moveTo(0, y + rise * (hash(ridge + 3) - 0.5));
    context.bezierCurveTo(width * 0.3, y - rise, bend, y + rise, width, y - rise * (hash(ridge + 5) - 0.3));
    context.lineTo(width, height);
    context.lineTo(0, height);
    const [r, g, b] = [9 + ridge * 1.2, 14 + ridge * 2, 29 + ridge * 3.6].map(Math.round);
    context.fillStyle = `rgb(${r}, ${g}, ${b})`;
    context.fill();
  }
}

/** Along which the embers seem to travel: every town with the next, and the press in the middle with all. */
function paintRoads(context: CanvasRenderingContext2D, { towns, unit }: Layout): void {
  context.strokeStyle = 'rgba(150, 170, 220, 0.13)';
  context.lineWidth = Math.max(unit / 90, 0.8);
  context.setLineDash([unit / 40, unit / 22]);
  for (const [a, b] of [
    [0, 4],
    [4, 1],
    [0, 3],
    [3, 2],
    [2, 1],
    [4, 2],
    [4, 3],
  ] as const) {
    const from = towns[a];
    const to = towns[b];
    if (!from || !to) continue;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo((from.x + to.x) / 2, (from.y + to.y) / 2 + unit * 0.18, to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
}

function paintHalo(context: CanvasRenderingContext2D, { x, y, radiusX, radiusY, platform }: Town): void {
  const hue = TOWN_HUES[platform];
  context.save();
  context.translate(x, y);
  context.scale(1, radiusY / radiusX);
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, radiusX * 1.45);
  glow.addColorStop(0, `${hue}40`);
  glow.addColorStop(0.55, `${hue}1c`);
  glow.addColorStop(1, `${hue}00`);
  context.fillStyle = glow;
  context.fillRect(-radiusX * 1.5, -radiusX * 1.5, radiusX * 3, radiusX * 3);
  context.restore();
}

/** Rooftops from the back to the front, each a little tinted by its town. */
function paintHouses(context: CanvasRenderingContext2D, { houses, platform }: Town): void {
  const hue = TOWN_HUES[platform];
  for (const { x, y, width, height, pointed } of houses) {
    const left = x - width / 2;
    const roof = pointed ? height * 0.5 : height * 0.14;
    context.fillStyle = '#18223f';
    context.fillRect(left, y - height, width, height);
    context.fillStyle = '#27345c';
    context.fillRect(left, y - height, width * 0.4, height);
    context.beginPath();
    context.moveTo(left - width * 0.08, y - height);
    context.lineTo(x, y - height - roof);
    context.lineTo(left + width * 1.08, y - height);
    context.fillStyle = '#33436f';
    context.fill();
    context.fillStyle = `${hue}30`;
    context.fill();
  }
}

/** The press speaks from a mast. */
function paintMast(context: CanvasRenderingContext2D, { mast, unit, towns }: Layout): void {
  const foot = towns.find(({ platform }) => platform === 'press');
  if (!foot) return;
  const half = unit * 0.055;
  context.strokeStyle = '#5a6a98';
  context.lineWidth = Math.max(unit / 80, 0.9);
  context.beginPath();
  for (const side of [-1, 1]) {
    context.moveTo(mast.x, mast.y);
    context.lineTo(mast.x + side * half, foot.y);
  }
  for (let rung = 1; rung < 6; rung++) {
    const share = rung / 6;
    const y = mast.y + (foot.y - mast.y) * share;
    context.moveTo(mast.x - half * share, y);
    context.lineTo(mast.x + half * share, y);
  }
  context.stroke();
  context.fillStyle = '#d6bd8e';
  context.beginPath();
  context.arc(mast.x, mast.y, Math.max(unit / 55, 1.2), 0, Math.PI * 2);
  context.fill();
}
