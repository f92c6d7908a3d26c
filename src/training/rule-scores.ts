import type { RuleId } from '../crisis/vocabulary.ts';
import { clamp } from '../kernel/math.ts';
import { GOLDEN_RULES } from '../rules/golden-rules.ts';
import type { History } from '../rules/history.ts';
import type { Weights } from '../rules/weights.ts';
import type { RuleScore } from './scorecard.ts';

/**
 * The ten rules' points. A rule the run never called for is not tested: its points go to the others in proportion
 * to their own, so that every run is out of the same total. A rule's points are the sum of its findings, never
 * below nothing.
 */
export function scoreRules(history: History, weights: Weights): RuleScore[] {
  const judged = GOLDEN_RULES.map((rule) => ({
    rule: rule.id,
    // A trainer's rulebook may leave a rule out by weighing it nothing.
    findings: weights.rules[rule.id] > 0 ? rule.judge(history, weights) : [],
  }));
  const shares = shareOut(
    weights,
    judged.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule),
  );
  return judged.map(({ rule, findings }): RuleScore => {
    const max = shares.get(rule) ?? 0;
    if (findings.length === 0) return { rule, points: 0, max, verdict: 'not-tested', findings };
    const factor = max / weights.rules[rule];
    const sum = findings.reduce((points, finding) => points + finding.points * factor, 0);
    const points = hundredths(clamp(sum, 0, max));
    const verdict = points >= weights.kept * max ? 'kept' : points >= weights.partly * max ? 'partly' : 'broken';
    return {
      rule,
      points,
      max,
      verdict,
      findings: findings.map((each) => ({ ...each, points: hundredths(each.points * factor) })),
    };
  });
}

/** Whole points that still add up to the total: largest remainders get the last ones. */
function shareOut(weights: Weights, tested: readonly RuleId[]): ReadonlyMap<RuleId, number> {
  const total = GOLDEN_RULES.reduce((sum, { id }) => sum + weights.rules[id], 0);
  const all = tested.reduce((sum, rule) => sum + weights.rules[rule], 0);
  const exact = tested.map((rule) => ({ rule, share: (total * weights.rules[rule]) / all }));
  const left = total - exact.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const luckiest = new Set(
    [...exact]
      .sort((a, b) => b.share - Math.floor(b.share) - (a.share - Math.floor(a.share)))
      .slice(0, Math.round(left))
      .map(({ rule }) => rule),
  );
  return new Map(exact.map(({ rule, share }) => [rule, Math.floor(share) + (luckiest.has(rule) ? 1 : 0)]));
}

/** What the scorecard shows: no false precision, and no −0. */
export function hundredths(points: number): number {
  const rounded = Math.round(points * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
