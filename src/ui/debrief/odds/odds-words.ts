import type { Sample } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { oddsOf } from './odds.ts';

/** A factor as people say it: “11 % fewer”, “three times as many”. */
export function useFactorWords(): (factor: number) => string {
  const { t, number } = useLanguage();
  return (factor) => {
    if (factor >= 2) return t('debrief:factor.times', { times: number(factor, { maximumFractionDigits: 1 }) });
    const change = Math.abs(factor - 1);
    const percent = number(change, { style: 'percent', maximumFractionDigits: change < 0.0995 ? 1 : 0 });
    return t(factor < 1 ? 'debrief:factor.fewer' : 'debrief:factor.more', { percent });
  };
}

/** The odds in a sentence: against silence where the decision stands, or against the model. */
export function useOddsWords(): (sample: Sample, against: 'without' | 'instead') => string {
  const { t } = useLanguage();
  const factor = useFactorWords();
  return (sample, against) => {
    const odds = oddsOf(sample);
    const { way, of, typical } = odds;
    if (of === 0) return t('debrief:odds.none');
    const typically = factor(typical);
    return t(`debrief:odds.${against}.${way}`, {
      ...odds,
      count: way === 'mixed' ? odds.calmed : odds[way],
      typically,
    });
  };
}
