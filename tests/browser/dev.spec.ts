import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, longTest } from '../support/browser.ts';
import { Game } from '../support/game.ts';

const root = join(import.meta.dirname, '../..');

// Its bundler is not the one that builds: what the build leaves out of Phaser has to be left out here too.
longTest('`npm run dev` plays as the built game does, embers and all', async ({ browser }) => {
  const server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    root,
    cacheDir: join(process.env.SANG_FROID_SITE ?? '', '.dev'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
  });
  try {
    await server.listen();
    const page = await browser.newPage({ baseURL: server.resolvedUrls?.local[0] ?? '' });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await new Game(page, 'macabre-ad', 'fr').enter(3, 'live');
    // The land, and Phaser's over it.
    await expect(page.locator('canvas')).toHaveCount(2);
    expect(complaints).toEqual([]);
  } finally {
    await server.close();
  }
});
