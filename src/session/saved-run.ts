import { parseRun, type Run } from '../training/run.ts';
import type { Notice } from './session.ts';

/**
 * The run being played, kept on this device and nowhere else. What cannot be read is put aside under another
 * name, never thrown away.
 */

const KEY = 'sang-froid.run';
const ASIDE = 'sang-froid.aside';
const VERSION = 1;

export interface SavedRun {
  readonly run: Run;
  /** The scenario's own text, when it is not one of the library's. */
  readonly source?: string | undefined;
}

export function saveRun(saved: SavedRun): Notice | undefined {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, ...saved }));
    return undefined;
  } catch (error) {
    return troubleOf(error);
  }
}

/** What to say when this device would not keep something. */
export const troubleOf = (error: unknown): 'storage-full' | 'storage-denied' =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-denied';

/** The saved run, if there is one and it can be read. */
export function loadRun(): { readonly saved?: SavedRun; readonly notice?: Notice } {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { notice: 'storage-denied' };
  }
  if (text === null) return {};
  const saved = parseSaved(text);
  return saved ? { saved } : { notice: setAside() };
}

/** Forgets the saved run: it is over, or the player starts another. */
export function forgetRun(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}

/** Moves a run that this version cannot play out of the way. */
export function setAside(): Notice {
  try {
    const text = localStorage.getItem(KEY);
    if (text !== null) localStorage.setItem(`${ASIDE}.${Date.now()}`, text);
  } catch {
    // No room for a copy: better to leave it where it is than to lose it.
    return 'storage-full';
  }
  forgetRun();
  return 'run-set-aside';
}

function parseSaved(text: string): SavedRun | undefined {
  try {
    const value = JSON.parse(text) as { version?: unknown; run?: unknown; source?: unknown };
    if (value?.version !== VERSION) return undefined;
    const run = parseRun(value.run);
    if (!run) return undefined;
    return typeof value.source === 'string' ? { run, source: value.source } : { run };
  } catch {
    return undefined;
  }
}
