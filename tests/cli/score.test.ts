import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { parseRulebook } from '../../src/scenario/rulebook.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { rescore, scoreRun } from '../../src/training/rescore.ts';
import { printRunFile } from '../../src/training/run-file.ts';
import { SMALL, SMALL_FILE, smallScenario } from '../scenario/small.ts';
import { noStackTrace, scenario } from '../support/command.ts';
import { givenScenario } from '../support/library.ts';

const STRICT = { weights: { rules: { 'never-delete': 14, 'answer-fast': 1 } } };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const rulebook = (name: string, content: object) =>
  written(`${name}.json`, JSON.stringify({ format: 1, id: name, ...content }));

const small = smallScenario();
const runOf = (policy: Policy) => playBot(small, leversOf(RULEBOOK), BOTS[policy], 1).run;
const saved = (policy: Policy) => written(`${policy}.run.json`, printRunFile({ run: runOf(policy), source: SMALL }));

describe('rulebook', { timeout: 60_000 }, () => {
  test('prints the standard one under a name to make one’s own, and check-rulebook accepts it', async () => {
    const { code, out, err } = await scenario(['rulebook']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(parseRulebook(out)).toMatchObject({ ok: true, rulebook: { ...RULEBOOK, id: 'my-rules' } });
    const file = written('printed.json', out);
    expect(await scenario(['check-rulebook', file])).toEqual({ code: 0, out: `${file}  ok\n`, err: '' });
  });

  test('check-rulebook says what is wrong, where, and what to do, in both languages', async () => {
    const good = rulebook('good', STRICT);
    const bad = written('bad.json', '{\n  "format": 1, "id": "bad",\n  "levers": { "badReply": 0.5, "silense": 1 }\n}');
    const english = await scenario(['check-rulebook', good, bad]);
    expect(english).toMatchObject({ code: 1, err: '' });
    expect(english.out.split('\n')).toEqual([
      `${good}  ok`,
      expect.stringContaining(`${bad}:3:27  levers.badReply  Error: “badReply” is 0.5: beyond 1 the rule would say`),
      expect.stringContaining(`${bad}:3:32  levers.silense  Error: “silense” is not a field`),
      '',
    ]);
    const french = await scenario(['check-rulebook', bad, '--lang', 'fr']);
    expect(french.out).toContain('le contraire de ce que l’on sait');
    expect((await scenario(['check-rulebook', written('list.json', '[]')])).out).toContain('but not a rulebook');
    expect((await scenario(['check-rulebook', written('none.json', '{"id":"x"}')])).out).toContain(
      'The rulebook does not say which format',
    );
  });
});

describe('score', { timeout: 60_000, concurrent: true }, () => {
  test('says total, outcome, and every rule with its findings in words', async () => {
    const { code, out, err } = await scenario(['score', saved('golden')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const scored = scoreRun(small, runOf('golden'), RULEBOOK);
    if (!scored.ok) throw new Error('the bot’s run cannot be replayed');
    const { total, rules } = scored.scorecard;
    expect(out).toMatch(new RegExp(`^Total, of 100 +${total}$`, 'm'));
    expect(out).toContain('Rulebook: standard-1');
    expect(out).not.toMatch(/\{\{|finding\.|rules:/);
    const findings = rules.flatMap((rule) => rule.findings);
    expect(out.match(/^ +[+−-]?[\d.]+ {2}\w{3}\s\d\d:\d\d {2}\S/gm)).toHaveLength(findings.length);
  });

  test('under other weights shows before and after, and that the crisis is the same', async () => {
    const file = rulebook('strict', { ...STRICT, name: { fr: 'Sévère', en: 'Strict' } });
    const args = ['score', saved('delete'), '--rulebook', file];
    const { code, out } = await scenario(args);
    expect(code).toBe(0);
    expect(out).toContain('Rulebook: Strict (strict), instead of standard-1');
    expect(out).toContain('The crisis is the same');
    expect(out).toMatch(/^ +standard-1 +strict$/m);
    expect(out).toMatch(/^Never delete +0 \/ \d+ +0 \/ \d+$/m);

    const french = await scenario([...args, '--lang', 'fr']);
    expect(french.out).toContain('Sévère (strict)');
    expect(french.out).toContain('La crise est la même');
  });

  test('--json is what the library says, before and after', async () => {
    const file = rulebook('strict-json', STRICT);
    const { out } = await scenario(['score', saved('delete'), '--rulebook', file, '--json']);
    const reading = parseRulebook(JSON.stringify({ format: 1, id: 'strict-json', ...STRICT }));
    if (!reading.ok) throw new Error('not a rulebook');
    const again = rescore(small, runOf('delete'), RULEBOOK, reading.rulebook);
    const before = scoreRun(small, runOf('delete'), RULEBOOK);
    if (!again.ok || !before.ok) throw new Error('the bot’s run cannot be replayed');
    expect(JSON.parse(out)).toEqual(
      JSON.parse(
        JSON.stringify({
          scenario: 'cold-soup',
          seed: 1,
          mode: runOf('delete').mode,
          played: 'standard-1',
          rulebook: 'strict-json',
          changed: 'points',
          before: before.scorecard,
          scorecard: again.scorecard,
        }),
      ),
    );
  });

  test('under other levers says that the crisis was replayed, or what was then impossible', async () => {
    const hot = rulebook('hot', { levers: { radius: { calm: 1 } } });
    expect((await scenario(['score', saved('silent'), '--rulebook', hot])).out).toContain('The crisis was replayed');
    const slow = rulebook('slow', { levers: { minutes: { reply: 240, publish: 240 } } });
    const { out } = await scenario(['score', saved('golden'), '--rulebook', slow]);
    expect(out).toMatch(/^Impossible under this rulebook: You .+ Your hands are full until .+\.$/m);
  });

  test('finds the scenario of a bare run in the library, or where it is told', async () => {
    const built = givenScenario('coq-en-pantoufles');
    const bare = written('bare.json', JSON.stringify(playBot(built, leversOf(RULEBOOK), BOTS.silent, 1).run));
    expect((await scenario(['score', bare])).code).toBe(0);
    const own = written('own.json', JSON.stringify(runOf('silent')));
    expect(await scenario(['score', own])).toMatchObject({ code: 1, out: '' });
    expect((await scenario(['score', own, '--scenario', SMALL_FILE])).code).toBe(0);
  });

  const spoilt = (change: object) => JSON.stringify({ ...runOf('golden'), ...change });
  test.each([
    ['no file', () => join(folder, 'nowhere.json'), [], 'There is no such file.'],
    ['a scenario', () => SMALL_FILE, [], 'is not a run'],
    ['a run of an unknown scenario', () => written('u.json', spoilt({})), [], 'add --scenario'],
    [
      'a way out of the library',
      () => written('w.json', spoilt({ scenario: '../tests/scenario' })),
      [],
      'add --scenario',
    ],
    [
      'a run of another scenario',
      () => written('o.json', spoilt({ scenario: 'hot-soup' })),
      ['--scenario', SMALL_FILE],
      'and .+ is “cold-soup”',
    ],
    [
      'an unknown rulebook',
      () => written('r.json', spoilt({ rulebook: 'house-rules' })),
      ['--scenario', SMALL_FILE],
      'unknown here: add --rulebook',
    ],
    [
      'a forged log',
      () => written('f.json', spoilt({ log: [{ at: 1, action: { type: 'publish', statement: 'none' } }] })),
      ['--scenario', SMALL_FILE],
      'cannot have been played so: You publish: none',
    ],
  ])('%s is said in a line', async (_, file, more, sentence) => {
    const outcome = await scenario(['score', file(), ...more]);
    expect(outcome).toMatchObject({ code: 1, out: '' });
    expect(outcome.err).toMatch(new RegExp(sentence));
    expect(outcome.err.trim().split('\n')).toHaveLength(1);
    noStackTrace(outcome);
  });

  test('a bad rulebook or scenario is answered with its problems', async () => {
    const bad = rulebook('bad-two', { levers: { deletion: 0.2 } });
    const one = await scenario(['score', saved('golden'), '--rulebook', bad]);
    expect(one).toMatchObject({ code: 1, out: '' });
    expect(one.err).toContain('levers.deletion');
    const broken = written(
      'broken.json',
      printRunFile({ run: runOf('golden'), source: SMALL.replace('"calm"', '"cold"') }),
    );
    const two = await scenario(['score', broken]);
    expect(two).toMatchObject({ code: 1, out: '' });
    expect(two.err).toContain('"cold" is not a possible value');
  });
});
