import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../scenario/schema.ts';
import type { Protagonist, Regret, SignOffLoss } from '../training/debrief/debrief.ts';
import type { Trace } from '../training/debrief/traces.ts';
import type { Run } from '../training/run.ts';

/** What a finished run tells beside its score; some of it takes plays of the engine. */
export interface Told {
  readonly people: readonly Protagonist[];
  readonly traces: readonly Trace[];
  readonly signOff: SignOffLoss;
  readonly regrets: readonly Regret[];
}

export interface TellingState extends Partial<Told> {
  readonly status: 'telling' | 'told' | 'failed';
}

export interface Telling {
  readonly store: StoreApi<TellingState>;
  /** What is not told by then never will be. */
  close(): void;
}

/** Tells a finished run in a worker; each part is there as soon as it is known. */
export function startTelling(input: { readonly scenario: Scenario; readonly run: Run }): Telling {
  const store = createStore<TellingState>(() => ({ status: 'telling' }));
  const worker = new Worker(new URL('./telling-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<Told>>) => {
    store.setState({ ...data, ...(data.regrets && { status: 'told' }) });
    if (data.regrets) worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    console.error(event.message || 'the worker did not start');
    worker.terminate();
    store.setState({ status: 'failed' });
  });
  worker.postMessage(input);
  return { store, close: () => worker.terminate() };
}
