import { expect, test } from 'vitest';
import { lixOf } from '../../src/scenario/lint/readability.ts';

test('LIX is words a sentence plus the share of long words', () => {
  // Four words, none longer than six letters, one sentence.
  expect(lixOf('The soup was cold.')).toEqual({ lix: 4, words: 4, sentences: 1 });
  // Two of the six are long; two sentences: 3 + 33.
  expect(lixOf('Vraiment désolée pour vous. La soupe')).toMatchObject({ lix: 36, words: 6, sentences: 2 });
});

test('a point inside a number or a name ends no sentence', () => {
  expect(lixOf('It costs 2.40 at most').sentences).toBe(1);
  expect(lixOf('Oui ! Non ? Bon…\nAh').sentences).toBe(4);
});

test('nothing to read is not hard to read', () => {
  expect(lixOf('')).toEqual({ lix: 0, words: 0, sentences: 0 });
  expect(lixOf('🙂🙂')).toMatchObject({ lix: 0, words: 0 });
});
