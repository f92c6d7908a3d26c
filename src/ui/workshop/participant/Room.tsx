import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Preparation } from '../../../crisis/vocabulary.ts';
import { i18n } from '../../../i18n/i18n.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Keeping } from '../../../session/keeping.ts';
import { createRoomSession } from '../../../session/room-session.ts';
import type { TeamId } from '../../../workshop/entry.ts';
import type { Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Playing } from '../../PlayRoute.tsx';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { AgreementContext } from '../../play/agreement.ts';
import type { Services } from '../../services.ts';
import { Loading, Message } from '../../shell/Message.tsx';
import { Page } from '../../shell/Page.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useStore } from '../../use-store.ts';
import { agreementIn } from './agreement.ts';
import { Debrief } from './Debrief.tsx';
import { hasEntered, noteEntered } from './entered.ts';
import { Lobby } from './Lobby.tsx';
import { RoomBar } from './RoomBar.tsx';
import { useMine, usePlace } from './use-place.ts';
import { useTidings } from './use-tidings.ts';
import { useUndone } from './use-undone.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** One’s place in a room, through all its rounds. */
export function Room() {
  const { workshop, seat, team, round } = useMine();
  /** An earlier round whose debrief is read again. */
  const [looking, setLooking] = useState<number>();
  const isRunning = round?.status === 'running';
  useWakeLock(isRunning);
  useEffect(() => {
    if (isRunning) setLooking(undefined);
  }, [isRunning]);
  const last = workshop.rounds.length - 1;
  const index = looking ?? last;
  const shown = workshop.rounds[index];
  // Who came after a round has no part in it.
  if (!shown || (shown.status === 'over' && !shown.seats.has(seat.id))) return <Waiting onLook={setLooking} />;
  const theirs = shown.seats.get(seat.id) ?? team;
  return (
    <RoundPart
      // Another scenario, another seed, another team: another run.
      key={`${index} ${shown.scenario} ${shown.seed} ${theirs}`}
      index={index}
      round={shown}
      team={theirs}
      onLook={setLooking}
      onBack={index === last ? undefined : () => setLooking(undefined)}
    />
  );
}

/** There is no round to take part in yet. */
function Waiting({ onLook }: { readonly onLook: (round: number) => void }) {
  useTidings(undefined);
  return (
    <div class="in-room">
      <RoomBar scenario={undefined} />
      <Lobby onLook={onLook} />
    </div>
  );
}

interface RoundPartProps {
  readonly index: number;
  readonly round: Round;
  readonly team: TeamId;
  readonly onLook: (round: number) => void;
  readonly onBack: (() => void) | undefined;
}

/** The round’s scenario, then one’s part in it. */
function RoundPart(props: RoundPartProps) {
  const { t } = useLanguage();
  const { services, onSettings } = usePlace();
  const loaded = useLoaded(`${props.index}`, () => scenarioOf(services, props.round));
  if (loaded.state === 'ready') return <InRound {...props} written={loaded.value} />;
  return (
    <div class="in-room">
      <RoomBar scenario={undefined} />
      <Page
        title={t('workshop:room.title')}
        name="round-coming"
        privacy={t('workshop:privacy')}
        onSettings={onSettings}
      >
        {loaded.state === 'loading' ? (
          <Loading text={t('loading')} />
        ) : (
          <Message title={t('error.load-title')} text={t('error.load-text')} art="plug">
            <Button look="solid" icon="redo" onClick={loaded.retry}>
              {t('retry')}
            </Button>
          </Message>
        )}
      </Page>
    </div>
  );
}

async function scenarioOf(services: Services, { scenario, source }: Round): Promise<Scenario> {
  // What teammates do and why something is refused are said with the playing screen’s words.
  await i18n.loadNamespaces(['play']);
  if (source === undefined) {
    const entry = services.library.find(({ id }) => id === scenario);
    if (!entry) throw new Error('not in this page’s library');
    return entry.load();
  }
  const reading = await services.parseScenario(source);
  if (!reading.ok) throw new Error('the round’s scenario cannot be read');
  return reading.scenario;
}

function InRound({ index, round, team, written, onLook, onBack }: RoundPartProps & { readonly written: Scenario }) {
  const { t } = useLanguage();
  const { code, connection, services, onSettings } = usePlace();
  const mine = useMine();
  const { play } = mine;
  const agreement = useMemo(() => agreementIn(mine), [mine.workshop, mine.team]);
  const onUndone = useUndone(written);
  const session = useMemo(() => createRoomSession({ connection, scenario: written, round: index, team, onUndone }), []);
  useEffect(() => () => session.close(), [session]);
  const status = useStore(session.store, (state) => state.status);
  const scenario = useStore(session.store, (state) => state.scenario);
  const [prepared, setPrepared] = useState<readonly Preparation[]>([]);
  const place = `${code} ${index} ${round.seed}`;
  // Who comes late, and has not done anything yet, reads the briefing first.
  const [entered, setEntered] = useState(
    () => status === 'over' || hasEntered(place) || (status === 'running' && (play?.log.length ?? 0) > 0),
  );
  const [waited] = useState(status === 'briefing');
  const enter = () => {
    if (!play?.log.some(({ action }) => action.type === 'prepare')) session.start(prepared);
    noteEntered(place);
    setEntered(true);
  };
  useEffect(() => {
    if (status === 'running' && waited && !entered) enter();
  }, [status]);
  useTidings(scenario);
  const keeping: Keeping = {
    origin: 'workshop',
    id: `${place.replaceAll(' ', '-')}-${team}`,
    source: round.source,
    injects: play?.injects,
  };
  const bar = <RoomBar scenario={scenario} />;
  if (status === 'briefing' || (status === 'running' && !entered)) {
    return (
      <div class="in-room">
        {bar}
        <Lobby
          session={session}
          prepared={prepared}
          onPrepared={setPrepared}
          onEnter={status === 'running' ? enter : undefined}
          onLook={onLook}
        />
      </div>
    );
  }
  return (
    <div class={status === 'over' ? 'in-room' : 'in-room in-room--play'}>
      {bar}
      <AgreementContext.Provider value={agreement}>
        <Playing
          session={session}
          source={round.source}
          services={services}
          keeping={keeping}
          onSettings={onSettings}
          leaving={t('workshop:leave')}
          goesOn
          onLeave={() => {
            toast(t('workshop:left'));
            location.hash = '#/';
          }}
          debrief={() => <Debrief {...{ session, index, source: round.source, keeping, onBack }} />}
        />
      </AgreementContext.Provider>
    </div>
  );
}
