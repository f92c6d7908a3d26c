import type { Action } from '../../src/crisis/actions.ts';
import { playedAgain } from '../../src/learning/played-again.ts';
import { type Report, reportOf } from '../../src/learning/report.ts';
import type { ScormEnd } from '../../src/learning/scorm.ts';
import type { Wording } from '../../src/learning/wording.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { spokenIn } from '../../src/scenario/tongues.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { ownRef } from '../../src/training/own-option.ts';
import type { Run } from '../../src/training/run.ts';
import type { Scorecard } from '../../src/training/scorecard.ts';

const LEVERS = leversOf(RULEBOOK);

export const botRun = (scenario: Scenario, policy: Policy, seed: number): Run =>
  playBot(scenario, LEVERS, BOTS[policy], seed).run;

/** Somebody who answers one message, so many minutes after it came, in these words. */
export function wordyRun(scenario: Scenario, post: string, words: string, after = 15): Run {
  const { when } = scenario.posts.find(({ id }) => id === post) ?? {};
  const action: Action = { type: 'reply', post, option: ownRef(post, words), channel: 'public', words };
  const at = (typeof when === 'number' ? when : 0) + after;
  const { duration: until, id } = scenario;
  return { scenario: id, seed: 7, rulebook: RULEBOOK.id, mode: 'calm', log: [{ at, action }], until };
}

/** The report of a run that is over, and its scorecard. */
export function toldOf(scenario: Scenario, run: Run, mastery = 50): { report: Report; scorecard: Scorecard } {
  const again = playedAgain(scenario, run);
  if (!again) throw new Error('not a run of this scenario');
  return { report: reportOf({ ...again, run, mastery }), scorecard: again.scorecard };
}

export const WORDING: Wording = {
  tongue: 'fr',
  rule: (rule) => `Règle « ${rule} »`,
  action: ({ type }) => `Vous : ${type}`,
  say: (text) => spokenIn(text, 'fr'),
};

/** As a driver would have it, on a platform that holds nothing yet. */
export const endOf = (report: Report, end: Partial<ScormEnd> = {}): ScormEnd => ({
  report,
  wording: WORDING,
  instants: report.decisions.map(() => ({ local: '14:05:09', utc: '2026-11-23T13:05:09.0Z' })),
  objectives: [],
  interactions: 0,
  ...end,
});
