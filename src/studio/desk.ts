import { createDraft, type Draft } from './draft.ts';
import { orderAt } from './fields.ts';
import { type Keeper, keepDraft } from './keeper.ts';
import { createReader } from './reader.ts';
import { type KeptDraft, memoryShelf, openShelf, type Shelf, titleOf } from './shelf.ts';

/** The draft on the desk: open, kept as it changes, and held, so that two tabs never write over one another. */
export interface Desk {
  readonly id: string;
  readonly draft: Draft;
  readonly shelf: Shelf;
  /** Undefined when another tab holds the draft: then it can only be read. */
  readonly keeper: Keeper | undefined;
}

let open: (Desk & { readonly release: () => void }) | undefined;
let read: ReturnType<typeof createReader> | undefined;

/** What found no place on a full disk: it lives as long as the page. */
const loose = memoryShelf();
let turn: Promise<unknown> = Promise.resolve();

/** The draft of this id, its undo still there if it was the last one open; undefined if there is none. */
export function openDesk(id: string, onFreed: () => void): Promise<Desk | undefined> {
  const opening = turn.then(() => layOut(id, onFreed));
  turn = opening.catch(() => {});
  return opening;
}

async function layOut(id: string, onFreed: () => void): Promise<Desk | undefined> {
  if (open?.id === id && open.keeper) return open;
  await clearDesk();
  const shelf = await openShelf();
  const lock = await hold(`sang-froid.draft.${id}`, onFreed);
  const kept = (await shelf.find(id)) ?? (await loose.find(id));
  if (!kept) {
    lock.release();
    return undefined;
  }
  read ??= createReader();
  const draft = createDraft(kept.text, { read, orderAt, readOnly: !lock.held });
  const keeper = lock.held ? keepDraft(draft, kept, shelf) : undefined;
  open = { id, draft, shelf, keeper, release: lock.release };
  void keeper?.save('opened');
  return open;
}

/** Nothing is open any more; what was is kept first. */
async function clearDesk(): Promise<void> {
  const last = open;
  open = undefined;
  await last?.keeper?.close();
  last?.draft.close();
  last?.release();
}

/** All drafts, the latest first; what is on the desk is kept before. */
export async function listDrafts(): Promise<{ readonly drafts: readonly KeptDraft[]; readonly lasting: boolean }> {
  const shelf = await openShelf();
  await open?.keeper?.flush();
  return { drafts: await shelf.list(), lasting: shelf.lasting };
}

/** Removes a draft, which may be the open one; the answer brings it back. */
export async function removeDraft(id: string): Promise<() => Promise<void>> {
  if (open?.id === id) await clearDesk();
  const shelf = await openShelf();
  return shelf.remove(id);
}

/** Puts a new draft on the shelf and says its id. */
export async function newDraft(text: string): Promise<string> {
  const shelf = await openShelf();
  const written = text.replace(/^\uFEFF/, '');
  const id = newId();
  const draft: KeptDraft = { id, text: written, changedAt: Date.now(), title: titleIn(written) };
  await shelf.put(draft).catch(() => loose.put(draft));
  return id;
}

function titleIn(text: string): unknown {
  try {
    return titleOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Ten letters and digits: see ui/route.ts. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('');

interface Lock {
  readonly held: boolean;
  readonly release: () => void;
}

/** Holds a name against other tabs. When another has it, `onFreed` is called once it lets go. */
async function hold(name: string, onFreed: () => void): Promise<Lock> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return { held: true, release: () => {} };
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = await new Promise<boolean>((resolve) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? until : undefined;
    });
  });
  if (held) return { held, release };
  const waiting = new AbortController();
  locks.request(name, { signal: waiting.signal }, onFreed).catch(() => {});
  return { held, release: () => waiting.abort() };
}
