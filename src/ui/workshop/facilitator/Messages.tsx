import { useEffect, useId, useState } from 'preact/hooks';
import type { TeamId } from '../../../workshop/entry.ts';
import { LONGEST_WORDS } from '../../../workshop/names.ts';
import type { Told } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { clockTime } from '../../studio/clock-time.ts';
import { useTeamNames } from './names.ts';
import { crewsOf } from './teams.ts';
import { markRead, useUnread } from './unread.ts';
import { useAsk, useWorkshop } from './use-room.ts';
import './Messages.css';

type Whom = TeamId | 'all';

/** Private words with a team, and announcements to all. */
export function Messages({ about }: { readonly about: TeamId | undefined }) {
  const { t } = useLanguage();
  const workshop = useWorkshop();
  const unread = useUnread();
  const nameOf = useTeamNames('board');
  const crews = crewsOf(workshop);
  const [whom, setWhom] = useState<Whom>(() => about ?? crews.find(({ id }) => unread.of(id) > 0)?.id ?? 'all');
  const told = workshop.told.filter(({ to }) => to === whom || (whom !== 'all' && to === 'all'));
  useEffect(() => {
    if (whom !== 'all') markRead(workshop, whom);
  }, [whom, told.length]);
  return (
    <div class="messages">
      <label class="messages__whom">
        <span>{t('facilitator:messages.whom')}</span>
        <select class="fac-select" value={whom} onChange={(event) => setWhom(event.currentTarget.value)}>
          <option value="all">{t('facilitator:messages.all')}</option>
          {crews.map(({ id }) => {
            const count = unread.of(id);
            return (
              <option key={id} value={id}>
                {nameOf(id)}
                {count > 0 ? ` — ${t('facilitator:messages.unread', { count })}` : ''}
              </option>
            );
          })}
        </select>
      </label>
      {crews.some(({ id }) => id !== whom && unread.of(id) > 0) && (
        <ul role="list" class="messages__new" aria-label={t('facilitator:messages.new')}>
          {crews
            .filter(({ id }) => id !== whom && unread.of(id) > 0)
            .map(({ id }) => (
              <li key={id}>
                <Button size="s" icon="chat" onClick={() => setWhom(id)}>
                  {nameOf(id)} · {t('facilitator:messages.unread', { count: unread.of(id) })}
                </Button>
              </li>
            ))}
        </ul>
      )}
      {told.length === 0 ? (
        <p class="fac-soft">{t('facilitator:messages.none')}</p>
      ) : (
        <ol role="list" class="messages__list" aria-live="polite">
          {told.map((each, index) => (
            <Word key={index} told={each} whom={whom} />
          ))}
        </ol>
      )}
      <Writing key={whom} whom={whom} name={whom === 'all' ? t('facilitator:messages.all') : nameOf(whom)} />
    </div>
  );
}

function Word({ told, whom }: { readonly told: Told; readonly whom: Whom }) {
  const { t, language } = useLanguage();
  const { seats } = useWorkshop();
  const author = told.by === undefined ? t('facilitator:messages.you') : (seats.get(told.by)?.name ?? '');
  return (
    <li class={`word${told.by === undefined ? ' word--mine' : ''}`}>
      <p class="word__who">
        <bdi>{author}</bdi>
        {told.to === 'all' && whom !== 'all' && ` · ${t('facilitator:messages.to-all')}`}{' '}
        <time class="numbers">{clockTime(told.t, language)}</time>
      </p>
      <p class="word__text">{told.text}</p>
    </li>
  );
}

function Writing({ whom, name }: { readonly whom: Whom; readonly name: string }) {
  const { t } = useLanguage();
  const ask = useAsk();
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const field = useId();
  const send = async () => {
    if (text.trim() === '' || sending) return;
    setSending(true);
    const sent = await ask({ type: 'tell-team', to: whom, text });
    setSending(false);
    if (sent) setText('');
  };
  return (
    <form
      class="fac-writing"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={field}>{t('facilitator:messages.write', { name })}</label>
      <textarea
        id={field}
        class="fac-input"
        rows={3}
        maxLength={LONGEST_WORDS}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <Button look="solid" icon="send" type="submit" disabled={sending || text.trim() === ''}>
        {t('facilitator:messages.send')}
      </Button>
    </form>
  );
}
