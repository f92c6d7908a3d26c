import type { RuleId } from '../../crisis/vocabulary.ts';
import type { RuleScore, Scorecard } from '../scorecard.ts';

/**
 * The rules most worth another look: the part of its points each kept, least first; of equals the one that weighs more.
 * Rules the run never called for come last, so that there are always as many as asked for.
 */
export function weakestRules({ rules }: Pick<Scorecard, 'rules'>, count: number): RuleId[] {
  const part = ({ points, max, verdict }: RuleScore): number => (verdict === 'not-tested' ? 2 : points / max);
  return rules
    .toSorted((a, b) => part(a) - part(b) || b.max - a.max)
    .slice(0, count)
    .map(({ rule }) => rule);
}
