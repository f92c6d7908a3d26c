import type { Scorecard } from '../../training/scorecard.ts';
import { useLanguage } from '../language.ts';

/** Less of a difference than this is none. */
const NOTICEABLE = 0.02;

/** What spread against silence on the same seed: which way it went, and the sentence that says it. */
export function useOutcomeWords({ reach, reachInSilence }: Scorecard['outcome']) {
  const { t, number } = useLanguage();
  const change = reachInSilence === 0 ? 0 : (reach - reachInSilence) / reachInSilence;
  const way = change <= -NOTICEABLE ? 'fewer' : change >= NOTICEABLE ? 'more' : 'same';
  const count = Math.abs(reachInSilence - reach);
  const sentence = t(`scorecard:outcome.${way}`, {
    reach: number(reach),
    silence: number(reachInSilence),
    count,
    difference: number(count),
    percent: number(Math.abs(change), { style: 'percent' }),
  });
  return { way, sentence } as const;
}
