import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Crisis } from '../../src/crisis/crisis.ts';
import { hashOf } from '../../src/crisis/share-table.ts';
import type { CrisisView } from '../../src/crisis/view.ts';
import type { Minutes } from '../../src/crisis/vocabulary.ts';
import chatter from '../../src/i18n/locales/en/chatter.json' with { type: 'json' };
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { createReplaySession, type ReplaySession } from '../../src/session/replay-session.ts';
import { NightMap } from '../../src/spread/night-map.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import type { Run } from '../../src/training/run.ts';
import { FeedModel } from '../../src/ui/play/feed-model.ts';
import { indexScenario } from '../../src/ui/play/scenario-index.ts';
import { type Chatter, VoiceWords } from '../../src/ui/play/voice-words.ts';
import { givenScenario } from '../support/library.ts';

const SCENARIO = givenScenario('coq-en-pantoufles');
const LEVERS = leversOf(RULEBOOK);
const WHOLE = playBot(SCENARIO, LEVERS, BOTS.golden, 11).run;
/** Ended by the player before its time. */
const EARLY: Run = { ...WHOLE, until: (WHOLE.log.at(-1)?.at ?? 0) + 5 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const opened = (run = WHOLE, at = 0, stepwise = false) =>
  createReplaySession({ scenario: SCENARIO, run, at, stepwise });
const viewOf = (session: ReplaySession) => session.store.getState().view;

/** The crisis as a fresh one has it once it has been played to that minute. */
function playedTo(minute: Minutes, run = WHOLE): CrisisView {
  const crisis = new Crisis(SCENARIO, LEVERS, run.seed);
  crisis.play(run.log.filter(({ at }) => at <= minute));
  crisis.advance(minute);
  if (minute === run.until) crisis.finish();
  return crisis.view();
}

const told = ({ table, ...view }: CrisisView) => ({ ...view, table: hashOf(table) });

/** Minutes in any order, among them those at which something was done. */
const wanderings = (run: Run) =>
  fc.array(
    fc.oneof(fc.integer({ min: 0, max: run.until }), fc.constantFrom(run.until, ...run.log.map(({ at }) => at))),
    { minLength: 2, maxLength: 9 },
  );

describe('a run looked at again', () => {
  test.each([
    ['played to its end', WHOLE],
    ['ended early', EARLY],
  ])('%s, is at every minute as it was, whichever way one came there', (_, run) => {
    const session = opened(run);
    fc.assert(
      fc.property(wanderings(run), (minutes) => {
        for (const minute of minutes) session.seek(minute);
        const last = minutes.at(-1) as Minutes;
        expect(told(viewOf(session))).toEqual(told(playedTo(last, run)));
      }),
      { numRuns: 25 },
    );
    session.seek(run.until + 1000);
    expect(viewOf(session)).toMatchObject({ now: run.until, over: true });
    session.seek(-5);
    expect(viewOf(session)).toMatchObject({ now: 0, over: false });
  });

  test('on a slow device, comes to a far minute in stretches, and elsewhere if it is sent elsewhere meanwhile', () => {
    const clock = performance.now.bind(performance);
    let looks = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + looks++);
    const session = opened();
    session.seek(WHOLE.until);
    expect(session.aim).toBe(WHOLE.until);
    expect(viewOf(session).now).toBe(0);
    vi.advanceTimersToNextTimer();
    expect(viewOf(session).now).toBe(0);
    const legs = fc.array(fc.tuple(wanderings(WHOLE), fc.nat(3)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(legs, (legs) => {
        for (const [minutes, stretches] of legs) {
          for (const minute of minutes) session.seek(minute);
          for (let n = 0; n < stretches; n++) vi.advanceTimersToNextTimer();
        }
        vi.runAllTimers();
        const last = legs.at(-1)?.[0].at(-1) as Minutes;
        expect(told(viewOf(session))).toEqual(told(playedTo(last)));
      }),
      { numRuns: 25 },
    );
    // What plays by itself waits until it has arrived.
    session.seek(0);
    vi.runAllTimers();
    session.resume();
    vi.advanceTimersByTime(75);
    session.seek(WHOLE.until - 600);
    vi.advanceTimersByTime(2000);
    expect(viewOf(session).now).toBeGreaterThanOrEqual(WHOLE.until - 600);
    session.close();
  });

  test('cannot be acted on', () => {
    const session = opened(WHOLE, 200);
    const before = told(viewOf(session));
    const { action } = WHOLE.log.find(({ at }) => at > 200) as Run['log'][number];
    expect(session.act(action)).toEqual({ reason: 'over' });
    session.finish();
    session.skip();
    session.wait(60);
    session.seek(200);
    expect(told(viewOf(session))).toEqual(before);
  });

  test('plays by itself at its speed, stops at the end, and then begins again', () => {
    const session = opened(WHOLE, 30);
    vi.advanceTimersByTime(1000);
    expect(viewOf(session).now).toBe(30);
    session.resume();
    vi.advanceTimersByTime(2000);
    expect(viewOf(session).now).toBe(150);
    session.setSpeed(10);
    vi.advanceTimersByTime(2000);
    expect(viewOf(session).now).toBe(170);
    session.pause();
    vi.advanceTimersByTime(2000);
    expect(viewOf(session).now).toBe(170);
    session.seek(WHOLE.until - 60);
    session.setSpeed(240);
    session.resume();
    vi.advanceTimersByTime(1000);
    expect(viewOf(session)).toMatchObject({ now: WHOLE.until, over: true });
    expect(session.store.getState().clock.paused).toBe(true);
    session.resume();
    vi.advanceTimersByTime(2000);
    expect(viewOf(session).now).toBe(480);
    session.close();
    vi.advanceTimersByTime(2000);
    expect(viewOf(session).now).toBe(480);
  });

  test('in steps, misses nothing that was done', () => {
    const session = opened(WHOLE, 0, true);
    const seen = new Set<Minutes>();
    session.store.subscribe(({ view }) => seen.add(view.now));
    session.resume();
    vi.advanceTimersByTime(1_000_000);
    expect(seen.size).toBeLessThan(WHOLE.until / 60 + WHOLE.log.length + 2);
    for (const { at } of WHOLE.log) if (at > 0) expect(seen).toContain(at);
    expect(viewOf(session).over).toBe(true);
  });
});

describe('what is kept of a run as it goes on', () => {
  test('the feed, and the crowd’s words in it, are the same after going back as for whoever just came', () => {
    const index = indexScenario(SCENARIO);
    const wordsNow = () => new VoiceWords(SCENARIO.chatter, SCENARIO.brand.name, SCENARIO.hashtag);
    const session = opened();
    const model = new FeedModel(index);
    const words = wordsNow();
    const lines = (view: CrisisView, feed: FeedModel, with_: VoiceWords) =>
      view.voices.map((_, n) =>
        with_.phrase(view.voices, n, chatter as unknown as Chatter, 'en', feed.read(view).spokeAt),
      );
    fc.assert(
      fc.property(wanderings(WHOLE), (minutes) => {
        for (const minute of minutes) {
          session.seek(minute);
          const view = viewOf(session);
          const fresh = new FeedModel(index);
          expect(model.read(view)).toEqual(fresh.read(view));
          expect(lines(view, model, words)).toEqual(lines(view, fresh, wordsNow()));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('the night map is, after a leap, as for whoever just came; it then goes on with flights and rain', () => {
    const session = opened();
    const map = new NightMap(640, 320, 1, false);
    map.begin(session.store.getState());
    session.store.subscribe((state) => map.take(state));
    const embers = ({ field }: NightMap) => field.points.data.slice(0, field.points.count * 12);
    fc.assert(
      fc.property(wanderings(WHOLE), (minutes) => {
        for (const minute of minutes) {
          session.seek(minute);
          const fresh = new NightMap(640, 320, 1, false);
          fresh.begin(session.store.getState());
          expect(map.field.points.count).toBe(viewOf(session).table.count);
          expect(embers(map)).toEqual(embers(fresh));
          expect(map.field.coldBefore).toBe(fresh.field.coldBefore);
          expect(map.weather.points.count).toBe(0);
        }
      }),
      { numRuns: 12 },
    );
    session.seek(0);
    session.resume();
    for (let second = 0; second < 12; second++) {
      vi.advanceTimersByTime(1000);
      map.pass(0.1);
    }
    expect(map.field.points.count).toBe(viewOf(session).table.count);
    expect(map.motion()).toBe('busy');
    session.close();
  });
});
