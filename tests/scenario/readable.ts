import { createInstance } from 'i18next';
import { expect } from 'vitest';
import en from '../../src/i18n/locales/en/problems.json' with { type: 'json' };
import fr from '../../src/i18n/locales/fr/problems.json' with { type: 'json' };
import { parseScenario, type ScenarioReading } from '../../src/scenario/parse.ts';
import { isProblemKey, type Problem, printPath, remedyKey } from '../../src/scenario/problem.ts';

const speakers = Object.entries({ en, fr }).map(([language, sentences]) => {
  const i18n = createInstance();
  i18n.init({
    lng: language,
    resources: { [language]: { problems: sentences } },
    ns: ['problems'],
    defaultNS: 'problems',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return i18n;
});

/** All that a person reads of a problem, in both languages. */
const sentencesOf = (problem: Problem): string[] => [
  printPath(problem.path),
  ...speakers.flatMap((i18n) => [
    i18n.t(`${problem.key}.message`, problem.params),
    i18n.t(remedyKey(problem), problem.params),
  ]),
];

/** What would move a cursor, end a line or turn the writing round. */
const UNFIT = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** An answer fit to be shown: a few problems, in their places, in whole and harmless sentences. */
export function expectReadable(text: string): ScenarioReading {
  const reading = parseScenario(text);
  const { ok, problems } = reading;
  const lines = text.split(/\r\n|\r|\n/).length;
  if (!ok && problems.length === 0) expect.fail('refused without a reason');
  expect(problems.length).toBeLessThanOrEqual(101);
  for (const problem of problems) {
    const { key, line, column, params } = problem;
    const sentences = sentencesOf(problem);
    const isFit =
      isProblemKey(key) &&
      line >= 1 &&
      line <= lines &&
      column >= 1 &&
      // A sentence that still has a blank; unless the author wrote braces, which are quoted as they stand.
      (JSON.stringify([problem.path, params]).includes('{{') || !sentences.join().includes('{{')) &&
      Object.values(params).every((value) => !Number.isNaN(value)) &&
      sentences.every(
        (sentence) => sentence.length < 3000 && !UNFIT.test(sentence) && !/\.(?:message|remedy)$/.test(sentence),
      );
    if (!isFit) expect.fail(`unfit to be shown: ${JSON.stringify({ problem, sentences }).slice(0, 2000)}`);
  }
  return reading;
}
