import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Manifest } from 'vite';
import { expect, test } from '../support/browser.ts';
import { stageSpread } from '../support/synthetic-crisis.ts';

const manifest: Manifest = JSON.parse(
  readFileSync(join(process.env.SANG_FROID_SITE ?? '', '.vite/manifest.json'), 'utf8'),
);
const url = `/${manifest['src/spread/mount.ts']?.file}`;

interface Given {
  readonly shares?: number;
  readonly reduced?: boolean;
  /** What the browser lacks. */
  readonly without?: 'webgl' | 'canvas' | undefined;
}

/** The map over a made-up crisis, drawn once. */
async function givenMap(page: Page, { shares = 300, reduced = false, without }: Given = {}) {
  await page.addInitScript((lacking) => {
    const original = HTMLCanvasElement.prototype.getContext;
    const lame = function (this: HTMLCanvasElement, kind: string, options?: unknown) {
      if (lacking === 'canvas' || kind.includes('webgl')) return null;
      return original.call(this, kind as '2d', options as CanvasRenderingContext2DSettings);
    };
    HTMLCanvasElement.prototype.getContext = lame as typeof original;
    // A test machine draws WebGL without a graphics card, which the map would decline.
    const ask = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (this: WebGLRenderingContext, name: number) {
      return name === 0x9246 ? 'a graphics card' : ask.call(this, name);
    };
  }, without);
  await page.goto('./#/how');
  await page.evaluate(stageSpread, { url, shares, reduced });
  if (without !== 'canvas') await expect.poll(() => draws(page)).toBeGreaterThan(0);
}

const draws = (page: Page) => page.evaluate(() => window.spread.draws);

/** How often something is drawn in the next half second. */
async function drawsInAWhile(page: Page) {
  const before = await draws(page);
  await page.waitForTimeout(500);
  return (await draws(page)) - before;
}

/** The number of pixels that glow. */
const glowing = (page: Page) =>
  page.evaluate(async () => {
    const canvas = window.spread.canvas();
    if (!canvas) return 0;
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const context = copy.getContext('2d');
    // A WebGL canvas can be read only in the frame that drew it.
    const drawn = window.spread.draws;
    window.spread.grow(1);
    while (window.spread.draws === drawn) await new Promise(requestAnimationFrame);
    context?.drawImage(canvas, 0, 0);
    const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? { data: [] };
    let lit = 0;
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 60) lit++;
    return lit;
  });

for (const without of [undefined, 'webgl'] as const) {
  test.describe(without ? 'without WebGL' : 'with WebGL', () => {
    test('a larger crisis glows more', async ({ page }) => {
      await givenMap(page, { shares: 40, reduced: true, without });
      const before = await glowing(page);
      await page.evaluate(() => window.spread.grow(4000));
      expect(await glowing(page)).toBeGreaterThan(before * 1.5);
    });

    test('nothing is drawn when nothing changed and motion is reduced', async ({ page }) => {
      await givenMap(page, { reduced: true, without });
      expect(await drawsInAWhile(page)).toBe(0);
      const before = await draws(page);
      await page.evaluate(() => window.spread.grow(5));
      await expect.poll(() => draws(page)).toBeGreaterThan(before);
      expect(await drawsInAWhile(page)).toBe(0);
    });

    test('a paused crisis holds still, and goes on', async ({ page }) => {
      await givenMap(page, { without });
      expect(await drawsInAWhile(page)).toBeGreaterThan(0);
      await page.evaluate(() => window.spread.pause(true));
      await page.waitForTimeout(100);
      expect(await drawsInAWhile(page)).toBe(0);
      await page.evaluate(() => window.spread.pause(false));
      expect(await drawsInAWhile(page)).toBeGreaterThan(0);
    });

    test('nothing is drawn out of sight', async ({ page }) => {
      await givenMap(page, { without });
      await page.evaluate(() => {
        window.spread.host.style.display = 'none';
      });
      await page.waitForTimeout(200);
      expect(await drawsInAWhile(page)).toBe(0);
    });

    test('the map follows the size of its place, and leaves nothing behind', async ({ page }) => {
      await givenMap(page, { without });
      await page.evaluate(() => {
        window.spread.host.style.width = '333px';
      });
      await expect.poll(() => page.evaluate(() => window.spread.canvas()?.width)).toBe(333);
      await page.evaluate(() => window.spread.unmount());
      expect(await page.evaluate(() => window.spread.host.childElementCount)).toBe(0);
    });
  });
}

test('without any canvas the map stays empty and nothing breaks', async ({ page }) => {
  await givenMap(page, { without: 'canvas' });
  await page.evaluate(() => window.spread.grow(50));
  expect(await page.evaluate(() => window.spread.canvas())).toBeNull();
  await page.evaluate(() => window.spread.unmount());
});

test('a lost graphics context comes back, or the 2D canvas takes over', async ({ page }) => {
  await givenMap(page);
  const lose = (back: boolean) =>
    page.evaluate(async (restore) => {
      const lost = window.spread.canvas()?.getContext('webgl')?.getExtension('WEBGL_lose_context');
      lost?.loseContext();
      await new Promise((done) => setTimeout(done, 100));
      if (restore) lost?.restoreContext();
    }, back);
  await lose(true);
  await expect.poll(() => drawsInAWhile(page)).toBeGreaterThan(0);
  expect(await glowing(page)).toBeGreaterThan(0);
  await lose(false);
  await expect
    .poll(() => page.evaluate(() => window.spread.canvas()?.getContext('2d') instanceof CanvasRenderingContext2D), {
      timeout: 10_000,
    })
    .toBe(true);
  await expect.poll(() => drawsInAWhile(page)).toBeGreaterThan(0);
});

test('ten thousand embers do not take ten thousand calls a frame', async ({ page }) => {
  await givenMap(page, { shares: 10_000, without: 'webgl' });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const before = await script();
  const { frames, calls } = await page.evaluate(async () => {
    const end = performance.now() + 4000;
    const drawn = window.spread.draws;
    let count = 0;
    let grown = performance.now();
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      count++;
      if (performance.now() - grown > 200) {
        window.spread.grow(20);
        grown = performance.now();
      }
    }
    return { frames: count, calls: window.spread.draws - drawn };
  });
  const cost = (((await script()) - before) * 1000) / frames;
  console.log(
    `10,000 embers and 100 more a second: ${cost.toFixed(2)} ms of script a frame, ${(frames / 4).toFixed(0)} frames/s`,
  );
  expect(calls / frames).toBeLessThan(1000);
});
