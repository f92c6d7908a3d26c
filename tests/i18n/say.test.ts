import { expect, test } from 'vitest';
import { say, sayUnfinished, tongueSaid } from '../../src/i18n/say.ts';

const BOTH = { fr: 'Nous revenons vers vous.', en: 'We will come back to you.' };
const ENGLISH = 'We are sorry, and this is what we do about it.';

test('a scenario speaks the interface’s language, or English, and it is known which', () => {
  for (const [language, tongue] of [
    ['fr', 'fr'],
    ['en', 'en'],
    ['de', 'en'],
    ['pt-BR', 'en'],
  ] as const) {
    expect({ language, said: say(BOTH, language), tongue: tongueSaid(BOTH, language) }).toEqual({
      language,
      said: BOTH[tongue],
      tongue,
    });
  }
});

test('what is written in one language is quoted, in that language if anything tells which', () => {
  for (const language of ['fr', 'en', 'de']) {
    expect(say(ENGLISH, language)).toBe(ENGLISH);
    expect(tongueSaid(ENGLISH, language)).toBe('en');
    expect(tongueSaid('On vous écoute, et nous ferons ce qu’il faut pour vous.', language)).toBe('fr');
    expect(tongueSaid('#BonneNuit', language)).toBeUndefined();
  }
});

test('of an unfinished draft, the title there is, in the interface’s language or English if it can be', () => {
  for (const [title, said] of [
    [BOTH, BOTH.en],
    [{ fr: BOTH.fr }, BOTH.fr],
    [{ fr: BOTH.fr, en: '' }, BOTH.fr],
    [ENGLISH, ENGLISH],
    [{ fr: 7 }, ''],
    [null, ''],
    [undefined, ''],
  ] as const) {
    for (const language of ['en', 'de']) expect(sayUnfinished(title, language)).toBe(said);
  }
  expect(sayUnfinished(BOTH, 'fr')).toBe(BOTH.fr);
});
