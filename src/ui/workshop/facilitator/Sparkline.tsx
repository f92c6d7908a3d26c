import type { CurvePoint } from '../../../crisis/curve.ts';

/** The points of a curve in a box of 0 0 width height, time to the right, shares an hour upwards. */
export function pathOf(
  curve: readonly CurvePoint[],
  {
    width,
    height,
    end,
    most,
  }: { readonly width: number; readonly height: number; readonly end: number; readonly most: number },
): string {
  return curve
    .map(({ at, perHour }, index) => {
      const x = (at / Math.max(1, end)) * width;
      const y = height - (perHour / Math.max(1, most)) * height;
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}

interface SparklineProps {
  readonly curve: readonly CurvePoint[];
  readonly end: number;
  /** The same for all teams, so that their lines compare. */
  readonly most: number;
}

/** How fast a team’s story spreads, hour by hour, as wide as its column. */
export function Sparkline({ curve, end, most }: SparklineProps) {
  const box = { width: 120, height: 30, end, most };
  const last = curve.at(-1);
  const line = pathOf(curve, box);
  return (
    <svg class="spark" viewBox="0 -2 124 34" preserveAspectRatio="none" aria-hidden="true">
      {last && <path class="spark__fill" d={`${line}L${((last.at / Math.max(1, end)) * 120).toFixed(1)} 30L0 30Z`} />}
      <path class="spark__line" d={line} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
