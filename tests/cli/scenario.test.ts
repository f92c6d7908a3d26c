import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import cliEn from '../../src/i18n/locales/en/cli.json' with { type: 'json' };
import cliFr from '../../src/i18n/locales/fr/cli.json' with { type: 'json' };
import { printJsonSchema } from '../../src/scenario/json-schema.ts';
import { printRulebookSchema } from '../../src/scenario/rulebook.ts';
import { FINDING_KEYS } from '../../src/training/balance/findings.ts';
import { SMALL, SMALL_FILE, spoilt } from '../scenario/small.ts';
import { noStackTrace, scenario } from '../support/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenario-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test.each([
  ['fr', cliFr],
  ['en', cliEn],
])('everything bots may find has its sentence in %s', (_, { check }) => {
  expect(Object.keys(check.finding).sort()).toEqual([...FINDING_KEYS].sort());
});

describe('check', { timeout: 180_000, concurrent: true }, () => {
  test('a good file is told to be', async () => {
    expect(await scenario(['check', SMALL_FILE, '--quick'])).toEqual({ code: 0, out: `${SMALL_FILE}  ok\n`, err: '' });
  });

  test('unless it is quick, bots play it, and what they found comes before the verdict', async () => {
    const { code, out, err } = await scenario(['check', SMALL_FILE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/ {2}Balance: playing by the book earns \d+ points of 100, saying nothing \d+ \(8 seeds/);
    expect(lines.at(-1)).toBe(`${SMALL_FILE}  ok`);
  });

  test('what bots cannot reach is told', async () => {
    const never = '"when": { "if": { "reach": 900000000 } }';
    const file = written(
      'far.json',
      spoilt('"when": { "if": { "any": [{ "reach": 2000 }, { "deleted": "photo" }] } }', never),
    );
    const { code, out } = await scenario(['check', file, '--strict']);
    expect(code).toBe(0);
    expect(out).toContain('Warning: Messages that never came, however it was played: gazette.');
    const { balance } = JSON.parse((await scenario(['check', file, '--json'])).out);
    expect(Object.keys(balance)).toEqual(['seeds', 'runs', 'golden', 'silent', 'findings']);
    expect(balance.findings).toContainEqual({
      severity: 'warning',
      key: 'messages',
      params: { ids: 'gazette' },
      message: 'Messages that never came, however it was played: gazette.',
    });
  });

  test('a problem is one line: file, place, path, what is wrong, what to do', async () => {
    const file = written('role.json', spoilt('"role": "troll"', '"role": "trol"'));
    const { code, out, err } = await scenario(['check', file]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      `${file}:25:64  people[1].role  Error: "trol" is not a possible value of “role”.  → Did you mean “troll”?\n`,
    );
  });

  test('in French when asked, or when the terminal speaks it', async () => {
    const file = written('time.json', spoilt('"when": "0:10"', '"when": "-0:10"'));
    const asked = await scenario(['check', file, '--lang', 'fr']);
    expect(asked.out).toContain('Erreur : "-0:10" n’est pas un temps en heures et minutes.  → Écrivez "h:mm"');
    expect((await scenario(['check', file], { LANG: 'fr_CA.UTF-8' })).out).toBe(asked.out);
    expect((await scenario(['check', file], { LANG: 'C' })).out).toBe(asked.out);
    expect((await scenario(['--lang=en', 'check', file], { LANG: 'fr_FR' })).out).toContain('is not a time');
  });

  test('several files: each is looked at, and one bad one is enough to fail', async () => {
    const bad = written('bad.json', '{ "format": 1,, }');
    const { code, out } = await scenario(['check', SMALL_FILE, bad, SMALL_FILE, '--quick']);
    expect(code).toBe(1);
    expect(out.match(/ {2}ok$/gm)).toHaveLength(2);
    expect(out).toContain(`${bad}:1:15  `);
  });

  test('a warning is shown and does not fail', async () => {
    const file = written('budget.json', spoilt('"budget": 2', '"budget": 0'));
    const { code, out } = await scenario(['check', file, '--quick']);
    expect(code).toBe(0);
    expect(out).toContain('Warning: The budget is 0, and the cheapest preparation costs 1.');
    expect(out).toMatch(/ok, with 1 remark\n$/);
  });

  test('--strict: a warning fails, advice does not', async () => {
    const warned = written('strict.json', spoilt('"budget": 2', '"budget": 0'));
    const strict = await scenario(['check', warned, '--strict', '--quick']);
    expect(strict.code).toBe(1);
    expect(strict.out).toMatch(/ {2}not ok: with --strict, 1 warning counts as an error\n$/);
    const advised = written(
      'advice.json',
      spoilt('"when": "0:10"', '"when": "0:00"').replace('"when": "0:00"', '"when": "0:05"'),
    );
    const { code, out } = await scenario(['check', advised, '--strict', '--quick']);
    expect(code).toBe(0);
    expect(out).toContain('Advice: “boss-asks” comes at 0:00');
  });

  test('--json: one object a file and a line, with keys for machines and sentences for people', async () => {
    const bad = written('json.json', spoilt('"role": "troll"', '"role": "trol"'));
    const { code, out, err } = await scenario(['check', bad, SMALL_FILE, 'nowhere.json', '--json', '--quick']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const [first, second, third] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      file: bad,
      ok: false,
      problems: [
        {
          severity: 'error',
          key: 'not-in-list',
          path: ['people', 1, 'role'],
          line: 25,
          column: 64,
          params: expect.objectContaining({ field: 'role', found: '"trol"', suggestion: 'troll' }),
          message: '"trol" is not a possible value of “role”.',
          remedy: 'Did you mean “troll”?',
        },
      ],
    });
    expect(second).toEqual({ file: SMALL_FILE, ok: true, problems: [] });
    expect(third).toMatchObject({ ok: false, problems: [{ severity: 'error', key: 'file-missing' }] });
  });

  test('a file of an older format opens, and renew prints it in today’s', async () => {
    const old = join(import.meta.dirname, '../scenario/old-files/format-0.json');
    const checked = await scenario(['check', old, '--strict', '--quick']);
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('format-0.json:3:13  format  Advice: This file is in format 0');
    const renewed = await scenario(['renew', old]);
    const file = written('renewed.json', renewed.out);
    expect(await scenario(['check', file, '--quick'])).toMatchObject({ code: 0, out: `${file}  ok\n` });
    expect((await scenario(['renew', SMALL_FILE])).out).toBe(SMALL);
  });

  const FAULTS: readonly (readonly [title: string, from: string, to: string, place: string, sentence: string])[] = [
    ['a comma too many', '"hue": 30', '"hue": 30,', '12:14', 'There is a comma after the last element.'],
    ['nobody of that name', '"by": "marc"', '"by": "zoltan"', '109:13', 'Nobody is called “zoltan”.'],
    ['a real brand', 'Fermez boutique', 'Coca-Cola, boutique', '84:23', 'Coca-Cola is a real brand'],
    [
      'no promise kept',
      ',\n          "news": { "fr": "C’est réparé.", "en": "It is mended." }',
      '',
      '63:23',
      'promises news but',
    ],
    [
      'two things that exclude each other',
      '{ "any": [{ "reach": 2000 }, { "deleted": "photo" }] }',
      '{ "all": [{ "answered": "photo" }, { "not": { "appeared": "photo" } }] }',
      '111:23',
      'This can never hold: { "answered": "photo" } and { "not": { "appeared": "photo" } } exclude each other.',
    ],
    [
      'a loop',
      '"unanswered": "photo", "for": "1:00"',
      '"unanswered": "me-too", "for": "1:00"',
      '82:23',
      'waits for itself',
    ],
  ];
  test('each fault at its line', async () => {
    const files = FAULTS.map(([title, from, to]) => written(`${title.replaceAll(' ', '-')}.json`, spoilt(from, to)));
    const { out } = await scenario(['check', ...files, '--quick']);
    for (const [index, [title, , , place, sentence]] of FAULTS.entries()) {
      const line = out.split('\n').find((each) => each.includes(sentence) && each.startsWith(files[index] ?? ''));
      expect(line, title).toContain(`${files[index]}:${place}  `);
    }
  });

  const UNREADABLE: readonly (readonly [what: string, file: () => string, sentence: string])[] = [
    ['a file that is not there', () => join(folder, 'nowhere.json'), 'There is no such file.'],
    ['a folder', () => folder, 'This is a folder'],
    ['a file in a file', () => join(SMALL_FILE, 'deeper.json'), 'There is no such file.'],
    [
      'a picture',
      () => written('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff])),
      'not a text file in UTF-8',
    ],
    ['UTF-16', () => written('utf16.json', Buffer.from(`\uFEFF${SMALL}`, 'utf16le')), 'not a text file in UTF-8'],
    ['Latin-1', () => written('latin1.json', Buffer.from(SMALL, 'latin1')), 'not a text file in UTF-8'],
    ['zeros', () => written('zeros.json', new Uint8Array(100)), 'not a text file in UTF-8'],
    ['nothing', () => written('empty.json', ''), 'The file is empty.'],
    ['ten megabytes', () => written('large.json', '['.repeat(10_000_000)), 'far too large'],
  ];
  test('whatever is no scenario is answered in one line', async () => {
    const outcome = await scenario(['check', ...UNREADABLE.map(([, file]) => file())]);
    expect(outcome.code).toBe(1);
    const lines = outcome.out.trim().split('\n');
    expect(lines).toHaveLength(UNREADABLE.length);
    for (const [index, [what, , sentence]] of UNREADABLE.entries()) expect(lines[index], what).toContain(sentence);
    noStackTrace(outcome);
  });

  test('a mark at the start of the file is no problem', async () => {
    expect((await scenario(['check', written('bom.json', `\uFEFF${SMALL}`), '--quick'])).code).toBe(0);
  });

  test('a scenario cannot write on the terminal', async () => {
    const file = written('escape.json', spoilt('"weekday": 6', '"weekday": 6, "\\u001b[2J\\u009b31m": "\\u001b[2J"'));
    const { out } = await scenario(['check', file]);
    expect(out.trimEnd()).not.toMatch(/[\p{Cc}]/u);
    expect(out).toContain('is not a field that can stand here');
  });
});

describe('simulate', { timeout: 60_000, concurrent: true }, () => {
  test('--json is one object, the same every time', async () => {
    const args = ['simulate', SMALL_FILE, '--policy', 'golden', '--seeds', '3', '--json'];
    const { code, out, err } = await scenario(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const simulation = JSON.parse(out);
    expect(Object.keys(simulation)).toEqual(['scenario', 'policy', 'runs']);
    expect(simulation).toMatchObject({
      scenario: 'cold-soup',
      policy: 'golden',
      runs: [{ seed: 1 }, { seed: 2 }, { seed: 3 }],
    });
    for (const run of simulation.runs) {
      expect(Object.keys(run)).toEqual(['seed', 'events', 'reach', 'press', 'peakPerHour', 'score', 'hash']);
      expect(run.hash).toMatch(/^[0-9a-f]{8}$/);
      for (const figure of ['events', 'reach', 'press', 'peakPerHour', 'score'])
        expect(run[figure]).toBeGreaterThanOrEqual(0);
    }
    expect((await scenario(args)).out).toBe(out);
  });

  test('a seed is the same run however many are played', async () => {
    const runs = async (seeds: string) =>
      JSON.parse((await scenario(['simulate', SMALL_FILE, '--policy', 'random', '--seeds', seeds, '--json'])).out).runs;
    expect((await runs('4')).slice(0, 2)).toEqual(await runs('2'));
  });

  test.each(['defensive', 'canned', 'delete'])('%s plays it', async (policy) => {
    const { code, out } = await scenario(['simulate', SMALL_FILE, '--policy', policy, '--seeds', '1', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).policy).toBe(policy);
  });

  test('without --json, a line a run and the medians', async () => {
    const { out } = await scenario(['simulate', SMALL_FILE, '--policy', 'silent', '--seeds', '4']);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('cold-soup · policy silent · 4 runs');
    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toMatch(/^median( +[\d,]+){5}$/);
  });

  test('a scenario with an error is not played: its problems are said instead', async () => {
    const file = written('broken.json', spoilt('"by": "marc"', '"by": "mark"'));
    const { code, out, err } = await scenario(['simulate', file, '--policy', 'silent', '--json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Nobody is called “mark”.  → Did you mean “marc”?');
  });
});

describe('schema', () => {
  test('prints the schema and nothing else', async () => {
    expect(await scenario(['schema'])).toEqual({ code: 0, out: printJsonSchema(), err: '' });
    expect(await scenario(['schema', 'scenario'])).toMatchObject({ code: 0, out: printJsonSchema() });
    expect(await scenario(['schema', 'rulebook'])).toEqual({ code: 0, out: printRulebookSchema(), err: '' });
  });
});

describe('what was not understood is said in one or two lines, with 2', { timeout: 60_000, concurrent: true }, () => {
  test.each([
    ['an unknown command', ['chekc', 'x'], 'There is no command chekc.'],
    ['no command', [], 'What should be done?'],
    ['no file', ['check'], 'Which file?'],
    ['no file to simulate', ['simulate', '--policy', 'silent'], 'Which file?'],
    ['two files to simulate', ['simulate', 'a', 'b', '--policy', 'silent'], 'One file at a time'],
    ['no policy', ['simulate', 'a'], 'Add --policy and one of: silent, golden, late'],
    ['an unknown policy', ['simulate', 'a', '--policy', 'angry'], 'There is no policy angry.'],
    ['no runs', ['simulate', 'a', '--policy', 'silent', '--seeds', '0'], '0 is not a number of runs'],
    ['a few runs', ['simulate', 'a', '--policy', 'silent', '--seeds', 'few'], 'few is not a number of runs'],
    ['a schema of something else', ['schema', 'moon'], 'There is no schema of moon'],
    ['no rulebook', ['check-rulebook'], 'Which file?'],
    ['no run', ['score'], 'Which file?'],
    ['two runs', ['score', 'a', 'b'], 'One file at a time'],
    ['an unknown language', ['check', 'a', '--lang', 'de'], 'We speak fr and en, not de.'],
    ['an unknown option', ['check', 'a', '--loud'], '--loud'],
    ['a language forgotten', ['check', 'a', '--lang'], '--lang'],
  ])('%s', async (_, args, sentence) => {
    const outcome = await scenario(args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(sentence);
    noStackTrace(outcome);
  });

  test('--help is the page, in the language asked for', async () => {
    const english = await scenario(['--help']);
    expect(english).toMatchObject({ code: 0, err: '' });
    for (const command of ['check', 'simulate', 'schema', '--lang']) expect(english.out).toContain(command);
    expect((await scenario(['-h', '--lang', 'fr'])).out).toContain('pour qui écrit des scénarios');
  });
});
