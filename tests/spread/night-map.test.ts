import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../src/crisis/events.ts';
import { GrowingShareTable } from '../../src/crisis/share-table.ts';
import { PLATFORMS } from '../../src/crisis/vocabulary.ts';
import { COLD_AFTER, EmberField } from '../../src/spread/ember-field.ts';
import { layOut, placeShare } from '../../src/spread/layout.ts';
import { skyOf } from '../../src/spread/palette.ts';
import * as P from '../../src/spread/points.ts';
import { Weather } from '../../src/spread/weather.ts';

const layout = layOut(640, 320);
const look: P.Look = { x: 0, y: 0, size: 0, alpha: 0, heat: 0, flying: false };

/** A root on Pépia and its children on Trombi, a minute apart. */
function givenShares(children: number): GrowingShareTable {
  const table = new GrowingShareTable();
  for (let n = 0; n <= children; n++) {
    const row = table.append();
    table.at[row] = n;
    table.platform[row] = n === 0 ? 0 : 1;
    table.parent[row] = n - 1 < 0 ? -1 : 0;
    table.audience[row] = 100;
    table.keyHigh[row] = Math.imul(n + 1, 0x9e3779b1) >>> 0;
    table.keyLow[row] = Math.imul(n + 7, 0x85ebca6b) >>> 0;
  }
  return table;
}

describe('the land', () => {
  test.each([
    [640, 320],
    [360, 420],
    [1600, 500],
  ])('on a map of %i × %i every town stands inside it, apart from the others', (width, height) => {
    const { towns } = layOut(width, height);
    for (const { x, y, radiusX, radiusY } of towns) {
      expect(x - radiusX).toBeGreaterThan(-radiusX * 0.1);
      expect(x + radiusX).toBeLessThan(width + radiusX * 0.1);
      expect(y - radiusY).toBeGreaterThan(0);
      expect(y + radiusY).toBeLessThan(height);
    }
    expect(new Set(towns.map(({ platform }) => platform)).size).toBe(PLATFORMS.length);
  });

  test('a share lights the same window on every visit, in its own town', () => {
    const [first, again] = [new Float32Array(2), new Float32Array(2)];
    placeShare(layout, 2, 5, 0xdeadbeef, 0x12345678, first, 0);
    placeShare(layOut(640, 320), 2, 5, 0xdeadbeef, 0x12345678, again, 0);
    expect(again).toEqual(first);
    const town = layout.towns[2];
    expect(Math.abs((first[0] ?? 0) - (town?.x ?? 0))).toBeLessThan((town?.radiusX ?? 0) * 1.2);
  });

  test('a thread keeps to its district', () => {
    const near = (thread: number, other: number) => {
      const [a, b] = [new Float32Array(2), new Float32Array(2)];
      placeShare(layout, 0, thread, 2 ** 31, 2 ** 31, a, 0);
      placeShare(layout, 0, other, 2 ** 31 + 1e8, 2 ** 31 - 1e7, b, 0);
      return Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
    };
    expect(near(3, 3)).toBeLessThan(near(3, 4));
  });

  test('the sky reddens with anger, from nothing to everything', () => {
    expect([0, 30, 60, 100].map(skyOf)).toEqual([0, 30, 60, 100].map(skyOf).sort((a, b) => a - b));
    expect(skyOf(0)).toBe(0);
    expect(skyOf(100)).toBe(1);
  });
});

describe('an ember', () => {
  test('flies from its parent’s place to its own in order of time, and cools', () => {
    const field = new EmberField();
    const table = givenShares(10);
    field.take(table, layout, { time: 0, over: 1, still: false });
    const { points } = field;
    const start = (row: number) => points.data[row * P.STRIDE + P.START] ?? 0;
    for (let row = 2; row <= 10; row++) expect(start(row)).toBeGreaterThan(start(row - 1));
    const root = { x: points.data[P.TO_X] ?? 0, y: points.data[P.TO_Y] ?? 0 };
    expect(P.lookAt(points, 3, start(3) - 0.01, look)).toBe(false);
    expect(P.lookAt(points, 3, start(3), look)).toBe(true);
    expect(look).toMatchObject({ flying: true, x: root.x, y: root.y });
    P.lookAt(points, 3, start(3) + 5, look);
    expect(look.flying).toBe(false);
    expect(look.x).toBeCloseTo(points.data[3 * P.STRIDE + P.TO_X] ?? 0);
    const warm = look.heat;
    P.lookAt(points, 3, start(3) + 5 + COLD_AFTER, look);
    expect(look.heat).toBeLessThan(warm / 5);
    expect(look.alpha).toBeGreaterThan(0.5);
  });

  test('is simply there when motion is reduced', () => {
    const field = new EmberField();
    field.take(givenShares(4), layout, { time: 2, over: 0, still: true });
    for (let row = 0; row <= 4; row++) {
      expect(P.lookAt(field.points, row, 2, look)).toBe(true);
      expect(look.flying).toBe(false);
    }
  });

  test('that burnt before anybody looked is cold', () => {
    const field = new EmberField();
    field.begin(givenShares(4), layout, 0, 600);
    expect(field.coldBefore).toBe(5);
    P.lookAt(field.points, 4, 0, look);
    expect(look.heat).toBeLessThan(0.15);
  });
});

describe('the weather', () => {
  const reply: EventOf<'reply-landed'> = {
    type: 'reply-landed',
    at: 1,
    post: 'p',
    option: 'o',
    channel: 'public',
    quality: 1,
    promptness: 1,
    copy: 1,
    waited: 3,
    covers: [],
    lever: 0,
  };
  const ground = { thread: 4, platform: 'trombi' } as const;

  test('a good reply rains on its thread, a bad one flares', () => {
    const rain = new Weather();
    expect(rain.show({ ...reply, lever: -0.1 }, layout, 0, () => ground)).toEqual([4]);
    expect(rain.points.count).toBeGreaterThan(50);
    const flare = new Weather();
    expect(flare.show({ ...reply, lever: 0.1 }, layout, 0, () => ground)).toEqual([]);
    expect(flare.points.count).toBeGreaterThan(0);
  });

  test('a deletion tears a hole', () => {
    const weather = new Weather();
    const event = { at: 1, type: 'post-moderated', post: 'p', how: 'delete', cited: false, lawful: false } as const;
    weather.show({ ...event, seenBy: 80, lever: 0.2 }, layout, 0, () => ground);
    expect([...Array(weather.points.count).keys()].map((n) => weather.points.data[n * P.STRIDE + P.SHAPE])).toContain(
      P.DISC,
    );
  });
});
