import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { merged, type PastRun, readPastRun } from './past-run.ts';
import { troubleOf } from './saved-run.ts';

/**
 * Every finished run, kept on this device and nowhere else: its database, and the memory of this page for what the
 * database refuses. What cannot be read is set aside, never thrown away.
 */
export interface PastRuns {
  /** False: gone when the page closes. */
  readonly lasting: boolean;
  /** The latest first. */
  list(): Promise<readonly PastRun[]>;
  find(id: string): Promise<PastRun | undefined>;
  /** Those that are there already stay, and gain what they did not have. */
  keep(runs: readonly PastRun[]): Promise<Kept>;
  /** Changes one that is there, as it is there: another tab may have written to it. */
  change(id: string, to: (past: PastRun) => PastRun): Promise<Trouble | undefined>;
  /** The answer brings it back. */
  remove(id: string): Promise<() => Promise<void>>;
  /** All of them, and what was set aside. */
  clear(): Promise<void>;
  /** What was found here and could not be read, as it was. */
  aside(): Promise<readonly unknown[]>;
  /** Told when another tab, or this one, changed something; the answer stops it. */
  watch(onChange: () => void): () => void;
}

export interface Kept {
  /** How many were not there before. */
  readonly added: number;
  /** Why they will not outlast this page, if they will not. */
  readonly trouble?: Trouble;
}

export type Trouble = ReturnType<typeof troubleOf>;

/** A run takes some 5 kB. Who has played more often than this is asked in time to take the oldest away in a file. */
export const MOST_RUNS = 1000;

/** A scenario's text is kept once, however often it was played: `source` is its key. */
interface Stored extends Omit<PastRun, 'source'> {
  readonly source?: number;
}

interface Schema extends DBSchema {
  runs: { key: string; value: Stored; indexes: { finishedAt: number; source: number } };
  sources: { key: number; value: string };
  aside: { key: number; value: unknown };
}

let opened: Promise<PastRuns> | undefined;

/** The same for the whole page. */
export function openPastRuns(): Promise<PastRuns> {
  opened ??= openDatabase().then(databaseRuns, () => memoryRuns('storage-denied'));
  return opened;
}

/** 80 bits nobody else draws. */
export function drawId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('sang-froid.history', 1, {
    upgrade(database) {
      const runs = database.createObjectStore('runs', { keyPath: 'id' });
      runs.createIndex('finishedAt', 'finishedAt');
      runs.createIndex('source', 'source');
      database.createObjectStore('sources', { autoIncrement: true });
      database.createObjectStore('aside', { autoIncrement: true });
    },
  });
}

const latestFirst = (runs: readonly PastRun[]) => runs.toSorted((a, b) => b.finishedAt - a.finishedAt);

function databaseRuns(database: IDBPDatabase<Schema>): PastRuns {
  const unkept = memoryRuns('storage-denied');
  const readwrite = () => database.transaction(['runs', 'sources', 'aside'], 'readwrite');
  type Transaction = ReturnType<typeof readwrite>;

  const textsIn = async (from: Transaction): Promise<ReadonlyMap<number, string>> => {
    const sources = from.objectStore('sources');
    const [keys, texts] = await Promise.all([sources.getAllKeys(), sources.getAll()]);
    return new Map(keys.map((key, index) => [key, texts[index] as string]));
  };
  const readOne = async (from: Transaction, id: string): Promise<PastRun | undefined> => {
    const stored = await from.objectStore('runs').get(id);
    return stored && read(stored, stored.source === undefined ? new Map() : await textsIn(from));
  };
  const write = async (to: Transaction, { source, ...past }: PastRun): Promise<void> => {
    const known = source === undefined ? [] : [...(await textsIn(to))];
    const key =
      source === undefined
        ? undefined
        : (known.find(([, text]) => text === source)?.[0] ?? (await to.objectStore('sources').add(source)));
    await to.objectStore('runs').put({ ...past, ...(key !== undefined && { source: key }) });
  };
  const erase = async (from: Transaction, id: string): Promise<void> => {
    const runs = from.objectStore('runs');
    const key = (await runs.get(id))?.source;
    await runs.delete(id);
    if (key !== undefined && (await runs.index('source').count(key)) === 0) {
      await from.objectStore('sources').delete(key);
    }
  };
  /** Either all of it is done or nothing is. */
  const within = async (work: (all: Transaction) => Promise<void>): Promise<void> => {
    const all = readwrite();
    // Its refusal is told by the work that met it.
    all.done.catch(() => {});
    try {
      await work(all);
    } catch (error) {
      // What the database refused has ended it already.
      if (!(error instanceof DOMException)) all.abort();
      throw error;
    }
    await all.done;
    tell();
  };

  return {
    lasting: true,
    async list() {
      const all = readwrite();
      const [stored, texts] = await Promise.all([all.objectStore('runs').getAll(), textsIn(all)]);
      const runs: PastRun[] = [];
      for (const each of stored) {
        const past = read(each, texts);
        if (past) runs.push(past);
        else {
          await all.objectStore('aside').add(each);
          await all.objectStore('runs').delete(each.id);
        }
      }
      await all.done;
      return latestFirst([...runs, ...(await unkept.list())]);
    },
    async find(id) {
      return (await readOne(readwrite(), id)) ?? unkept.find(id);
    },
    async keep(pasts) {
      try {
        let added = 0;
        await within(async (all) => {
          const runs = all.objectStore('runs');
          for (const past of pasts) {
            const here = await readOne(all, past.id);
            if (!here) added++;
            await write(all, here ? merged(here, past) : past);
          }
          const tooMany = (await runs.count()) - MOST_RUNS;
          const oldest = tooMany > 0 ? await runs.index('finishedAt').getAllKeys(undefined, tooMany) : [];
          for (const id of oldest) await erase(all, id);
        });
        return { added };
      } catch (error) {
        console.warn(error);
        return { ...(await unkept.keep(pasts)), trouble: troubleOf(error) };
      }
    },
    async change(id, to) {
      if (await unkept.find(id)) return unkept.change(id, to);
      try {
        await within(async (all) => {
          const here = await readOne(all, id);
          if (here) await write(all, to(here));
        });
        return undefined;
      } catch (error) {
        return troubleOf(error);
      }
    },
    async remove(id) {
      const past = await readOne(readwrite(), id);
      if (!past) return unkept.remove(id);
      await within((all) => erase(all, id));
      return () => within((all) => write(all, past));
    },
    async clear() {
      await unkept.clear();
      await within(async (all) => {
        for (const name of ['runs', 'sources', 'aside'] as const) await all.objectStore(name).clear();
      });
    },
    aside: () => database.getAll('aside'),
    watch,
  };
}

function read({ source, ...stored }: Stored, texts: ReadonlyMap<number, string>): PastRun | undefined {
  const text = source === undefined ? undefined : texts.get(source);
  if (source !== undefined && text === undefined) return undefined;
  const reading = readPastRun({ ...stored, source: text });
  return reading.ok ? reading.past : undefined;
}

/** Where the browser keeps nothing, runs live as long as the page. */
export function memoryRuns(why: Trouble): PastRuns {
  const runs = new Map<string, PastRun>();
  return {
    lasting: false,
    list: async () => latestFirst([...runs.values()]),
    find: async (id) => runs.get(id),
    async keep(pasts) {
      const fresh = pasts.filter(({ id }) => !runs.has(id));
      for (const past of pasts) {
        const here = runs.get(past.id);
        runs.set(past.id, here ? merged(here, past) : past);
      }
      tell();
      return { added: fresh.length, trouble: why };
    },
    async change(id, to) {
      const here = runs.get(id);
      if (here) runs.set(id, to(here));
      tell();
      return why;
    },
    async remove(id) {
      const here = runs.get(id);
      runs.delete(id);
      tell();
      return async () => {
        if (here) runs.set(id, here);
        tell();
      };
    },
    async clear() {
      runs.clear();
      tell();
    },
    aside: async () => [],
    watch,
  };
}

const listeners = new Set<() => void>();

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const hear = () => {
  for (const listener of listeners) listener();
};

/** The other tabs of this device. */
const tabs = typeof document === 'undefined' ? undefined : new BroadcastChannel('sang-froid.history');
tabs?.addEventListener('message', hear);

/** Here and in the other tabs. */
function tell(): void {
  tabs?.postMessage('changed');
  hear();
}
