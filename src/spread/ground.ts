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
  const night = context.createLinearGradient(0, 0, 0, height);
  night.addColorStop(0, '#080d1b');
  night.addColorStop(0.45, '#0d1529');
  night.addColorStop(1, '#121c36');
  context.fillStyle = night;
  context.fillRect(0, 0, width, height);
  paintFields(context, layout);
  paintRoads(context, layout);
  for (const town of layout.towns) paintHalo(context, town);
  for (const town of layout.towns) paintHouses(context, town);
  paintMast(context, layout);
}

/** Long, faint swells: without them the dark between the towns is a hole, not land. */
function paintFields(context: CanvasRenderingContext2D, { width, height }: Layout): void {
  for (let swell = 0; swell < 9; swell++) {
    const y = height * (0.08 + swell * 0.115);
    const rise = height * (0.05 + 0.06 * hash(swell));
    context.beginPath();
    context.moveTo(0, y);
    context.bezierCurveTo(
      width * 0.3,
      y - rise,
      width * (0.5 + 0.2 * hash(swell + 9)),
      y + rise,
      width,
      y - rise * 0.5,
    );
    context.lineTo(width, height);
    context.lineTo(0, height);
    context.fillStyle = `rgba(36, 50, 90, ${0.05 + 0.02 * (swell % 2)})`;
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
  glow.addColorStop(0, `${hue}2e`);
  glow.addColorStop(0.55, `${hue}14`);
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
    context.fillStyle = '#141d37';
    context.fillRect(left, y - height, width, height);
    context.fillStyle = '#202c50';
    context.fillRect(left, y - height, width * 0.4, height);
    context.beginPath();
    context.moveTo(left - width * 0.08, y - height);
    context.lineTo(x, y - height - roof);
    context.lineTo(left + width * 1.08, y - height);
    context.fillStyle = '#2a3862';
    context.fill();
    context.fillStyle = `${hue}1f`;
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
