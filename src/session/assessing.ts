import type { Assessed } from '../workshop/assess.ts';
import type { Entrant } from '../workshop/entrant.ts';
import { asPlayed } from './as-played.ts';
import type { Found } from './assess-worker.ts';

/** Plays everybody's run again in a worker: thirty of them would hold up the page. Those that cannot be played are left out. */
export function assessAll(entrants: readonly Entrant[], onEach: () => void): Promise<readonly Assessed[]> {
  if (entrants.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module' });
    const assessed: Promise<Assessed>[] = [];
    let done = 0;
    worker.onmessage = ({ data }: MessageEvent<Found>) => {
      const entrant = entrants[done++];
      if (data && entrant) assessed.push(withItsWords(entrant, data));
      onEach();
      if (done < entrants.length) return;
      worker.terminate();
      resolve(Promise.all(assessed));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the worker did not start'));
    };
    worker.postMessage(entrants);
  });
}

async function withItsWords(entrant: Entrant, found: NonNullable<Found>): Promise<Assessed> {
  const scenario = await asPlayed(entrant.scenario, entrant.run.log, [...found.readings.values()]);
  return { entrant: { ...entrant, scenario }, ...found };
}
