import type { Rule } from '../../src/rules/rule.ts';
import { RULEBOOK, weightsOf } from '../../src/rules/rulebook.ts';
import type { FindingKey } from '../../src/rules/weights.ts';
import type { HandMadeRun } from './history.ts';

export const WEIGHTS = weightsOf(RULEBOOK);

/** What a rule says of a run: the sum of its points, as a share of the rule's, and the reasons in order. */
export function judged(rule: Rule, run: HandMadeRun): { readonly share: number; readonly reasons: readonly string[] } {
  const findings = rule.judge(run.history(), WEIGHTS);
  const points = findings.reduce((sum, finding) => sum + finding.points, 0);
  return {
    share: points / WEIGHTS.rules[rule.id],
    reasons: findings.map(({ key }) => key.slice(key.indexOf('.') + 1)),
  };
}

/** The findings with this key. */
export function findingsOf(rule: Rule, run: HandMadeRun, key: FindingKey) {
  return rule.judge(run.history(), WEIGHTS).filter((finding) => finding.key === key);
}
