import type { Action } from '../crisis/actions.ts';
import type { CrisisEvent } from '../crisis/events.ts';
import type { Minutes, RuleId } from '../crisis/vocabulary.ts';
import type { Scenario, ScenarioText } from '../scenario/schema.ts';
import { isDecisive } from '../training/decisive.ts';
import type { Run } from '../training/run.ts';
import type { RuleScore, Scorecard } from '../training/scorecard.ts';

/** What a learning platform is told of a run that is over, before any standard's own way of writing it. */
export interface Report {
  /** 0–100. */
  readonly score: number;
  /** 0–100: from here on it is passed. */
  readonly mastery: number;
  readonly passed: boolean;
  readonly rules: readonly RuleReport[];
  readonly decisions: readonly DecisionReport[];
}

export interface RuleReport {
  readonly rule: RuleId;
  readonly verdict: RuleScore['verdict'];
  /** 0–100 of what the rule could earn in this run; none if nothing called for it. */
  readonly score: number | undefined;
}

export interface DecisionReport {
  /** `d03-reply-first-photo`: letters, figures, hyphens; the same every time the run is told. */
  readonly id: string;
  readonly action: Action;
  /** On the crisis's own clock. */
  readonly at: Minutes;
  /** What was chosen, as an identifier: a reply's id, `delete.citing` … */
  readonly response: string;
  /** The text it sent, if it sent one. */
  readonly text: ScenarioText | undefined;
  /** Whether the player wrote that text. */
  readonly isOwn: boolean;
  /** How long the message had been there to be answered, in minutes of the crisis. */
  readonly waited: Minutes | undefined;
  /** Rule points it earned or lost, in all. */
  readonly points: number;
  readonly rules: readonly RuleId[];
}

export function reportOf(input: {
  /** With the player's own words in it: `SessionState.scenario`. */
  readonly scenario: Scenario;
  readonly run: Run;
  readonly scorecard: Scorecard;
  readonly events: readonly CrisisEvent[];
  /** 0–100. */
  readonly mastery: number;
}): Report {
  const { scenario, run, scorecard, events, mastery } = input;
  const seenAt = new Map(events.flatMap((each) => (each.type === 'post-appeared' ? [[each.post, each.seenAt]] : [])));
  const findings = scorecard.rules.flatMap((rule) => rule.findings);
  const decisions = run.log.flatMap(({ at, action }, row): Omit<DecisionReport, 'id'>[] => {
    if (!isDecisive(action)) return [];
    const itsOwn = findings.filter((finding) => finding.action === row);
    const seen = 'post' in action ? seenAt.get(action.post) : undefined;
    return [
      {
        action,
        at,
        response: responseOf(action),
        text: textOf(scenario, action),
        isOwn: 'words' in action && action.words !== undefined,
        waited: seen === undefined ? undefined : Math.max(0, at - seen),
        points: itsOwn.reduce((sum, { points }) => sum + points, 0),
        rules: [...new Set(itsOwn.map(({ rule }) => rule))],
      },
    ];
  });
  return {
    score: scorecard.total,
    mastery,
    passed: scorecard.total >= mastery,
    rules: scorecard.rules.map(({ rule, verdict, points, max }) => ({
      rule,
      verdict,
      score: max > 0 ? Math.min(100, Math.max(0, Math.round((points / max) * 100))) : undefined,
    })),
    decisions: decisions.map((each, index) => ({ ...each, id: idOf(each.action, index) })),
  };
}

function idOf(action: Action, index: number): string {
  const about = 'post' in action ? action.post : action.type === 'publish' ? action.statement : '';
  const number = String(index + 1).padStart(2, '0');
  return identifier(`d${number}-${action.type}${about && `-${about}`}`).slice(0, 100);
}

function responseOf(action: Action): string {
  switch (action.type) {
    case 'reply': {
      const [post, option = ''] = action.option.split('/');
      const chosen = action.words !== undefined ? 'own-words' : post === action.post ? option : `${post}.${option}`;
      return identifier(action.channel === 'public' ? chosen : `${chosen}.${action.channel}`);
    }
    case 'publish':
      return identifier(action.statement);
    case 'moderate':
      return action.cite ? `${action.how}.citing` : action.how;
    case 'follow-up':
      return identifier(action.text);
    default:
      return action.type;
  }
}

/** What every standard takes for an identifier. */
const identifier = (name: string): string => name.replaceAll(/[^A-Za-z0-9-]+/g, '.').replaceAll(/^\.+|\.+$/g, '');

function textOf(scenario: Scenario, action: Action): ScenarioText | undefined {
  const ref = action.type === 'reply' ? action.option : action.type === 'follow-up' ? action.text : undefined;
  if (action.type === 'publish') return scenario.statements.find(({ id }) => id === action.statement)?.text;
  if (ref === undefined) return undefined;
  const [post, option] = ref.split('/');
  const sent =
    option === undefined
      ? scenario.statements.find(({ id }) => id === ref)
      : scenario.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option);
  return action.type === 'follow-up' ? (sent?.news ?? sent?.text) : sent?.text;
}
