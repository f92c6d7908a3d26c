import type { CrisisView } from '../crisis/view.ts';
import { type History, tellHistory } from '../rules/history.ts';
import { leversOf, type Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { replay } from '../training/replay.ts';
import { computeScorecard } from '../training/score.ts';
import type { Scorecard } from '../training/scorecard.ts';
import { silenceOf } from '../training/silence.ts';
import type { Entrant } from './entrant.ts';

/** An entrant’s run played again: what it was worth, and what happened in it. */
export interface Assessed {
  readonly entrant: Entrant;
  readonly scorecard: Scorecard;
  readonly history: History;
}

/**
 * Plays entrants again, one a call, so that whoever must stay awake can pause between two. Undefined: the run cannot
 * be played. Entrants of one round share the silence they are measured against.
 */
export function assessor(rulebook: Rulebook): (entrant: Entrant) => Assessed | undefined {
  const levers = leversOf(rulebook);
  const silences = new Map<Scenario, Map<string, CrisisView>>();
  const silenceFor = (scenario: Scenario, seed: number, until: number): CrisisView => {
    const known = silences.get(scenario) ?? new Map<string, CrisisView>();
    silences.set(scenario, known);
    const key = `${seed} ${until}`;
    const view = known.get(key) ?? silenceOf(scenario, levers, seed, until);
    known.set(key, view);
    return view;
  };
  return (entrant) => {
    const { scenario, run } = entrant;
    const replayed = replay(scenario, levers, run);
    if (!replayed.ok) return undefined;
    const { crisis } = replayed;
    // The round may have been ended before its time.
    crisis.finish();
    const silentView = silenceFor(scenario, run.seed, crisis.now);
    return {
      entrant,
      scorecard: computeScorecard({ scenario, run, crisis, silentView, rulebook }),
      history: tellHistory(scenario, run.log, crisis.view(), levers),
    };
  };
}
