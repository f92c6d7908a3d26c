import { useEffect, useRef, useState } from 'preact/hooks';
import { RULEBOOK } from '../../../rules/rulebook.ts';
import { type Assessed, assessor } from '../../../workshop/assess.ts';
import type { Entrant } from '../../../workshop/entrant.ts';
import type { ReadRound, ShownRound } from './shown.ts';

/** What was played is played: a round is read once, whoever looks at it. */
const readings = new WeakMap<ShownRound, Promise<readonly Assessed[]>>();

interface Reading {
  readonly done: number;
  readonly total: number;
  /** Once all are read. */
  readonly rounds: readonly ReadRound[] | undefined;
}

/** Plays every run of these rounds again, one a turn, so that the page answers meanwhile. */
export function useAssessed(given: readonly ShownRound[]): Reading {
  // A new list of the same rounds is the same list.
  const kept = useRef(given);
  if (!isSame(kept.current, given)) kept.current = given;
  const rounds = kept.current;
  const total = rounds.reduce((sum, { entrants }) => sum + entrants.length, 0);
  const [reading, setReading] = useState<Reading>({ done: 0, total, rounds: undefined });
  useEffect(() => {
    let current = true;
    let done = 0;
    const step = () => {
      done++;
      if (current) setReading((known) => ({ ...known, done, total }));
    };
    void Promise.all(rounds.map(async (shown) => ({ shown, assessed: await readingOf(shown, step) }))).then((read) => {
      if (current) setReading({ done: total, total, rounds: read });
    });
    return () => {
      current = false;
    };
  }, [rounds]);
  return reading;
}

function isSame(a: readonly ShownRound[], b: readonly ShownRound[]): boolean {
  return a.length === b.length && a.every((round, index) => round === b[index]);
}

function readingOf(shown: ShownRound, step: () => void): Promise<readonly Assessed[]> {
  const known = readings.get(shown) ?? readAll(shown.entrants, step);
  readings.set(shown, known);
  return known;
}

async function readAll(entrants: readonly Entrant[], step: () => void): Promise<readonly Assessed[]> {
  const assess = assessor(RULEBOOK);
  const read: Assessed[] = [];
  for (const entrant of entrants) {
    await turn();
    const one = assess(entrant);
    if (one) read.push(one);
    step();
  }
  return read;
}

/** After whatever the page has to do. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
