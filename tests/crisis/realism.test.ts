import { describe, expect, it } from 'vitest';
import { playCascade } from '../../src/crisis/cascade.ts';

/**
 * The engine against real cascades. Figures: the project's reference statistics of public reposting data (704,221
 * delays from root to repost; 2,308 cascades with 943,997 events; sizes of small political cascades), copied here
 * as aggregates.
 */
const REFERENCE = {
  /** Delay from the root, share within so many minutes; delays of more than a week are in the sample. */
  delay: { 1: 0.034, 5: 0.165, 15: 0.308, 30: 0.41, 60: 0.514, 120: 0.618, 360: 0.771, 1440: 0.906, 2880: 0.941 },
  /** Distance of the fitted law (lognormal 50.2 min, σ 2.34, below a week) from the delays below a week. */
  fitDistance: 0.014,
  /** All events of all cascades, share within so many minutes of the root. */
  pooled: { 5: 0.136, 60: 0.473, 120: 0.583, 360: 0.745, 1440: 0.897 },
  depthOne: 0.77,
  childless: 0.895,
  offspring: 0.254,
  sizes: { 1: 0.507, 2: 0.26, 5: 0.098, 10: 0.043, 30: 0.009 },
} as const;

const WEEK = 10_080;
const large = Array.from({ length: 80 }, (_, seed) => playCascade(100_000 + seed, 300));

const within = (values: readonly number[], limit: number): number =>
  values.filter((value) => value <= limit).length / values.length;

/** Of every share after the root: when it came, whether from the root directly, how many it led to. */
const shares = large.flatMap((table) => {
  const children = new Map<number, number>();
  for (let row = 1; row < table.count; row++) {
    const parent = table.parent[row] as number;
    children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  return Array.from({ length: table.count - 1 }, (_, i) => ({
    at: table.at[i + 1] as number,
    direct: table.parent[i + 1] === 0,
    children: children.get(i + 1) ?? 0,
  }));
});
const times = shares.map(({ at }) => at);
const delays = shares.filter(({ direct }) => direct).map(({ at }) => at);

/** P(Z ≤ z), Abramowitz and Stegun 26.2.17. */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989423 *
    Math.exp((-z * z) / 2) *
    t *
    (0.3193815 + t * (-0.3565638 + t * (1.781478 + t * (-1.821256 + t * 1.330274))));
  return z > 0 ? 1 - tail : tail;
}

describe('a single cascade', () => {
  it.each(Object.entries(REFERENCE.pooled))('has its share of events within %s minutes: %s ± .03', (limit, share) => {
    expect(Math.abs(within(times, Number(limit)) - share)).toBeLessThanOrEqual(0.03);
  });

  it('has delays at most .03 from the real ones (Kolmogorov–Smirnov)', () => {
    const law = (minutes: number): number =>
      normalBelow(Math.log(minutes / 50.2) / 2.34) / normalBelow(Math.log(WEEK / 50.2) / 2.34);
    const sorted = [...delays].sort((a, b) => a - b);
    const fromLaw = Math.max(...sorted.map((delay, i) => Math.abs((i + 1) / sorted.length - law(delay))));
    // Real delays ≤ a week are .014 from the law; by the triangle inequality the engine is at most this far from them.
    expect(fromLaw + REFERENCE.fitDistance).toBeLessThanOrEqual(0.03);
  });

  it('has delays near the real table too, where delays beyond a week are counted', () => {
    // 95.5 % of the real delays are within the week: the law's and the table's ratio, steady from 15 min to 2 days.
    for (const [limit, share] of Object.entries(REFERENCE.delay)) {
      expect(Math.abs(within(delays, Number(limit)) * 0.955 - share)).toBeLessThanOrEqual(0.03);
    }
  });

  it('has most of its shares straight from the root', () => {
    const direct = delays.length / shares.length;
    expect(Math.abs(direct - REFERENCE.depthOne)).toBeLessThanOrEqual(0.05);
  });

  it('leaves most shares without children, and the mean where it was measured', () => {
    // Only shares with five days left to have children.
    const early = shares.filter(({ at }) => at < 2880);
    const childless = early.filter(({ children }) => children === 0).length / early.length;
    const offspring = early.reduce((sum, { children }) => sum + children, 0) / early.length;
    expect(Math.abs(childless - REFERENCE.childless)).toBeLessThanOrEqual(0.02);
    expect(Math.abs(offspring - REFERENCE.offspring)).toBeLessThanOrEqual(0.05);
  });

  it.each(Object.entries(REFERENCE.sizes))(
    'of any root reaches %s shares as often as real ones: %s ± .03',
    (size, share) => {
      const reached = sizes.filter((each) => each >= Number(size)).length / sizes.length;
      expect(Math.abs(reached - share)).toBeLessThanOrEqual(0.03);
    },
  );
  const sizes = Array.from({ length: 6000 }, (_, seed) => playCascade(seed).count - 1);
});
