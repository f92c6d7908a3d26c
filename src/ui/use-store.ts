import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** Renders again when what `select` picks changes (by identity: pick existing values, don't build new ones). */
export function useStore<S, T>(store: Pick<StoreApi<S>, 'getState' | 'subscribe'>, select: (state: S) => T): T {
  const [, setPicked] = useState<{ readonly picked: T }>(() => ({ picked: select(store.getState()) }));
  const current = select(store.getState());
  // What it picks from may have changed since it subscribed.
  const latest = useRef(select);
  latest.current = select;
  useLayoutEffect(() => {
    const refresh = () =>
      setPicked((before) => {
        const picked = latest.current(store.getState());
        return Object.is(before.picked, picked) ? before : { picked };
      });
    refresh();
    return store.subscribe(refresh);
  }, [store]);
  return current;
}
