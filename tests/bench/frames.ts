import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Manifest } from 'vite';
import { stageSpread } from '../support/synthetic-crisis.ts';
import { type Bench, meter, type Site } from './chromium.ts';

/** What the night map costs: a frame with ten thousand embers moving, and nothing moving. No graphics card here. */

const EMBERS = 10_000;
const SECONDS = 4;

/** Without WebGL is how the map draws on a machine without a graphics card; with it, how a card’s driver is fed. */
const WAYS = ['canvas', 'webgl'] as const;
type Way = (typeof WAYS)[number];

async function stage(page: Page, { url, folder }: Site, way: Way): Promise<void> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  await page.addInitScript((wanted) => {
    if (wanted === 'canvas') return;
    // The map declines WebGL without a card: told that there is one, it draws through it.
    const ask = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (this: WebGLRenderingContext, name: number) {
      return name === 0x9246 ? 'a graphics card' : ask.call(this, name);
    };
  }, way);
  await page.goto(`${url}#/how`);
  await page.evaluate(stageSpread, {
    url: new URL(manifest['src/spread/mount.ts']?.file ?? '', url).href,
    shares: EMBERS,
    reduced: false,
  });
  await page.waitForFunction(() => window.spread.draws > 0);
}

/** Frames a second, and milliseconds a frame, while so many newcomers a second fly over ten thousand. */
async function moving(page: Page, perSecond: number) {
  const { spent } = await meter(page);
  const run = (seconds: number) =>
    page.evaluate(
      async ([lasting, many]) => {
        const end = performance.now() + lasting * 1000;
        let count = 0;
        let grown = performance.now();
        while (performance.now() < end) {
          await new Promise(requestAnimationFrame);
          count++;
          const since = performance.now() - grown;
          // As often as the session tells of them.
          if (since < 100) continue;
          window.spread.grow(Math.round((many * since) / 1000));
          grown = performance.now();
        }
        return count;
      },
      [seconds, perSecond] as const,
    );
  await run(1);
  const before = await spent();
  const frames = await run(SECONDS);
  const after = await spent();
  return {
    script: (after.script - before.script) / frames,
    task: (after.task - before.task) / frames,
    rate: frames / SECONDS,
  };
}

/** The share of time the page’s script takes while the crisis is paused, and the frames it draws. */
async function resting(page: Page) {
  const { spent } = await meter(page);
  await page.evaluate(() => window.spread.pause(true));
  await page.waitForTimeout(300);
  const drawn = await page.evaluate(() => window.spread.draws);
  const before = await spent();
  await page.waitForTimeout(SECONDS * 1000);
  const after = await spent();
  const draws = (await page.evaluate(() => window.spread.draws)) - drawn;
  await page.evaluate(() => window.spread.pause(false));
  return { script: (after.script - before.script) / (SECONDS * 10), draws };
}

export async function benchFrames(bench: Bench, line: (what: string, value: string) => void): Promise<void> {
  console.log('The night map, without a graphics card');
  const site = await bench.site();
  for (const way of WAYS) {
    for (const perSecond of [100, EMBERS / 2]) {
      const page = await bench.page({ viewport: { width: 1024, height: 768 } });
      await stage(page, site, way);
      const { script, rate, task } = await moving(page, perSecond);
      line(
        `  ${way}, ${EMBERS} embers and ${perSecond} more a second: ${rate.toFixed(0)} frames/s, ${task.toFixed(1)} ms of main thread`,
        `${script.toFixed(2)} ms of script a frame (goals ≥ 50, ≤ 1)`,
      );
      await page.close();
    }
  }
  const page = await bench.page({ viewport: { width: 1024, height: 768 } });
  await stage(page, site, 'canvas');
  const { script, draws } = await resting(page);
  line(`  paused: ${draws} draws in ${SECONDS} s`, `${script.toFixed(2)} % of script (goal ≈ 0)`);
  await page.close();
}
