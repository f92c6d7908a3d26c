import { createStore } from 'zustand/vanilla';
import type { TeamId } from '../../../workshop/entry.ts';
import type { Told, Workshop } from '../../../workshop/workshop.ts';
import { useStore } from '../../use-store.ts';
import { useRoom, useWorkshop } from './use-room.ts';

const KEY = 'sang-froid.read';

/** How many of each team’s words the trainer has seen, on this device. */
const read = createStore<Readonly<Record<string, number>>>(() => load());

function load(): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, number>) : {};
  } catch {
    return {};
  }
}

const answersOf = ({ told }: Workshop, team: TeamId): readonly Told[] =>
  told.filter(({ by, to }) => by !== undefined && to === team);

export function markRead(workshop: Workshop, team: TeamId): void {
  const place = `${workshop.code}.${team}`;
  const count = answersOf(workshop, team).length;
  if ((read.getState()[place] ?? 0) >= count) return;
  read.setState({ [place]: count });
  try {
    localStorage.setItem(KEY, JSON.stringify(read.getState()));
  } catch {
    // Seen until the page is closed.
  }
}

/** What teams have written that has not been looked at. */
export function useUnread(): { readonly total: number; readonly of: (team: TeamId) => number } {
  const { code } = useRoom();
  const workshop = useWorkshop();
  const seen = useStore(read, (state) => state);
  const of = (team: TeamId) => Math.max(0, answersOf(workshop, team).length - (seen[`${code}.${team}`] ?? 0));
  return { total: [...workshop.teams.keys()].reduce((sum, team) => sum + of(team), 0), of };
}
