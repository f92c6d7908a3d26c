import { describe, expect, it } from 'vitest';
import { CURVE_STEP, type CurvePoint, phasesOf } from '../../src/crisis/curve.ts';

/** A curve through these hourly volumes, straight between them. */
function curveThrough(...volumes: number[]): CurvePoint[] {
  const steps = 60 / CURVE_STEP;
  return Array.from({ length: (volumes.length - 1) * steps + 1 }, (_, i) => {
    const hour = Math.floor(i / steps);
    const low = volumes[hour] ?? 0;
    const high = volumes[hour + 1] ?? low;
    return { at: i * CURVE_STEP, perHour: low + ((high - low) * (i % steps)) / steps, reach: 0 };
  });
}

const namesOf = (curve: CurvePoint[]): string[] => phasesOf(curve).map(({ phase }) => phase);

describe('the life cycle', () => {
  it('of a single wave is birth, growth, peak, decline, remains', () => {
    const curve = curveThrough(0, 2, 8, 20, 50, 100, 140, 150, 150, 140, 110, 80, 50, 30, 15, 8, 5, 3, 2, 2, 1);
    expect(namesOf(curve)).toEqual(['birth', 'growth', 'peak', 'decline', 'remains']);
  });

  it('grows again with a second wave', () => {
    const curve = curveThrough(0, 10, 50, 100, 100, 60, 20, 8, 8, 30, 80, 120, 120, 60, 10, 5, 2);
    expect(namesOf(curve).filter((phase) => phase === 'growth')).toHaveLength(2);
    expect(namesOf(curve).at(-1)).toBe('remains');
  });

  it('of a story nobody shares stays birth', () => {
    expect(namesOf(curveThrough(0, 1, 2, 1, 0, 0))).toEqual(['birth']);
  });

  it('does not flicker with the noise of a tail', () => {
    const tail = Array.from({ length: 24 }, (_, hour) => (hour % 2 === 0 ? 16 : 9));
    expect(
      namesOf(curveThrough(0, 20, 60, 100, 100, 60, 30, 15, ...tail)).filter((phase) => phase === 'remains').length,
    ).toBeLessThan(2);
  });
});
