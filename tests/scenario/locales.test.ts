import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import en from '../../src/i18n/locales/en/problems.json' with { type: 'json' };
import fr from '../../src/i18n/locales/fr/problems.json' with { type: 'json' };
import { parseScenario } from '../../src/scenario/parse.ts';
import { PROBLEM_KEYS, remedyKey } from '../../src/scenario/problem.ts';
import { spoilt } from './small.ts';

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('problems in %s', (language, sentences) => {
  const i18n = createInstance();
  i18n.init({
    lng: language,
    resources: { [language]: { problems: sentences } },
    ns: ['problems'],
    defaultNS: 'problems',
    initAsync: false,
    interpolation: { escapeValue: false },
  });

  test('every problem has a message and a remedy, and no sentence is left over', () => {
    const lacking = PROBLEM_KEYS.flatMap((key) =>
      ['message', 'remedy'].map((part) => `${key}.${part}`).filter((each) => !i18n.exists(each, { count: 2 })),
    );
    expect(lacking).toEqual([]);
    expect(Object.keys(sentences).filter((key) => !(PROBLEM_KEYS as readonly string[]).includes(key))).toEqual([
      'did-you-mean',
    ]);
  });

  test('a suggestion takes the place of the remedy', () => {
    const [problem] = parseScenario(spoilt('"role": "troll"', '"role": "trol"')).problems;
    if (!problem) throw new Error('no problem');
    expect(i18n.t(remedyKey(problem), problem.params)).toContain('troll');
  });
});
