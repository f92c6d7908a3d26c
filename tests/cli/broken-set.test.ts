import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as broken from '../scenario/broken.ts';
import { spoilt } from '../scenario/small.ts';
import { noStackTrace, type Outcome, scenario } from '../support/command.ts';

/** Every scenario broken on purpose, through the real command, all in one go. */

const cases = Object.values(broken)
  .filter((each) => Array.isArray(each))
  .flatMap((each) => broken.named(each as readonly broken.Case[]))
  .map((each, index) => ({ ...each, file: `${index}.json`, text: spoilt(each.from, each.to) }));

let folder: string;
let outcome: Outcome;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broken-'));
  for (const { file, text } of cases) writeFileSync(join(folder, file), text);
  outcome = await scenario(['check', '--json', '--quick', ...cases.map(({ file }) => join(folder, file))]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('there are more than a hundred, and each is answered by one object', () => {
  expect(cases.length).toBeGreaterThan(100);
  expect(outcome.code).toBe(1);
  noStackTrace(outcome);
  expect(outcome.out.trimEnd().split('\n')).toHaveLength(cases.length);
});

test.each(cases)('$title: $key', ({ file, text, key, at }) => {
  const report = outcome.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .find((each) => each.file === join(folder, file));
  const problem = report.problems.find((each: { key: string }) => each.key === key);
  expect(problem).toMatchObject({ key, line: broken.lineOf(text, at) });
  expect(problem.message).not.toMatch(/\{\{|\.message$/);
  expect(problem.remedy).not.toMatch(/\{\{|\.remedy$/);
});
