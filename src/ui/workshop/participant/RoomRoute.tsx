import { useEffect, useMemo, useState } from 'preact/hooks';
import { ENDS, type Trouble } from '../../../session/connection.ts';
import { forgetSeat, keepSeat, type MySeat, mySeatIn } from '../../../session/my-seats.ts';
import { printCode } from '../../../workshop/codes.ts';
import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { printRoute } from '../../route.ts';
import type { Services } from '../../services.ts';
import { Loading, Message } from '../../shell/Message.tsx';
import { Page } from '../../shell/Page.tsx';
import { useStore } from '../../use-store.ts';
import { leaveRoom, linkTo } from './link.ts';
import { Room } from './Room.tsx';
import { mineIn, PlaceContext } from './use-place.ts';

interface RoomRouteProps {
  readonly code: string;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** `#/room/CODE`: one’s place in a room, if this device has one. */
export function RoomRoute(props: RoomRouteProps) {
  const { code } = props;
  const [seat] = useState(() => mySeatIn(code));
  useEffect(() => {
    if (!seat) location.replace(printRoute({ at: 'join', code }));
  }, [seat]);
  return seat ? <Seated {...props} seat={seat} /> : null;
}

function Seated({ code, seat, services, onSettings }: RoomRouteProps & { readonly seat: MySeat }) {
  const { t } = useLanguage();
  /** Raised to come in anew, after somebody else had taken the place. */
  const [visit, setVisit] = useState(0);
  const connection = useMemo(() => linkTo(seat), [visit]);
  useEffect(() => leaveRoom, []);
  const status = useStore(connection.store, (state) => state.status);
  const why = useStore(connection.store, (state) => state.why);
  const workshop = useStore(connection.store, (state) => state.workshop);
  const mine = mineIn(
    workshop,
    useStore(connection.store, (state) => state.seat),
  );
  const place = useMemo(() => ({ code, connection, services, onSettings }), [connection]);
  const name = mine?.seat.name;
  useEffect(() => {
    if (name !== undefined && name !== mySeatIn(code)?.name) keepSeat({ ...seat, name });
  }, [name]);
  if (status === 'gone') {
    return <Gone code={code} why={why} onBack={() => setVisit((count) => count + 1)} onSettings={onSettings} />;
  }
  if (mine) {
    return (
      <PlaceContext.Provider value={place}>
        <Room />
      </PlaceContext.Provider>
    );
  }
  return (
    <Page title={t('workshop:room.title')} name="room-coming" privacy={t('workshop:privacy')} onSettings={onSettings}>
      {why === undefined ? (
        <Loading text={t('workshop:room.coming')} />
      ) : (
        <Message title={t(`workshop:trouble.${why}.title`)} text={t(`workshop:trouble.${why}.text`)} art="plug">
          <Button look="solid" icon="redo" onClick={() => connection.retry()}>
            {t('retry')}
          </Button>
          <ButtonLink href="#/">{t('error.home')}</ButtonLink>
        </Message>
      )}
    </Page>
  );
}

interface GoneProps {
  readonly code: string;
  readonly why: Trouble | undefined;
  readonly onBack: () => void;
  readonly onSettings: () => void;
}

/** The room, or this place in it, is no more: why, and a way on. */
function Gone({ code, why, onBack, onSettings }: GoneProps) {
  const { t } = useLanguage();
  const end = ENDS.find((each) => each === why) ?? 'no-such-room';
  const isForGood = end === 'deleted' || end === 'no-such-room' || end === 'removed' || end === 'not-allowed';
  useEffect(() => {
    if (isForGood) forgetSeat(code);
  }, [isForGood]);
  return (
    <Page
      title={t(`workshop:end.${end}.title`)}
      name="room-gone"
      privacy={t('workshop:privacy')}
      onSettings={onSettings}
    >
      <Message
        title={t(`workshop:end.${end}.title`)}
        text={t(`workshop:end.${end}.text`, { code: printCode(code) })}
        art="door"
      >
        {end === 'elsewhere' && (
          <Button look="solid" icon="play" onClick={onBack}>
            {t('workshop:end.elsewhere.here')}
          </Button>
        )}
        {end === 'outdated' && (
          <Button look="solid" icon="redo" onClick={() => location.reload()}>
            {t('error.reload')}
          </Button>
        )}
        {end === 'full' && (
          <Button look="solid" icon="redo" onClick={onBack}>
            {t('retry')}
          </Button>
        )}
        {(isForGood || end === 'bad-name') && (
          <ButtonLink look="solid" icon="users" href={printRoute({ at: 'join' })}>
            {t('workshop:join.title')}
          </ButtonLink>
        )}
        <ButtonLink icon="home" href="#/">
          {t('error.home')}
        </ButtonLink>
      </Message>
    </Page>
  );
}
