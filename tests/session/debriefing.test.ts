import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Debriefing, type DebriefingState, startDebriefing } from '../../src/session/debriefing.ts';
import type { DebriefNews } from '../../src/session/debriefing-worker.ts';
import { playOdds, seedsFor, tallyOdds, worthOf } from '../../src/training/debrief/odds.ts';
import { givenScenario } from '../support/library.ts';
import { questioned } from '../support/played.ts';
import { WORKERS } from '../support/web-worker.ts';

const scenario = givenScenario('no-signal');
const about = questioned(scenario, 'random', 2, 4);
const { run, decisions } = about;
const REACH = 5000;

/** All the states up to the one that is waited for. */
function until(debriefing: Debriefing, wanted: (state: DebriefingState) => boolean): Promise<DebriefingState[]> {
  return new Promise((resolve) => {
    const states = [debriefing.store.getState()];
    debriefing.store.subscribe((state) => {
      states.push(state);
      if (wanted(state)) resolve(states);
    });
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a debrief in the real worker', () => {
  beforeEach(() => {
    for (const [name, value] of Object.entries(WORKERS)) vi.stubGlobal(name, value);
  });

  test('ends with what would have been found in one go, on however many cores', async () => {
    const debriefing = startDebriefing({ scenario, run, reach: REACH, seeds: 7 });
    const states = await until(debriefing, ({ status }) => status !== 'playing');
    const end = states.at(-1);
    expect(end).toMatchObject({ status: 'done', progress: 1, decisions, error: undefined });
    expect([...(end?.worths.values() ?? [])].sort((a, b) => a.decision.row - b.decision.row)).toEqual(
      decisions.map((decision) => worthOf(about, decision)),
    );
    const sheets = seedsFor(run, 7).map((seed) => playOdds(about, seed));
    const { decisions: odds, run: whole } = tallyOdds(decisions, sheets, REACH);
    expect([...(end?.odds?.decisions.values() ?? [])]).toEqual(odds);
    expect(end?.odds).toMatchObject({ seeds: 7, of: 7, run: whole });
  });

  test('tells its progress, which only grows, and first of all the decisions', async () => {
    const debriefing = startDebriefing({ scenario, run, reach: REACH, seeds: 60 });
    const states = await until(debriefing, ({ status }) => status !== 'playing');
    const progress = states.map((state) => state.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress[0]).toBe(0);
    expect(states.filter(({ decisions: known }) => known === undefined)).toHaveLength(1);
    const seeds = states.map(({ odds }) => odds?.seeds ?? 0);
    expect(seeds).toEqual(seeds.toSorted((a, b) => a - b));
  });

  test('can be cancelled between two seeds: what is known stays, and no more comes', async () => {
    const debriefing = startDebriefing({ scenario, run, reach: REACH, seeds: 100_000 });
    await until(debriefing, ({ odds }) => odds !== undefined);
    const known = debriefing.store.getState().odds?.seeds;
    debriefing.cancel();
    expect(debriefing.store.getState()).toMatchObject({ status: 'cancelled', odds: { seeds: known } });
    // A second debrief takes its turn on the same cores: by its end the first would have told more.
    await until(startDebriefing({ scenario, run, reach: REACH, seeds: 4 }), ({ status }) => status === 'done');
    expect(debriefing.store.getState().odds?.seeds).toBe(known);
  });

  test('says what went wrong', async () => {
    const forged = { ...run, log: [...run.log, ...run.log] };
    const debriefing = startDebriefing({ scenario, run: forged, reach: REACH, seeds: 4 });
    const states = await until(debriefing, ({ status }) => status !== 'playing');
    expect(states.at(-1)).toMatchObject({ status: 'failed', error: expect.stringMatching(/^Row \d+ of this run/) });
  });
});

test('tells the page its news together: each would draw it anew', () => {
  vi.useFakeTimers();
  const heard: ((event: { readonly data: DebriefNews }) => void)[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(type: string, listener: (typeof heard)[number]) {
        if (type === 'message') heard.push(listener);
      }
      postMessage() {}
      terminate() {}
    },
  );
  const debriefing = startDebriefing({ scenario, run, reach: REACH, seeds: 40 });
  let changes = 0;
  debriefing.store.subscribe(() => changes++);
  const sheets = seedsFor(run, 40).map((seed) => playOdds(about, seed));
  for (const sheet of sheets) heard[0]?.({ data: { decisions, worths: [], sheets: [sheet] } });
  expect(changes).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(changes).toBe(2);
  expect(debriefing.store.getState().odds?.seeds).toBe(40);
  const worths = decisions.map((decision) => worthOf(about, decision));
  heard[0]?.({ data: { decisions, worths, sheets: [] } });
  expect(debriefing.store.getState()).toMatchObject({ status: 'done', progress: 1 });
});
