import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { languages } from '../../src/cli/languages-plugin.ts';
import { library } from '../../src/cli/library-plugin.ts';
import { CHROMIUM, findBrowser, thisMachine } from '../support/find-browser.ts';

/** What a browser is needed for: sites built for the occasion, and pages whose work is counted in processor time. */

const ROOT = join(import.meta.dirname, '../..');
const BUILT = process.env.SANG_FROID_SITE;

const PAGE = {
  base: './',
  plugins: [library(join(ROOT, 'scenarios')), languages()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies InlineConfig;

export interface Site {
  readonly url: string;
  readonly folder: string;
}

export interface Bench {
  /** The page built from this folder (the game’s own without one), served. */
  site(folder?: string): Promise<Site>;
  page(options?: Parameters<Browser['newPage']>[0]): Promise<Page>;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const kept = mkdtempSync(join(ROOT, '.cache/bench-'));
  const servers: PreviewServer[] = [];
  const sites = new Map<string, Promise<Site>>();
  const browser = await chromium.launch({
    executablePath: findBrowser(CHROMIUM, thisMachine),
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  const serve = async (folder: string): Promise<Site> => {
    const outDir = folder === '.' && BUILT !== undefined ? BUILT : join(kept, folder.replaceAll('/', '-'));
    const served: InlineConfig = {
      root: join(ROOT, folder),
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true, manifest: true },
      // A page of our own is no app: nothing to install, no service worker.
      ...(folder === '.' ? { configFile: join(ROOT, 'vite.config.ts') } : { ...PAGE, configFile: false }),
    };
    // The game may have been built already.
    if (folder !== '.' || BUILT === undefined) await build(served);
    const server = await preview({ ...served, preview: { host: '127.0.0.1', port: 0 } });
    servers.push(server);
    return { url: server.resolvedUrls?.local[0] ?? '', folder: outDir };
  };
  return {
    site(folder = '.') {
      const site = sites.get(folder) ?? serve(folder);
      sites.set(folder, site);
      return site;
    },
    page: (options) => browser.newPage(options),
    async close() {
      await browser.close();
      for (const server of servers) await server.close();
      rmSync(kept, { recursive: true, force: true });
    },
  };
}

/** Milliseconds of processor time the page’s main thread has taken so far: what others do meanwhile hardly touches it. */
export interface Spent {
  readonly task: number;
  readonly script: number;
}

export async function meter(page: Page): Promise<{ readonly cdp: CDPSession; spent(): Promise<Spent> }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    cdp,
    async spent() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
      return { task: of('TaskDuration'), script: of('ScriptDuration') };
    },
  };
}
