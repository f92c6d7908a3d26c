import { beforeAll, describe, expect, test } from 'vitest';
import { RULEBOOK } from '../../src/rules/rulebook.ts';
import { type Assessed, assessor } from '../../src/workshop/assess.ts';
import {
  agreementOf,
  countsOf,
  drawJury,
  engineQuality,
  ordinalAlpha,
  rankAgreement,
} from '../../src/workshop/jury.ts';
import { repliesOf, wordsOf } from '../../src/workshop/replies.ts';
import { givenEntrants } from '../support/entrants.ts';
import { givenScenario } from '../support/library.ts';

const scenario = givenScenario('coq-en-pantoufles');
let assessed: Assessed[];
beforeAll(() => {
  assessed = givenEntrants(scenario, 20)
    .map(assessor(RULEBOOK))
    .filter((each) => each !== undefined);
});

describe('drawing a jury', () => {
  test('three replies in different words that different people sent, one of them good and one bad', () => {
    const replies = repliesOf(assessed);
    for (let seed = 0; seed < 20; seed++) {
      const items = drawJury(assessed, RULEBOOK, seed);
      expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
      expect(new Set(items.map(({ text }) => wordsOf({ scenario, text }))).size).toBe(3);
      const qualities = items.map((item) => engineQuality(scenario, item, RULEBOOK) as number);
      expect(Math.max(...qualities)).toBeGreaterThanOrEqual(0.3);
      expect(Math.min(...qualities)).toBeLessThan(0);
      const senders = items.map(({ post, text }) =>
        replies.flatMap((reply) => (reply.post === post && reply.text === text ? [reply.of] : [])),
      );
      expect(senders.every((list) => list.length > 0)).toBe(true);
      expect(new Set(senders.flat()).size).toBeGreaterThanOrEqual(3);
    }
  });

  test('the same seed draws the same; others draw others, in no telling order', () => {
    const draws = Array.from({ length: 40 }, (_, seed) => drawJury(assessed, RULEBOOK, seed));
    expect(drawJury(assessed, RULEBOOK, 11)).toEqual(draws[11]);
    expect(new Set(draws.map((items) => JSON.stringify(items))).size).toBeGreaterThan(10);
    const bestAt = draws.map((items) => {
      const qualities = items.map((item) => engineQuality(scenario, item, RULEBOOK) as number);
      return qualities.indexOf(Math.max(...qualities));
    });
    expect(new Set(bestAt)).toEqual(new Set([0, 1, 2]));
  });

  test('answers to one message where somebody gave such', () => {
    const items = drawJury(assessed, RULEBOOK, 3);
    expect(new Set(items.map(({ post }) => post)).size).toBe(1);
  });

  test('with nobody who wrote there is nothing to rate; with one person, nothing to compare', () => {
    const silent = assessed[3] as Assessed;
    expect(drawJury([], RULEBOOK, 1)).toEqual([]);
    expect(drawJury([silent, silent], RULEBOOK, 1)).toEqual([]);
    expect(drawJury([assessed[0] as Assessed], RULEBOOK, 1)).toEqual([]);
  });
});

/** Krippendorff (2011), example C: four observers, twelve units, some missing. */
const EXAMPLE = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

describe('agreement in the room', () => {
  test('alpha is the published one on the published example', () => {
    expect(ordinalAlpha(EXAMPLE)).toBeCloseTo(0.815, 3);
  });

  test('alpha: one when all agree, about nothing when nobody does, none when nothing varies', () => {
    expect(
      ordinalAlpha([
        [1, 1, 1],
        [5, 5, 5],
      ]),
    ).toBe(1);
    expect(
      ordinalAlpha([
        [1, 5, 1, 5],
        [5, 1, 5, 1],
      ]),
    ).toBeLessThan(0);
    expect(
      ordinalAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeUndefined();
    expect(ordinalAlpha([[3], [4]])).toBeUndefined();
  });

  test('five raters or more get a figure with its reading; fewer are told they are too few', () => {
    const agreed = { counts: [0, 0, 0, 0, 6] };
    const against = { counts: [6, 0, 0, 0, 0] };
    expect(
      agreementOf([
        { item: 'a', ...agreed },
        { item: 'b', ...against },
      ]),
    ).toMatchObject({
      raters: 6,
      distance: 0,
      alpha: { is: 'known', value: 1, reading: 'strong' },
      items: [
        { id: 'a', mean: 5 },
        { id: 'b', mean: 1 },
      ],
    });
    expect(
      agreementOf([
        { item: 'a', ...agreed },
        { item: 'b', ...agreed },
      ]).alpha,
    ).toEqual({ is: 'unanimous' });
    const few = agreementOf([
      { item: 'a', counts: [1, 0, 0, 0, 1] },
      { item: 'b', counts: [0, 0, 2, 0, 0] },
    ]);
    expect(few).toMatchObject({ raters: 2, distance: 2, alpha: { is: 'too-few' } });
  });

  test('a vote that has just opened has no mean, no distance', () => {
    const none = agreementOf(countsOf([{ id: 'a', post: 'p', text: 'p/o' }], new Map()));
    expect(none).toEqual({
      raters: 0,
      distance: undefined,
      alpha: { is: 'too-few' },
      items: [{ id: 'a', counts: [0, 0, 0, 0, 0], mean: undefined }],
    });
  });

  test('an open vote is counted like a closed one', () => {
    const ratings = new Map([
      [
        'a',
        new Map([
          ['s1', 2],
          ['s2', 5],
          ['s3', 5],
        ]),
      ],
    ]);
    expect(
      countsOf(
        [
          { id: 'a', post: 'p', text: 'p/o' },
          { id: 'b', post: 'p', text: 'p/q' },
        ],
        ratings,
      ),
    ).toEqual([
      { item: 'a', counts: [0, 1, 0, 0, 2] },
      { item: 'b', counts: [0, 0, 0, 0, 0] },
    ]);
  });

  test('the room and the engine: pairs put the same way round, of those both tell apart', () => {
    expect(rankAgreement([4.5, 3, 1], [0.8, 0.1, -0.5])).toEqual({ alike: 3, pairs: 3 });
    expect(rankAgreement([1, 3, 4.5], [0.8, 0.1, -0.5])).toEqual({ alike: 0, pairs: 3 });
    expect(rankAgreement([3, 3, 1], [0.8, 0.1, -0.5])).toEqual({ alike: 2, pairs: 2 });
  });
});
