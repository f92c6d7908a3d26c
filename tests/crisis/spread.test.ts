import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, type ShareTable } from '../../src/crisis/share-table.ts';
import { Spread } from '../../src/crisis/spread.ts';

const DURATION = 24 * 60;

/** A story with two roots, played under a story-wide ln Φ that may change every minute. */
function told(seed: number, leverAt: (minute: number) => number, threadLever = 0): Spread {
  const spread = new Spread({ startsAt: 600, duration: DURATION, radius: 0.82, least: 0.2, most: 1.6 });
  const thread = spread.addThread(0);
  spread.pull(thread, threadLever);
  for (const [n, platform] of (['pepia', 'trombi'] as const).entries()) {
    spread.plant({ at: 0, platform, thread, spark: 40, audience: 100, keyHigh: seed, keyLow: n, stance: 0 });
  }
  for (let minute = 0; minute < DURATION; minute++) spread.play(minute, leverAt(minute), () => 0);
  return spread;
}

const keysOf = (table: ShareTable): Set<string> =>
  new Set(Array.from({ length: table.count }, (_, row) => `${table.keyHigh[row]}.${table.keyLow[row]}`));

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const levers = fc.array(fc.double({ min: -0.5, max: 0.4, noNaN: true }), { minLength: 24, maxLength: 24 });

describe('the spread', () => {
  it('under levers that are nowhere above another’s, its shares are a subset on the same seed', () => {
    fc.assert(
      fc.property(
        seeds,
        levers,
        fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 24, maxLength: 24 }),
        (seed, high, less) => {
          const hour = (minute: number): number => Math.floor(minute / 60);
          const worse = told(seed, (minute) => high[hour(minute)] ?? 0);
          const better = told(seed, (minute) => (high[hour(minute)] ?? 0) - (less[hour(minute)] ?? 0));
          const keys = keysOf(worse.table);
          expect([...keysOf(better.table)].filter((key) => !keys.has(key))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a lever on one thread obeys the same law', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: -0.8, max: 0, noNaN: true }), (seed, lever) => {
        const keys = keysOf(told(seed, () => 0).table);
        const fewer = [...keysOf(told(seed, () => 0, lever).table)];
        expect(fewer.filter((key) => !keys.has(key))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('every share comes after its parent, on the same thread, within the crisis', () => {
    const { table } = told(5, () => 0.2);
    expect(table.count).toBeGreaterThan(100);
    for (let row = 0; row < table.count; row++) {
      const parent = table.parent[row] as number;
      expect(table.at[row]).toBeLessThan(DURATION);
      if (parent < 0) continue;
      expect(parent).toBeLessThan(row);
      expect(table.at[parent]).toBeLessThanOrEqual(table.at[row] as number);
      expect(table.thread[parent]).toBe(table.thread[row]);
    }
  });

  it('rows come in the order of their minutes, and counters agree with the rows', () => {
    const { table, perMinute, reach, rootShares, rootReach } = told(9, () => 0);
    const minutes = Array.from({ length: table.count }, (_, row) => Math.floor(table.at[row] as number));
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(perMinute.reduce((sum, n) => sum + n, 0)).toBe(table.count);
    expect(rootShares.reduce((sum, n) => sum + n, 0)).toBe(table.count);
    const audience = table.audience.subarray(0, table.count).reduce((sum, n) => sum + n, 0);
    expect(reach).toBe(audience);
    expect(rootReach.reduce((sum, n) => sum + n, 0)).toBe(audience);
  });

  it('a hotter story is a larger one, in the mean', () => {
    const size = (lever: number): number =>
      Array.from({ length: 30 }, (_, seed) => told(seed, () => lever).table.count).reduce((a, b) => a + b, 0);
    expect(size(0.15)).toBeGreaterThan(size(0));
    expect(size(0)).toBeGreaterThan(size(-0.3));
  });

  it('no two shares of a large story have the same key', () => {
    const { table } = told(1, () => 0.4);
    expect(keysOf(table).size).toBe(table.count);
  });

  it('another seed gives another story', () => {
    expect(hashOf(told(1, () => 0).table)).not.toBe(hashOf(told(2, () => 0).table));
    expect(hashOf(told(1, () => 0).table)).toBe(hashOf(told(1, () => 0).table));
  });
});
