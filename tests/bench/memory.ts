import type { CDPSession, Page } from '@playwright/test';
import { type Bench, meter } from './chromium.ts';
import { lookBack, playThrough } from './play.ts';

/** What stays behind when one plays for long: run after run, debrief, replay, and home again. */

const RUNS = 6;

interface Kept {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

async function kept(page: Page, cdp: CDPSession): Promise<Kept> {
  await page.waitForTimeout(1500);
  // What finalizers let go of is gone the second time.
  for (let n = 0; n < 3; n++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(200);
  }
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners, documents } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners, documents };
}

export async function benchMemory(bench: Bench, line: (what: string, value: string) => void): Promise<void> {
  console.log(`Memory: ${RUNS} runs on one page, each with its debrief and its replay`);
  const { url } = await bench.site();
  const page = await bench.page({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const { cdp } = await meter(page);
  await cdp.send('HeapProfiler.enable');
  const story: Kept[] = [];
  for (let run = 0; run < RUNS; run++) {
    const game = await playThrough(page, url, 7 + run, async () => {});
    await lookBack(page, game, async () => {});
    await page.goto(`${url}#/`);
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    const now = await kept(page, cdp);
    story.push(now);
    line(
      `  after ${run + 1}: ${now.nodes} nodes, ${now.listeners} listeners, ${now.documents} documents`,
      `${now.heap.toFixed(1)} MB of heap`,
    );
  }
  await page.close();
  const [second, last] = [story[1], story.at(-1)];
  if (!second || !last) return;
  line(
    '  from the second run to the last',
    `${(last.heap - second.heap).toFixed(1)} MB, ${last.nodes - second.nodes} nodes, ${last.listeners - second.listeners} listeners (goal: none)`,
  );
}
