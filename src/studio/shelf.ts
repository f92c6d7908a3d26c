import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isObject } from './references.ts';

/** Where drafts are kept: this device's database, or, where the browser refuses one, the memory of this page. */
export interface Shelf {
  /** False: gone when the page closes. */
  readonly lasting: boolean;
  /** The latest first. */
  list(): Promise<readonly KeptDraft[]>;
  find(id: string): Promise<KeptDraft | undefined>;
  /** Fails when the disk is full: see `isFull`. */
  put(draft: KeptDraft): Promise<void>;
  /** Removes a draft and its versions; the answer brings them back. */
  remove(id: string): Promise<() => Promise<void>>;
  /** The latest first. */
  versions(draft: string): Promise<readonly Version[]>;
  /** Keeps one more version, and the latest fifty of a draft. */
  keep(version: Version): Promise<void>;
}

export interface KeptDraft {
  readonly id: string;
  readonly text: string;
  readonly changedAt: number;
  /** As the text says it: a sentence, one in each language, or nothing yet. */
  readonly title: unknown;
  /** How many errors and warnings its latest reading found. */
  readonly problems?: number;
  /** The file it was last saved to, where the browser can write to files. */
  readonly file?: FileSystemFileHandle;
}

export interface Version {
  readonly draft: string;
  readonly at: number;
  readonly why: 'opened' | 'working' | 'saved' | 'before-restore';
  readonly text: string;
}

const MOST_VERSIONS = 50;

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  versions: { key: number; value: Version; indexes: { draft: string } };
}

export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

export const titleOf = (value: unknown): unknown => (isObject(value) ? value.title : undefined);

let shelf: Promise<Shelf> | undefined;

/** The same for the whole page. */
export function openShelf(): Promise<Shelf> {
  shelf ??= openDatabase().then(databaseShelf, memoryShelf);
  return shelf;
}

/** A browser that keeps nothing refuses at once, or a moment later: either way the answer is a refused promise. */
async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('sang-froid.studio', 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'id' });
      database.createObjectStore('versions', { autoIncrement: true }).createIndex('draft', 'draft');
    },
  });
}

function databaseShelf(database: IDBPDatabase<Schema>): Shelf {
  const versionKeys = (draft: string) => database.getAllKeysFromIndex('versions', 'draft', draft);
  const versionsOf = (draft: string) => database.getAllFromIndex('versions', 'draft', draft);
  const forget = async (keys: readonly number[]) => {
    const all = database.transaction('versions', 'readwrite');
    await Promise.all([...keys.map((key) => all.store.delete(key)), all.done]);
  };
  return {
    lasting: true,
    list: async () => (await database.getAll('drafts')).sort((a, b) => b.changedAt - a.changedAt),
    find: (id) => database.get('drafts', id),
    async put(draft) {
      try {
        await database.put('drafts', draft);
      } catch (error) {
        const keys = isFull(error) ? await versionKeys(draft.id) : [];
        if (keys.length < 2) throw error;
        // What is written now is worth more than what was written long ago.
        await forget(keys.slice(0, Math.ceil(keys.length / 2)));
        await database.put('drafts', draft);
      }
    },
    async remove(id) {
      const [draft, versions] = await Promise.all([database.get('drafts', id), versionsOf(id)]);
      await forget(await versionKeys(id));
      await database.delete('drafts', id);
      return async () => {
        if (draft) await database.put('drafts', draft);
        for (const version of versions) await database.put('versions', version);
      };
    },
    versions: async (draft) => (await versionsOf(draft)).reverse(),
    async keep(version) {
      await database.add('versions', version);
      const keys = await versionKeys(version.draft);
      await forget(keys.slice(0, Math.max(0, keys.length - MOST_VERSIONS)));
    },
  };
}

export function memoryShelf(): Shelf {
  const drafts = new Map<string, KeptDraft>();
  let versions: readonly Version[] = [];
  return {
    lasting: false,
    list: async () => [...drafts.values()].sort((a, b) => b.changedAt - a.changedAt),
    find: async (id) => drafts.get(id),
    put: async (draft) => void drafts.set(draft.id, draft),
    async remove(id) {
      const [draft, before] = [drafts.get(id), versions];
      drafts.delete(id);
      versions = versions.filter((version) => version.draft !== id);
      return async () => {
        if (draft) drafts.set(id, draft);
        versions = before;
      };
    },
    versions: async (draft) => versions.filter((version) => version.draft === draft).toReversed(),
    async keep(version) {
      const mine = [...versions.filter(({ draft }) => draft === version.draft), version].slice(-MOST_VERSIONS);
      versions = [...versions.filter(({ draft }) => draft !== version.draft), ...mine];
    },
  };
}
