import type { Answer, Task } from './packaging-worker.ts';

/** Makes a package of this very copy of the game, in a worker. */
export function makePackage(order: Task['order']): Promise<Answer> {
  const worker = new Worker(new URL('./packaging-worker.ts', import.meta.url), { type: 'module' });
  const base = new URL('./', location.href.replace(/[?#].*$/, '')).href;
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener('error', reject);
    worker.addEventListener('messageerror', reject);
    worker.postMessage({ order, base } satisfies Task);
  }).finally(() => worker.terminate());
}
