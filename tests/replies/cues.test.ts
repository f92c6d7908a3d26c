import { expect, test } from 'vitest';
import { STRATEGIES, TRAITS } from '../../src/crisis/vocabulary.ts';
import en from '../../src/i18n/locales/en/replies.json' with { type: 'json' };
import fr from '../../src/i18n/locales/fr/replies.json' with { type: 'json' };
import { CUES } from '../../src/replies/families/index.ts';
import { fold } from '../../src/replies/fold.ts';
import { MACROS } from '../../src/replies/macros.ts';
import { compilePattern } from '../../src/replies/pattern.ts';
import { readReply } from '../../src/replies/read.ts';
import { CRITERIA, NOT_ASSESSED, READ_LANGUAGES, TRAPS } from '../../src/replies/reading.ts';
import { spell } from '../../src/replies/spelling.ts';
import { wordingOf } from '../../src/replies/wording.ts';
import { labelled } from './support/corpus.ts';

const sentence = (sentences: object, key: string): unknown =>
  key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], sentences);

test('every cue can be read in both languages', () => {
  for (const cue of CUES) {
    for (const language of READ_LANGUAGES) {
      expect(cue[language].length, `${cue.reason} ${language}`).toBeGreaterThan(0);
      for (const pattern of cue[language]) {
        expect(compilePattern(pattern, MACROS[language]).anchors.length, pattern).toBeGreaterThan(0);
      }
    }
  }
});

/** « svp » is read as « s’il vous plaît », “06” as a number: a pattern that waits for them as typed waits for ever. */
test.each(READ_LANGUAGES)('a pattern waits for words as they are read (%s)', (language) => {
  const sources = [...CUES.flatMap((cue) => cue[language]), ...Object.values(MACROS[language])];
  const words = new Set(sources.flatMap((source) => source.split(/[\s()|?]+/u)));
  const never = [...words].filter((raw) => {
    // Signs and names of the pattern language, numbers; what was elided it opens itself.
    if (raw === '' || /^(?:[@&~_^$=]\S*|#h?|<\w+>|[€£%]|[a-z]|qu)$/u.test(raw)) return false;
    const word = fold(raw);
    if (word.endsWith('*')) return !/^[a-z]+\*$/u.test(word);
    return !/^[a-z]+$/u.test(word) || spell([{ word, from: 0, to: word.length }], language)[0]?.word !== word;
  });
  expect(never).toEqual([]);
});

test('every reason, trap, criterion and strategy has its sentence, and every loss a suggestion', () => {
  for (const sentences of [fr, en]) {
    const lacking = [
      ...CRITERIA.flatMap((each) => [`criterion.${each}`, `missing.${each}`]),
      ...STRATEGIES.map((each) => `strategy.${each}`),
      ...TRAPS.map((each) => `trap.${each}`),
      ...NOT_ASSESSED.map((each) => `not-assessed.${each}`),
      ...CUES.filter(({ points }) => points !== 0).map(({ reason }) => `reason.${reason}`),
      ...CUES.filter(({ points }) => points < 0).map(({ reason }) => `rewrite.${reason}`),
    ].filter((key) => typeof sentence(sentences, key) !== 'string');
    expect(lacking).toEqual([]);
  }
});

test('every reason that comes up has its sentence', () => {
  const reasons = new Set(
    labelled('dev').flatMap(({ text, post: { text: post, kind } }) =>
      readReply(text, { post, kind }).spans.map(({ reason }) => reason),
    ),
  );
  expect([...reasons].filter((reason) => typeof sentence(fr, `reason.${reason}`) !== 'string')).toEqual([]);
});

test('a reading becomes what the engine is told: a strategy and traits', () => {
  const good =
    'Bonjour Karim, pardon pour ces deux heures d’attente : c’est notre faute. Je vous rembourse avant 18 h. Léa';
  expect(wordingOf(readReply(good))).toEqual({
    strategy: 'repair',
    traits: ['empathy', 'ownership', 'next-step', 'personal'],
  });
  const bad = wordingOf(
    readReply('Vous auriez dû lire la notice. Nos avocats vont vous contacter.', { language: 'fr' }),
  );
  expect(bad).toMatchObject({ strategy: 'deny' });
  expect(bad?.traits).toEqual(expect.arrayContaining(['blame', 'threat']));
  expect(bad?.traits.every((trait) => TRAITS.includes(trait))).toBe(true);
  expect(wordingOf(readReply('😀'))).toBeUndefined();
});
