import type { Entry, EpochMs } from '../workshop/entry.ts';

/**
 * Where rooms outlive their process. A room is a log with one keeper: whoever takes it last. An earlier keeper that did
 * not notice (a stalled process, a lost network) can append no more, so two can never both add an entry.
 */
export interface Journal {
  /** Where it is kept, for people to read; undefined: in memory, and forgotten. */
  readonly place: string | undefined;
  /** False when there is such a room already. */
  create(code: string, entries: readonly Entry[]): Promise<boolean>;
  has(code: string): Promise<boolean>;
  /** Undefined: no such room. */
  take(code: string): Promise<Log | undefined>;
  count(): Promise<number>;
  /** Nothing of it is left. */
  remove(code: string): Promise<void>;
  /** Rooms in which nothing has happened since; their codes. */
  removeOlderThan(t: EpochMs): Promise<string[]>;
  /** After what was asked before. */
  close(): Promise<void>;
}

export interface Log {
  /** As it was when taken. */
  readonly entries: readonly Entry[];
  /** Safe on disk once it resolves. Rejects with `LogLost` when the room has another keeper or is gone. */
  append(entries: readonly Entry[]): Promise<void>;
}

export class LogLost extends Error {
  constructor(code: string) {
    super(`Another process keeps room ${code} now, or it was deleted.`);
  }
}

/** Another process holds the journal’s file. */
export class JournalBusy extends Error {}

/** What a journal can do for one log, whatever it is made of. */
export interface Appends {
  append(code: string, keeper: number, from: number, texts: readonly string[]): Promise<boolean>;
}

export function logOf(journal: Appends, code: string, keeper: number, texts: readonly string[]): Log {
  let next = texts.length;
  return {
    entries: texts.map((text) => JSON.parse(text) as Entry),
    async append(entries) {
      const from = next;
      next += entries.length;
      const kept = await journal.append(
        code,
        keeper,
        from,
        entries.map((entry) => JSON.stringify(entry)),
      );
      if (!kept) throw new LogLost(code);
    },
  };
}
