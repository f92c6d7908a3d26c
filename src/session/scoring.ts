import type { Crisis } from '../crisis/crisis.ts';
import type { Levers } from '../crisis/levers.ts';
import { RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Run } from '../training/run.ts';
import type { Scorecard } from '../training/scorecard.ts';

/** What a run that is over was worth. */
export async function scoreOf(scenario: Scenario, run: Run, crisis: Crisis, levers: Levers): Promise<Scorecard> {
  // The rules and the scoring are loaded only now: nobody needs them to begin to play.
  const [{ computeScorecard }, { silenceOf }] = await Promise.all([
    import('../training/score.ts'),
    import('../training/silence.ts'),
  ]);
  const silentView = silenceOf(scenario, levers, run.seed, crisis.now);
  return computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK });
}
