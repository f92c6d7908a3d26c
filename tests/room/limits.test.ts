import { expect, test } from 'vitest';
import { Bucket, Buckets } from '../../src/room/limits.ts';

test('a bucket gives a burst, and then as much as time puts back', () => {
  const bucket = new Bucket({ burst: 3, perSecond: 2 }, 0);
  expect([1, 2, 3, 4].map(() => bucket.take(0))).toEqual([true, true, true, false]);
  expect(bucket.take(400)).toBe(false);
  expect(bucket.take(600)).toBe(true);
  expect(bucket.take(600)).toBe(false);
  expect([1, 2, 3, 4].map(() => bucket.take(60_000))).toEqual([true, true, true, false]);
});

test('buckets are one a key, and memory is bounded whoever knocks', () => {
  const buckets = new Buckets({ burst: 1, perSecond: 0.001 }, 100);
  expect(buckets.of('a').take()).toBe(true);
  expect(buckets.of('a').take()).toBe(false);
  expect(buckets.of('b').take()).toBe(true);
  for (let key = 0; key < 1000; key++) buckets.of(String(key)).take();
  expect(buckets.size).toBeLessThanOrEqual(100);
  expect(buckets.of('999').take()).toBe(false);
});
