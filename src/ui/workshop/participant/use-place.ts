import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Connection } from '../../../session/connection.ts';
import type { Outcome, Wish } from '../../../session/outbox.ts';
import type { TeamId } from '../../../workshop/entry.ts';
import { teamOf } from '../../../workshop/members.ts';
import type { Play, Round, Seat, Workshop } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import type { Services } from '../../services.ts';
import { useStore } from '../../use-store.ts';

/** What every part of a participant’s room is about. */
export interface Place {
  readonly code: string;
  readonly connection: Connection;
  readonly services: Services;
  readonly onSettings: () => void;
}

export const PlaceContext = createContext<Place | undefined>(undefined);

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace is for the inside of a room');
  return place;
}

/** The room, and one’s own part of it. */
export interface Mine {
  readonly workshop: Workshop;
  readonly seat: Seat;
  /** The team of the round being played; otherwise the one placed in. */
  readonly team: TeamId;
  readonly round: Round | undefined;
  readonly play: Play | undefined;
}

/** Undefined until the first welcome. */
export function mineIn(workshop: Workshop | undefined, seatId: string | undefined): Mine | undefined {
  const seat = seatId === undefined ? undefined : workshop?.seats.get(seatId);
  if (!workshop || !seat) return undefined;
  const round = workshop.rounds.at(-1);
  const team = teamOf(workshop, seat.id) ?? seat.team;
  return { workshop, seat, team, round, play: round?.plays.get(team) };
}

/** Only below a first welcome. */
export function useMine(): Mine {
  const { connection } = usePlace();
  const workshop = useStore(connection.store, (state) => state.workshop);
  const seat = useStore(connection.store, (state) => state.seat);
  const mine = mineIn(workshop, seat);
  if (!mine) throw new Error('the room is not known yet');
  return mine;
}

/** Asks the room; a no is said. True once it is done. */
export function useAsk(): (wish: Wish) => Promise<boolean> {
  const { connection } = usePlace();
  const { t } = useLanguage();
  return async (wish) => {
    const outcome = await connection.send(wish);
    if (outcome.is !== 'done') toast(whyNot(outcome, t), 'warn');
    return outcome.is === 'done';
  };
}

/** What a no of the room is called, but for the crisis’ own, which need the play screen’s words. */
export function whyNot(outcome: Exclude<Outcome, { readonly is: 'done' }>, t: (key: string) => string): string {
  return outcome.is === 'denied' ? t(`workshop:denied.${outcome.why}`) : t('workshop:denied.unsent');
}
