import { useRef } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import type { RoomOptions } from '../../../session/room-session.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { whyRefused } from './deed.ts';
import { whyNot } from './use-place.ts';

/** Says that an act was not done after all, when the screen it was made on may be long closed. */
export function useUndone(scenario: Scenario): NonNullable<RoomOptions['onUndone']> {
  const speech = useLanguage();
  const now = useRef(speech);
  now.current = speech;
  return (action, outcome) => {
    const { t } = now.current;
    if (outcome.is !== 'refused') toast(whyNot(outcome, t), 'warn');
    // Somebody of the team was faster.
    else if (action.type === 'prepare') toast(t('workshop:tidings.prepared'));
    else toast(t('workshop:tidings.refused', { why: whyRefused(outcome.why, scenario, now.current) }), 'warn');
  };
}
