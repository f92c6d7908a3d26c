import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opportunitiesOf } from '../../src/training/opportunities.ts';
import { outcomePoints } from '../../src/training/outcome.ts';
import { givenRun } from '../support/history.ts';
import { WEIGHTS } from '../support/judge.ts';
import { option, post, statement } from '../support/worlds.ts';

const { outcome } = WEIGHTS;
const people = fc.integer({ min: 0, max: 5_000_000 });
const percent = fc.integer({ min: 0, max: 100 });

describe('outcome', () => {
  test('silence’s reach with no trust left is worth a fifth of the spread points; a third of it all of them', () => {
    expect(outcomePoints(outcome, 90_000, 90_000, 0)).toBeCloseTo(6);
    expect(outcomePoints(outcome, 30_000, 90_000, 0)).toBeCloseTo(30, 2);
    expect(outcomePoints(outcome, 180_000, 90_000, 0)).toBeCloseTo(0, 2);
    expect(outcomePoints(outcome, 10, 90_000, 100)).toBe(40);
  });

  test('reaching more people never earns more, and more trust never less', () => {
    fc.assert(
      fc.property(people, people, people, percent, percent, (reach, more, silence, trust, gain) => {
        const here = outcomePoints(outcome, reach, silence, trust);
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here).toBeLessThanOrEqual(40);
        expect(outcomePoints(outcome, reach + more, silence, trust)).toBeLessThanOrEqual(here + 1e-9);
        expect(outcomePoints(outcome, reach, silence, trust + gain)).toBeGreaterThanOrEqual(here);
      }),
    );
  });
});

const replies = [
  option('kind', { strategy: 'apologise', traits: ['empathy'], opens: ['win-ambassadors'] }),
  option('promise', { strategy: 'repair', traits: ['next-step'], promises: 200, opens: ['detect-failing-processes'] }),
  option('cruel', { strategy: 'deny', traits: ['blame'], opens: ['refine-positioning'] }),
];
const posts = [post('photo', { page: 'ours', replies })];
const first = () => givenRun({ posts });

describe('opportunities', () => {
  const won = (run: ReturnType<typeof first>) =>
    opportunitiesOf(run.history(), WEIGHTS).flatMap(({ id, text }) => (text === undefined ? [] : [`${id} ${text}`]));

  test('a text that opens one wins it, unless it did harm', () => {
    expect(won(first().replying(9, 'photo', 'photo/kind'))).toEqual(['win-ambassadors photo/kind']);
    expect(won(first().replying(9, 'photo', 'photo/cruel'))).toEqual([]);
  });

  test('what was promised must have been done', () => {
    const promised = () => first().replying(9, 'photo', 'photo/promise');
    expect(won(promised().promising('photo/promise', 'open', 209))).toEqual([]);
    expect(won(promised().promising('photo/promise', 'broken', 209))).toEqual([]);
    expect(won(promised().promising('photo/promise', 'kept', 150))).toEqual(['detect-failing-processes photo/promise']);
  });

  test('nothing is won in a house nobody trusts any more', () => {
    expect(won(first().replying(9, 'photo', 'photo/kind').trusted(10))).toEqual([]);
  });

  test('a statement can open one as well', () => {
    const statements = [statement('lessons', { strategy: 'repair', opens: ['think-strategically'] })];
    const run = givenRun({ posts, statements }).publishing(900, 'lessons');
    expect(won(run)).toEqual(['think-strategically lessons']);
  });
});
