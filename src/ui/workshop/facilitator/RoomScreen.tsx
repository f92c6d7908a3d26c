import { useEffect, useState } from 'preact/hooks';
import { myWorkshops, noteWorkshop } from '../../../session/my-workshops.ts';
import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import type { Services } from '../../services.ts';
import { Loading, Message } from '../../shell/Message.tsx';
import { Page } from '../../shell/Page.tsx';
import { useStore } from '../../use-store.ts';
import { Debriefs } from '../results/Debriefs.tsx';
import { Before } from './Before.tsx';
import './Facilitator.css';
import { Over } from './Over.tsx';
import { RoomBar } from './RoomBar.tsx';
import { Running } from './Running.tsx';
import { RoomContext, roundOf, useLink, useReached, useRoom, useWorkshop } from './use-room.ts';

interface RoomScreenProps {
  readonly code: string;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** A room, for whoever steers it. */
export function RoomScreen({ code, services, onSettings }: RoomScreenProps) {
  const { t } = useLanguage();
  const secret = useStore(myWorkshops, ({ workshops }) => workshops.find((each) => each.code === code)?.secret);
  return (
    <Debriefs mountSpread={services.mountSpread} privacy={t('facilitator:room.privacy')} onSettings={onSettings}>
      <Page
        title={t('facilitator:room.title', { code })}
        name={`workshop-${code}`}
        privacy={t('facilitator:room.privacy')}
        onSettings={onSettings}
      >
        {secret === undefined ? (
          <Message
            title={t('facilitator:room.not-mine')}
            text={t('facilitator:room.not-mine-text', { code })}
            art="door"
          >
            <ButtonLink look="solid" icon="arrow-right" href={`#/join/${code}`}>
              {t('facilitator:room.join-instead')}
            </ButtonLink>
            <ButtonLink href="#/workshop">{t('facilitator:room.back')}</ButtonLink>
          </Message>
        ) : (
          <Connected key={secret} {...{ code, secret, services }} />
        )}
      </Page>
    </Debriefs>
  );
}

function Connected({
  code,
  secret,
  services,
}: Pick<RoomScreenProps, 'code' | 'services'> & { readonly secret: string }) {
  const connection = useLink(code, 'facilitator', secret);
  if (!connection) return null;
  return (
    <RoomContext.Provider value={{ code, secret, connection, services }}>
      <Reached />
    </RoomContext.Provider>
  );
}

/** The room once it has answered; before, and after its end, what is the matter. */
function Reached() {
  const { t } = useLanguage();
  const { code, connection } = useRoom();
  const { status, why, known } = useReached();
  useEffect(() => {
    if (status === 'gone' && (why === 'deleted' || why === 'no-such-room')) noteWorkshop(code, { state: 'gone' });
  }, [status, why]);
  if (status === 'gone') {
    return (
      <Message title={t('facilitator:gone.title')} text={t(`facilitator:gone.${why}`)} art="door">
        <ButtonLink look="solid" icon="home" href="#/workshop">
          {t('facilitator:room.back')}
        </ButtonLink>
      </Message>
    );
  }
  if (!known) {
    if (!why) return <Loading text={t('facilitator:room.reaching')} />;
    return (
      <Message title={t('facilitator:room.unreached')} text={t(`facilitator:lost.${why}`)} art="plug">
        <Button look="solid" icon="redo" onClick={() => connection.retry()}>
          {t('retry')}
        </Button>
        <ButtonLink href="#/workshop">{t('facilitator:room.back')}</ButtonLink>
      </Message>
    );
  }
  return <Room />;
}

function Room() {
  const { t } = useLanguage();
  const { code, connection } = useRoom();
  const workshop = useWorkshop();
  const lost = useStore(connection.store, (state) =>
    state.status === 'lost' ? (state.why ?? 'unreachable') : undefined,
  );
  const round = roundOf(workshop);
  /** After a round: the next one is being prepared. */
  const [next, setNext] = useState(false);
  const present = [...workshop.seats.values()].filter(({ removed }) => !removed).length;
  useEffect(() => {
    noteWorkshop(code, {
      openedAt: workshop.openedAt,
      state: round?.status === 'over' ? 'ended' : 'open',
      seats: present,
      ...(round && { scenario: round.scenario }),
    });
  }, [round?.status, round?.scenario, present]);
  useEffect(() => setNext(false), [workshop.rounds.length, round?.status]);
  const stage =
    !round || round.status === 'briefing' || (round.status === 'over' && next)
      ? 'before'
      : round.status === 'over'
        ? 'over'
        : 'running';
  return (
    <div class={`wide fac fac--${stage}`}>
      <h1 class="visually-hidden">{t('facilitator:room.title', { code })}</h1>
      <RoomBar />
      <div aria-live="polite">
        {lost && (
          <p class="fac-notice">
            {t(`facilitator:lost.${lost}`)}{' '}
            <Button look="quiet" size="s" icon="redo" onClick={() => connection.retry()}>
              {t('retry')}
            </Button>
          </p>
        )}
      </div>
      {stage === 'before' && <Before onBack={next ? () => setNext(false) : undefined} />}
      {stage === 'running' && round && <Running round={round} />}
      {stage === 'over' && round && <Over round={round} onNext={() => setNext(true)} />}
    </div>
  );
}
