import { describe, expect, test } from 'vitest';
import { isDecisive } from '../../src/training/decisive.ts';
import { givenScenario } from '../support/library.ts';
import { botRun, toldOf, wordyRun } from './told.ts';

const crisis = givenScenario('closing-time');

describe.each(['golden', 'delete', 'silent'] as const)('what is told of a run that was played %s', (policy) => {
  const run = botRun(crisis, policy, 5);
  const { report, scorecard } = toldOf(crisis, run);

  test('is its score, and each rule’s as a percentage of what it could earn', () => {
    expect(report.score).toBe(scorecard.total);
    expect(report.rules.map(({ rule }) => rule)).toEqual(scorecard.rules.map(({ rule }) => rule));
    for (const [index, { score, verdict }] of report.rules.entries()) {
      expect(score === undefined).toBe(verdict === 'not-tested');
      const { points = 0, max = 0 } = scorecard.rules[index] ?? {};
      if (score !== undefined) expect(score).toBe(Math.round((points / max) * 100));
    }
  });

  test('is each decision, once, in order, under a name that every standard takes', () => {
    const decided = run.log.filter(({ action }) => isDecisive(action));
    expect(report.decisions.map(({ action }) => action)).toEqual(decided.map(({ action }) => action));
    expect(new Set(report.decisions.map(({ id }) => id)).size).toBe(decided.length);
    for (const { id, response, waited } of report.decisions) {
      expect(id).toMatch(/^d\d\d-[A-Za-z0-9.-]{1,90}$/);
      expect(response).toMatch(/^[A-Za-z0-9.-]{1,100}$/);
      expect(waited ?? 0).toBeGreaterThanOrEqual(0);
    }
  });
});

test('the pass mark itself is enough', () => {
  const run = botRun(crisis, 'golden', 5);
  const { total } = toldOf(crisis, run).scorecard;
  expect(toldOf(crisis, run, total).report.passed).toBe(true);
  expect(toldOf(crisis, run, total + 1).report.passed).toBe(false);
});

test('what somebody wrote is told in their words, and called their own', () => {
  const words = 'Bonjour Bernadette, vous avez raison, je suis désolée. Je reviens vers vous ce soir. Ana';
  const [decision] = toldOf(crisis, wordyRun(crisis, 'bernadette', words)).report.decisions;
  expect(decision).toMatchObject({ isOwn: true, text: words, response: 'own-words', waited: 15 });
});
