import { createStore } from 'zustand/vanilla';
import { useStore } from '../../use-store.ts';
import { useMine } from './use-place.ts';

const KEY = 'sang-froid.heard';

/** How many of the facilitator’s words were looked at, by room. A tab remembers them through a reload. */
const read = createStore<Readonly<Record<string, number>>>(() => remembered());

export function useUnread(): { readonly count: number; readonly markRead: () => void } {
  const { workshop } = useMine();
  const heard = useStore(read, (state) => state[workshop.code] ?? 0);
  const all = workshop.told.filter(({ by }) => by === undefined).length;
  return {
    count: Math.max(0, all - heard),
    markRead: () => {
      if (all <= heard) return;
      read.setState({ [workshop.code]: all });
      try {
        sessionStorage.setItem(KEY, JSON.stringify(read.getState()));
      } catch {
        // Read until the page is closed.
      }
    },
  };
}

function remembered(): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, number>) : {};
  } catch {
    return {};
  }
}
