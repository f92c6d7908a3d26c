import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** What `npm start` says after building, in its own process. */

const COMMAND = join(import.meta.dirname, '../../src/cli/serve.ts');

let folder: string;
let running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sang-froid-serve-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
});
afterEach(async () => {
  await Promise.all(
    running.map(async (child) => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }),
  );
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

/** Starts it, and waits for its last line or its end. */
async function serve(env: Record<string, string>): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, [COMMAND, folder], {
    env: { PATH: process.env.PATH, PORT: '0', LANG: 'en_GB.UTF-8', HOME: folder, ...env },
  });
  running.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  const closed = once(child, 'close');
  while (child.exitCode === null && !/Rooms are|salles (sont|ne sont)/.test(said.out)) {
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  return { ...said, code: child.exitCode };
}

test('says where it is, first; then how phones come in, the private link, and where rooms are kept', async () => {
  const data = join(folder, 'data');
  const { out, err } = await serve({ SANG_FROID_DATA: data, SANG_FROID_RETENTION_DAYS: '1' });
  expect(err).toBe('');
  expect(out).toMatch(/^Sang-froid is at http:\/\/localhost:\d+\/\n/);
  expect(out).toMatch(/http:\/\/[\d.a-z]+:\d+\/#\/workshop\/key\/[\w-]{22}\n/);
  expect(out).toContain(`Rooms are kept in ${join(data, 'rooms.sqlite')} for 1 day after their last use.`);
  // Only this user's to read.
  for (const file of ['host-key', 'rooms.sqlite']) expect(statSync(join(data, file)).mode & 0o077).toBe(0);
});

test('speaks French, and keeps its key from start to start', async () => {
  const env = { LANG: 'fr_FR.UTF-8', SANG_FROID_DATA: join(folder, 'data') };
  const first = await serve(env);
  expect(first.out).toMatch(/^Sang-froid est à l’adresse http/);
  running[0]?.kill('SIGTERM');
  const [code] = (await once(running[0] as ChildProcess, 'exit')) as [number];
  expect(code).toBe(0);
  const second = await serve(env);
  const keyIn = (text: string) => /key\/([\w-]+)/.exec(text)?.[1];
  expect(keyIn(second.out)).toBe(keyIn(first.out));
});

test('does not start on settings it does not understand', async () => {
  const { out, err, code } = await serve({ SANG_FROID_SEATS: 'many', SANG_FROID_SEAT: '3' });
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('SANG_FROID_SEATS: write a whole number from 1 to 1000.');
  expect(err).toContain('SANG_FROID_SEAT is not a setting.');
});

test('where nothing can be kept, the game is served all the same', async () => {
  const file = join(folder, 'index.html');
  const { out, err } = await serve({ XDG_DATA_HOME: file, LOCALAPPDATA: file, HOME: file });
  expect(err).toContain('Rooms cannot be kept in');
  expect(out).toContain('Rooms are kept in memory only');
});

test('a second one serves the game all the same, but not in a folder somebody asked for', async () => {
  const own = { XDG_DATA_HOME: join(folder, 'share'), LOCALAPPDATA: join(folder, 'share') };
  await serve(own);
  const second = await serve(own);
  expect(second.err).toContain('Another Sang-froid keeps its rooms in');
  expect(second.out).toContain('Rooms are kept in memory only');
  const asked = { SANG_FROID_DATA: join(folder, 'data') };
  await serve(asked);
  const refused = await serve(asked);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('Cannot serve: another Sang-froid keeps its rooms in');
});
