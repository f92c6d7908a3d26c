import { useState } from 'preact/hooks';
import { type Debriefing, type DebriefingState, startDebriefing } from '../../session/debriefing.ts';
import { startTelling, type Telling, type TellingState } from '../../session/telling.ts';
import type { Run } from '../../training/run.ts';
import { useStore } from '../use-store.ts';
import type { Finished } from './finished.ts';

/** What workers make of a run begins when a chapter first asks for it, and stays as long as the run is looked at. */
const debriefings = new WeakMap<Run, Debriefing>();
const tellings = new WeakMap<Run, Telling>();

/** The run is no longer looked at: what is still being played is given up, what is known stays. */
export function giveUp(run: Run): void {
  if (debriefings.get(run)?.store.getState().status !== 'done') {
    debriefings.get(run)?.cancel();
    debriefings.delete(run);
  }
  if (tellings.get(run)?.store.getState().status !== 'told') {
    tellings.get(run)?.close();
    tellings.delete(run);
  }
}

export interface Reckoning extends DebriefingState {
  readonly cancel: () => void;
  /** After it was cancelled, or failed: from the beginning. */
  readonly restart: () => void;
}

/** The run's other ways, on its own seed and on many. */
export function useDebriefing({ scenario, run, scorecard }: Finished): Reckoning {
  const begin = () => {
    const started = startDebriefing({ scenario, run, reach: scorecard.outcome.reach });
    debriefings.set(run, started);
    return started;
  };
  const [debriefing, setDebriefing] = useState(() => debriefings.get(run) ?? begin());
  const state = useStore(debriefing.store, (now) => now);
  return { ...state, cancel: debriefing.cancel, restart: () => setDebriefing(begin()) };
}

/** Who was won, what was left, what waiting cost. */
export function useTelling({ scenario, run }: Finished): TellingState & { readonly restart: () => void } {
  const begin = () => {
    const started = startTelling({ scenario, run });
    tellings.set(run, started);
    return started;
  };
  const [telling, setTelling] = useState(() => tellings.get(run) ?? begin());
  const state = useStore(telling.store, (now) => now);
  return { ...state, restart: () => setTelling(begin()) };
}
