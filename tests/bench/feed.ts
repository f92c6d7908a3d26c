import type { Page } from '@playwright/test';
import { type Bench, meter } from './chromium.ts';

/** What one more message, and one frame of scrolling, cost the main thread. */

const APPENDS = 60;
const FRAMES = 120;
/** Pixels a frame: a quick thumb. */
const STRIDE = 120;

interface Costs {
  readonly append: number;
  readonly appendBelow: number;
  readonly scroll: number;
  readonly rows: number;
}

async function costsOf(page: Page, url: string, size: number): Promise<Costs> {
  await page.goto(`${url}?size=${size}`);
  await page.waitForSelector('.feed .post');
  const { cdp, spent } = await meter(page);
  const during = async (work: () => Promise<unknown>): Promise<number> => {
    const before = (await spent()).task;
    await work();
    return (await spent()).task - before;
  };
  const appends = (times: number) =>
    page.evaluate(async (count) => {
      for (let n = 0; n < count; n++) {
        window.feed.append();
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      }
    }, times);
  const scrolls = (frames: number) =>
    page.evaluate(
      async ([count, stride]) => {
        const scroller = window.feed.scroller();
        for (let n = 0; n < count; n++) {
          // There and back within what even fifty messages fill.
          scroller.scrollTop += n % 40 < 20 ? stride : -stride;
          await new Promise(requestAnimationFrame);
        }
        scroller.scrollTop = 0;
      },
      [frames, STRIDE] as const,
    );
  const idle = (frames: number) =>
    page.evaluate(async (count) => {
      for (let n = 0; n < count; n++) await new Promise(requestAnimationFrame);
    }, frames);
  await appends(15);
  await scrolls(60);
  await idle(30);
  const frame = (await during(() => idle(FRAMES))) / FRAMES;
  const append = (await during(() => appends(APPENDS))) / APPENDS - 3 * frame;
  const scroll = (await during(() => scrolls(FRAMES))) / FRAMES - frame;
  await page.evaluate(() => window.feed.scroller().scrollTo(0, 900));
  await idle(10);
  const appendBelow = (await during(() => appends(APPENDS))) / APPENDS - 3 * frame;
  await cdp.detach();
  return { append, appendBelow, scroll, rows: await page.locator('.feed .post').count() };
}

export async function benchFeed(bench: Bench, line: (what: string, value: string) => void): Promise<void> {
  const { url } = await bench.site('tests/bench/feed-page');
  const page = await bench.page({ viewport: { width: 1024, height: 900 } });
  const sizes = [50, 5000] as const;
  const best: Record<number, Costs> = {};
  // In turns, and the best counts.
  for (let round = 0; round < 3; round++) {
    for (const size of sizes) {
      const now = await costsOf(page, url, size);
      const before = best[size] ?? now;
      best[size] = {
        append: Math.min(before.append, now.append),
        appendBelow: Math.min(before.appendBelow, now.appendBelow),
        scroll: Math.min(before.scroll, now.scroll),
        rows: now.rows,
      };
    }
  }
  await page.close();
  const [small, large] = sizes.map((size) => best[size] as Costs) as [Costs, Costs];
  for (const [what, key] of [
    ['one more message, at the top', 'append'],
    ['one more message, while one reads further down', 'appendBelow'],
    [`a frame of scrolling, ${STRIDE} pixels`, 'scroll'],
  ] as const) {
    line(
      `  ${what}: ${small[key].toFixed(2)} ms with 50, ${large[key].toFixed(2)} ms with 5,000 (${large.rows} rows drawn)`,
      `ratio ${(large[key] / small[key]).toFixed(2)} (goal ≤ 1.5)`,
    );
  }
}
