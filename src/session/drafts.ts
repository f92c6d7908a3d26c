import type { TimedAction } from '../crisis/actions.ts';
import { LONGEST_OWN_WORDS } from '../training/run.ts';
import { cleanWords } from '../workshop/own-words.ts';

/** Replies being written and not sent yet, by message. */
export interface Drafts {
  /** Empty where nothing is being written. */
  of(post: string): string;
  write(post: string, words: string): void;
}

/** Where nothing is written. */
export const NO_DRAFTS: Drafts = { of: () => '', write: () => undefined };

/** Where drafts are kept. Each place holds those of one run, the one that can be gone on with there. */
export interface DraftPlace {
  /** This device’s own run, or a room. */
  readonly place: string;
  readonly run: string;
}

interface Kept extends DraftPlace {
  readonly drafts: Readonly<Record<string, string>>;
}

const KEY = 'sang-froid.drafts';
/** A room one never came back to is forgotten after this many others; nobody writes to more messages at once. */
const MOST_PLACES = 8;
const MOST_DRAFTS = 60;

/** What the browser would not keep lives as long as the page. */
let inMemory: readonly Kept[] = [];

/**
 * Kept on this device and nowhere else, as long as their run can be gone on with. Where the device keeps nothing, or is
 * full, nothing but them is lost for it.
 */
export class KeptDrafts implements Drafts {
  private readonly where: DraftPlace;
  private readonly drafts: Map<string, string>;
  private isKept: boolean;

  /** `goesOn`: the run was begun before, and what was being written in it is taken up again. */
  constructor(where: DraftPlace, { isKept, goesOn }: { readonly isKept: boolean; readonly goesOn: boolean }) {
    this.where = where;
    this.isKept = isKept;
    const there = goesOn ? keptThere().find((kept) => isThere(kept, where)) : undefined;
    this.drafts = new Map(Object.entries(there?.drafts ?? {}));
  }

  of(post: string): string {
    return this.drafts.get(post) ?? '';
  }

  write(post: string, words: string): void {
    if (words === this.of(post)) return;
    if (words === '') this.drafts.delete(post);
    else this.drafts.set(post, words);
    this.keep();
  }

  /** What stands in the log has been sent. */
  forgetSent(log: readonly TimedAction[]): void {
    for (const { action } of log) {
      if (action.type === 'reply' && action.words !== undefined && cleanWords(this.of(action.post)) === action.words) {
        this.write(action.post, '');
      }
    }
  }

  /** From now on kept here, in place of those of any other run. */
  keepFromNow(): void {
    this.isKept = true;
    this.keep();
  }

  /** There is no room for them beside what matters more. */
  stopKeeping(): void {
    this.isKept = false;
    store(keptThere().filter((kept) => !isThere(kept, this.where)));
  }

  /** The run is over. */
  forget(): void {
    this.drafts.clear();
    if (this.isKept) this.stopKeeping();
  }

  private keep(): void {
    if (!this.isKept) return;
    const others = keptThere().filter(({ place }) => place !== this.where.place);
    const drafts = Object.fromEntries([...this.drafts].slice(-MOST_DRAFTS));
    store(this.drafts.size === 0 ? others : [{ ...this.where, drafts }, ...others]);
  }
}

const isThere = (kept: DraftPlace, { place, run }: DraftPlace): boolean => kept.place === place && kept.run === run;

function store(kept: readonly Kept[]): void {
  try {
    if (kept.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(kept.slice(0, MOST_PLACES)));
    inMemory = [];
  } catch {
    inMemory = kept;
  }
}

function keptThere(): readonly Kept[] {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return inMemory;
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.flatMap((each: Partial<Kept> | null) => asKept(each)) : [];
  } catch {
    return inMemory;
  }
}

function asKept(each: Partial<Kept> | null): Kept[] {
  const { place, run, drafts } = each ?? {};
  if (typeof place !== 'string' || typeof run !== 'string' || typeof drafts !== 'object') return [];
  const words = Object.entries(drafts ?? {}).filter(
    ([, text]) => typeof text === 'string' && text !== '' && text.length <= LONGEST_OWN_WORDS,
  );
  return [{ place, run, drafts: Object.fromEntries(words.slice(0, MOST_DRAFTS)) }];
}
