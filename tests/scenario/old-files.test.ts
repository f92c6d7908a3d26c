import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { printScenario } from '../../src/scenario/print.ts';
import { renewScenario } from '../../src/scenario/renew.ts';
import { FORMAT } from '../../src/scenario/schema.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';

/**
 * Files as people have saved them. They are never edited: whoever changes the format adds a migration
 * (src/scenario/migrate.ts) and a file of the format that is now old, and these must go on opening.
 */
const FILES: readonly (readonly [name: string, format: number, hash: string])[] = [
  ['format-0.json', 0, 'da3b3ceb6e006c38'],
  ['format-1.json', 1, '6432ad1b0cd482a6'],
  ['format-1-complete.json', 1, '2cb1615927a00246'],
];

const textOf = (name: string) => readFileSync(join(import.meta.dirname, 'old-files', name), 'utf8');

describe.each(FILES)('%s', (name, format, hash) => {
  const text = textOf(name);

  test('nobody has edited it', () => {
    expect(JSON.parse(text).format).toBe(format);
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(hash);
  });

  test('it opens; an older one with the advice to renew it', () => {
    const { ok, problems } = parseScenario(text);
    expect(ok).toBe(true);
    const older = problems.filter(({ key }) => key === 'format-older');
    const line = text.split('\n').findIndex((each) => each.includes('"format"')) + 1;
    expect(older).toEqual(
      format === FORMAT
        ? []
        : [expect.objectContaining({ severity: 'advice', line, params: { found: format, supported: FORMAT } })],
    );
  });

  test('it can be played, printed and read again', () => {
    const reading = parseScenario(text);
    if (!reading.ok) throw new Error('it does not open');
    expect(parseScenario(printScenario(reading.scenario))).toMatchObject({ ok: true, scenario: reading.scenario });
    const { run } = playBot(reading.scenario, leversOf(RULEBOOK), BOTS.silent, 1);
    expect(run.until).toBeGreaterThan(0);
  });

  test('renewed, it is the same scenario in today’s format', () => {
    const [reading, renewed] = [parseScenario(text), parseScenario(renewScenario(text))];
    expect(renewed.problems.map(({ key }) => key)).not.toContain('format-older');
    expect(renewed.ok && reading.ok && renewed.scenario).toEqual(reading.ok && reading.scenario);
  });
});

test('format 0 and format 1 of one scenario are the same scenario', () => {
  const [old, now] = ['format-0.json', 'format-1.json'].map((name) => parseScenario(textOf(name)));
  if (!old?.ok || !now?.ok) throw new Error('one does not open');
  expect({ ...old.scenario, $schema: '' }).toEqual({ ...now.scenario, $schema: '' });
});

test.each<readonly [string, string, string, string]>([
  ['a post after the end', '"when": 10', '"when": 1440', 'after-end'],
  ['a fault in its words', '"role": "troll"', '"role": "trol"', 'not-in-list'],
  ['a time of no clock', '"startsAt": 730', '"startsAt": 1500', 'expected-string'],
  ['half a minute', '"verify": 15', '"verify": 15.5', 'expected-string'],
])('a problem of an older file stands at its line there: %s', (_, from, to, key) => {
  const text = textOf('format-0.json').replace(from, to);
  const line = text.split('\n').findIndex((each) => each.includes(to)) + 1;
  expect(parseScenario(text).problems).toContainEqual(expect.objectContaining({ key, line }));
});

test('formats nobody has ever written are still refused', () => {
  for (const format of [-1, 0.5, '0', null, FORMAT + 1]) {
    const text = textOf('format-1.json').replace('"format": 1', `"format": ${JSON.stringify(format)}`);
    expect(parseScenario(text).ok).toBe(false);
  }
});
