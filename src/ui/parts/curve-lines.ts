import type { CurvePoint } from '../../crisis/curve.ts';
import type { Minutes } from '../../crisis/vocabulary.ts';

type Curve = readonly CurvePoint[];

/** How curves stand in a box of this size, whoever draws them: an SVG, a sheet of paper or a canvas. */
export interface CurveScale {
  readonly end: Minutes;
  /** What the top of the box is worth, in shares an hour: a round number above every summit. */
  readonly most: number;
  x(at: Minutes): number;
  y(perHour: number): number;
  /** A path, as SVG and `Path2D` read it. */
  lineOf(curve: Curve): string;
}

export function scaleOf(curves: readonly Curve[], width: number, height: number): CurveScale {
  const end = Math.max(1, ...curves.map((curve) => curve.at(-1)?.at ?? 0));
  const most = niceAbove(Math.max(5, ...curves.flatMap((curve) => curve.map(({ perHour }) => perHour))));
  const x = (at: Minutes) => (width * at) / end;
  const y = (perHour: number) => height * (1 - perHour / most);
  const lineOf = (curve: Curve) =>
    curve
      .map(({ at, perHour }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(perHour).toFixed(1)}`)
      .join('');
  return { end, most, x, y, lineOf };
}

function niceAbove(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.6, 2, 3, 4, 5, 6, 8].find((each) => each * unit >= value) ?? 10) * unit;
}

/** Round hours of the story’s own clock, three or four of them. */
export function hoursOf({ startsAt }: { readonly startsAt: Minutes }, end: Minutes): Minutes[] {
  const step = [60, 120, 180, 360, 720, 1440, 2880].find((each) => end / each <= 4.5) ?? 5760;
  const first = (step - (startsAt % step)) % step;
  return Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, index) => first + index * step).filter(
    (at) => at > 0.04 * end && at < 0.96 * end,
  );
}
