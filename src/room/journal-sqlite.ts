import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EpochMs } from '../workshop/entry.ts';
import { type Journal, JournalBusy, logOf } from './journal.ts';
import type { Ask, Opened, Outcome } from './journal-sqlite-worker.ts';

const FILE = 'rooms.sqlite';

/** Something whoever started the server should know. */
export type Tell = (
  what: 'newer' | 'unreadable' | 'busy' | 'unwritable',
  params: Readonly<Record<string, string>>,
) => void;

interface Waiting {
  readonly ask: Ask;
  resolve(value: never): void;
  reject(error: Error): void;
}

/**
 * A journal in one SQLite file. Writing to disk takes milliseconds, so a worker does it; what is asked meanwhile goes
 * into the next transaction, and thirty phones acting at once cost one wait for the disk.
 * Without a folder it is kept in memory, and forgotten. What cannot be read is set aside, and told.
 */
export async function openSqliteJournal(folder: string | undefined, tell: Tell): Promise<Journal> {
  const file = folder === undefined ? ':memory:' : join(folder, FILE);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Names and words are in it: only this user's to read, whatever the folder allows.
    closeSync(openSync(file, 'a', 0o600));
  }
  let [worker, opened] = await start(file);
  if (opened === 'unreadable' || opened === 'newer') {
    await worker.terminate();
    const aside = setAside(file);
    tell(opened, { file, aside });
    [worker, opened] = await start(file);
  }
  if (opened !== 'ready') {
    await worker.terminate();
    throw opened === 'busy'
      ? new JournalBusy(`Another process keeps its rooms in ${file}.`)
      : new Error(`Cannot keep rooms in ${file}.`);
  }
  return journalOf(worker, folder === undefined ? undefined : file);
}

async function start(file: string): Promise<[Worker, Opened]> {
  const worker = new Worker(new URL('./journal-sqlite-worker.ts', import.meta.url), {
    workerData: file,
    // node:sqlite still announces itself as experimental.
    execArgv: [...process.execArgv, '--disable-warning=ExperimentalWarning'],
  });
  const opened = await new Promise<Opened>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return [worker, opened];
}

function setAside(file: string): string {
  const aside = `${file}.set-aside-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  renameSync(file, aside);
  for (const tail of ['-wal', '-shm']) rmSync(file + tail, { force: true });
  return aside;
}

function journalOf(worker: Worker, place: string | undefined): Journal {
  let waiting: Waiting[] = [];
  let sent: Waiting[] = [];
  let gone: Error | undefined;

  const send = () => {
    if (sent.length > 0 || waiting.length === 0) return;
    sent = waiting;
    waiting = [];
    worker.postMessage(sent.map(({ ask }) => ask));
  };
  worker.on('message', (outcomes: readonly Outcome[]) => {
    const done = sent;
    sent = [];
    send();
    done.forEach(({ resolve, reject }, index) => {
      const outcome = outcomes[index];
      if (outcome && 'value' in outcome) resolve(outcome.value as never);
      else reject(new Error(outcome?.error ?? 'The journal gave no answer.'));
    });
  });
  const fail = (error: Error) => {
    gone = error;
    for (const { reject } of [...sent, ...waiting]) reject(error);
    sent = [];
    waiting = [];
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The journal is closed.')));

  const call = <T>(ask: Ask): Promise<T> =>
    new Promise((resolve, reject) => {
      if (gone) return reject(gone);
      waiting.push({ ask, resolve, reject });
      send();
    });

  const append = (code: string, keeper: number, from: number, texts: readonly string[]) =>
    call<boolean>({ do: 'append', code, keeper, from, texts, t: Date.now() });

  return {
    place,
    create: (code, entries) =>
      call({ do: 'create', code, texts: entries.map((entry) => JSON.stringify(entry)), t: Date.now() }),
    has: (code) => call({ do: 'has', code }),
    take: async (code) => {
      const taken = await call<{ keeper: number; texts: string[] } | undefined>({ do: 'take', code });
      return taken && logOf({ append }, code, taken.keeper, taken.texts);
    },
    count: () => call({ do: 'count' }),
    remove: (code) => call({ do: 'remove', code }),
    removeOlderThan: (t: EpochMs) => call({ do: 'remove-older', t }),
    close: async () => {
      if (gone) return;
      await call({ do: 'close' });
      await worker.terminate();
    },
  };
}
