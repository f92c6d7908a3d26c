import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { PROBLEM_KEYS } from '../../src/scenario/problem.ts';
import { ADVICE_CASES, FORMAT_CASES, JSON_CASES, LINT_CASES, lineOf, named, WARNING_CASES } from './broken.ts';
import { SMALL, spoilt } from './small.ts';

const found = (text: string) => parseScenario(text).problems.map(({ key, line }) => ({ key, line }));

test('the small scenario has no problem at all', () => {
  expect(parseScenario(SMALL)).toMatchObject({ ok: true, problems: [] });
});

describe.each([
  ['what is not JSON', JSON_CASES],
  ['what is not the format', FORMAT_CASES],
  ['what does not fit together', LINT_CASES],
])('%s is an error with its own words at its own line', (_, cases) => {
  test.each(named(cases))('$title', ({ from, to, key, at }) => {
    const text = spoilt(from, to);
    const reading = parseScenario(text);
    expect(reading.ok).toBe(false);
    expect(reading.problems[0]).toMatchObject({ severity: 'error' });
    expect(found(text)).toContainEqual({ key, line: lineOf(text, at) });
  });
});

describe('what takes two slips', () => {
  test('a comment that comes before its post', () => {
    const when = '"when": { "if": { "unanswered": "photo", "for": "1:00" }, "after": "0:05" }';
    const text = spoilt(when, '"when": "0:20"').replace('"when": "0:00"', '"when": "0:30"');
    expect(found(text)).toContainEqual({ key: 'comment-before-post', line: lineOf(text, '"re": "photo"') });
  });

  test('posts that wait for one another are each told, and what waits for them is not', () => {
    const text = spoilt('"unanswered": "photo", "for": "1:00"', '"appeared": "gazette"')
      .replace('{ "reach": 2000 }, { "deleted": "photo" }', '{ "appeared": "me-too" }')
      .replace('"when": "0:10"', '"when": { "if": { "appeared": "gazette" } }');
    expect(found(text)).toEqual([
      { key: 'waits-in-loop', line: lineOf(text, '{ "appeared": "gazette" }, "after"') },
      { key: 'waits-in-loop', line: lineOf(text, '{ "appeared": "me-too" }') },
    ]);
    expect(parseScenario(text).problems[0]?.params).toEqual({ id: 'me-too', loop: 'me-too → gazette → me-too' });
  });

  test('a wait that something else can end is no loop', () => {
    const text = spoilt('"unanswered": "photo", "for": "1:00"', '"appeared": "gazette"');
    expect(parseScenario(text)).toMatchObject({ ok: true, problems: [] });
  });
});

describe('what can be played, but surely not as meant, is a warning', () => {
  test.each(named(WARNING_CASES))('$title', ({ from, to, key, at }) => {
    const text = spoilt(from, to);
    expect(parseScenario(text)).toMatchObject({
      ok: true,
      problems: [{ severity: 'warning', key, line: lineOf(text, at) }],
    });
  });

  test('a post that waits for one which never comes, and what waits for it', () => {
    const text = spoilt('"for": "1:00"', '"for": "23:50"')
      .replace('{ "any": [{ "reach": 2000 }, { "deleted": "photo" }] }', '{ "appeared": "me-too" }')
      .replace('"after": "0:05"', '"after": "0:20"')
      .replace('"needs": { "verified": "cold-table" }', '"needs": { "appeared": "gazette" }');
    expect(found(text)).toEqual([
      { key: 'comes-too-late', line: lineOf(text, '"for": "23:50"') },
      { key: 'comes-too-late', line: lineOf(text, '"when": { "if": { "appeared": "me-too" }') },
      { key: 'never-happens', line: lineOf(text, '"needs"') },
    ]);
    const never = spoilt('"unanswered": "photo", "for": "1:00"', '"not": { "anger": 0 }').replace(
      '{ "any": [{ "reach": 2000 }, { "deleted": "photo" }] }',
      '{ "appeared": "me-too" }',
    );
    expect(found(never)).toEqual([
      { key: 'always-holds', line: lineOf(never, '"anger": 0') },
      { key: 'never-comes', line: lineOf(never, '"when": { "if": { "appeared": "me-too" }') },
    ]);
  });

  test('a brand, unless it is what somebody is called', () => {
    const text = spoilt('Just close down', 'Ask Danone, close down');
    expect(found(text)).toEqual([{ key: 'real-name', line: lineOf(text, 'Ask Danone') }]);
    expect(found(text.replace('"name": "Zed"', '"name": "Zed Danone"'))).toEqual([]);
    expect(found(text.replace('"name": "Zed"', '"name": "Danone"')).map(({ key }) => key)).toEqual([
      'real-name',
      'real-name',
    ]);
  });

  test('a rule that it says it trains, and never tests', () => {
    const text = spoilt('"focus": ["answer-fast", "empathise"]', '"focus": ["empathise", "do-not-feed"]')
      .replace('"role": "troll"', '"role": "customer"')
      .replace('"kind": "trolling"', '"kind": "remark"');
    expect(found(text)).toEqual([{ key: 'focus-untested', line: lineOf(text, '"focus"') }]);
  });

  test('a scenario without any decision', () => {
    const scenario = JSON.parse(SMALL);
    for (const post of scenario.posts) post.replies = [];
    scenario.facts[0].id = 'cold-table';
    const keys = parseScenario(JSON.stringify(scenario)).problems.map(({ key }) => key);
    expect(keys).toContain('no-decisions');
  });
});

describe('what could be better is advice', () => {
  test.each(named(ADVICE_CASES))('$title', ({ from, to, key, at }) => {
    const text = spoilt(from, to);
    const { ok, problems } = parseScenario(text);
    expect(ok).toBe(true);
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'advice', key, line: lineOf(text, at) }));
  });
});

describe('what gives the good answers away', () => {
  const SAID = { best: 'Désolée, je regarde.', worst: 'Ce n’est rien du tout.', other: 'Peut-être, on verra bien.' };
  /** So many decisions of three answers; `write` says how the best and the others are put, and where the best stands. */
  function decisions(count: number, write: (index: number) => { best: string; others: [string, string]; at: number }) {
    const scenario = JSON.parse(SMALL);
    const [photo] = scenario.posts;
    for (let index = 0; index < count; index++) {
      const { best, others, at } = write(index);
      const replies = others.map((text, place) => ({
        id: `other-${place}`,
        text,
        strategy: 'deny',
        traits: [['sarcasm'], ['blame']][place],
      })) as object[];
      replies.splice(at, 0, { id: 'best', text: best, strategy: 'apologise', traits: ['empathy', 'next-step'] });
      scenario.posts.push({ ...photo, id: `more-${index}`, when: '1:00', replies });
    }
    return parseScenario(JSON.stringify(scenario, null, 2)).problems.filter(({ key }) => key.startsWith('good-'));
  }
  const told = (count: number, total: number, more = {}) =>
    expect.objectContaining({ params: { count, total, ...more } });
  const padded = (text: string, more: number) => `${text} ${'Encore un mot. '.repeat(more)}`;

  test('nothing, when length, place and words vary', () => {
    const write = (index: number) => ({
      best: padded(`${['Oui', 'Bon', 'Ah'][index % 3]}, ${SAID.best}`, index % 3),
      others: [padded(SAID.worst, (index + 1) % 3), padded(SAID.other, (index + 2) % 3)] as [string, string],
      at: index % 3,
    });
    expect(decisions(9, write)).toEqual([]);
  });

  test.each([
    ['longest', 'good-longest', 3, 0],
    ['shortest', 'good-shortest', 0, 3],
  ] as const)('the best is always the %s', (_, key, best, others) => {
    const write = (index: number) => ({
      best: padded(`${['Oui', 'Bon', 'Ah'][index % 3]}, ${SAID.best}`, best),
      others: [padded(SAID.worst, others), padded(SAID.other, others)] as [string, string],
      at: index % 3,
    });
    const [problem] = decisions(9, write);
    expect(problem).toMatchObject({ key, severity: 'warning', path: ['posts'], params: { total: 10 } });
  });

  test.each([
    ['first', 0],
    ['last', 2],
  ] as const)('the best is always written %s: advice only, since the game shuffles', (which, at) => {
    const write = (index: number) => ({
      best: padded(`${['Oui', 'Bon', 'Ah'][index % 3]}, ${SAID.best}`, index % 3),
      others: [padded(SAID.worst, (index + 1) % 3), padded(SAID.other, (index + 2) % 3)] as [string, string],
      at,
    });
    const [problem, ...rest] = decisions(9, write);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ key: `good-${which}`, severity: 'advice' });
  });

  test('the best always begins with the same word', () => {
    const write = (index: number) => ({
      best: padded(SAID.best, index % 3),
      others: [padded(SAID.worst, (index + 1) % 3), padded(SAID.other, (index + 2) % 3)] as [string, string],
      at: index % 3,
    });
    expect(decisions(9, write)).toEqual([told(9, 10, { found: 'Désolée je regarde' })]);
  });

  test('four decisions show no habit', () => {
    const write = () => ({ best: padded(SAID.best, 3), others: [SAID.worst, SAID.other] as [string, string], at: 0 });
    expect(decisions(3, write)).toEqual([]);
  });
});

test('every other problem is exercised here too', () => {
  const exercised = [...JSON_CASES, ...FORMAT_CASES, ...LINT_CASES, ...WARNING_CASES, ...ADVICE_CASES].map(
    ([, , , key]) => key,
  );
  /** Shown in hostile.test.ts, in rulebook.test.ts, or above. */
  const elsewhere = [
    'too-large',
    'empty-file',
    'not-text',
    'too-deep',
    'too-many-values',
    'not-a-scenario',
    'not-a-rulebook',
    'expected-figure',
    'turned-round',
    'standard-id',
    'points-not-100',
    'wrong-order',
    'more-problems',
    'no-decisions',
    'comment-before-post',
    'waits-in-loop',
    'never-comes',
    'never-happens',
    'focus-untested',
    'good-longest',
    'good-shortest',
    'good-first',
    'good-last',
    'good-opening',
    // In old-files.test.ts.
    'format-older',
    // In training/declared.test.ts.
    'strategy-read-otherwise',
    'virtue-not-read',
    'virtue-contradicted',
    'fault-not-declared',
  ];
  /** The net under it all: no issue of today's format falls into it. */
  const net = ['invalid'];
  expect([...new Set([...exercised, ...elsewhere, ...net])].sort()).toEqual([...PROBLEM_KEYS].sort());
});

describe('a slip of the pen gets a suggestion', () => {
  test.each([
    ['a field', '"weekday": 6', '"weekdya": 6', 'weekday'],
    ['a required field', '"strategy": "deny"', '"stratgy": "deny"', 'strategy'],
    ['a condition', '"when": { "deleted": "photo" }', '"when": { "deletd": "photo" }', 'deleted'],
    ['a condition inside another', '{ "reach": 2000 }', '{ "raech": 2000 }', 'reach'],
    ['a language', '"en": "Just close', '"eng": "Just close', 'en'],
    ['a deed', '{ "sways": 1.1 }', '{ "swyas": 1.1 }', 'sways'],
    ['a role', '"role": "troll"', '"role": "trol"', 'troll'],
    ['a place', '"on": "inbox"', '"on": "imbox"', 'inbox'],
    ['a person', '"by": "marc"', '"by": "mark"', 'marc'],
    ['a post', '"re": "photo"', '"re": "foto"', 'photo'],
    ['a reply', '"when": { "press": 1 }', '"when": { "chosen": "photo/sory" }', 'photo/sorry'],
    ['a statement', '"when": { "press": 1 }', '"when": { "published": "regret" }', 'regrets'],
  ])('%s', (_, from, to, suggestion) => {
    const { problems } = parseScenario(spoilt(from, to));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.params).toMatchObject({ suggestion });
  });

  test('and nothing is suggested when nothing is near', () => {
    const { problems } = parseScenario(spoilt('"by": "marc"', '"by": "somebody-else"'));
    expect(problems[0]?.params).toEqual({ id: 'somebody-else' });
  });
});

describe('where a problem is', () => {
  test('a missing field points at the object that lacks it, an unknown one at its name, a bad value at the value', () => {
    const at = (text: string) =>
      parseScenario(text).problems.map(({ line, column, path }) => ({ line, column, path: path.join('.') }));
    const missing = spoilt('    { "id": "zed", "name": "Zed", ', '    { "id": "zed", ');
    expect(at(missing)).toEqual([{ line: lineOf(missing, '"id": "zed"'), column: 5, path: 'people.1.name' }]);
    const unknown = spoilt('"id": "zed", ', '"id": "zed", "age": 3, ');
    expect(at(unknown)).toEqual([{ line: lineOf(unknown, '"age"'), column: 20, path: 'people.1.age' }]);
    const bad = spoilt('"id": "zed", ', '"id": "Z", ');
    expect(at(bad)[0]).toEqual({ line: lineOf(bad, '"id": "Z"'), column: 13, path: 'people.1.id' });
  });

  test('lines are counted whatever ends them', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const text = spoilt('"heat": "calm"', '"heat": "cold"');
      expect(parseScenario(text.replaceAll('\n', end)).problems[0]?.line).toBe(lineOf(text, '"cold"'));
    }
  });

  test('errors come first, then the order of the file', () => {
    const text = spoilt('"budget": 2', '"budget": 0').replace(
      'By Monday it is over." }',
      'By <i>Monday</i> it is over." }',
    );
    expect(parseScenario(text).problems.map(({ key }) => key)).toEqual(['markup', 'nothing-affordable']);
  });
});
