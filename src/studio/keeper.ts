import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft, DraftState } from './draft.ts';
import { isFull, type KeptDraft, type Shelf, titleOf, type Version } from './shelf.ts';

/**
 * Saves a draft at every pause, and a version of it every few minutes of work. A device that cannot keep anything does
 * not stop the work: it is said, and tried again at the next change.
 */
export interface Keeper {
  readonly store: StoreApi<Keeping>;
  /** Now, and as a version of its own. */
  save(why: Version['why']): Promise<void>;
  /** Whatever waits for a pause, at once. */
  flush(): Promise<void>;
  /** Remembers the file the draft was written to. */
  wroteTo(file: FileSystemFileHandle): void;
  readonly file: () => FileSystemFileHandle | undefined;
  close(): Promise<void>;
}

export interface Keeping {
  /** `pending`: there are changes not yet kept. `full`, `refused`: and they could not be. */
  readonly status: 'kept' | 'pending' | 'full' | 'refused';
  /** When it was last kept. */
  readonly at: number;
}

/** A pause in the typing; and the longest one types without being saved. */
const PAUSE_MS = 600;
const LONGEST_MS = 3000;
const VERSION_EVERY_MS = 4 * 60_000;

export function keepDraft(draft: Draft, kept: KeptDraft, shelf: Shelf): Keeper {
  let record = kept;
  let versionAt = Date.now();
  let dirtySince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  const store = createStore<Keeping>(() => ({
    status: shelf.lasting ? 'kept' : 'refused',
    at: kept.changedAt,
  }));

  const write = async () => {
    clearTimeout(timer);
    dirtySince = undefined;
    const { text, value, reading } = draft.store.getState();
    const counted = reading.stale
      ? {}
      : { problems: reading.problems.filter(({ severity }) => severity !== 'advice').length };
    const changedAt = text === record.text ? record.changedAt : Date.now();
    record = { ...record, ...counted, text, title: titleOf(value), changedAt };
    try {
      await shelf.put(record);
      const isCurrent = draft.store.getState().text === text;
      store.setState({ status: shelf.lasting ? (isCurrent ? 'kept' : 'pending') : 'refused', at: Date.now() });
    } catch (error) {
      store.setState({ status: isFull(error) ? 'full' : 'refused' });
    }
    if (Date.now() - versionAt > VERSION_EVERY_MS) await keepVersion('working');
  };
  const keepVersion = async (why: Version['why']) => {
    const { text, id } = record;
    versionAt = Date.now();
    try {
      const [latest] = await shelf.versions(id);
      if (latest?.text !== text) await shelf.keep({ draft: id, at: versionAt, why, text });
    } catch {
      // The draft itself matters more, and whether that is kept is said.
    }
  };
  /** One after the other, so that an older text never lands on a newer one. */
  const queue = (work: () => Promise<void>): Promise<void> => {
    saving = saving.then(work);
    return saving;
  };
  const plan = () => {
    const now = Date.now();
    dirtySince ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void queue(write), Math.min(PAUSE_MS, Math.max(0, dirtySince + LONGEST_MS - now)));
  };
  const flush = () => (dirtySince === undefined ? saving : queue(write));
  const hide = () => void flush();
  /** Work that is nowhere but on this page is not lost without a word. */
  const leave = (event: Event) => {
    const isLost = !['kept', 'pending'].includes(store.getState().status);
    if (isLost && draft.store.getState().canUndo) event.preventDefault();
  };
  const follow = (state: DraftState, before: DraftState) => {
    if (state.text !== before.text) {
      if (store.getState().status === 'kept') store.setState({ status: 'pending' });
      plan();
    } else if (!state.reading.stale && before.reading.stale) plan();
  };

  const unsubscribe = draft.store.subscribe(follow);
  document.addEventListener('visibilitychange', hide);
  addEventListener('pagehide', hide);
  addEventListener('beforeunload', leave);
  return {
    store,
    async save(why) {
      await queue(write);
      await queue(() => keepVersion(why));
    },
    flush,
    wroteTo(file) {
      record = { ...record, file };
      void queue(write);
    },
    file: () => record.file,
    async close() {
      unsubscribe();
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', hide);
      removeEventListener('beforeunload', leave);
      await flush();
    },
  };
}
