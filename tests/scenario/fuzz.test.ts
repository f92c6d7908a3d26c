import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { LONG } from '../support/long.ts';
import { expectReadable } from './readable.ts';
import { writtenScenario } from './scenario-arbitrary.ts';
import { SMALL } from './small.ts';

/**
 * Any text at all gives problems or a scenario that can be played; nothing is thrown and nobody waits. Some hundreds of
 * documents here, a hundred thousand with SANG_FROID_LONG=1.
 */
const DOCUMENTS = LONG ? 100_000 : 600;

const OLD = readFileSync(join(import.meta.dirname, 'old-files/format-0.json'), 'utf8');

const JUNK = ['"', '{', '}', '[', ']', ':', ',', '\\', '\0', '\n', '\u2028', '<', '0', '-', 'e', 'null', '{}', '[]'];
const MORE_JUNK = [
  '"x"',
  '//',
  '/*',
  '\ud800',
  '__proto__',
  '1e999',
  '"0:99"',
  '\u202e',
  '<b>',
  '\u009b31m',
  '{{found}}',
];

/** Somewhere in the text, so many characters give way to junk, or to another passage of the same text. */
const scribbled = fc
  .record({
    text: fc.constantFrom(SMALL, OLD),
    slips: fc.array(
      fc.record({
        at: fc.nat(4000),
        remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
        junk: fc.array(fc.constantFrom(...JUNK, ...MORE_JUNK), { maxLength: 3 }).map((parts) => parts.join('')),
        from: fc.nat(4000),
        copy: fc.oneof(fc.constant(0), fc.nat(300)),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ text, slips }) =>
    slips.reduce(
      (so, { at, remove, junk, from, copy }) =>
        so.slice(0, at) + junk + text.slice(from, from + copy) + so.slice(at + remove),
      text,
    ),
  );

type Path = readonly (string | number)[];
const partsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([name, one]) =>
          partsOf(one, [...path, Array.isArray(value) ? Number(name) : name]),
        ),
      ];

const put = (value: unknown, path: Path, one: unknown): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return one;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[first] = put(copy[first], rest, one);
  return copy;
};
const get = (value: unknown, path: Path): unknown =>
  path.reduce((so: unknown, part) => (so as Record<string | number, unknown> | undefined)?.[part], value);

/** Words the format gives a meaning to, where it does not expect them. */
const meaningful = fc.oneof(
  fc.constantFrom(
    'photo',
    'photo/sorry',
    'cold-table',
    'regrets',
    'nadia',
    'lulu',
    'apology',
    '0:00',
    '23:59',
    '24:00',
    '999:59',
  ),
  fc.constantFrom(
    { not: { appeared: 'photo' } },
    { all: [{ elapsed: '1:00' }, { not: { elapsed: '0:30' } }] },
    { anger: 0 },
  ),
  fc.constantFrom(0, 1, 100, 500, [], {}, null, true),
);

/** Any JSON, a meaningful word or another part of the same, in place of some of its parts. */
const patched = fc
  .record({
    base: fc.oneof(fc.constantFrom(JSON.parse(SMALL), JSON.parse(OLD)), writtenScenario),
    patches: fc.array(
      fc.record({
        where: fc.nat(),
        what: fc.oneof(
          fc.record({ json: fc.jsonValue({ maxDepth: 4 }) }),
          fc.record({ json: meaningful }),
          fc.record({ from: fc.nat() }),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    indent: fc.constantFrom(0, 2),
  })
  .map(({ base, patches, indent }) => {
    const value = patches.reduce((so: unknown, { where, what }) => {
      const parts = partsOf(so);
      const path = parts[where % parts.length] ?? [];
      return put(so, path, 'json' in what ? what.json : get(so, parts[what.from % parts.length] ?? []));
    }, base);
    return JSON.stringify(value, null, indent);
  });

const document = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 5 }) },
  { weight: 4, arbitrary: scribbled },
  { weight: 4, arbitrary: patched },
  { weight: 1, arbitrary: writtenScenario.map((written) => JSON.stringify(written)) },
);

const levers = leversOf(RULEBOOK);

/** A player who does nothing and one who does anything see the end of it. */
function expectPlayable(scenario: Scenario): void {
  for (const bot of ['silent', 'random'] as const) {
    const { crisis } = playBot(scenario, levers, BOTS[bot], 1);
    const { now, reach, trust } = crisis.view();
    if (![now, reach, trust].every(Number.isFinite)) expect.fail(`${bot}: ${JSON.stringify({ now, reach, trust })}`);
  }
}

const count = { refused: 0, played: 0, problems: 0, slowest: 0, slowestRuns: 0 };

function timed<T>(what: () => T): { readonly value: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const value = what();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

test(`${DOCUMENTS} random and mutated documents: problems or a scenario to play`, { timeout: 7_200_000 }, () => {
  fc.assert(
    fc.property(document, (text) => {
      const { value: reading, seconds } = timed(() => expectReadable(text));
      // Processor time, so that a busy machine is no fault of ours.
      if (seconds > 1) expect.fail(`read in ${seconds} s`);
      count.slowest = Math.max(count.slowest, seconds);
      count.problems += reading.problems.length;
      if (reading.ok) {
        count.slowestRuns = Math.max(count.slowestRuns, timed(() => expectPlayable(reading.scenario)).seconds);
        count.played += 1;
      } else count.refused += 1;
    }),
    { numRuns: DOCUMENTS, seed: 20261122, endOnFailure: true },
  );
  expect(count.refused + count.played).toBe(DOCUMENTS);
  // The fuzz is worth something only if it reaches both sides of the door.
  expect(count.played).toBeGreaterThan(DOCUMENTS / 20);
  if (LONG) console.info(count);
});
