import { useEffect, useRef, useState } from 'preact/hooks';
import { assessAll } from '../../../session/assessing.ts';
import type { Assessed } from '../../../workshop/assess.ts';
import type { ReadRound, ShownRound } from './shown.ts';

/** What was played is played: a round is read once, whoever looks at it. */
const readings = new WeakMap<ShownRound, Promise<readonly Assessed[]>>();

interface Reading {
  readonly done: number;
  readonly total: number;
  /** Once all are read. */
  readonly rounds: readonly ReadRound[] | undefined;
  readonly failed: boolean;
}

/** Plays every run of these rounds again, elsewhere, and says how far it is. */
export function useAssessed(given: readonly ShownRound[]): Reading & { readonly retry: () => void } {
  // A new list of the same rounds is the same list.
  const kept = useRef(given);
  if (!isSame(kept.current, given)) kept.current = given;
  const rounds = kept.current;
  const total = rounds.reduce((sum, { entrants }) => sum + entrants.length, 0);
  const [attempt, setAttempt] = useState(0);
  const [reading, setReading] = useState<Reading>({ done: 0, total, rounds: undefined, failed: false });
  useEffect(() => {
    let current = true;
    let done = 0;
    const step = () => {
      done++;
      if (current) setReading((known) => ({ ...known, done, total }));
    };
    Promise.all(rounds.map(async (shown) => ({ shown, assessed: await readingOf(shown, step) }))).then(
      (read) => {
        if (current) setReading({ done: total, total, rounds: read, failed: false });
      },
      (error: unknown) => {
        console.error(error);
        if (current) setReading((known) => ({ ...known, failed: true }));
      },
    );
    return () => {
      current = false;
    };
  }, [rounds, attempt]);
  const retry = () => {
    for (const shown of rounds) readings.delete(shown);
    setReading({ done: 0, total, rounds: undefined, failed: false });
    setAttempt((count) => count + 1);
  };
  return { ...reading, retry };
}

function isSame(a: readonly ShownRound[], b: readonly ShownRound[]): boolean {
  return a.length === b.length && a.every((round, index) => round === b[index]);
}

function readingOf(shown: ShownRound, step: () => void): Promise<readonly Assessed[]> {
  const known = readings.get(shown) ?? assessAll(shown.entrants, step);
  readings.set(shown, known);
  return known;
}
