import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mode } from '../training/run.ts';

/**
 * The boards of rounds played without a server, kept on this device and nowhere else. A board is its codes: names and
 * scores are read from them again.
 */
export interface KeptBoard {
  /** `scenario/seed`. */
  readonly id: string;
  readonly scenario: string;
  /** The scenario's own text, when it is not one of the library's. */
  readonly source?: string | undefined;
  readonly seed: number;
  /** How everybody is asked to play; nothing: as they like. */
  readonly mode?: Mode | undefined;
  readonly openedAt: number;
  readonly codes: readonly string[];
}

export interface BoardShelf {
  /** False: gone when the page closes. */
  readonly lasting: boolean;
  /** The latest first. */
  list(): Promise<readonly KeptBoard[]>;
  find(id: string): Promise<KeptBoard | undefined>;
  put(board: KeptBoard): Promise<void>;
  /** Changes one that is there, as it is there: another tab may have added to it. */
  change(id: string, to: (board: KeptBoard) => KeptBoard): Promise<void>;
  remove(id: string): Promise<void>;
}

/** As long as a room's results are kept, in milliseconds. */
export const KEPT_DAYS = 30;
const KEPT_FOR = KEPT_DAYS * 24 * 60 * 60 * 1000;

export const boardId = (scenario: string, seed: number): string => `${scenario}/${seed}`;

interface Schema extends DBSchema {
  boards: { key: string; value: KeptBoard };
}

let shelf: Promise<BoardShelf> | undefined;

/** The same for the whole page. What is older than thirty days is gone. */
export function openBoards(): Promise<BoardShelf> {
  shelf ??= openDatabase().then(databaseShelf, memoryShelf);
  return shelf;
}

async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>('sang-froid.boards', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('boards', { keyPath: 'id' });
    },
  });
  const { store, done } = database.transaction('boards', 'readwrite');
  for (const { id, openedAt } of await store.getAll()) {
    if (openedAt < Date.now() - KEPT_FOR) await store.delete(id);
  }
  await done;
  return database;
}

const latestFirst = (boards: readonly KeptBoard[]) => boards.toSorted((a, b) => b.openedAt - a.openedAt);

function databaseShelf(database: IDBPDatabase<Schema>): BoardShelf {
  return {
    lasting: true,
    list: async () => latestFirst(await database.getAll('boards')),
    find: (id) => database.get('boards', id),
    async put(board) {
      await database.put('boards', board);
    },
    async change(id, to) {
      const { store, done } = database.transaction('boards', 'readwrite');
      const there = await store.get(id);
      if (there) await store.put(to(there));
      await done;
    },
    remove: (id) => database.delete('boards', id),
  };
}

function memoryShelf(): BoardShelf {
  const boards = new Map<string, KeptBoard>();
  return {
    lasting: false,
    list: async () => latestFirst([...boards.values()]),
    find: async (id) => boards.get(id),
    put: async (board) => void boards.set(board.id, board),
    async change(id, to) {
      const there = boards.get(id);
      if (there) boards.set(id, to(there));
    },
    remove: async (id) => void boards.delete(id),
  };
}
