import type { Assessed } from '../workshop/assess.ts';
import type { Entrant } from '../workshop/entrant.ts';
import type { Reading } from './assess-worker.ts';

/** Plays everybody's run again in a worker: thirty of them would hold up the page. Those that cannot be played are left out. */
export function assessAll(entrants: readonly Entrant[], onEach: () => void): Promise<readonly Assessed[]> {
  if (entrants.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module' });
    const assessed: Assessed[] = [];
    let done = 0;
    worker.onmessage = ({ data }: MessageEvent<Reading>) => {
      const entrant = entrants[done++];
      if (data && entrant) assessed.push({ entrant, ...data });
      onEach();
      if (done < entrants.length) return;
      worker.terminate();
      resolve(assessed);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the worker did not start'));
    };
    worker.postMessage(entrants);
  });
}
