import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { decisionsOf } from '../../src/training/debrief/decisions.ts';
import type { Questioned } from '../../src/training/debrief/odds.ts';
import { isDecisive } from '../../src/training/decisive.ts';
import type { Run } from '../../src/training/run.ts';

const LEVERS = leversOf(RULEBOOK);

/** A run up to its n-th decision; nobody says anything after it. */
export function cutAfter(run: Run, decisions: number): Run {
  const rows = run.log.flatMap(({ action }, row) => (isDecisive(action) ? [row] : []));
  return { ...run, log: run.log.slice(0, (rows[decisions - 1] ?? run.log.length) + 1) };
}

/** A run of a bot’s, with all that a debrief asks about it. */
export function questioned(world: Scenario, policy: Policy, seed: number, decisions?: number): Questioned {
  const { run: whole } = playBot(world, LEVERS, BOTS[policy], seed);
  const run = decisions === undefined ? whole : cutAfter(whole, decisions);
  return { world, levers: LEVERS, run, decisions: decisionsOf(world, LEVERS, run) };
}
