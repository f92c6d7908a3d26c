import type { Completeness } from '../../../studio/translation.ts';
import { useLanguage } from '../../language.ts';

/** How much is said in both languages. */
export function TranslateProgress({ counts }: { readonly counts: Completeness }) {
  const { t } = useLanguage();
  const { texts, whole, missing, same } = counts;
  const lacking = (['fr', 'en'] as const)
    .filter((tongue) => missing[tongue] > 0)
    .map((tongue) => t(`studio-views:translate.lacking.${tongue}`, { count: missing[tongue] }));
  const notes = [...lacking, ...(same > 0 ? [t('studio-views:translate.same-count', { count: same })] : [])];
  return (
    <div class="translate__progress">
      <label htmlFor="translate-progress">{t('studio-views:translate.progress', { count: whole, texts })}</label>
      <progress id="translate-progress" value={whole} max={Math.max(1, texts)} />
      <span>{notes.join(' · ')}</span>
    </div>
  );
}
