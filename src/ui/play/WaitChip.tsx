import { isRejoinder } from '../../training/own-option.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePlay, useSession } from './play-context.ts';
import { span } from './time-text.ts';

/** What a concern is waiting for, in words beside the icon. `naming`: an article is named by it too. */
export function WaitChip({ id, naming = false }: { readonly id: string; readonly naming?: boolean }) {
  const { t, duration } = useLanguage();
  const { model } = usePlay();
  const name = naming ? `wait-${id}` : undefined;
  const minute = useSession((state) => Math.floor(state.view.now));
  const status = useSession(({ view }) => model.post(view, id)?.status);
  const dueAt = useSession(({ view }) => model.post(view, id)?.dueAt);
  const at = useSession(({ view }) => model.post(view, id)?.at ?? 0);
  if (status === 'answered' || status === 'covered') {
    return (
      <span class="wait wait--done" id={name}>
        <Icon name="check" size={1} /> {t(`play:wait.${status}`)}
      </span>
    );
  }
  if (dueAt === undefined || status !== 'open' || isRejoinder({ id })) return null;
  const left = dueAt - minute;
  const state = left < 0 ? 'overdue' : left <= 30 ? 'soon' : 'open';
  return (
    <span class={`wait wait--${state} numbers`} id={name}>
      <Icon name={state === 'open' ? 'clock' : 'warning'} size={1} />
      <span aria-hidden="true">{t('play:wait.since', { span: span(minute - at) })}</span>
      <strong aria-hidden="true">
        {state === 'overdue' ? t('play:wait.overdue') : t('play:wait.due', { span: span(left) })}
      </strong>
      {/* For the ear, no clocks; and how old the message is has just been said. */}
      <span class="visually-hidden">
        {state === 'overdue' ? t('play:wait.heard-overdue') : t('play:wait.heard-due', { duration: duration(left) })}
      </span>
    </span>
  );
}
