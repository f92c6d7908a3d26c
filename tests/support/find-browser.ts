import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter } from 'node:path';
import { chromium } from '@playwright/test';
import { installWithApt, run } from './debian.ts';

/**
 * Which browser the browser tests drive. In this order: the one its variable names, one of the system's, Playwright's
 * own, one that can be installed now. Never none: a machine without one is told what to do.
 */

/** Where one kind of browser may be, and where it comes from. */
interface Kind {
  readonly name: string;
  /** Any of these will do: for messages. */
  readonly choice: string;
  /** Names one, before all others. */
  readonly variable: string;
  /** On the PATH of Linux, likeliest first; `elsewhere` beyond it. */
  readonly commands: readonly string[];
  readonly elsewhere: readonly string[];
  /** In macOS's application folders. */
  readonly applications: readonly string[];
  /** In Windows's program folders. */
  readonly programs: readonly string[];
  /** Debian's package. */
  readonly debian: string;
  /** Playwright has one it can drive. (Its Firefox is its own build, not the one people have.) */
  readonly byPlaywright: boolean;
}

export const CHROMIUM: Kind = {
  name: 'Chromium',
  choice: 'Chromium, Chrome or Edge',
  variable: 'CHROMIUM_PATH',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  elsewhere: ['/opt/google/chrome/chrome'],
  applications: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`),
  programs: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  debian: 'chromium',
  byPlaywright: true,
};

export const FIREFOX: Kind = {
  name: 'Firefox',
  choice: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  elsewhere: ['/opt/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
  applications: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
    (app) => `${app}.app/Contents/MacOS/firefox`,
  ),
  programs: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  debian: 'firefox-esr',
  byPlaywright: false,
};

/** What the decision needs to know of the machine, so that it can be tested without one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own Chromium. */
  readonly playwrightPath: string;
  /** It exists and starts. (Ubuntu’s `chromium-browser` may be an empty shell that asks for a snap.) */
  runs(path: string): boolean;
  /** Downloads Playwright's Chromium. */
  installWithPlaywright(): void;
  /** Installs a Debian package; does nothing where that is not possible. */
  installWithApt(packageName: string): void;
}

export function findBrowser(kind: Kind, machine: Machine): string {
  const asked = machine.env[kind.variable];
  if (asked) {
    if (machine.runs(asked)) return asked;
    throw new Error(`${kind.variable} is ${asked}, which does not start: point it at a ${kind.choice}.`);
  }
  const places = [...systemPaths(kind, machine), ...(kind.byPlaywright ? [machine.playwrightPath] : [])];
  const found = () => places.find((path) => machine.runs(path));
  let path = found();
  if (!path && kind.byPlaywright) {
    machine.installWithPlaywright();
    path = found();
  }
  if (!path) {
    machine.installWithApt(kind.debian);
    path = found();
  }
  if (path) return path;
  throw new Error(
    `No ${kind.name} for the browser tests: install ${kind.choice}, or set ${kind.variable} to its executable.`,
  );
}

/** Where each system puts its browsers, likeliest first. */
export function systemPaths(kind: Kind, { platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  const inside = (folders: readonly (string | undefined)[], files: readonly string[]): string[] =>
    folders.filter((folder) => folder).flatMap((folder) => files.map((file) => `${folder}/${file}`));
  if (platform === 'darwin') return inside(['/Applications', `${env.HOME}/Applications`], kind.applications);
  if (platform === 'win32') {
    return inside([env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA], kind.programs);
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const onPath = kind.commands.flatMap((command) => inside(folders, [command]));
  return [...new Set([...onPath, ...kind.elsewhere])];
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  playwrightPath: chromium.executablePath(),
  runs: (path) =>
    existsSync(path) &&
    // On Windows a browser answers --version by opening a window.
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
  installWithApt,
};
