import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childHigh, childLow, hashName, mix, uniform } from '../../src/kernel/key.ts';
import { exp, ln, normalQuantile, power } from '../../src/kernel/math.ts';
import { poisson } from '../../src/kernel/poisson.ts';
import { drawFrom, lognormal, lognormalMark } from '../../src/kernel/quantiles.ts';

const draws = (count: number, salt = 0): number[] =>
  Array.from({ length: count }, (_, j) => uniform(childHigh(7, 11, j), childLow(7, 11, j), salt));
const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('portable maths', () => {
  it('exp and ln agree with the built-in ones to the last few bits', () => {
    fc.assert(
      fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (x) => {
        expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x) => {
        expect(ln(x)).toBeCloseTo(Math.log(x), 12);
      }),
    );
  });

  it('power is repeated multiplication', () => {
    expect(power(3, 0)).toBe(1);
    expect(power(3, 5)).toBe(243);
    expect(power(0.5, 10)).toBe(1 / 1024);
  });

  it('the normal quantile gives the known points', () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 9);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 5);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 5);
  });
});

describe('keyed randomness', () => {
  it('draws are uniform, and independent from one child and one purpose to the next', () => {
    const u = draws(100_000, 1);
    const v = draws(100_000, 2);
    expect(mean(u)).toBeCloseTo(0.5, 2);
    expect(mean(u.map((x) => x * x))).toBeCloseTo(1 / 3, 2);
    expect(mean(u.map((x, i) => (x - 0.5) * ((v[i] ?? 0) - 0.5)))).toBeCloseTo(0, 2);
    expect(mean(u.slice(1).map((x, i) => (x - 0.5) * ((u[i] ?? 0) - 0.5)))).toBeCloseTo(0, 2);
  });

  it('a draw is a pure function of its key: the same in any order, never 0 or 1', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (a, b, c) => {
        expect(uniform(a, b, c)).toBe(uniform(a, b, c));
        expect(uniform(a, b, c)).toBeGreaterThan(0);
        expect(uniform(a, b, c)).toBeLessThan(1);
      }),
    );
  });

  it('every bit of a mixed integer flips about half the time when one input bit does', () => {
    const flips = Array.from({ length: 32 }, () => 0);
    const trials = 4000;
    for (let i = 0; i < trials; i++) {
      const changed = mix(i, 12345, 1) ^ mix(i ^ (1 << (i % 32)), 12345, 1);
      for (let bit = 0; bit < 32; bit++) flips[bit] = (flips[bit] ?? 0) + ((changed >>> bit) & 1);
    }
    for (const count of flips) expect(Math.abs(count / trials - 0.5)).toBeLessThan(0.05);
  });

  it('names that differ by a letter hash apart', () => {
    expect(new Set(['photo', 'photos', 'phota', 'Photo', ''].map(hashName)).size).toBe(5);
  });
});

describe('distributions from tables', () => {
  it('a lognormal table has the median asked for and stays below its cut', () => {
    const table = lognormal(50, 2.34, 10_080);
    const sample = draws(50_000, 3).map((u) => drawFrom(table, u));
    const below = sample.filter((x) => x < 50).length / sample.length;
    expect(Math.max(...sample)).toBeLessThanOrEqual(10_080);
    // The cut takes the top 1.2 %, so the median moves down by that much.
    expect(below).toBeGreaterThan(0.49);
    expect(below).toBeLessThan(0.52);
  });

  it('marks average to 1', () => {
    const marks = lognormalMark(1.5);
    expect(mean(draws(200_000, 4).map((u) => drawFrom(marks, u)))).toBeCloseTo(1, 1);
  });

  it('Poisson counts have the mean asked for, and never fall when the mean rises', () => {
    for (const expected of [0.2, 1.5, 8, 45, 120, 900]) {
      const counts = draws(30_000, 5).map((u) => poisson(expected, u));
      // Five standard errors of a Poisson mean.
      expect(Math.abs(mean(counts) - expected)).toBeLessThan(5 * Math.sqrt(expected / counts.length));
    }
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (u, low, more) => {
          expect(poisson(low + more, u)).toBeGreaterThanOrEqual(poisson(low, u));
        },
      ),
    );
  });
});
