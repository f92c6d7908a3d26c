import { describe, expect, test } from 'vitest';
import { ownName } from '../../src/i18n/folders/on-disk.ts';
import { formatDuration, formatMoment } from '../../src/i18n/format.ts';
import { nameOf, spokenOf } from '../../src/i18n/language.ts';

/** As read: which kind of space holds a number to its unit is Unicode's affair. */
const read = (written: string) => written.replaceAll(/\s/g, ' ');

describe('a duration, in a language nobody thought of too', () => {
  test.each([
    ['fr', '0 min', '45 min', '2 h', '26 h 5 min'],
    ['en', '0 mins', '45 mins', '2 hrs', '26 hrs 5 mins'],
    ['pl', '0 min', '45 min', '2 godz.', '26 godz. i 5 min'],
    ['ja', '0 分', '45 分', '2 時間', '26 時間5 分'],
  ])('%s', (language, ...said) => {
    expect([0, 44.6, 120, 26 * 60 + 5].map((minutes) => read(formatDuration(minutes, language)))).toEqual(said);
  });

  test('does not break at the end of a line', () => {
    for (const language of ['fr', 'en', 'pl']) expect(formatDuration(125, language)).not.toContain(' ');
  });
});

test('a day and its time stand in the order of the language', () => {
  const story = { startsAt: 700, weekday: 2 };
  const whenIn = (language: string) => read(formatMoment(12, story, language).when);
  expect(['fr', 'en', 'de', 'ja'].map(whenIn)).toEqual(['mar. 11:52', 'Tue 11:52', 'Di., 11:52', '11:52 (火)']);
});

describe('the language spoken to somebody', () => {
  test.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'EN-us', 'fr'], 'en'],
    [['de'], undefined],
    [[''], undefined],
    [[], undefined],
  ])('who asks for %j gets %s', (tags, spoken) => {
    expect(spokenOf(tags)).toBe(spoken);
  });

  test('is called what it calls itself', () => {
    expect(['fr', 'en'].map(nameOf)).toEqual(['Français', 'English']);
    expect(['de', 'pt-BR'].map(ownName)).toEqual(['Deutsch', 'Português (Brasil)']);
  });
});
