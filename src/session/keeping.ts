import { withoutOwnWords } from '../training/own-option.ts';
import { markOf } from '../training/run-code/mark.ts';
import { type Origin, type PastRun, scoreOfCard } from './past-run.ts';
import { drawId, openPastRuns, type Trouble } from './past-runs.ts';
import type { Session } from './session.ts';

/** As what a session's run is kept once it is over. */
export interface Keeping extends Pick<PastRun, 'source' | 'injects'> {
  readonly origin: Origin;
  /** Where the same run may be looked at again, and is to be kept once. */
  readonly id?: string;
}

export interface KeptRun {
  readonly past: PastRun;
  readonly trouble?: Trouble | undefined;
}

const kept = new WeakMap<Session, Promise<KeptRun>>();

/** Keeps what was just played, once; its scorecard must be there. */
export function keepFinished(session: Session, keeping: Keeping): Promise<KeptRun> {
  const known = kept.get(session) ?? keep(session, keeping);
  kept.set(session, known);
  return known;
}

async function keep(session: Session, { id = drawId(), origin, source, injects }: Keeping): Promise<KeptRun> {
  const { scenario, run, scorecard } = session.store.getState();
  if (!scorecard) throw new Error('a run without a score is not over');
  const fresh: PastRun = {
    id,
    finishedAt: Date.now(),
    origin,
    run,
    ...(source !== undefined && { source }),
    ...(injects && injects.length > 0 && { injects }),
    title: scenario.title,
    mark: markOf(withoutOwnWords(scenario)),
    score: scoreOfCard(scorecard),
    disagreements: [],
  };
  const runs = await openPastRuns();
  const { trouble } = await runs.keep([fresh]);
  return { past: (await runs.find(id)) ?? fresh, trouble };
}
