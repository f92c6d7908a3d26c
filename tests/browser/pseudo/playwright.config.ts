import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** `npm run pseudo`: the game in strange letters, a third longer than ours. What a third language would break, breaks. */

process.env.PSEUDO_LOCALE = '1';
const { webServer } = base;
if (!webServer || Array.isArray(webServer)) throw new Error('one server is built and started');

export default defineConfig({
  ...base,
  testDir: '.',
  projects: [{ name: 'pseudo', testMatch: '*.pseudo.ts' }],
  webServer: {
    ...webServer,
    command: webServer.command.replace(
      'vite build',
      `vite build --config ${join(import.meta.dirname, 'vite.config.ts')}`,
    ),
  },
});
