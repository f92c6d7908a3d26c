import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type PreviewServer, preview } from 'vite';
import { expect, longTest, test } from '../support/browser.ts';
import { launchFirefox } from '../support/firefox.ts';

/** Node computes the same traces, by the same code, in tests/replay/traces.test.ts. */
const GOLDEN = join(import.meta.dirname, '../replay/traces');
const golden = Object.fromEntries(readdirSync(GOLDEN).map((file) => [file, readFileSync(join(GOLDEN, file), 'utf8')]));

test.describe('the golden traces come out the same, to the byte', () => {
  // One build for both browsers.
  test.describe.configure({ mode: 'default' });

  let server: PreviewServer;
  let url: string;

  test.beforeAll(async () => {
    // Built as the game is (and in its temporary folder), for what a minifier works out beforehand must be right too.
    const site = {
      root: join(import.meta.dirname, 'determinism'),
      configFile: join(import.meta.dirname, '../../vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: join(process.env.SANG_FROID_SITE ?? '', '.determinism') },
    } as const;
    await build(site);
    server = await preview({ ...site, preview: { host: '127.0.0.1', port: 0 } });
    url = server.resolvedUrls?.local[0] ?? '';
  });
  test.afterAll(() => server.close());

  test('in Chromium', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForSelector('[data-ready]');
    expect(await page.evaluate(() => window.traces())).toEqual(golden);
  });

  longTest('in Firefox', async () => {
    // Firefox may have to be installed.
    test.setTimeout(600_000);
    const firefox = await launchFirefox();
    try {
      const page = await firefox.newPage();
      await page.goto(url);
      await page.waitForSelector('[data-ready]');
      expect(await page.evaluate(() => window.traces())).toEqual(golden);
    } finally {
      await firefox.close();
    }
  });
});
