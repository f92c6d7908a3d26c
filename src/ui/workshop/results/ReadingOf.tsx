import type { Reading } from '../../../workshop/comparison.ts';
import { useLanguage } from '../../language.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import './ReadingOf.css';

const SIGNS: Readonly<Record<Reading['sense'], IconName>> = { good: 'check', poor: 'more', bad: 'cross' };

/** What the engine makes of a text, in a word. */
export function Sense({ sense }: { readonly sense: Reading['sense'] }) {
  const { t } = useLanguage();
  return (
    <span class={`sense sense--${sense}`}>
      <Icon name={SIGNS[sense]} size={1} />
      {t(`workshop-results:sense.${sense}`)}
    </span>
  );
}

interface PointChipsProps {
  readonly findings: readonly { readonly rule: string; readonly points: number }[];
}

/** Which rules it won or lost points with: the strongest few, gathered by rule. */
export function PointChips({ findings }: PointChipsProps) {
  const { t, number } = useLanguage();
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)]
    .map(([rule, alike]) => ({ rule, points: alike.reduce((sum, { points }) => sum + points, 0) }))
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (byRule.length === 0) return null;
  return (
    <ul role="list" class="point-chips" aria-label={t('workshop-results:points-by-rule')}>
      {byRule.map(({ rule, points }) => (
        <li key={rule} class={points > 0 ? 'is-won' : 'is-lost'}>
          <span class="numbers">{number(points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}</span>{' '}
          {t(`rule.${rule}`)}
        </li>
      ))}
    </ul>
  );
}
