import type { CrisisEvent } from '../crisis/events.ts';
import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { withOwnWords } from '../training/own-words.ts';
import { replay } from '../training/replay.ts';
import type { Run } from '../training/run.ts';
import { computeScorecard } from '../training/score.ts';
import type { Scorecard } from '../training/scorecard.ts';
import { silenceOf } from '../training/silence.ts';

/** A run that is over, as its bookmark gives it back: the same crisis, and the same score. */
export function playedAgain(
  written: Scenario,
  run: Run,
): { readonly scenario: Scenario; readonly scorecard: Scorecard; readonly events: readonly CrisisEvent[] } | undefined {
  const levers = leversOf(RULEBOOK);
  const scenario = withOwnWords(written, run.log);
  const replayed = replay(scenario, levers, run);
  if (!replayed.ok) return undefined;
  const { crisis } = replayed;
  // A player may have ended it before its time.
  crisis.finish();
  const silentView = silenceOf(scenario, levers, run.seed, crisis.now);
  const scorecard = computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK });
  return { scenario, scorecard, events: crisis.view().events };
}
