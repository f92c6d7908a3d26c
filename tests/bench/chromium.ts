import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { library } from '../../src/cli/library-plugin.ts';
import { CHROMIUM, findBrowser, thisMachine } from '../support/find-browser.ts';

/** What a browser is needed for: sites built for the occasion, and pages whose work is counted in processor time. */

const ROOT = join(import.meta.dirname, '../..');

const PAGE = {
  base: './',
  plugins: [library(join(ROOT, 'scenarios'))],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const;

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
  const browser = await chromium.launch({
    executablePath: findBrowser(CHROMIUM, thisMachine),
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  return {
    async site(folder = '.') {
      const outDir = join(kept, folder.replaceAll('/', '-'));
      const served = {
        root: join(ROOT, folder),
        logLevel: 'warn',
        build: { outDir, emptyOutDir: true, manifest: true },
        // A page of our own is no app: nothing to install, no service worker.
        ...(folder === '.' ? { configFile: join(ROOT, 'vite.config.ts') } : { ...PAGE, configFile: false }),
      } as const;
      await build(served);
      const server = await preview({ ...served, preview: { host: '127.0.0.1', port: 0 } });
      servers.push(server);
      return { url: server.resolvedUrls?.local[0] ?? '', folder: outDir };
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
