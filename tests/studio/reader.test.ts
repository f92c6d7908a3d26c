import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ScenarioReading } from '../../src/scenario/parse.ts';
import { createReader } from '../../src/studio/reader.ts';

const SMALL = readFileSync('tests/scenario/small.json', 'utf8');
const FROM_WORKER: ScenarioReading = { ok: false, problems: [] };

class FakeWorker extends EventTarget {
  readonly asked: { readonly id: number; readonly text: string }[] = [];
  postMessage(question: { readonly id: number; readonly text: string }) {
    this.asked.push(question);
  }
  terminate() {}
}

function withWorker() {
  const worker = new FakeWorker();
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        // biome-ignore lint/correctness/noConstructorReturn: the test holds the worker that is made.
        return worker;
      }
    },
  );
  return { worker, read: createReader() };
}

afterEach(() => vi.unstubAllGlobals());

describe('the strict reading', () => {
  it('is the worker’s, each answer to its own question', async () => {
    const { worker, read } = withWorker();
    const [first, second] = [read('one'), read('two')];
    const answer = (id: number | undefined, reading: ScenarioReading) =>
      worker.dispatchEvent(new MessageEvent('message', { data: { id, reading } }));
    answer(worker.asked[1]?.id, { ok: false, problems: [] });
    answer(worker.asked[0]?.id, FROM_WORKER);
    expect(await first).toBe(FROM_WORKER);
    expect(await second).not.toBe(FROM_WORKER);
  });

  it('is made here when the worker breaks, and from then on', async () => {
    const { worker, read } = withWorker();
    const waiting = read(SMALL);
    worker.dispatchEvent(new Event('error'));
    expect((await waiting).ok).toBe(true);
    expect((await read(SMALL)).ok).toBe(true);
    expect(worker.asked).toHaveLength(1);
  });

  it('is made here where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect((await createReader()(SMALL)).ok).toBe(true);
    expect((await createReader()('{')).ok).toBe(false);
  });
});
