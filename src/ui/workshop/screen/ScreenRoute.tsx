import { useEffect } from 'preact/hooks';
import { myWorkshops } from '../../../session/my-workshops.ts';
import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import type { Services } from '../../services.ts';
import { Loading, Message } from '../../shell/Message.tsx';
import { Page } from '../../shell/Page.tsx';
import { useStore } from '../../use-store.ts';
import { RoomContext, useLink, useReached, useRoom } from '../facilitator/use-room.ts';
import { Projector } from './Projector.tsx';

interface ScreenRouteProps {
  readonly code: string;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** What the room sees on the wall. It comes in with the trainer’s secret, and is sent nothing private. */
export function ScreenRoute({ code, services, onSettings }: ScreenRouteProps) {
  const { t } = useLanguage();
  const secret = useStore(myWorkshops, ({ workshops }) => workshops.find((each) => each.code === code)?.secret);
  const connection = useLink(code, 'screen', secret);
  useEffect(() => {
    document.title = `${t('facilitator:screen.window', { code })} · ${t('brand')}`;
  });
  if (secret === undefined) {
    return (
      <Page title={t('facilitator:screen.window', { code })} name="screen-not-mine" onSettings={onSettings}>
        <Message title={t('facilitator:room.not-mine')} text={t('facilitator:screen.not-mine')} art="door">
          <ButtonLink look="solid" icon="home" href="#/workshop">
            {t('facilitator:room.back')}
          </ButtonLink>
        </Message>
      </Page>
    );
  }
  if (!connection) return null;
  return (
    <RoomContext.Provider value={{ code, secret, connection, services }}>
      <Reached />
    </RoomContext.Provider>
  );
}

function Reached() {
  const { t } = useLanguage();
  const { connection } = useRoom();
  const { status, why, known } = useReached();
  if (known && status !== 'gone') return <Projector />;
  return (
    <main id="main" class="night" style={{ flex: 1 }}>
      {status === 'gone' ? (
        <Message title={t('facilitator:gone.title')} text={t(`facilitator:gone.${why}`)} art="door" />
      ) : why ? (
        <Message title={t('facilitator:room.unreached')} text={t(`facilitator:lost.${why}`)} art="plug">
          <Button look="solid" icon="redo" onClick={() => connection.retry()}>
            {t('retry')}
          </Button>
        </Message>
      ) : (
        <Loading text={t('facilitator:room.reaching')} />
      )}
    </main>
  );
}
