import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { expectReadable } from './readable.ts';
import { SMALL, spoilt } from './small.ts';

/** Whatever is sent, the answer is a scenario or a list a person can read; nothing is thrown, nothing else happens. */

const keysOf = (text: string) => parseScenario(text).problems.map(({ key }) => key);
const list = (item: string, count: number) => `[${Array(count).fill(item).join(',')}]`;

/** Each waits for the next, and the last for the first. */
const circleOfPosts = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const when = { if: { appeared: `circle-${(n + 1) % count}` } };
    return JSON.stringify({ id: `circle-${n}`, by: 'nadia', on: 'pepia', when, kind: 'remark', text: 'Again' });
  }).join(',');

describe('what is no scenario at all', { timeout: 60_000 }, () => {
  test.each([
    ['nothing', '', 'empty-file'],
    ['blanks', ' \n\t ', 'empty-file'],
    ['a mark and nothing else', '\uFEFF', 'empty-file'],
    ['UTF-16 read as UTF-8', Buffer.from(SMALL, 'utf16le').toString('utf8'), 'not-text'],
    ['a picture', `\u0089PNG\r\n${'\0'.repeat(20)}`, 'not-text'],
    ['a list', '[]', 'not-a-scenario'],
    ['null', 'null', 'not-a-scenario'],
    ['a number', '1', 'not-a-scenario'],
    ['a word', '"scenario"', 'not-a-scenario'],
    ['a page', '<!DOCTYPE html><html></html>', 'json-symbol'],
    ['ten megabytes', 'x'.repeat(10_000_000), 'too-large'],
    ['ten megabytes of braces', '{'.repeat(10_000_000), 'too-large'],
    ['half a million brackets', '['.repeat(500_000), 'too-deep'],
    ['brackets behind a comment with a quote', `/*"*/${'['.repeat(500_000)}`, 'too-deep'],
    ['objects in objects', '{"a":'.repeat(100_000), 'too-deep'],
    ['conditions in conditions', spoilt('{ "press": 1 }', `${'{"not":'.repeat(60)}{}${'}'.repeat(60)}`), 'too-deep'],
    ['a million nothings', list('[]', 300_000), 'too-many-values'],
  ] as const)('%s', (_, text, key) => {
    expect(keysOf(text)).toEqual([key]);
    expectReadable(text);
  });

  test('a mark at the start, as some editors put, changes nothing', () => {
    expect(parseScenario(`\uFEFF${SMALL}`)).toEqual(parseScenario(SMALL));
  });
});

describe('a flood is answered with a hundred problems and the count of the others', { timeout: 60_000 }, () => {
  test.each([
    ['posts', `{"posts":${list('{}', 60_000)}}`],
    ['replies', `{"posts":${list(`{"replies":${list('{}', 100)}}`, 500)}}`],
    ['fields', `{${Array.from({ length: 60_000 }, (_, n) => `"field${n}":1`).join()}}`],
    ['fields of one name', `{${'"id":"a",'.repeat(60_000)}"id":"a"}`],
    ['conditions', spoilt('{ "press": 1 }', `{"all":${list(`{"any":${list('{"answered":"nobody"}', 20)}}`, 20)}}`)],
    ['posts that all wait for one another', spoilt('  "posts": [', `  "posts": [${circleOfPosts(390)},`)],
    ['long words', spoilt('{ "press": 1 }', `{"all":${list(`"${'x'.repeat(400)}"`, 2000)}}`)],
    ['one long word', spoilt('"id": "gazette"', `"id": "${'x'.repeat(900_000)}"`)],
  ])('%s', (_, text) => {
    expectReadable(text);
    expect(parseScenario(text).ok).toBe(false);
  });

  test('the last line says how many more there are', () => {
    const { problems } = parseScenario(spoilt('{ "press": 1 }', `{"all":${list('{"answered":"nobody"}', 20)}}`));
    expect(problems).toHaveLength(20);
    const text = spoilt('{ "press": 1 }', `{"all":${list(`{"any":${list('{"answered":"nobody"}', 20)}}`, 20)}}`);
    const flood = parseScenario(text).problems;
    expect(flood).toHaveLength(101);
    expect(flood.at(-1)).toMatchObject({ key: 'more-problems', severity: 'error', path: [], params: { count: 300 } });
  });
});

describe('objects keep the nature they were born with', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s as a field, anywhere, is refused', (name) => {
    for (const from of ['"heat": "calm",', '"signOff": "0:20"', '"on": "inbox",', '{ "press": 1']) {
      const added = `"${name}": { "polluted": true }`;
      const to = from.endsWith(',') ? `${from} ${added},` : `${from}, ${added}`;
      expect(keysOf(spoilt(from, to))).toEqual(['forbidden-key']);
    }
    expect('polluted' in {}).toBe(false);
  });

  test.each(['toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON', 'length'])(
    '%s is only an unknown field',
    (name) => {
      expect(keysOf(spoilt('"heat": "calm",', `"heat": "calm", "${name}": 1,`))).toEqual(['unknown-key']);
    },
  );

  test('names that every object has are not taken for what the author defined', () => {
    expect(keysOf(spoilt('"by": "marc"', '"by": "constructor"'))).toEqual(['reserved-id']);
    expect(keysOf(spoilt('{ "press": 1 }', '{ "chosen": "constructor/constructor" }'))).toEqual(['unknown-option']);
  });
});

test('markup is refused in every sentence and name of a scenario, wherever it stands', { timeout: 60_000 }, () => {
  const value = JSON.parse(SMALL);
  const refused: string[] = [];
  const passed: string[] = [];
  const visit = (holder: Record<string, unknown>, path: string): void => {
    for (const [name, one] of Object.entries(holder)) {
      if (typeof one === 'object' && one !== null) visit(one as Record<string, unknown>, `${path}.${name}`);
      if (typeof one !== 'string') continue;
      holder[name] = `${one} <img src=x onerror=alert(1)>`;
      (parseScenario(JSON.stringify(value)).ok ? passed : refused).push(`${path}.${name}`);
      holder[name] = one;
    }
  };
  visit(value, '');
  expect(passed).toEqual([]);
  expect(refused.length).toBeGreaterThan(100);
});

test('numbers out of this world are refused', () => {
  for (const number of ['1e999', '-1e999', '1e308', '-0.5', 'NaN', 'Infinity', '0x10']) {
    const text = spoilt('"followers": 40', `"followers": ${number}`);
    expect(parseScenario(text).ok).toBe(false);
    expectReadable(text);
  }
});
