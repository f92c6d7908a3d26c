import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Which Chromium the browser tests drive. In this order: CHROMIUM_PATH, one of the system's, Playwright's own,
 * one that can be installed now. Never none: a machine without a browser is told what to do.
 */

/** What the decision needs to know of the machine, so that it can be tested without one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own. */
  readonly playwrightPath: string;
  /** It exists and starts. (Ubuntu’s `chromium-browser` may be an empty shell that asks for a snap.) */
  runs(path: string): boolean;
  /** Downloads Playwright's Chromium. */
  installWithPlaywright(): void;
  /** Installs Debian's `chromium`; does nothing where that is not possible. */
  installWithApt(): void;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

export function findChromium(machine: Machine): string {
  const asked = machine.env.CHROMIUM_PATH;
  if (asked) {
    if (machine.runs(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, which does not start: point it at a Chromium, Chrome or Edge.`);
  }
  const found = () => [...systemPaths(machine), machine.playwrightPath].find((path) => machine.runs(path));
  let path = found();
  for (const install of ['installWithPlaywright', 'installWithApt'] as const) {
    if (path) break;
    machine[install]();
    path = found();
  }
  if (path) return path;
  throw new Error(
    'No Chromium for the browser tests: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its executable.',
  );
}

/** Where each system puts its browsers, likeliest first. */
export function systemPaths({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return ['/Applications', `${env.HOME}/Applications`].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((folder) => folder);
    const inside = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
    return programs.flatMap((folder) =>
      [...inside, 'Microsoft/Edge/Application/msedge.exe'].map((path) => `${folder}/${path}`),
    );
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const onPath = NAMES.flatMap((name) => folders.filter((folder) => folder).map((folder) => `${folder}/${name}`));
  return [...new Set([...onPath, '/opt/google/chrome/chrome'])];
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  playwrightPath: chromium.executablePath(),
  runs: (path) =>
    existsSync(path) &&
    // On Windows the browser answers --version by opening a window.
    (process.platform === 'win32' || spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0),
  installWithPlaywright() {
    console.log('No Chromium here: installing Playwright’s.');
    run(process.execPath, [
      createRequire(import.meta.url).resolve('@playwright/test/cli'),
      'install',
      '--no-shell',
      'chromium',
    ]);
  },
  installWithApt() {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
    console.log('Installing Debian’s chromium.');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium']);
  },
};

/** Its failure shows in what is found afterwards. */
function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
}
