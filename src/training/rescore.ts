import type { Refusal } from '../crisis/events.ts';
import { haveSameLevers, leversOf, type Rulebook } from '../rules/rulebook.ts';
import { replay } from './replay.ts';
import type { Run } from './run.ts';
import { computeScorecard, type ScoredScenario } from './score.ts';
import type { Scorecard } from './scorecard.ts';
import { silenceOf } from './silence.ts';

/** An entry of the log that cannot be done under these levers, and why. */
export interface Impossible {
  readonly entry: number;
  readonly refusal: Refusal;
}

export type Scored = { readonly ok: true; readonly scorecard: Scorecard } | ({ readonly ok: false } & Impossible);

/** Plays a finished run again under a rulebook and says what it was worth. */
export function scoreRun(scenario: ScoredScenario, run: Run, rulebook: Rulebook): Scored {
  const levers = leversOf(rulebook);
  const replayed = replay(scenario, levers, run);
  if (!replayed.ok) return { ok: false, entry: replayed.entry, refusal: replayed.refusal };
  const { crisis } = replayed;
  // A player may have ended it before its time.
  crisis.finish();
  const silentView = silenceOf(scenario, levers, run.seed, crisis.now);
  return { ok: true, scorecard: computeScorecard({ scenario, run, crisis, silentView, rulebook }) };
}

export interface Rescored {
  readonly scorecard: Scorecard;
  /**
   * `points`: the levers are those it was played with, so the crisis is the same and only points changed.
   * `crisis`: other levers, so the crisis itself was replayed under them, and went another way.
   * `points-only`: other levers, under which this run could not have been played; the crisis was left as it
   * was and only the new points were applied.
   */
  readonly changed: 'points' | 'crisis' | 'points-only';
  readonly impossible?: Impossible;
}

/** A run scored again under another rulebook than the one it was `played` with. */
export function rescore(
  scenario: ScoredScenario,
  run: Run,
  played: Rulebook,
  rulebook: Rulebook,
): ({ readonly ok: true } & Rescored) | ({ readonly ok: false } & Impossible) {
  const first = scoreRun(scenario, run, rulebook);
  const changed = haveSameLevers(played, rulebook) ? 'points' : 'crisis';
  if (first.ok) return { ok: true, changed, scorecard: first.scorecard };
  const { entry, refusal } = first;
  const second = scoreRun(scenario, run, { ...rulebook, levers: played.levers });
  if (!second.ok) return second;
  return { ok: true, changed: 'points-only', scorecard: second.scorecard, impossible: { entry, refusal } };
}
