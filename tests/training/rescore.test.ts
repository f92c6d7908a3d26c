import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leversOf, RULEBOOK, type Rulebook } from '../../src/rules/rulebook.ts';
import { parseRulebook } from '../../src/scenario/rulebook.ts';
import { BOTS, POLICIES, type Policy, playBot } from '../../src/training/bots/index.ts';
import { rescore, scoreRun } from '../../src/training/rescore.ts';
import type { Run } from '../../src/training/run.ts';
import { parseRunFile, printRunFile } from '../../src/training/run-file.ts';
import { writtenRulebook } from '../scenario/rulebook-arbitrary.ts';
import { smallScenario } from '../scenario/small.ts';

const SCENARIO = smallScenario();

function ruledBy(written: object): Rulebook {
  const reading = parseRulebook(JSON.stringify({ format: 1, id: 'mine', ...written }));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.rulebook;
}

const played = (policy: Policy, seed: number): Run => playBot(SCENARIO, leversOf(RULEBOOK), BOTS[policy], seed).run;

function standard(run: Run) {
  const scored = scoreRun(SCENARIO, run, RULEBOOK);
  if (!scored.ok) throw new Error(JSON.stringify(scored));
  return scored.scorecard;
}

function again(run: Run, rulebook: Rulebook) {
  const rescored = rescore(SCENARIO, run, RULEBOOK, rulebook);
  if (!rescored.ok) throw new Error(JSON.stringify(rescored));
  return rescored;
}

describe('a run scored again', () => {
  test('under the same numbers is the same scorecard', () => {
    for (const policy of POLICIES) {
      const run = played(policy, 3);
      expect(again(run, ruledBy({}))).toEqual({ ok: true, changed: 'points', scorecard: standard(run) });
    }
  });

  test('under other weights is the same crisis with other points', () => {
    const strict = ruledBy({
      weights: { rules: { 'never-delete': 14, empathise: 1 }, outcome: { spread: 40, trust: 0 }, kept: 0.9 },
    });
    fc.assert(
      fc.property(fc.constantFrom(...POLICIES), fc.integer({ min: 1, max: 500 }), (policy, seed) => {
        const run = played(policy, seed);
        const before = standard(run);
        const { changed, scorecard } = again(run, strict);
        expect(changed).toBe('points');
        const { curve, silentCurve, pins, phases, articles, ending } = before;
        expect(scorecard).toMatchObject({ curve, silentCurve, pins, phases, articles, ending });
        const { reach, reachInSilence, peakPerHour, trust } = before.outcome;
        expect(scorecard.outcome).toMatchObject({ reach, reachInSilence, peakPerHour, trust, max: 40 });
        const sentences = ({ rules }: typeof before) => rules.map(({ findings }) => findings.map(({ key }) => key));
        expect(sentences(scorecard)).toEqual(sentences(before));
      }),
      { numRuns: 20 },
    );
    const run = played('delete', 1);
    expect(again(run, strict).scorecard.total).not.toBe(standard(run).total);
  });

  test('under other levers is another crisis, and says so', () => {
    const run = played('delete', 2);
    const { changed, scorecard, impossible } = again(run, ruledBy({ levers: { radius: { calm: 1 }, silence: 3 } }));
    expect({ changed, impossible }).toEqual({ changed: 'crisis' });
    expect(scorecard.outcome.reach).toBeGreaterThan(standard(run).outcome.reach);
  });

  test('under levers that leave no time for what was done keeps the crisis, and says what was impossible', () => {
    const run = played('golden', 1);
    const slow = ruledBy({ levers: { minutes: { reply: 240, publish: 240 } } });
    const { changed, scorecard, impossible } = again(run, slow);
    expect(changed).toBe('points-only');
    expect(impossible?.refusal.reason).toBe('busy');
    expect(run.log[impossible?.entry ?? -1]).toBeDefined();
    expect(scorecard).toEqual(standard(run));
  });

  test('a log nobody could have played is refused with its place', () => {
    const run = played('golden', 1);
    const forged: Run = { ...run, log: [{ at: 1, action: { type: 'publish', statement: 'nothing' } }, ...run.log] };
    expect(rescore(SCENARIO, forged, RULEBOOK, ruledBy({}))).toMatchObject({ ok: false, entry: 0 });
  });

  test('a run ended before its time keeps its ending', () => {
    const run: Run = { ...played('silent', 4), until: 120 };
    expect(standard(run).ending).toBe('calm');
    expect(standard(run).curve.at(-1)?.at).toBeLessThanOrEqual(120);
  });

  test('is worth 0 to 100 under any rulebook a trainer may write', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(
        writtenRulebook,
        fc.constantFrom<Policy>('golden', 'delete', 'silent', 'random'),
        (written, policy) => {
          const { scorecard } = again(played(policy, 7), ruledBy(written));
          expect(Number.isInteger(scorecard.total)).toBe(true);
          expect(scorecard.total).toBeGreaterThanOrEqual(0);
          expect(scorecard.total).toBeLessThanOrEqual(100);
          const parts = [scorecard.outcome, ...scorecard.rules];
          expect(parts.reduce((sum, { max }) => sum + max, 0)).toBeLessThanOrEqual(100);
          for (const { points, max } of parts) {
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(max);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a run in a file', () => {
  const run = played('golden', 9);

  test('written and read is the same, with or without its scenario', () => {
    expect(parseRunFile(printRunFile({ run }))).toEqual({ run });
    expect(parseRunFile(printRunFile({ run, source: '{}' }))).toEqual({ run, source: '{}' });
    expect(parseRunFile(JSON.stringify(run))).toEqual({ run });
  });

  test.each([
    ['nothing', ''],
    ['what is not JSON', '{'],
    ['null', 'null'],
    ['a scenario', '{ "format": 1, "id": "cold-soup" }'],
    ['a later format', JSON.stringify({ format: 2, run })],
    ['a run cut short', JSON.stringify({ format: 1, run: { ...run, log: undefined } })],
    ['an unknown action', JSON.stringify({ ...run, log: [{ at: 1, action: { type: 'bribe' } }] })],
  ])('%s is no run', (_, text) => {
    expect(parseRunFile(text)).toBeUndefined();
  });
});
