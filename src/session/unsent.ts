import type { Command } from '../workshop/messages.ts';

/** What a room has not answered yet, kept by this tab so that a reload loses nothing. */
export interface Unsent {
  /** Left by the page before it was reloaded. */
  readonly kept: Kept;
  keep(kept: Kept): void;
}

export interface Kept {
  /** How many rounds the room had: what was meant for one round is not done in another. */
  readonly rounds: number;
  readonly waiting: readonly Command[];
}

const KEY = 'sang-froid.unsent';
/** Nobody sends more than that without an answer: what is longer is not ours. */
const MOST = 200;

export function unsentOn(place: string): Unsent {
  const key = `${KEY}.${place}`;
  return {
    kept: read(() => sessionStorage.getItem(key)),
    keep(now) {
      try {
        if (now.waiting.length === 0) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(now));
      } catch {
        // Storage denied or full: what is not answered is lost if the page is reloaded now, and nothing else.
      }
    },
  };
}

function read(ask: () => string | null): Kept {
  const nothing: Kept = { rounds: 0, waiting: [] };
  try {
    const { rounds, waiting } = JSON.parse(ask() ?? '{}') as Partial<Kept>;
    if (typeof rounds !== 'number' || !Array.isArray(waiting) || waiting.length > MOST) return nothing;
    // Their meaning is the server’s to check, as of everything we send.
    const isCommand = (each: Partial<Command>) => Number.isInteger(each?.n) && typeof each?.type === 'string';
    return { rounds, waiting: waiting.filter(isCommand) };
  } catch {
    return nothing;
  }
}
