import { useEffect, useState } from 'preact/hooks';
import type { PastRun } from '../../session/past-run.ts';
import type { PastRuns } from '../../session/past-runs.ts';
import type { Services } from '../services.ts';
import type { WhyNot } from './read-past.ts';

interface Found {
  readonly runs: readonly PastRun[];
  readonly aside: readonly unknown[];
}

export const findRuns = async (kept: PastRuns): Promise<Found> => ({
  runs: await kept.list(),
  aside: await kept.aside(),
});

/** What is kept, as it changes: here or in another tab. */
export function usePastRuns(kept: PastRuns, first: Found): Found {
  const [found, setFound] = useState(first);
  useEffect(() => {
    let reading = false;
    let again = false;
    const read = async () => {
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      do {
        again = false;
        setFound(await findRuns(kept));
      } while (again);
      reading = false;
    };
    return kept.watch(() => void read().catch(console.error));
  }, [kept]);
  return found;
}

/** So many are played again at a time: what is known already is kept, should the page be left. */
const AT_ONCE = 20;

/** Plays those that came in a file again, a few at a time and elsewhere, until every score is known. */
export function useReckoned(kept: PastRuns, runs: readonly PastRun[], services: Services) {
  const [whyNot, setWhyNot] = useState<ReadonlyMap<string, WhyNot>>(new Map());
  const waiting = runs.filter(({ id, score }) => score === undefined && !whyNot.has(id));
  const next = waiting.slice(0, AT_ONCE);
  const batch = next.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (batch === '') return;
    let current = true;
    const reckon = async () => {
      const [{ playAgain }, { scoreOfCard }] = await Promise.all([
        import('./read-past.ts'),
        import('../../session/past-run.ts'),
      ]);
      const played = await playAgain(next, services);
      const failed = next.flatMap((past, index): [string, WhyNot][] => {
        const one = played[index];
        return one?.ok ? [] : [[past.id, one?.because ?? 'unplayable']];
      });
      const scored = next.flatMap((past, index) => {
        const one = played[index];
        return one?.ok ? [{ ...past, score: scoreOfCard(one.assessed.scorecard) }] : [];
      });
      if (!current) return;
      if (failed.length > 0) setWhyNot((known) => new Map([...known, ...failed]));
      if (scored.length > 0) await kept.keep(scored);
    };
    reckon().catch((error: unknown) => {
      console.error(error);
      if (current) setWhyNot((known) => new Map([...known, ...next.map(({ id }) => [id, 'unplayable'] as const)]));
    });
    return () => {
      current = false;
    };
  }, [batch]);
  return { waiting: waiting.length, whyNot };
}
