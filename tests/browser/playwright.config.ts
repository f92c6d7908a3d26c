import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM, findBrowser, thisMachine } from '../support/find-browser.ts';

const root = join(import.meta.dirname, '../..');

// This file is read again by every worker: what the first reading decides is handed down in the environment.
process.env.CHROMIUM_PATH = findBrowser(CHROMIUM, thisMachine);
process.env.SANG_FROID_SITE ??= temporarySite();
// With which tests open rooms.
process.env.SANG_FROID_HOST_KEY ??= 'the-host-key-of-the-browser-tests';
const site = relative(root, process.env.SANG_FROID_SITE);

/** A build of its own, so that tests neither disturb nor trust the `dist` somebody is serving. */
function temporarySite(): string {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/site-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Every window of today's Chromium loads a suggestion list for its address bar, which nobody will type in: a second of
 * work a test. Chromium hears only the last of several such lists, so those that Playwright gives are here again.
 */
const UNWANTED = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AimEnabled', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'],
  ...['HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying'],
  ...['OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning'],
];

export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results'),
  // Tests wait for clocks and pages as often as they reckon: a third worker fills the gaps of two cores.
  workers: 3,
  // On a machine shared with others a test may lose a race. Which one did is said at the end: see tests/support/run-all.ts.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  fullyParallel: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: join(root, '.cache/browser.json') }]],
  use: {
    baseURL: `http://localhost:${process.env.SANG_FROID_PORT}/`,
    locale: 'fr-FR',
    trace: 'off',
    // A worker that answers for the host would stand between the tests and what they cut off; offline.spec.ts has it.
    serviceWorkers: 'block',
    // One window for all tests of a file, emptied in between: opening one costs more than most tests do. Files whose
    // tests leave behind what that does not empty (permissions, crashes, a network cut off) ask for a new one each.
    reuseContext: true,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--disable-features=${UNWANTED.join()}`,
      ],
    },
  },
  projects: [
    { name: 'play', testMatch: '**/*.spec.ts' },
    { name: 'shots', testMatch: '**/*.shots.ts' },
  ],
  webServer: {
    command: `vite build --logLevel warn --emptyOutDir --outDir ${site} && node src/cli/serve.ts ${site}`,
    cwd: root,
    env: { PORT: '0', SANG_FROID_DATA: ':memory:' },
    stdout: 'pipe',
    // The server takes any free port and says which.
    wait: { stdout: /http:\/\/localhost:(?<sang_froid_port>\d+)\// },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
