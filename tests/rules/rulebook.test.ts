import { describe, expect, test } from 'vitest';
import { FAULTS, RULES, VIRTUES } from '../../src/crisis/vocabulary.ts';
import { leversOf, RULEBOOK, weightsOf } from '../../src/rules/rulebook.ts';
import { CONFIDENCES, listSourced, SOURCES } from '../../src/rules/source.ts';
import { FINDING_KEYS } from '../../src/rules/weights.ts';

describe('the rulebook', () => {
  const entries = [...listSourced(RULEBOOK.levers, 'levers'), ...listSourced(RULEBOOK.weights, 'weights')];

  test('every number has a source and a confidence', () => {
    expect(entries.length).toBeGreaterThan(150);
    for (const { path, entry } of entries) {
      expect({ path, finite: Number.isFinite(entry.value) }).toEqual({ path, finite: true });
      expect(Object.keys(SOURCES), path).toContain(entry.source);
      expect(CONFIDENCES, path).toContain(entry.confidence);
    }
  });

  test('nothing chosen claims a study, nothing studied claims to be chosen', () => {
    const ours = ['design', 'practice'];
    for (const { path, entry } of entries) {
      expect({ path, ours: ours.includes(entry.source) }).toEqual({ path, ours: entry.confidence === 'chosen' });
    }
  });

  test('the bare numbers keep their place', () => {
    expect(leversOf(RULEBOOK)).toMatchObject({ goodReply: 0.89, deadline: { pepia: 120, trombi: 360 } });
    expect(leversOf(RULEBOOK).fit.preventable.deny).toBe(-1);
    expect(weightsOf(RULEBOOK).findings['never-delete.resisted']).toBe(1);
  });

  test('outcome and rules make a hundred points', () => {
    const { rules, outcome } = weightsOf(RULEBOOK);
    expect(RULES.reduce((sum, rule) => sum + rules[rule], 0)).toBe(60);
    expect(outcome.spread + outcome.trust).toBe(40);
  });

  test('what calms is below one, what fuels above', () => {
    const levers = leversOf(RULEBOOK);
    for (const calms of [
      'goodReply',
      'matchedStatement',
      'lawfulModeration',
      'provenCorrection',
      'ambassadors',
      'keptPromise',
    ] as const) {
      expect(levers[calms], calms).toBeLessThan(1);
    }
    for (const fuels of [
      'badReply',
      'mismatchedStatement',
      'silence',
      'deletion',
      'publicCompensation',
      'chargedWord',
      'bareDenial',
      'exposedLie',
      'fedTroll',
      'brokenPromise',
    ] as const) {
      expect(levers[fuels], fuels).toBeGreaterThan(1);
    }
    for (const virtue of VIRTUES) expect(levers.trait[virtue]).toBeGreaterThan(0);
    for (const fault of FAULTS) expect(levers.trait[fault]).toBeLessThan(0);
  });

  test('the best a rule can say is worth exactly the rule', () => {
    const { findings } = weightsOf(RULEBOOK);
    for (const rule of RULES) {
      const worths = FINDING_KEYS.filter((key) => key.startsWith(`${rule}.`)).map((key) => findings[key]);
      expect(Math.max(...worths), rule).toBe(1);
      expect(Math.min(...worths), rule).toBeGreaterThanOrEqual(-1);
    }
  });
});
