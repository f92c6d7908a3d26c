import { leversOf, RULEBOOK } from '../../../rules/rulebook.ts';
import type { Run } from '../../../training/run.ts';
import type { Rehearsal } from './rehearsal-store.ts';

/** The run as it stands at the minute one begins: an empty log, or what the golden bot did on this seed until then. */
export async function runUntil({ scenario, seed, mode, at, past }: Rehearsal): Promise<Run> {
  const until = Math.min(at, scenario.duration - 1);
  const run: Run = { scenario: scenario.id, seed, rulebook: RULEBOOK.id, mode, log: [], until };
  if (past === 'nobody') return run;
  const { BOTS, playBot } = await import('../../../training/bots/index.ts');
  const { log } = playBot(scenario, leversOf(RULEBOOK), BOTS.golden, seed).run;
  return { ...run, log: log.filter((entry) => entry.at < until || entry.action.type === 'prepare') };
}
