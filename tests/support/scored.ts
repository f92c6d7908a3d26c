import type { Crisis } from '../../src/crisis/crisis.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { replay } from '../../src/training/replay.ts';
import { parseRun, type Run } from '../../src/training/run.ts';
import { computeScorecard } from '../../src/training/score.ts';
import type { Scorecard } from '../../src/training/scorecard.ts';
import { silenceOf } from '../../src/training/silence.ts';

/** What the engine makes of a run that a browser has saved. */

const LEVERS = leversOf(RULEBOOK);

export function runIn(saved: string | null): Run {
  const run = parseRun((JSON.parse(saved ?? 'null') as { run?: unknown } | null)?.run);
  if (!run) throw new Error(`no run is saved: ${saved}`);
  return run;
}

export function played(scenario: Scenario, run: Run): Crisis {
  const replayed = replay(scenario, LEVERS, run);
  if (!replayed.ok) throw new Error(`the saved run cannot be played: ${JSON.stringify(replayed)}`);
  return replayed.crisis;
}

/** What the scorecard must say once this log has been played to the end, or until then. */
export function scored(scenario: Scenario, run: Run, until = scenario.duration): Scorecard {
  const whole = { ...run, until };
  const crisis = played(scenario, whole);
  const silentView = silenceOf(scenario, LEVERS, run.seed, crisis.now);
  return computeScorecard({ scenario, run: whole, crisis, silentView, rulebook: RULEBOOK });
}
