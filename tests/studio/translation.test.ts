import { expect, test } from 'vitest';
import { texts } from '../../src/scenario/lint/walk.ts';
import { printScenario } from '../../src/scenario/print.ts';
import { completenessOf, missingIn, singleTongue, textRows, written } from '../../src/studio/translation.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';

const both = (fr: string, en: string) => ({ fr, en });

test.each(LIBRARY)('%s: every text of the library has its row, and nothing else has', (id) => {
  const scenario = givenScenario(id);
  const places = (paths: readonly (readonly (string | number)[])[]) => paths.map((path) => path.join('/')).sort();
  const rows = textRows(JSON.parse(printScenario(scenario)), 'fr');
  expect(places(rows.map(({ path }) => path))).toEqual(places([...texts(scenario)].map(({ path }) => path)));
  expect(completenessOf(rows)).toMatchObject({ texts: rows.length, whole: rows.length });
});

test('what is missing is counted by language; the same in both is only remarked', () => {
  const rows = textRows(
    {
      title: both('Conversations 2012', 'Conversations 2012'),
      summary: both('Une soupe froide.', ''),
      lesson: both('  ', 'Answer first.'),
      briefing: 'Vous êtes Camille.',
      brand: { name: 'Le nom seul', sector: 'Restaurant' },
    },
    'fr',
  );
  expect(rows.map(({ path, state }) => [path.join('/'), state])).toEqual([
    ['title', 'same'],
    ['summary', 'missing'],
    ['lesson', 'missing'],
    ['briefing', 'missing'],
    ['brand/sector', 'same'],
  ]);
  expect(rows.map(missingIn)).toEqual([[], ['en'], ['fr'], ['en'], []]);
  expect(completenessOf(rows)).toEqual({ texts: 5, whole: 2, missing: { fr: 1, en: 2 }, same: 2 });
});

test('a sentence written once becomes two with its first translation', () => {
  const [row] = textRows({ title: 'Une soupe froide' }, 'fr');
  if (!row) throw new Error('no row');
  expect(written(row, 'en', 'A cold soup', 'fr')).toEqual({
    path: ['title'],
    value: both('Une soupe froide', 'A cold soup'),
  });
  expect(written(row, 'fr', 'Une soupe', 'fr')).toEqual({ path: ['title'], value: 'Une soupe' });
});

test('a text in both languages is written one side at a time', () => {
  const [row] = textRows({ title: both('Une soupe', '') }, 'fr');
  if (!row) throw new Error('no row');
  expect(written(row, 'en', 'A soup', 'fr')).toEqual({ path: ['title', 'en'], value: 'A soup' });
});

test('in which language single sentences are is heard from their small words', () => {
  const heard = (title: string) => singleTongue(textRows({ title }, 'fr'));
  expect(heard('La soupe est froide et le chef ne répond pas')).toBe('fr');
  expect(heard('The soup is cold and the chef does not answer')).toBe('en');
  expect(heard('Conversations')).toBeUndefined();
  expect(singleTongue(textRows({ title: both('La soupe est froide', 'x') }, 'fr'))).toBeUndefined();
});

test('an unfinished draft shows the texts it has', () => {
  const rows = textRows(
    { posts: [{ text: { fr: 'Bonjour' } }, 12, { text: null }, { replies: [{ text: 'Ça va' }] }] },
    'fr',
  );
  expect(rows.map(({ path }) => path.join('/'))).toEqual(['posts/0/text', 'posts/3/replies/0/text']);
});
