import { describe, expect, it } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { computeScorecard } from '../../src/training/score.ts';
import { silenceOf } from '../../src/training/silence.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';

const LEVERS = leversOf(RULEBOOK);
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const RIVALS: readonly Policy[] = ['silent', 'late', 'defensive', 'canned', 'delete'];

interface Result {
  readonly reach: number;
  readonly score: number;
}

/** What a policy came to on every seed. */
function resultsOf(id: string, policy: Policy): Result[] {
  const scenario = givenScenario(id);
  return SEEDS.map((seed) => {
    const { crisis, run } = playBot(scenario, LEVERS, BOTS[policy], seed);
    const silentView = silenceOf(scenario, LEVERS, seed, crisis.now);
    const card = computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK });
    return { reach: crisis.view().reach, score: card.total };
  });
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

describe.each(LIBRARY)('%s, over 200 seeds', (id) => {
  const golden = resultsOf(id, 'golden');

  it.each(RIVALS)(
    'playing by the book reaches fewer people than %s and scores better, on at least 19 seeds of 20',
    (rival) => {
      const other = resultsOf(id, rival);
      const share = (isBetter: (mine: Result, theirs: Result) => boolean): number =>
        golden.filter((mine, seed) => isBetter(mine, other[seed] as Result)).length / SEEDS.length;
      expect(share((mine, theirs) => mine.reach < theirs.reach)).toBeGreaterThanOrEqual(0.95);
      expect(share((mine, theirs) => mine.score > theirs.score)).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('scores neither nothing nor everything for playing by the book', () => {
    const score = median(golden.map((result) => result.score));
    expect(score).toBeGreaterThan(65);
    expect(score).toBeLessThan(100);
  });
});
