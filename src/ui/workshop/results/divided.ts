import type { Decision } from '../../../workshop/comparison.ts';

/** Those on which people did not do the same, worries first, in the order they came. */
export function mostDivided(decisions: readonly Decision[], most: number): readonly Decision[] {
  const divided = decisions
    .filter(({ division }) => division > 0)
    .toSorted((a, b) => Number(b.calls) - Number(a.calls) || b.division - a.division)
    .slice(0, most);
  return decisions.filter((decision) => divided.includes(decision));
}
