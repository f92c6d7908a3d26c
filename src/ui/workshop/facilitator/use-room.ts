import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import { type Connection, connect } from '../../../session/connection.ts';
import type { Outcome, Wish } from '../../../session/outbox.ts';
import type { Round, Workshop } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import type { Services } from '../../services.ts';
import { useStore } from '../../use-store.ts';

/** What every part of the facilitator’s page and of the projector’s is about. */
export interface Room {
  readonly code: string;
  /** Who holds it steers the room. */
  readonly secret: string;
  readonly connection: Connection;
  readonly services: Services;
}

export const RoomContext = createContext<Room | undefined>(undefined);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom is for the inside of a room');
  return room;
}

/** A link to a room as its facilitator or as the screen on the wall, as long as the page shows it. */
export function useLink(
  code: string,
  as: 'facilitator' | 'screen',
  secret: string | undefined,
): Connection | undefined {
  const [connection, setConnection] = useState<Connection>();
  useEffect(() => {
    if (secret === undefined) return;
    const opened = connect({ code, as, secret });
    setConnection(opened);
    return () => opened.close();
  }, [code, as, secret]);
  return connection;
}

/** How the link is, and whether the room has answered yet. */
export function useReached() {
  const { store } = useRoom().connection;
  const status = useStore(store, (state) => state.status);
  const why = useStore(store, (state) => state.why);
  const known = useStore(store, (state) => state.workshop !== undefined);
  return { status, why, known };
}

/** The room as it stands. Only used below a first welcome. */
export function useWorkshop(): Workshop {
  const { connection } = useRoom();
  const workshop = useStore(connection.store, (state) => state.workshop);
  if (!workshop) throw new Error('the room is not known yet');
  return workshop;
}

/** Who is there now. */
export function useConnected(): ReadonlySet<string> {
  return useStore(useRoom().connection.store, (state) => state.connected);
}

/** The round being played, prepared or just played. */
export const roundOf = (workshop: Workshop): Round | undefined => workshop.rounds.at(-1);

/** Asks the server; a no is said. True once it is done. */
export function useAsk(): (wish: Wish) => Promise<boolean> {
  const { connection } = useRoom();
  const { t } = useLanguage();
  return async (wish) => {
    const outcome: Outcome = await connection.send(wish);
    if (outcome.is === 'done') return true;
    toast(outcome.is === 'denied' ? t(`facilitator:denied.${outcome.why}`) : t('facilitator:denied.unsent'), 'warn');
    return false;
  };
}

/** Between two tries where the server says that it is too fast. */
const BREATH_MS = 400;
const MOST_TRIES = 10;

/** Many in a row, at the pace the server allows; stops at the first no. */
export function useAskAll(): (wishes: readonly Wish[]) => Promise<void> {
  const { connection } = useRoom();
  const { t } = useLanguage();
  const one = async (wish: Wish): Promise<Outcome> => {
    for (let tries = 1; ; tries++) {
      const outcome = await connection.send(wish);
      if (outcome.is !== 'denied' || outcome.why !== 'too-many' || tries === MOST_TRIES) return outcome;
      await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
    }
  };
  return async (wishes) => {
    for (const wish of wishes) {
      const outcome = await one(wish);
      if (outcome.is === 'done') continue;
      toast(outcome.is === 'denied' ? t(`facilitator:denied.${outcome.why}`) : t('facilitator:denied.unsent'), 'warn');
      return;
    }
  };
}

/** The round’s minute, a few times a second while it runs. */
export function useMinute(): number {
  const { connection } = useRoom();
  const [minute, setMinute] = useState(() => Math.floor(connection.minute()));
  useEffect(() => {
    const look = () => setMinute(Math.floor(connection.minute()));
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [connection]);
  return minute;
}

/** The scenario a round plays: the library’s, or the one that came with it. Undefined until it has arrived. */
export function useRoundScenario(round: Pick<Round, 'scenario' | 'source'> | undefined): Scenario | undefined {
  const { services } = useRoom();
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly scenario: Scenario }>();
  const of = round && (round.source ?? round.scenario);
  useEffect(() => {
    if (!round || of === undefined) return;
    let current = true;
    loadScenario(services, round).then((scenario) => {
      if (current && scenario) setLoaded({ of, scenario });
    }, console.error);
    return () => {
      current = false;
    };
  }, [of]);
  return loaded?.of === of ? loaded?.scenario : undefined;
}

export async function loadScenario(
  services: Services,
  { scenario, source }: Pick<Round, 'scenario' | 'source'>,
): Promise<Scenario | undefined> {
  if (source === undefined) return services.library.find(({ id }) => id === scenario)?.load();
  const reading = await services.parseScenario(source);
  return reading.ok ? reading.scenario : undefined;
}
