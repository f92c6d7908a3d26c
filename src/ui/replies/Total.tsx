import type { Reading } from '../../replies/reading.ts';
import { useLanguage } from '../language.ts';

/** What it is worth in all, what it mainly does, and the trap that keeps it down. */
export function Total({ reading: { strategy, total, caps } }: { readonly reading: Reading }) {
  const { t, number } = useLanguage();
  const lowest = caps.toSorted((a, b) => a.atMost - b.atMost)[0];
  return (
    <>
      <strong class="numbers">{t('reading:total', { total: number(total) })}</strong>{' '}
      {strategy && t('reading:strategy-is', { strategy: t(`replies:strategy.${strategy}`) })}{' '}
      {lowest &&
        total >= lowest.atMost &&
        t('reading:capped', { atMost: lowest.atMost, trap: t(`replies:trap.${lowest.trap}`) })}
    </>
  );
}
