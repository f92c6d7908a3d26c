import { describe, expect, test } from 'vitest';
import { CHROMIUM, FIREFOX, findBrowser, type Machine, systemPaths } from './find-browser.ts';

const PLAYWRIGHT = '/cache/playwright/chrome';

/** A Linux machine where these programs start; what gets installed is noted in `installed`. */
function givenMachine(programs: readonly string[], changes: Partial<Machine> = {}) {
  const present = new Set(programs);
  const installed: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    playwrightPath: PLAYWRIGHT,
    runs: (path) => present.has(path),
    installWithPlaywright: () => installed.push('playwright'),
    installWithApt: (name) => installed.push(name),
    ...changes,
  };
  return { machine, installed, present };
}

describe('which Chromium the browser tests drive', () => {
  test('the one CHROMIUM_PATH names comes first', () => {
    const { machine } = givenMachine(['/mine', '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/mine' } });
    expect(findBrowser(CHROMIUM, machine)).toBe('/mine');
  });

  test('a CHROMIUM_PATH that does not start is said, not replaced by another browser', () => {
    const { machine, installed } = givenMachine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/typo' } });
    expect(() => findBrowser(CHROMIUM, machine)).toThrow(/CHROMIUM_PATH is \/typo/);
    expect(installed).toEqual([]);
  });

  test('the system’s comes before Playwright’s, and Chromium before Chrome', () => {
    const { machine } = givenMachine([PLAYWRIGHT, '/usr/bin/google-chrome', '/usr/bin/chromium']);
    expect(findBrowser(CHROMIUM, machine)).toBe('/usr/bin/chromium');
  });

  test('Playwright’s own is used where the system has none', () => {
    const { machine, installed } = givenMachine([PLAYWRIGHT]);
    expect(findBrowser(CHROMIUM, machine)).toBe(PLAYWRIGHT);
    expect(installed).toEqual([]);
  });

  test('a machine without any gets Playwright’s installed', () => {
    const { machine, installed, present } = givenMachine([]);
    const installing = { ...machine, installWithPlaywright: () => present.add(PLAYWRIGHT) };
    expect(findBrowser(CHROMIUM, installing)).toBe(PLAYWRIGHT);
    expect(installed).toEqual([]);
  });

  test('where Playwright’s cannot be had or does not start, Debian’s is installed', () => {
    const { machine, installed, present } = givenMachine([]);
    const debian = { ...machine, installWithApt: () => present.add('/usr/bin/chromium') };
    expect(findBrowser(CHROMIUM, debian)).toBe('/usr/bin/chromium');
    expect(installed).toEqual(['playwright']);
  });

  test('where nothing can be installed, one line says what to do', () => {
    const { machine, installed } = givenMachine([]);
    expect(() => findBrowser(CHROMIUM, machine)).toThrow(/^No Chromium .* set CHROMIUM_PATH to its executable\.$/);
    expect(installed).toEqual(['playwright', 'chromium']);
  });
});

describe('which Firefox', () => {
  test('the one FIREFOX_PATH names, or the system’s: never Playwright’s own build', () => {
    const { machine } = givenMachine([PLAYWRIGHT, '/usr/bin/chromium', '/usr/bin/firefox', '/mine']);
    expect(findBrowser(FIREFOX, machine)).toBe('/usr/bin/firefox');
    expect(findBrowser(FIREFOX, { ...machine, env: { FIREFOX_PATH: '/mine' } })).toBe('/mine');
  });

  test('where there is none, Debian’s is installed', () => {
    const { machine, present } = givenMachine([PLAYWRIGHT]);
    const debian = { ...machine, installWithApt: (name: string) => present.add(`/usr/bin/${name}`) };
    expect(findBrowser(FIREFOX, debian)).toBe('/usr/bin/firefox-esr');
  });

  test('where it cannot be, one line says what to do', () => {
    const { machine, installed } = givenMachine([PLAYWRIGHT, '/usr/bin/chromium']);
    expect(() => findBrowser(FIREFOX, machine)).toThrow(
      /^No Firefox .* install Firefox, or set FIREFOX_PATH to its executable\.$/,
    );
    expect(installed).toEqual(['firefox-esr']);
  });
});

describe('where each system keeps its browsers', () => {
  test('macOS: applications', () => {
    const paths = systemPaths(CHROMIUM, { platform: 'darwin', env: { HOME: '/Users/lea' } });
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/Users/lea/Applications/Chromium.app/Contents/MacOS/Chromium');
    const firefoxes = systemPaths(FIREFOX, { platform: 'darwin', env: { HOME: '/Users/lea' } });
    expect(firefoxes).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
  });

  test('Windows: program folders, only those that exist', () => {
    const paths = systemPaths(CHROMIUM, { platform: 'win32', env: { ProgramFiles: 'C:/Program Files' } });
    expect(paths).toContain('C:/Program Files/Microsoft/Edge/Application/msedge.exe');
    expect(paths.every((path) => path.startsWith('C:/'))).toBe(true);
    const firefoxes = systemPaths(FIREFOX, { platform: 'win32', env: { ProgramFiles: 'C:/Program Files' } });
    expect(firefoxes).toContain('C:/Program Files/Mozilla Firefox/firefox.exe');
  });

  test('Linux: everywhere on the PATH, each place once', () => {
    const paths = systemPaths(CHROMIUM, { platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' } });
    expect(paths).toContain('/opt/bin/chromium');
    expect(new Set(paths).size).toBe(paths.length);
  });
});
