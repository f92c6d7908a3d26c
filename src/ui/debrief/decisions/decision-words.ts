import type { Action } from '../../../crisis/actions.ts';
import type { Branch } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';

/** The message an action is about, if there is one. */
export function postOf(action: Action): string | undefined {
  if (action.type === 'reply' || action.type === 'moderate' || action.type === 'triage') return action.post;
  return action.type === 'follow-up' && action.text.includes('/') ? action.text.split('/')[0] : undefined;
}

/** Less of a difference than this is none. */
const NOTICEABLE = 0.005;

export type Way = 'fewer' | 'more' | 'same';

/** What mine reached, beside the other way. */
export function wayOf(reach: number, other: number): Way {
  const change = (reach - other) / Math.max(1, other);
  return change < -NOTICEABLE ? 'fewer' : change > NOTICEABLE ? 'more' : 'same';
}

/** “61,000 people instead of 4,100.” */
export function useReachWords(): (reach: number, branch: Branch, against: 'without' | 'instead') => string {
  const { t, number } = useLanguage();
  return (reach, { reach: other }, against) => {
    const count = Math.abs(reach - other);
    return t(`debrief:worth.${against}.${wayOf(reach, other)}`, {
      reach: number(reach),
      other: number(other),
      count,
      difference: number(count),
    });
  };
}
