import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../scenario/schema.ts';
import type { Decision, DecisionOdds, DecisionWorth, RunOdds } from '../training/debrief/debrief.ts';
import { type SeedOdds, seedsFor, tallyOdds } from '../training/debrief/odds.ts';
import type { Run } from '../training/run.ts';
import type { DebriefNews, DebriefPortion } from './debriefing-worker.ts';

/** What is known so far of a run under debrief. It only grows. */
export interface DebriefingState {
  readonly status: 'playing' | 'done' | 'cancelled' | 'failed';
  /** How much has been played, 0–1. */
  readonly progress: number;
  /** In the order of the log; none until the first of them are known. */
  readonly decisions: readonly Decision[] | undefined;
  /** On the player's own seed, by the decision's row. They come first. */
  readonly worths: ReadonlyMap<number, DecisionWorth>;
  /** What `seeds` of them say together, by the decision's row; they grow to `of`. */
  readonly odds:
    | {
        readonly seeds: number;
        readonly of: number;
        readonly decisions: ReadonlyMap<number, DecisionOdds>;
        readonly run: RunOdds;
      }
    | undefined;
  /** What went wrong, in the machine's own words. */
  readonly error: string | undefined;
}

/** A debrief being played in workers, on as many cores as there are. */
export interface Debriefing {
  readonly store: StoreApi<DebriefingState>;
  /** Stops at once; what is known stays. */
  cancel(): void;
}

const SEEDS = 100;
/** Many workers bring more news than anybody reads, and each would draw the page anew: milliseconds between two. */
const TELL = 200;

/** Plays a finished run again, without each decision and with the model's, on its own seed and then on many. */
export function startDebriefing(input: {
  readonly scenario: Scenario;
  readonly run: Run;
  /** People reached by the run itself. */
  readonly reach: number;
  readonly seeds?: number;
}): Debriefing {
  const { scenario, run, reach, seeds: count = SEEDS } = input;
  const store = createStore<DebriefingState>(() => ({
    status: 'playing',
    progress: 0,
    decisions: undefined,
    worths: new Map(),
    odds: undefined,
    error: undefined,
  }));
  const seeds = seedsFor(run, count);
  const of = Math.max(1, navigator.hardwareConcurrency || 1);
  const workers: Worker[] = [];
  const sheets: SeedOdds[] = [];
  const worths = new Map<number, DecisionWorth>();
  let telling: ReturnType<typeof setTimeout> | undefined;
  const stop = (end: Pick<DebriefingState, 'status'> & Partial<DebriefingState>): void => {
    clearTimeout(telling);
    for (const worker of workers) worker.terminate();
    if (store.getState().status === 'playing') store.setState(end);
  };

  const onNews = ({ data }: MessageEvent<DebriefNews>): void => {
    if (store.getState().status !== 'playing') return;
    const { decisions } = data;
    sheets.push(...data.sheets);
    for (const worth of data.worths) worths.set(worth.decision.row, worth);
    if (worths.size === decisions.length && sheets.length === count) {
      tell(decisions);
      stop({ status: 'done', progress: 1 });
    } else if (store.getState().decisions === undefined) tell(decisions);
    else telling ??= setTimeout(() => tell(decisions), TELL);
  };
  const tell = (decisions: readonly Decision[]): void => {
    telling = undefined;
    const odds = sheets.length > 0 ? tallied(decisions) : undefined;
    store.setState({ decisions, worths: new Map(worths), odds, progress: progressOf(decisions, worths.size) });
  };
  const tallied = (all: readonly Decision[]): DebriefingState['odds'] => {
    const { decisions, run: whole } = tallyOdds(all, sheets, reach);
    return {
      seeds: sheets.length,
      of: count,
      decisions: new Map(decisions.map((each) => [each.row, each])),
      run: whole,
    };
  };
  /** A decision on the own seed is about as much work as on another; besides, each seed takes some more. */
  const progressOf = (all: readonly Decision[], worths: number): number =>
    (worths + sheets.length * (all.length + WHOLE)) / (all.length + count * (all.length + WHOLE));

  const onError = (event: Event): void =>
    stop({ status: 'failed', error: event instanceof ErrorEvent ? event.message : 'A worker failed.' });

  // Dealt like cards, so that the first answers come evenly.
  for (let nth = 0; nth < of; nth++) {
    const worker = new Worker(new URL('./debriefing-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', onNews);
    worker.addEventListener('error', onError);
    worker.addEventListener('messageerror', onError);
    workers.push(worker);
    const own = seeds.filter((_, place) => place % of === nth);
    worker.postMessage({ scenario, run, nth, of, seeds: own } satisfies DebriefPortion);
  }
  return { store, cancel: () => stop({ status: 'cancelled' }) };
}

/** The whole run on one seed, in decisions: as played, in silence, and by the golden bot, which looks up all the time. */
const WHOLE = 6;
