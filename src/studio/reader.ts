import type { ScenarioReading } from '../scenario/parse.ts';

/** Reads strictly, in a worker, so that typing never waits; here, where workers fail. */
export function createReader(): (text: string) => Promise<ScenarioReading> {
  const waiting = new Map<number, { readonly text: string; answer(reading: Promise<ScenarioReading>): void }>();
  let count = 0;
  let worker: Worker | undefined;
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    for (const [id, { text, answer }] of waiting) {
      waiting.delete(id);
      answer(readHere(text));
    }
  };
  try {
    worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; reading: ScenarioReading }>) => {
      waiting.get(data.id)?.answer(Promise.resolve(data.reading));
      waiting.delete(data.id);
    });
  } catch {
    worker = undefined;
  }
  return (text) => {
    if (!worker) return readHere(text);
    const id = count++;
    return new Promise((resolve) => {
      waiting.set(id, { text, answer: resolve });
      worker?.postMessage({ id, text });
    });
  };
}

async function readHere(text: string): Promise<ScenarioReading> {
  const [{ parseScenario }, { misdeclared }] = await Promise.all([
    import('../scenario/parse.ts'),
    import('../training/declared.ts'),
  ]);
  return parseScenario(text, misdeclared);
}
