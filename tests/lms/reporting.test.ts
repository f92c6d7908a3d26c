import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { type Bookmark, readBookmark } from '../../src/learning/bookmark.ts';
import { playedAgain } from '../../src/learning/played-again.ts';
import type { End, Leaving, Lms, LmsState, Place } from '../../src/lms/lms.ts';
import { Reporting } from '../../src/lms/reporting.ts';
import type { Session, SessionState } from '../../src/session/session.ts';
import { botRun, WORDING } from '../learning/told.ts';
import { smallScenario } from '../scenario/small.ts';

const scenario = smallScenario();
const run = { ...botRun(scenario, 'golden', 1), until: scenario.duration };
const half: Bookmark = {
  state: 'running',
  run: { ...run, log: run.log.slice(0, 2), until: 300 },
  seconds: 90,
  times: [1_700_000_000, 1_700_000_060],
};

/** A platform that only listens, and lets go as soon as it is asked, or later. */
function platform(mode: Lms['mode'] = 'normal') {
  const store = createStore<LmsState>(() => ({ status: 'up-to-date' }));
  const kept: Place[] = [];
  const told: End[] = [];
  const left: Leaving[] = [];
  const lms: Lms = {
    ...{ language: undefined, mastery: undefined, mode, bookmark: '', bookmarkRoom: 4096, store },
    keep: (place) => void kept.push(place),
    tell: (end) => void told.push(end),
    leave: (leaving) => void left.push(leaving),
  };
  return { lms, kept, told, left, letGo: () => store.setState({ status: 'left' }) };
}

const reportingTo = (lms: Lms, before?: Bookmark) =>
  new Reporting({ lms, scenario, mastery: 50, wording: () => WORDING, before });

/** As far as reporting looks at one. */
function sessionAt(state: Partial<SessionState>) {
  const store = createStore(() => ({ scenario, view: { events: [] }, ...state }) as unknown as SessionState);
  return { session: { store } as Session, store };
}

const found = (place: Place | undefined) => {
  const reading = readBookmark(scenario, place?.bookmark ?? '');
  return reading.is === 'found' ? reading.bookmark : undefined;
};

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

test.each(['running', 'over'] as const)('a page closed before a run that is %s has come up leaves it kept', (state) => {
  const { lms, left } = platform();
  reportingTo(lms, { ...half, state });
  page.dispatchEvent(new Event('pagehide'));
  expect(left).toHaveLength(1);
  expect(found(left[0]?.place)).toMatchObject({ state, run: half.run, times: half.times });
});

test('one that was reported, or never begun, is to be taken up by nobody', () => {
  for (const before of [undefined, { ...half, state: 'reported' as const }]) {
    const { lms, left } = platform();
    reportingTo(lms, before).leave(true);
    expect(left).toMatchObject([{ place: undefined }]);
  }
});

test('where one only looks, no run is put in the place of the one that is kept', () => {
  const { lms, left } = platform('browse');
  const reporting = reportingTo(lms);
  reporting.follow(sessionAt({ run: half.run, status: 'running' }).session);
  reporting.leave(true);
  expect(left).toMatchObject([{ place: undefined }]);
});

test('a run whose score is still being worked out is known to be over', () => {
  const { lms, kept, told, left } = platform();
  const reporting = reportingTo(lms, half);
  const { session, store } = sessionAt({ run: half.run, status: 'running' });
  reporting.follow(session);
  expect(found(kept.at(-1))?.state).toBe('running');
  store.setState({ run, status: 'over' });
  expect(found(kept.at(-1))).toMatchObject({ state: 'over', run });
  page.dispatchEvent(new Event('pagehide'));
  expect(found(left[0]?.place)).toMatchObject({ state: 'over', run });
  expect(told).toEqual([]);
});

test('what comes of it is told once, and nothing is kept after that', () => {
  const { lms, kept, told } = platform();
  const reporting = reportingTo(lms);
  const { session, store } = sessionAt({ run, status: 'running' });
  reporting.follow(session);
  const again = playedAgain(scenario, run);
  if (!again) throw new Error('a bot played something impossible');
  store.setState({ status: 'over' });
  store.setState({ scorecard: again.scorecard });
  const before = kept.length;
  store.setState({ notices: [] });
  reporting.tell(scenario, { run, ...again });
  expect(told).toHaveLength(1);
  expect(told[0]?.report.score).toBe(again.scorecard.total);
  expect(kept).toHaveLength(before);
});

test('one has left when the platform has let go, and is followed until then', () => {
  const { lms, kept, left, letGo } = platform();
  const reporting = reportingTo(lms);
  const { session, store } = sessionAt({ run: half.run, status: 'running' });
  reporting.follow(session);
  reporting.leave(true);
  expect(reporting.store.getState().left).toBe(false);
  store.setState({ run: { ...run, log: run.log.slice(0, 3), until: 400 } });
  expect(found(kept.at(-1))?.run.log).toHaveLength(3);
  letGo();
  expect(reporting.store.getState().left).toBe(true);
  page.dispatchEvent(new Event('pagehide'));
  expect(left).toHaveLength(1);
});
