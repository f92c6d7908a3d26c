import type { Command } from '../workshop/messages.ts';

/**
 * What a room has not answered yet, kept by this tab so that a reload loses nothing; and the browser’s count, kept as
 * long as the secret is, so that a closed tab does not count again from one.
 */
export interface Unsent {
  /** Left by the page before it was reloaded. */
  readonly kept: Kept;
  /** The next count, above everything counted so far. */
  next(atLeast: number): number;
  keep(kept: Kept): void;
  forget(): void;
}

export interface Kept {
  /** How many rounds the room had: what was meant for one round is not done in another. */
  readonly rounds: number;
  readonly waiting: readonly Command[];
}

const UNSENT = 'sang-froid.unsent';
const COUNT = 'sang-froid.count';
/** Nobody sends more than that without an answer: what is longer is not ours. */
const MOST = 200;

export function unsentOn(place: string): Unsent {
  const kept = read(() => sessionStorage.getItem(`${UNSENT}.${place}`));
  let count = Math.max(0, Number(readText(() => localStorage.getItem(`${COUNT}.${place}`))) || 0);
  for (const { n } of kept.waiting) count = Math.max(count, n);
  return {
    kept,
    next(atLeast) {
      count = Math.max(count, atLeast) + 1;
      write(() => localStorage.setItem(`${COUNT}.${place}`, String(count)));
      return count;
    },
    keep(now) {
      write(() => {
        if (now.waiting.length === 0) sessionStorage.removeItem(`${UNSENT}.${place}`);
        else sessionStorage.setItem(`${UNSENT}.${place}`, JSON.stringify(now));
      });
    },
    forget() {
      write(() => sessionStorage.removeItem(`${UNSENT}.${place}`));
    },
  };
}

function read(ask: () => string | null): Kept {
  const nothing: Kept = { rounds: 0, waiting: [] };
  try {
    const { rounds, waiting } = JSON.parse(readText(ask) ?? '{}') as Partial<Kept>;
    if (typeof rounds !== 'number' || !Array.isArray(waiting) || waiting.length > MOST) return nothing;
    // Their meaning is the server’s to check, as of everything we send.
    const isCommand = (each: Partial<Command>) => Number.isInteger(each?.n) && typeof each?.type === 'string';
    return { rounds, waiting: waiting.filter(isCommand) };
  } catch {
    return nothing;
  }
}

function readText(ask: () => string | null): string | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

function write(keep: () => void): void {
  try {
    keep();
  } catch {
    // Storage denied or full: what is not answered is lost if the page is reloaded now, and nothing else.
  }
}
