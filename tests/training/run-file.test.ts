import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { scoreRun } from '../../src/training/rescore.ts';
import { printRunFile, RUN_FILE_TROUBLES, readRunFile } from '../../src/training/run-file.ts';
import { givenScenario } from '../support/library.ts';

const SCENARIO = givenScenario('coq-en-pantoufles');
const { run } = playBot(SCENARIO, leversOf(RULEBOOK), BOTS.defensive, 5);
const scored = scoreRun(SCENARIO, run, RULEBOOK);
if (!scored.ok) throw new Error('it cannot be replayed');
const { scorecard } = scored;

const whole = {
  run,
  source: '{}',
  injects: [{ at: 3, inject: { id: 'I1' } }],
  disagreements: [{ row: 1, reason: 'Elle avait déjà appelé le magasin.' }],
};
const FILE = printRunFile(whole, { game: '1.2.3', scorecard });
const altered = (change: object) => JSON.stringify({ ...(JSON.parse(FILE) as object), ...change });

describe('a finished run in a file', () => {
  test('written and read is the same, and the score it tells is only told', () => {
    expect(readRunFile(FILE)).toEqual({ ok: true, file: whole, told: { game: '1.2.3', total: scorecard.total } });
    expect(readRunFile(altered({ scorecard: { total: 100 } }))).toMatchObject({ ok: true, told: { total: 100 } });
    expect(readRunFile(altered({ scorecard: 'splendid' }))).toEqual({ ok: true, file: whole });
  });

  test('has the whole scorecard for other programs', () => {
    expect(JSON.parse(FILE)).toMatchObject({ game: '1.2.3', scorecard: JSON.parse(JSON.stringify(scorecard)) });
  });

  test.each([
    ['not-a-run', ''],
    ['not-a-run', 'null'],
    ['not-a-run', '{ "kind": "sang-froid/history", "runs": [] }'],
    ['newer', altered({ format: 2 })],
    ['damaged', altered({ format: 'one' })],
    ['damaged', altered({ run: { ...run, log: undefined } })],
    ['damaged', altered({ source: 7 })],
    ['damaged', altered({ injects: {} })],
    ['damaged', altered({ disagreements: [{ row: run.log.length, reason: 'x' }] })],
    ['damaged', altered({ disagreements: [{ row: 0.5, reason: 'x' }] })],
    ['damaged', altered({ disagreements: [{ row: 0, reason: 'x'.repeat(1001) }] })],
    ['too-large', `${FILE}${' '.repeat(4_000_000)}`],
  ])('%s is said', (because, text) => {
    expect(readRunFile(text)).toEqual({ ok: false, because });
  });

  test('cut, or with letters changed, it is read or refused, and never believed half', () => {
    const at = fc.integer({ min: 0, max: FILE.length - 1 });
    fc.assert(
      fc.property(at, at, fc.string({ maxLength: 3 }), (from, length, letters) => {
        const reading = readRunFile(FILE.slice(0, from) + letters + FILE.slice(from + (length % 40)));
        if (!reading.ok) expect(RUN_FILE_TROUBLES).toContain(reading.because);
        else expect(reading.file.run.log.every(({ at: minute }) => Number.isInteger(minute))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
