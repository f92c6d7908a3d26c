import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { progressBar } from '../../src/cli/scenario/progress-bar.ts';
import { RULEBOOK } from '../../src/rules/rulebook.ts';
import { CONTENDERS, lengthsOf } from '../../src/training/balance/contenders.ts';
import { playSeed } from '../../src/training/balance/seed-sheet.ts';
import { type BalanceReport, computeBalance } from '../../src/training/balance.ts';
import { SMALL_FILE, smallScenario } from '../scenario/small.ts';

/** The real command, in its own process and with its own workers. */

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'src/cli/scenario.ts');

function scenario(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8' }, maxBuffer: 1 << 26 };
    const child = execFile(process.execPath, [COMMAND, ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('balance', { timeout: 300_000 }, () => {
  test('--json is one object, the same as one process makes of the same seeds', async () => {
    const { code, out, err } = await scenario('balance', SMALL_FILE, '--seeds', '3', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const small = smallScenario();
    const sheets = [1, 2, 3].map((seed) =>
      playSeed({ scenario: small, lengths: lengthsOf(small.posts), rulebook: RULEBOOK, seed, withTrials: true }),
    );
    expect(JSON.parse(out)).toEqual(computeBalance(small, sheets, RULEBOOK));
  });

  test('a scenario of the library has its figures', async () => {
    const file = join(ROOT, 'scenarios/coq-en-pantoufles/scenario.json');
    const { code, out, err } = await scenario('balance', file, '--seeds', '1', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report: BalanceReport = JSON.parse(out);
    expect(report).toMatchObject({
      scenario: 'coq-en-pantoufles',
      seeds: 1,
      trialSeeds: 1,
      ceiling: { bot: 'golden' },
    });
    expect(report.bots.map(({ bot }) => bot)).toEqual([...CONTENDERS]);
    expect(report.decisions.length).toBeGreaterThan(15);
    for (const { options } of report.decisions) {
      expect(Math.max(...options.map(({ behind }) => behind))).toBeLessThanOrEqual(0);
      for (const { best } of options) expect(best).toBeGreaterThanOrEqual(0);
    }
    for (const { skill, luck, rest } of Object.values(report.variance)) expect(skill + luck + rest).toBeCloseTo(1, 1);
  });

  test.each([
    ['en', 'WHO SCORES WHAT', 'Every ending was reached', '2 seeds'],
    ['fr', 'QUI MARQUE COMBIEN', 'Chaque fin', '2 graines'],
  ])('in words, in %s: nothing left to translate, nothing left to fill in', async (lang, ...sentences) => {
    const { code, out, err } = await scenario('balance', SMALL_FILE, '--seeds', '2', '--lang', lang);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const sentence of sentences) expect(out).toContain(sentence);
    expect(out).not.toMatch(/balance\.|\{\{|NaN|undefined/);
    for (const bot of CONTENDERS) expect(out).toMatch(new RegExp(`^${bot} .*\\d`, 'm'));
  });

  test('what was not understood is said, with 2', async () => {
    expect(await scenario('balance')).toMatchObject({ code: 2, out: '' });
    expect(await scenario('balance', 'a', 'b')).toMatchObject({ code: 2, out: '' });
    const policy = await scenario('balance', SMALL_FILE, '--policy', 'golden');
    expect(policy).toMatchObject({ code: 2, out: '' });
    expect(policy.err).toContain('leave out --policy');
    const none = await scenario('balance', SMALL_FILE, '--seeds', '0');
    expect(none.err).toContain('0 is not a number of runs');
  });

  test('a file that cannot be played is answered as by check, with 1', async () => {
    const missing = await scenario('balance', join(ROOT, 'nowhere.json'), '--json');
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('There is no such file.');
  });
});

describe('the progress bar', () => {
  function watched(isTTY: boolean) {
    const written: string[] = [];
    const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream;
    return { bar: progressBar(stream, 'Playing'), written };
  }

  test('fills up before whoever watches, and leaves nothing behind', () => {
    const { bar, written } = watched(true);
    bar.show(0);
    bar.show(0.5);
    bar.show(1);
    bar.clear();
    expect(written).toEqual([
      `\rPlaying ${'░'.repeat(30)}   0 %`,
      `\rPlaying ${'█'.repeat(15)}${'░'.repeat(15)}  50 %`,
      `\rPlaying ${'█'.repeat(30)} 100 %`,
      '\r\u001b[2K',
    ]);
  });

  test('writes nothing into a file or a pipe', () => {
    const { bar, written } = watched(false);
    bar.show(0.5);
    bar.clear();
    expect(written).toEqual([]);
  });
});
