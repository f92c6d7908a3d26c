import { hashOf } from '../../src/crisis/share-table.ts';
import { childHigh, childLow, uniform } from '../../src/kernel/key.ts';
import { exp, ln, normalQuantile } from '../../src/kernel/math.ts';
import { poisson } from '../../src/kernel/poisson.ts';
import { drawFrom, lognormal, lognormalMark } from '../../src/kernel/quantiles.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { computeScorecard } from '../../src/training/score.ts';
import { silenceOf } from '../../src/training/silence.ts';

/**
 * What the golden traces hold. Node and every browser run this same file, so it imports nothing but the pure layers;
 * the text it writes is compared byte for byte.
 */
const LEVERS = leversOf(RULEBOOK);
const SEEDS = [1, 20_121_112];

export const PINNED: readonly Policy[] = ['golden', 'silent', 'delete', 'random'];

/** How each pinned bot fares in a scenario. */
export function traceOfScenario(scenario: Scenario): string {
  return textOf(
    PINNED.flatMap((policy) =>
      SEEDS.map((seed) => {
        const { crisis, run } = playBot(scenario, LEVERS, BOTS[policy], seed);
        const view = crisis.view();
        const silentView = silenceOf(scenario, LEVERS, seed, view.now);
        const card = computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK });
        return {
          policy,
          seed,
          actions: run.log.length,
          shares: view.shares,
          reach: view.reach,
          articles: view.articles,
          ending: view.ending,
          score: card.total,
          hash: hashOf(view.table),
        };
      }),
    ),
  );
}

const DRAWS = 100_000;

/** Every bit of what the kernel computes: one that differs sends a seeded run elsewhere sooner or later. */
export function traceOfKernel(): string {
  const u = (j: number, salt: number): number => uniform(childHigh(7, 11, j), childLow(7, 11, j), salt);
  const delays = lognormal(50, 2.34, 10_080);
  const marks = lognormalMark(2.2);
  const drawn: Readonly<Record<string, (j: number) => number>> = {
    uniform: (j) => u(j, 1),
    exp: (j) => exp(1400 * u(j, 2) - 700),
    ln: (j) => ln(exp(1400 * u(j, 3) - 700)),
    normalQuantile: (j) => normalQuantile(u(j, 4)),
    // Half of the draws in each tail, where a logarithm and a root come in.
    normalTails: (j) => normalQuantile(j % 2 ? 0.02 * u(j, 5) : 1 - 0.02 * u(j, 5)),
    poisson: (j) => poisson(120 * u(j, 6), u(j, 7)),
    lognormal: (j) => drawFrom(delays, u(j, 8)),
    mark: (j) => drawFrom(marks, u(j, 9)),
  };
  const hashes = Object.entries(drawn).map(([name, draw]) => [
    name,
    hashOfNumbers(Float64Array.from({ length: DRAWS }, (_, j) => draw(j))),
  ]);
  return textOf({
    draws: DRAWS,
    ...Object.fromEntries(hashes),
    delayTable: hashOfNumbers(delays),
    markTable: hashOfNumbers(marks),
  });
}

function hashOfNumbers(numbers: Float64Array): string {
  let h = 0x811c9dc5;
  for (const half of new Uint32Array(numbers.buffer)) {
    h = Math.imul(h ^ half, 0x01000193);
    h ^= h >>> 15;
  }
  return (h >>> 0).toString(16).padStart(8, '0');
}

const textOf = (trace: unknown): string => `${JSON.stringify(trace, null, 1)}\n`;
