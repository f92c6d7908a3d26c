import type { Crisis } from '../crisis/crisis.ts';
import { curveOf, phasesOf } from '../crisis/curve.ts';
import type { CrisisView } from '../crisis/view.ts';
import type { Condition, World } from '../crisis/world.ts';
import { tellHistory } from '../rules/history.ts';
import { leversOf, type Rulebook, weightsOf } from '../rules/rulebook.ts';
import { wonOver } from './debrief/protagonists.ts';
import { isDecisive } from './decisive.ts';
import { opportunitiesOf } from './opportunities.ts';
import { outcomePoints } from './outcome.ts';
import { hundredths, scoreRules } from './rule-scores.ts';
import type { Run } from './run.ts';
import type { Scorecard } from './scorecard.ts';

/** What the score needs of a scenario: its world, and what a search engine may keep of the story. */
export interface ScoredScenario extends World {
  readonly search: readonly { readonly when?: Condition | undefined }[];
}

/** What a finished run was worth, and why. */
export function computeScorecard(input: {
  readonly scenario: ScoredScenario;
  readonly run: Run;
  /** The crisis where the run left it. */
  readonly crisis: Pick<Crisis, 'view' | 'holds'>;
  /** The same seed at the same minute with nobody at the keyboard: `silenceOf`. */
  readonly silentView: CrisisView;
  readonly rulebook: Rulebook;
}): Scorecard {
  const { scenario, run, crisis, silentView, rulebook } = input;
  const view = crisis.view();
  const weights = weightsOf(rulebook);
  const history = tellHistory(scenario, run.log, view, leversOf(rulebook));
  const rules = scoreRules(history, weights);
  const curve = curveOf(view.table, view.now);
  const { spread, trust } = weights.outcome;
  const points = hundredths(outcomePoints(weights.outcome, view.reach, silentView.reach, view.trust));
  return {
    total: Math.round(rules.reduce((sum, rule) => sum + rule.points, points)),
    mode: run.mode,
    ending: view.ending ?? scenario.endings.at(-1)?.id ?? '',
    outcome: {
      points,
      max: spread + trust,
      reach: view.reach,
      reachInSilence: silentView.reach,
      peakPerHour: Math.round(Math.max(0, ...curve.map(({ perHour }) => perHour))),
      trust: view.trust,
    },
    rules,
    curve,
    silentCurve: curveOf(silentView.table, silentView.now),
    pins: run.log.flatMap(({ at, action }, row) => (isDecisive(action) ? [{ at, action: row }] : [])),
    phases: phasesOf(curve),
    articles: view.events.flatMap((event) =>
      event.type === 'article-published' ? [{ at: event.at, medium: event.medium }] : [],
    ),
    opportunities: opportunitiesOf(history, weights),
    wonOver: wonOver(history, weights),
    search: scenario.search.flatMap(({ when }, row) => (when === undefined || crisis.holds(when) ? [row] : [])),
  };
}
