import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { EpochMs } from '../workshop/entry.ts';

/** The only one that touches the file: each message is a list of things to do, done in one transaction. */

export type Ask =
  | { readonly do: 'create'; readonly code: string; readonly texts: readonly string[]; readonly t: EpochMs }
  | { readonly do: 'has'; readonly code: string }
  | { readonly do: 'take'; readonly code: string }
  | {
      readonly do: 'append';
      readonly code: string;
      readonly keeper: number;
      readonly from: number;
      readonly texts: readonly string[];
      readonly t: EpochMs;
    }
  | { readonly do: 'count' }
  | { readonly do: 'remove'; readonly code: string }
  | { readonly do: 'remove-older'; readonly t: EpochMs }
  | { readonly do: 'close' };

export type Outcome = { readonly value: unknown } | { readonly error: string };
export type Opened = 'ready' | 'busy' | 'newer' | 'unreadable' | 'impossible';

const VERSION = 1;
const WAIT_FOR_FILE_MS = 3000;
const BUSY = 5;
const CANNOT_OPEN = 14;

const port = parentPort;
if (!port) throw new Error('This is a worker.');

let database: DatabaseSync;
try {
  database = new DatabaseSync(workerData as string);
  port.postMessage(open());
} catch (error) {
  const code = (error as { errcode?: number }).errcode ?? 0;
  port.postMessage(code === BUSY ? 'busy' : code === CANNOT_OPEN ? 'impossible' : ('unreadable' satisfies Opened));
}

function open(): Opened {
  // One process a file, until it ends however it ends: SQLite's own lock goes with the process.
  database.exec(`PRAGMA busy_timeout = ${WAIT_FOR_FILE_MS}; PRAGMA locking_mode = EXCLUSIVE`);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  // What is deleted is overwritten, so that a deleted room is gone and not only unlisted.
  database.exec('PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON');
  database.exec('BEGIN IMMEDIATE; COMMIT');
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version > VERSION) return 'newer';
  if (database.prepare('PRAGMA quick_check(1)').get()?.quick_check !== 'ok') return 'unreadable';
  database.exec(`
    CREATE TABLE IF NOT EXISTS room (
      code TEXT PRIMARY KEY,
      keeper INTEGER NOT NULL,
      touched INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS entry (
      code TEXT NOT NULL REFERENCES room ON DELETE CASCADE,
      number INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (code, number)
    ) STRICT, WITHOUT ROWID;
    PRAGMA user_version = ${VERSION};
  `);
  return 'ready';
}

const statement = (sql: string) => {
  let prepared: ReturnType<DatabaseSync['prepare']> | undefined;
  return () => {
    prepared ??= database.prepare(sql);
    return prepared;
  };
};
const insertRoom = statement('INSERT INTO room VALUES (?, 0, ?) ON CONFLICT DO NOTHING');
const insertEntry = statement('INSERT INTO entry VALUES (?, ?, ?)');
const findRoom = statement('SELECT 1 FROM room WHERE code = ?');
const takeRoom = statement('UPDATE room SET keeper = keeper + 1 WHERE code = ? RETURNING keeper');
const readEntries = statement('SELECT text FROM entry WHERE code = ? ORDER BY number');
const nextNumber = statement('SELECT ifnull(max(number) + 1, 0) AS next FROM entry WHERE code = ?');
const touchRoom = statement('UPDATE room SET touched = ? WHERE code = ? AND keeper = ?');
const countRooms = statement('SELECT count(*) AS rooms FROM room');
const removeRoom = statement('DELETE FROM room WHERE code = ?');
const removeOlder = statement('DELETE FROM room WHERE touched < ? RETURNING code');

function perform(ask: Ask): unknown {
  switch (ask.do) {
    case 'create': {
      if (insertRoom().run(ask.code, ask.t).changes === 0) return false;
      write(ask.code, 0, ask.texts);
      return true;
    }
    case 'has':
      return findRoom().get(ask.code) !== undefined;
    case 'take': {
      const room = takeRoom().get(ask.code);
      if (!room) return undefined;
      return {
        keeper: room.keeper,
        texts: readEntries()
          .all(ask.code)
          .map((row) => row.text),
      };
    }
    case 'append': {
      if (nextNumber().get(ask.code)?.next !== ask.from) return false;
      if (touchRoom().run(ask.t, ask.code, ask.keeper).changes === 0) return false;
      write(ask.code, ask.from, ask.texts);
      return true;
    }
    case 'count':
      return countRooms().get()?.rooms;
    case 'remove':
      removeRoom().run(ask.code);
      return undefined;
    case 'remove-older':
      return removeOlder()
        .all(ask.t)
        .map((row) => row.code);
    case 'close':
      return undefined;
  }
}

function write(code: string, from: number, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    insertEntry().run(code, from + index, text);
  });
}

function performAll(asks: readonly Ask[]): Outcome[] {
  try {
    database.exec('BEGIN IMMEDIATE');
    const outcomes = asks.map((ask) => ({ value: perform(ask) }));
    database.exec('COMMIT');
    // The log of changes still holds what was removed from the file.
    if (asks.some((ask) => ask.do.startsWith('remove'))) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    if (asks.some((ask) => ask.do === 'close')) database.close();
    return outcomes;
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    return asks.map(() => ({ error: (error as Error).message }));
  }
}

port.on('message', (asks: readonly Ask[]) => port.postMessage(performAll(asks)));
