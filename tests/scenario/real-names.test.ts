import { describe, expect, test } from 'vitest';
import { realNamesIn } from '../../src/scenario/real-names.ts';

const surely = (text: string) => realNamesIn(text).flatMap(({ name, ordinary }) => (ordinary ? [] : name));
const perhaps = (text: string) => realNamesIn(text).flatMap(({ name, ordinary }) => (ordinary ? name : []));

describe('a real name is found', () => {
  test.each([
    ['whatever its case', 'vu sur FACEBOOK et youtube', ['FACEBOOK', 'youtube']],
    ['with or without its accents', 'Nestle, Nestlé', ['Nestle', 'Nestlé']],
    ['in several words', 'chez Coca-Cola, L’Oréal et Marks & Spencer', ['Coca-Cola', 'L’Oréal', 'Marks & Spencer']],
    ['with signs between its letters', 'un pull H&M', ['H&M']],
    ['with a plus', 'sur Canal+ et Disney+', ['Canal+', 'Disney+']],
    ['in an account and a hashtag', '@nestle_fr #BoycottNestlé', ['nestle', 'Nestlé']],
  ])('%s', (_, text, names) => {
    expect(surely(text)).toEqual(names);
  });

  test('where it stands', () => {
    const text = 'Rien sur Instagram.';
    expect(realNamesIn(text)).toEqual([{ name: 'Instagram', index: text.indexOf('Instagram'), ordinary: false }]);
  });
});

describe('a word of the language is only perhaps one', () => {
  test('inside a sentence, with its capital', () => {
    expect(perhaps('Je suis chez Orange depuis dix ans, après Free.')).toEqual(['Orange', 'Free']);
    expect(perhaps('Lu dans Le Monde.')).toEqual(['Le Monde']);
  });

  test.each([
    'Une orange, un total, le monde entier, libre et free',
    'Orange ou citron ? Free hugs. Total silence.',
    '« Target » : c’est un mot anglais.',
    'Rendez-vous à 12 h, m’a-t-on dit',
    'le canal, la poste, un casino',
  ])('not at the beginning of one, nor in lower case: %s', (text) => {
    expect(realNamesIn(text)).toEqual([]);
  });
});

test('the platforms of the game, and invented firms, are free', () => {
  expect(realNamesIn('Pépia, Trombi et Bobine ; Cartabulle, Les Halles Castagnol, Nour & Daughters')).toEqual([]);
});
