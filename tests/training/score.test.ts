import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/crisis/vocabulary.ts';
import type { World } from '../../src/crisis/world.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, POLICIES, type Policy, playBot } from '../../src/training/bots/index.ts';
import { computeScorecard } from '../../src/training/score.ts';
import type { Scorecard } from '../../src/training/scorecard.ts';
import { silenceOf } from '../../src/training/silence.ts';
import { hotWorld, option, post, statement } from '../support/worlds.ts';

const LEVERS = leversOf(RULEBOOK);

/** A house fire with something to do at every door: each decision has honest good and bad answers. */
function burningHouse(): World {
  const good = { strategy: 'apologise', traits: ['empathy', 'ownership', 'next-step', 'personal'] } as const;
  const canned = option('a-canned', { strategy: 'inform', traits: ['canned', 'vague'] });
  const cruel = option('c-cruel', { strategy: 'deny', traits: ['blame', 'legalese'] });
  const complaint = (id: string, when: number, spark: number, on: 'pepia' | 'trombi' = 'pepia') =>
    post(id, {
      when,
      spark,
      on,
      page: on === 'trombi' ? 'ours' : 'theirs',
      replies: [canned, option('b-good', good), cruel],
    });
  return hotWorld({
    posts: [
      complaint('photo', 0, 60, 'trombi'),
      complaint('regular', 60, 15, 'trombi'),
      complaint('influencer', 90, 40),
      complaint('mother', 240, 20),
      complaint('student', 500, 15),
      complaint('neighbour', 800, 10, 'trombi'),
      post('order', {
        by: 'boss',
        on: 'cell',
        kind: 'request',
        when: 10,
        replies: [option('obey', { does: [{ delete: 'photo' }] }), option('refuse')],
      }),
      post('troll', {
        by: 'max',
        kind: 'trolling',
        when: 100,
        spark: 10,
        replies: [option('serious', { traits: ['facts', 'blame'] })],
      }),
    ],
    statements: [
      statement('apology', {
        ...good,
        traits: ['empathy', 'ownership', 'next-step'],
        opens: ['fix-recurring-problems'],
      }),
      statement('denial', { kind: 'denial', strategy: 'deny' }),
      statement('thanks', { kind: 'thanks', strategy: 'bolster', traits: ['empathy'], opens: ['win-ambassadors'] }),
    ],
    facts: [],
  });
}

function playedBy(policy: Policy, seed: number, world: World = burningHouse()): Scorecard {
  const { run, crisis } = playBot(world, LEVERS, BOTS[policy], seed);
  const silentView = silenceOf(world, LEVERS, seed, crisis.now);
  const scenario = { ...world, search: [{}, { when: { deleted: 'photo' } }] };
  return computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK });
}

describe('the scorecard', () => {
  test('ranks care above lateness, lateness above stock phrases, those above defence, defence above deletion', () => {
    const order: readonly Policy[] = ['golden', 'late', 'canned', 'defensive', 'delete'];
    for (let seed = 1; seed <= 6; seed++) {
      const totals = order.map((policy) => playedBy(policy, seed).total);
      expect({ seed, totals }).toEqual({ seed, totals: [...totals].sort((a, b) => b - a) });
      expect(new Set(totals).size, `seed ${seed}: ${totals}`).toBe(totals.length);
    }
  });

  test('doing nothing does not score well, and doing much badly no better', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const silent = playedBy('silent', seed).total;
      expect(silent).toBeLessThan(25);
      expect(playedBy('defensive', seed).total).toBeLessThanOrEqual(silent + 5);
      expect(playedBy('late', seed).total).toBeGreaterThan(silent + 15);
    }
  });

  test('is a number of points between 0 and 100, made of its parts, whoever plays', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POLICIES), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (policy, seed) => {
        const { total, outcome, rules } = playedBy(policy, seed);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        expect(total).toBe(Math.round(rules.reduce((sum, { points }) => sum + points, outcome.points)));
        expect(rules.map(({ rule }) => rule)).toEqual([...RULES]);
        expect(rules.reduce((sum, { max }) => sum + max, 0)).toBe(60);
        for (const { points, max, findings } of rules) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(max);
          const sum = findings.reduce((all, finding) => all + finding.points, 0);
          expect(Math.abs(points - Math.min(Math.max(sum, 0), max))).toBeLessThan(0.005 * (findings.length + 1));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a rule nothing called for is not tested, and its points go to the others', () => {
    const { rules } = playedBy(
      'golden',
      1,
      hotWorld({ posts: [burningHouse().posts[2] as World['posts'][0]], facts: [] }),
    );
    const untested = rules.filter(({ verdict }) => verdict === 'not-tested').map(({ rule }) => rule);
    expect(untested).toContain('do-not-feed');
    for (const { verdict, max, points } of rules) {
      if (verdict === 'not-tested') expect({ max, points }).toEqual({ max: 0, points: 0 });
    }
    expect(rules.reduce((sum, { max }) => sum + max, 0)).toBe(60);
  });

  test('the same run is scored the same twice', () => {
    expect(playedBy('random', 77)).toEqual(playedBy('random', 77));
  });

  test('tells the story: curves, pins on the player’s decisions, phases, press, what a search engine keeps', () => {
    const card = playedBy('delete', 3);
    expect(card.curve.at(-1)?.reach).toBeLessThanOrEqual(card.outcome.reach);
    expect(card.silentCurve.length).toBe(card.curve.length);
    expect(card.outcome.peakPerHour).toBe(Math.round(Math.max(...card.curve.map(({ perHour }) => perHour))));
    expect(card.pins.length).toBeGreaterThan(0);
    expect(card.phases[0]).toEqual({ phase: 'birth', from: 0 });
    expect(card.search).toEqual([0, 1]);
    expect(playedBy('golden', 3).search).toEqual([0]);
    expect(card.ending).toBe('deleted');
  });

  test('names the opportunities won, by which text, and the people won over', () => {
    const golden = playedBy('golden', 5);
    expect(golden.opportunities).toHaveLength(7);
    expect(golden.opportunities).toContainEqual({ id: 'fix-recurring-problems', text: 'apology' });
    expect(golden.opportunities).toContainEqual({ id: 'refine-positioning', text: undefined });
    const lost = playedBy('delete', 5);
    expect(lost.opportunities.every(({ text }) => text === undefined)).toBe(true);
    expect(lost.wonOver).toEqual([]);
  });
});
