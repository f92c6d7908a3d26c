import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULEBOOK } from '../../src/rules/rulebook.ts';
import { listSourced, valuesOf } from '../../src/rules/source.ts';
import type { ProblemKey } from '../../src/scenario/problem.ts';
import { parseRulebook, printRulebook, printRulebookSchema } from '../../src/scenario/rulebook.ts';
import { writtenRulebook } from './rulebook-arbitrary.ts';

const GOOD = `{
  "$schema": "../scenarios/rulebook.schema.json",
  "format": 1,
  "id": "my-rules",
  "name": { "fr": "Mes règles", "en": "My rules" },
  "based-on": "standard-1",
  "levers": {
    "goodReply": 0.8,
    "badReply": { "value": 1.2, "source": "Our own survey", "confidence": "direction", "note": "2025" },
    "noticeLag": 30,
    "deadline": { "pepia": 90 },
    "trait": { "sarcasm": -0.9 },
    "fit": { "victim": { "excuse": -1 } }
  },
  "weights": {
    "rules": { "own-up": 12, "answer-fast": 3 },
    "findings": { "never-delete.silenced": -1 },
    "kept": 0.8,
    "outcome": { "fullAt": 4 }
  }
}
`;

function read(text: string) {
  const reading = parseRulebook(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.rulebook;
}

function spoilt(from: string, to: string): string {
  const parts = GOOD.split(from);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the rulebook: ${from}`);
  return parts.join(to);
}

describe('a trainer’s rulebook', () => {
  test('says what it says; the standard says the rest', () => {
    const { id, name, levers, weights } = read(GOOD);
    expect({ id, name }).toEqual({ id: 'my-rules', name: { fr: 'Mes règles', en: 'My rules' } });
    expect(valuesOf<object>(levers)).toEqual({
      ...valuesOf<object>(RULEBOOK.levers),
      goodReply: 0.8,
      badReply: 1.2,
      noticeLag: 30,
      deadline: { ...valuesOf<object>(RULEBOOK.levers.deadline), pepia: 90 },
      trait: { ...valuesOf<object>(RULEBOOK.levers.trait), sarcasm: -0.9 },
      fit: {
        ...valuesOf<object>(RULEBOOK.levers.fit),
        victim: { ...valuesOf<object>(RULEBOOK.levers.fit.victim), excuse: -1 },
      },
    });
    expect(weights.rules['own-up'].value).toBe(12);
    expect(weights.rules.empathise).toEqual(RULEBOOK.weights.rules.empathise);
    expect(weights.outcome).toMatchObject({ fullAt: { value: 4 }, noneAt: RULEBOOK.weights.outcome.noneAt });
  });

  test('a bare number is the trainer’s choice; a number may bring its source', () => {
    const { levers } = read(GOOD);
    expect(levers.goodReply).toEqual({ value: 0.8, source: 'trainer', confidence: 'chosen' });
    expect(levers.badReply).toEqual({ value: 1.2, source: 'Our own survey', confidence: 'direction', note: '2025' });
  });

  test('may be empty but for its name: it is then the standard under another name', () => {
    expect(read('{ "format": 1, "id": "twin" }')).toEqual({ ...RULEBOOK, id: 'twin' });
  });

  test('every number of the standard may be set', () => {
    const whole = { ...RULEBOOK, id: 'whole' };
    expect(read(printRulebook(whole))).toEqual(whole);
    const bare = { format: 1, id: 'bare', levers: valuesOf(RULEBOOK.levers), weights: valuesOf(RULEBOOK.weights) };
    const entries = listSourced(read(JSON.stringify(bare)));
    expect(entries).toHaveLength(listSourced(RULEBOOK).length);
    for (const { path, entry } of entries) expect(entry, path).toMatchObject({ source: 'trainer' });
  });

  test('printed and read again it is the same, whatever it says', () => {
    fc.assert(
      fc.property(writtenRulebook, (written) => {
        const rulebook = read(JSON.stringify(written));
        expect(read(printRulebook(rulebook))).toEqual(rulebook);
      }),
      { numRuns: 60 },
    );
  });
});

/** [what is wrong, from, to, the key it gives, a text on the line it points at (default: what was put)] */
const CASES: readonly (readonly [title: string, from: string, to: string, key: ProblemKey, at?: string])[] = [
  ['a list', GOOD, '[]', 'not-a-rulebook'],
  ['no format', '  "format": 1,\n', '', 'format-missing', '{'],
  ['a later format', '"format": 1', '"format": 2', 'format-newer'],
  ['an earlier format', '"format": 1', '"format": 0', 'format-unknown'],
  ['no name', '  "id": "my-rules",\n', '', 'missing', '{'],
  ['a name with a capital', '"my-rules"', '"My-rules"', 'bad-id'],
  ['the standard’s own name', '"my-rules"', '"standard-1"', 'standard-id'],
  ['another basis', '"based-on": "standard-1"', '"based-on": "standard-7"', 'not-in-list'],
  ['an unknown part', '"levers": {', '"moons": {}, "levers": {', 'unknown-key'],
  ['an unknown lever', '"goodReply": 0.8', '"niceReply": 0.8', 'unknown-key'],
  ['an unknown finding', '"never-delete.silenced"', '"never-delete.whispered"', 'unknown-key'],
  ['an unknown platform', '"pepia": 90', '"myspace": 90', 'unknown-key'],
  ['not a number at all', '"goodReply": 0.8', '"goodReply": NaN', 'json-symbol'],
  ['a comma for the point', '"goodReply": 0.8', '"goodReply": 0,8', 'json-name'],
  ['a number without end', '"goodReply": 0.8', '"goodReply": 1e999', 'expected-figure'],
  ['a number in quotes', '"goodReply": 0.8', '"goodReply": "0.8"', 'expected-figure'],
  ['no number', '"goodReply": 0.8', '"goodReply": null', 'expected-figure'],
  ['a source without its number', '"value": 1.2, ', '', 'missing', '"badReply"'],
  ['a number with half its source', ', "confidence": "direction"', '', 'missing', '"badReply"'],
  ['an unknown confidence', '"direction"', '"sure"', 'not-in-list'],
  ['an empty source', '"Our own survey"', '" "', 'empty-text'],
  ['a number for a group', '"deadline": { "pepia": 90 }', '"deadline": 90', 'expected-object'],
  ['half a minute', '"pepia": 90', '"pepia": 90.5', 'expected-int'],
  ['no time to answer', '"pepia": 90', '"pepia": 0', 'number-too-small'],
  ['a negative delay', '"noticeLag": 30', '"noticeLag": -30', 'number-too-small'],
  ['a huge delay', '"noticeLag": 30', '"noticeLag": 1e15', 'number-too-large'],
  ['a factor of nothing', '"goodReply": 0.8', '"goodReply": 0', 'number-too-small'],
  ['a huge factor', '"value": 1.2', '"value": 50', 'number-too-large'],
  ['a good reply that enrages', '"goodReply": 0.8', '"goodReply": 1.1', 'turned-round'],
  ['a bad reply that soothes', '"value": 1.2', '"value": 0.9', 'turned-round'],
  ['sarcasm as a virtue', '"sarcasm": -0.9', '"sarcasm": 0.9', 'turned-round'],
  ['a reward for silencing', '"never-delete.silenced": -1', '"never-delete.silenced": 0.5', 'turned-round'],
  ['a fit beyond measure', '"excuse": -1', '"excuse": 2', 'number-too-large'],
  ['half a fit', '"excuse": -1', '"excuse": 0.5', 'expected-int'],
  ['a rule with negative points', '"own-up": 12', '"own-up": -12', 'number-too-small'],
  ['half a point', '"own-up": 12', '"own-up": 12.5', 'expected-int'],
  ['points that make a hundred and five', '"own-up": 12', '"own-up": 17', 'points-not-100'],
  ['monitoring that delays', '"noticeLag": 30', '"noticeLag": 1', 'wrong-order'],
  ['kept below partly', '"kept": 0.8', '"kept": 0.1', 'wrong-order'],
  ['trust counted backwards', '"fullAt": 4', '"trustFrom": 70', 'wrong-order'],
  ['trust counted nowhere', '"fullAt": 4', '"trustFrom": 50, "trustTo": 50', 'wrong-order'],
];

describe('what is wrong with it is said with its own words at its own line', () => {
  test.each(CASES.map(([title, from, to, key, at = to]) => ({ title, from, to, key, at })))(
    '$title: $key',
    ({ from, to, key, at }) => {
      const text = spoilt(from, to);
      const reading = parseRulebook(text);
      expect(reading.ok).toBe(false);
      const line = text.slice(0, text.indexOf(at)).split('\n').length;
      const found = reading.problems.map((problem) => ({ key: problem.key, line: problem.line }));
      expect(found).toContainEqual({ key, line });
      // One slip, one problem: two only where a name is both unknown and, as a required one, missing.
      expect(found.length).toBeLessThanOrEqual(2);
    },
  );

  test.each([
    ['a lever', '"goodReply": 0.8', '"goodRepyl": 0.8', 'goodReply'],
    ['a finding', '"never-delete.silenced"', '"never-delete.silence"', 'never-delete.silenced'],
    ['a rule', '"own-up"', '"ownup"', 'own-up'],
    ['a trait', '"sarcasm"', '"sarcasme"', 'sarcasm'],
    ['a part', '"weights"', '"weight"', 'weights'],
    ['a confidence', '"direction"', '"directed"', 'direction'],
  ])('%s misspelt gets a suggestion', (_, from, to, suggestion) => {
    const { problems } = parseRulebook(spoilt(from, to));
    expect(problems.map(({ params }) => params.suggestion)).toContain(suggestion);
  });
});

test('scenarios/rulebook.schema.json is what `npm run -s scenario -- schema rulebook` prints', () => {
  const committed = join(import.meta.dirname, '../../scenarios/rulebook.schema.json');
  expect(readFileSync(committed, 'utf8')).toBe(printRulebookSchema());
});
