import { useEffect, useState } from 'preact/hooks';
import { type Debriefing, type DebriefingState, startDebriefing } from '../../session/debriefing.ts';
import type { Run } from '../../training/run.ts';
import { useStore } from '../use-store.ts';
import type { Finished } from './finished.ts';

/** What has been reckoned stays reckoned as long as its run is looked at, whichever chapter is open. */
const reckoned = new WeakMap<Run, Debriefing>();

export interface Reckoning extends DebriefingState {
  readonly cancel: () => void;
  /** After it was cancelled, or failed: from the beginning. */
  readonly restart: () => void;
}

/** Plays the run's other ways in workers; what is left unfinished when one goes elsewhere is given up. */
export function useDebriefing({ scenario, run, scorecard }: Finished): Reckoning {
  const [debriefing, setDebriefing] = useState(() => begin(false));
  function begin(anew: boolean): Debriefing {
    const known = anew ? undefined : reckoned.get(run);
    const started = known ?? startDebriefing({ scenario, run, reach: scorecard.outcome.reach });
    reckoned.set(run, started);
    return started;
  }
  useEffect(
    () => () => {
      if (debriefing.store.getState().status === 'done') return;
      debriefing.cancel();
      if (reckoned.get(run) === debriefing) reckoned.delete(run);
    },
    [debriefing],
  );
  const state = useStore(debriefing.store, (now) => now);
  return { ...state, cancel: debriefing.cancel, restart: () => setDebriefing(begin(true)) };
}
