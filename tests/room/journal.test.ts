import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Journal, JournalBusy, LogLost } from '../../src/room/journal.ts';
import { openRedisJournal } from '../../src/room/journal-redis.ts';
import { openSqliteJournal } from '../../src/room/journal-sqlite.ts';
import type { Entry } from '../../src/workshop/entry.ts';
import { HAS_REDIS, type OwnRedis, startRedis } from '../support/redis.ts';

const opened = (code: string): Entry => ({ t: 1, type: 'opened', code, facilitator: 'hash' });
const reached = (at: number): Entry => ({ t: at, type: 'reached', at });

let redis: OwnRedis | undefined;
const folders: string[] = [];
const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sang-froid-journal-'));
  folders.push(folder);
  return folder;
};
beforeAll(async () => {
  if (HAS_REDIS) redis = await startRedis();
});
afterAll(async () => {
  await redis?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const toldNothing = () => expect.unreachable('nothing to tell');

describe.each([
  ['in SQLite', false, () => openSqliteJournal(aFolder(), toldNothing)],
  ['in memory', false, () => openSqliteJournal(undefined, toldNothing)],
  ['in Redis (needs redis-server)', !HAS_REDIS, () => openRedisJournal(redis?.address ?? '')],
] as const)('a journal %s', (_, isSkipped, open) => {
  let journal: Journal;
  beforeAll(async () => {
    if (!isSkipped) journal = await open();
  });
  afterAll(() => journal?.close());

  test.skipIf(isSkipped)('keeps rooms apart, and each one’s entries in order', async () => {
    expect(await journal.create('AAAAAA', [opened('AAAAAA')])).toBe(true);
    expect(await journal.create('AAAAAA', [opened('AAAAAA')])).toBe(false);
    expect(await journal.create('BBBBBB', [opened('BBBBBB')])).toBe(true);
    expect(await journal.count()).toBe(2);
    const [a, b] = [await journal.take('AAAAAA'), await journal.take('BBBBBB')];
    await Promise.all(
      Array.from({ length: 300 }, (_, at) => [a?.append([reached(at)]), b?.append([reached(-at)])]).flat(),
    );
    const after = (await journal.take('AAAAAA'))?.entries;
    expect(after).toEqual([opened('AAAAAA'), ...Array.from({ length: 300 }, (_, at) => reached(at))]);
  });

  test.skipIf(isSkipped)('has one keeper a room: whoever took it last', async () => {
    await journal.create('CCCCCC', [opened('CCCCCC')]);
    const first = await journal.take('CCCCCC');
    await first?.append([reached(1)]);
    const second = await journal.take('CCCCCC');
    await expect(first?.append([reached(2)])).rejects.toThrow(LogLost);
    await second?.append([reached(3), reached(4)]);
    await expect(first?.append([reached(5)])).rejects.toThrow(LogLost);
    expect((await journal.take('CCCCCC'))?.entries).toEqual([opened('CCCCCC'), reached(1), reached(3), reached(4)]);
  });

  test.skipIf(isSkipped)('forgets a room, whoever keeps it', async () => {
    await journal.create('DDDDDD', [opened('DDDDDD')]);
    const log = await journal.take('DDDDDD');
    await journal.remove('DDDDDD');
    expect(await journal.has('DDDDDD')).toBe(false);
    expect(await journal.take('DDDDDD')).toBeUndefined();
    await expect(log?.append([reached(1)])).rejects.toThrow(LogLost);
    // The same code again is another room.
    await journal.create('DDDDDD', [opened('DDDDDD')]);
    expect((await journal.take('DDDDDD'))?.entries).toHaveLength(1);
  });

  test.skipIf(isSkipped)('forgets what nobody used for long, and nothing else', async () => {
    await journal.create('EEEEEE', [opened('EEEEEE')]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const now = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await journal.create('FFFFFF', [opened('FFFFFF')]);
    expect(await journal.removeOlderThan(now)).toContain('EEEEEE');
    expect(await journal.removeOlderThan(now)).toEqual([]);
    expect(await journal.has('FFFFFF')).toBe(true);
  });
});

describe('a journal’s file', () => {
  let journal: Journal | undefined;
  afterEach(() => journal?.close());
  const told: string[] = [];
  const open = async (folder: string) => {
    told.length = 0;
    journal = await openSqliteJournal(folder, (what) => told.push(what));
    return journal;
  };

  test('is there after the process is gone', async () => {
    const folder = aFolder();
    const before = await open(folder);
    await before.create('AAAAAA', [opened('AAAAAA')]);
    await (await before.take('AAAAAA'))?.append([reached(1)]);
    await before.close();
    expect((await (await open(folder)).take('AAAAAA'))?.entries).toEqual([opened('AAAAAA'), reached(1)]);
  });

  test('holds no byte of a deleted room', async () => {
    const folder = aFolder();
    const kept = await open(folder);
    for (const code of ['SECRET', 'OTHERS']) {
      await kept.create(code, [opened(code)]);
      const log = await kept.take(code);
      for (let row = 0; row < 200; row++) {
        await log?.append([{ t: row, type: 'told', to: 'all', text: `${code} said this, ${'and more '.repeat(30)}` }]);
      }
    }
    await kept.remove('SECRET');
    const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    expect(bytes.some((file) => file.includes('SECRET'))).toBe(false);
    expect(bytes.some((file) => file.includes('OTHERS'))).toBe(true);
  });

  test('is one process’s', async () => {
    const folder = aFolder();
    await open(folder);
    await expect(openSqliteJournal(folder, toldNothing)).rejects.toThrow(JournalBusy);
  });

  test('that cannot be read is set aside', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'rooms.sqlite'), 'Not a journal, '.repeat(1000));
    expect(await (await open(folder)).count()).toBe(0);
    expect(told).toEqual(['unreadable']);
    expect(readdirSync(folder).some((file) => file.includes('set-aside'))).toBe(true);
  });

  test('cut short in the middle is set aside, or still whole', async () => {
    const folder = aFolder();
    const before = await open(folder);
    await before.create('AAAAAA', [opened('AAAAAA')]);
    const log = await before.take('AAAAAA');
    await log?.append(Array.from({ length: 2000 }, (_, at) => reached(at)));
    await before.close();
    const file = join(folder, 'rooms.sqlite');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
    expect(await (await open(folder)).count()).toBe(0);
    expect(told).toEqual(['unreadable']);
  });

  test('of a newer Sang-froid is set aside', async () => {
    const folder = aFolder();
    const database = new DatabaseSync(join(folder, 'rooms.sqlite'));
    database.exec('CREATE TABLE of_tomorrow (x); PRAGMA user_version = 99');
    database.close();
    await open(folder);
    expect(told).toEqual(['newer']);
  });
});
