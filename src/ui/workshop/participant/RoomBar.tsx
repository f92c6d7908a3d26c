import { useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import { printCode } from '../../../workshop/codes.ts';
import { membersOf, teamName } from '../../../workshop/members.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useStore } from '../../use-store.ts';
import { Messages } from './Messages.tsx';
import { openProposals, Proposals } from './Proposals.tsx';
import './RoomBar.css';
import { useMine, usePlace } from './use-place.ts';
import { useUnread } from './use-unread.ts';

/** Above every screen of a room: who one is here, the facilitator’s words, the team’s proposals, and the link’s state. */
export function RoomBar({ scenario }: { readonly scenario: Scenario | undefined }) {
  const { t } = useLanguage();
  const { code } = usePlace();
  const { workshop, seat, team, round, play } = useMine();
  const [open, setOpen] = useState<'messages' | 'proposals'>();
  const unread = useUnread();
  const isTeam = membersOf(workshop, team).length > 1 || Boolean(workshop.teams.get(team)?.name);
  const proposals = openProposals(round, play);
  const toAnswer = proposals.filter(({ by, agreed }) => by !== seat.id && !agreed.includes(seat.id)).length;
  return (
    <>
      <aside class="seat-bar night" aria-label={t('workshop:bar.label', { code: printCode(code) })}>
        <div class="seat-bar__row">
          <p class="seat-bar__who">
            <strong>{seat.name}</strong>
            {isTeam && <span> · {teamName(workshop, team)}</span>}
            {seat.role && <span> · {t(`workshop:role.${seat.role}`)}</span>}
            {play?.mode === 'calm' && <span> · {t('mode.calm')}</span>}
          </p>
          {scenario && workshop.settings.grouping === 'roles' && (
            <Button look="quiet" size="s" icon="users" onClick={() => setOpen('proposals')}>
              {t('workshop:bar.proposals')}
              {toAnswer > 0 && <Count of={toAnswer} says={t('workshop:bar.to-answer')} />}
            </Button>
          )}
          <Button look="quiet" size="s" icon="chat" onClick={() => setOpen('messages')}>
            {t('workshop:bar.messages')}
            {unread.count > 0 && <Count of={unread.count} says={t('workshop:bar.unread')} />}
          </Button>
        </div>
        <LinkState />
      </aside>
      {open === 'messages' && <Messages onClose={() => setOpen(undefined)} />}
      {open === 'proposals' && scenario && <Proposals scenario={scenario} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function Count({ of, says }: { readonly of: number; readonly says: string }) {
  return (
    <span class="seat-bar__count numbers">
      {of}
      <span class="visually-hidden"> {says}</span>
    </span>
  );
}

/** Only while the link is broken; it takes a row of its own, over nothing. */
function LinkState() {
  const { t } = useLanguage();
  const { connection } = usePlace();
  const isLost = useStore(connection.store, (state) => state.status !== 'live');
  const why = useStore(connection.store, (state) => state.why);
  const kept = useStore(connection.store, (state) => state.waiting.length);
  return (
    <div role="status">
      {isLost && (
        <div class="seat-bar__lost">
          <Icon name="warning" />
          <p>
            <strong>{t(why === 'restarting' ? 'workshop:bar.restarting' : 'workshop:bar.lost')}</strong>{' '}
            {kept > 0 ? t('workshop:bar.kept', { count: kept }) : t('workshop:bar.will-keep')}
          </p>
          <Button look="quiet" size="s" icon="redo" onClick={() => connection.retry()}>
            {t('workshop:bar.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
