import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Action } from '../../src/crisis/actions.ts';
import { Crisis } from '../../src/crisis/crisis.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { createRoomSession } from '../../src/session/room-session.ts';
import type { Session } from '../../src/session/session.ts';
import { ownRef } from '../../src/training/own-option.ts';
import { replay } from '../../src/training/replay.ts';
import { computeScorecard } from '../../src/training/score.ts';
import { silenceOf } from '../../src/training/silence.ts';
import type { TeamId } from '../../src/workshop/entry.ts';
import { runOf } from '../../src/workshop/play.ts';
import { actionsOf, injectsOf, SmallRoom, scenarioNamed } from '../support/small-room.ts';
import { SmallLink } from './small-link.ts';

const ID = 'coq-en-pantoufles';
const SCENARIO = scenarioNamed(ID) as Scenario;
const LEVERS = leversOf(RULEBOOK);
const CHECK: Action = { type: 'triage', post: SCENARIO.posts[0]?.id ?? '', verdict: 'now' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A room with a running round, somebody in it, and their session. */
function begun({ members = 1, start = true, undone = vi.fn(), round = {} } = {}) {
  const room = new SmallRoom();
  const seats = Array.from({ length: members }, (_, index) => room.join(`P${index}`));
  if (members > 1) {
    room.lead({ type: 'set-up', settings: { grouping: 'teams', agreement: 'nobody', calm: true } });
    for (const seat of seats) room.lead({ type: 'place', seat, team: 'together' });
  }
  room.lead({ type: 'open-round', scenario: ID, seed: 7, ...round });
  const [seat = ''] = seats;
  const link = new SmallLink(room, seat);
  const team: TeamId = room.workshop.seats.get(seat)?.team ?? '';
  const session = createRoomSession({ connection: link, scenario: SCENARIO, round: 0, team, onUndone: undone });
  const told = () => {
    link.hear();
    vi.advanceTimersByTime(100);
  };
  const goTo = (minute: number) => {
    room.minute = minute;
    link.now = minute;
    told();
  };
  if (start) {
    room.lead({ type: 'start' });
    told();
  }
  return { room, link, session, seats, team, told, goTo, undone };
}

/** An answer, and the first minute at which it can be given. */
function firstAnswer(): { readonly at: number; readonly action: Action } {
  const crisis = new Crisis(SCENARIO, LEVERS, 7);
  const action: Action = { type: 'reply', post: 'laure', option: 'laure/plain-now', channel: 'public' };
  while (crisis.refuse(action)) crisis.advance(crisis.now + 1);
  return { at: crisis.now, action };
}

const stateOf = ({ store }: Session) => store.getState();

/** What this play looks like if its log is played from the start: nothing but the room’s word counts. */
function expectLikeReplay({ session, room, team }: Pick<ReturnType<typeof begun>, 'session' | 'room' | 'team'>): void {
  const { view, run } = stateOf(session);
  const { scenario, run: said } = runOf(SCENARIO, room.round, team, view.now);
  expect(run.log).toEqual(said.log);
  const again = replay(scenario, LEVERS, { ...said, until: view.now });
  if (!again.ok) throw new Error(`the room’s own log is refused: ${JSON.stringify(again)}`);
  const { table: _, ...seen } = view;
  const { table: __, ...expected } = again.crisis.view();
  expect(seen).toEqual(expected);
}

describe('a team’s part of a round', () => {
  test('waits for the start, then goes with the round’s minute and never back', () => {
    const { session, room, goTo, told } = begun({ start: false });
    goTo(30);
    expect(stateOf(session)).toMatchObject({ status: 'briefing', view: { now: 0 }, clock: { shared: true } });
    room.lead({ type: 'start' });
    told();
    expect(stateOf(session)).toMatchObject({ status: 'running', view: { now: 30 } });
    goTo(20);
    expect(stateOf(session).view.now).toBe(30);
  });

  test('an act shows as on its way, then as done at the minute the room stamped on it', () => {
    const it = begun();
    const { session, link, room, goTo } = it;
    const { at, action } = firstAnswer();
    goTo(at);
    expect(session.act(action)).toBeUndefined();
    expect(stateOf(session)).toMatchObject({ sending: action, run: { log: [] } });
    expect(session.act(CHECK)).toEqual({ reason: 'unanswered' });
    room.minute = at + 3;
    link.deliver();
    expect(stateOf(session)).toMatchObject({ sending: undefined, run: { log: [{ at: at + 3, action }] } });
    expectLikeReplay(it);
  });

  test('a phone that ran ahead of the stamped minute plays its log again', () => {
    const it = begun();
    const { session, link, room, goTo } = it;
    const { at, action } = firstAnswer();
    goTo(at);
    session.act(action);
    link.now = at + 9;
    vi.advanceTimersByTime(100);
    const { scenario } = stateOf(session);
    room.minute = at + 2;
    link.deliver();
    expect(stateOf(session)).toMatchObject({ view: { now: at + 9 }, run: { log: [{ at: at + 2, action }] } });
    // Whoever keeps lists of the view begins them anew.
    expect(stateOf(session).scenario).not.toBe(scenario);
    expectLikeReplay(it);
  });

  test('one’s own words are sent as the room will keep them, and stand in the scenario once they are done', () => {
    const it = begun();
    const { session, link, room, goTo } = it;
    goTo(firstAnswer().at);
    const own = (words: string): Action => {
      return { type: 'reply', post: 'laure', option: ownRef('laure', words), channel: 'public', words };
    };
    const typed = 'Bonjour,  nous sommes\u200b désolés :\n\n\n\nje vous réponds avant 18 h. ';
    const kept = own('Bonjour, nous sommes désolés :\n\nje vous réponds avant 18 h.');
    const { scenario } = stateOf(session);
    expect(session.act(own(typed))).toBeUndefined();
    expect(stateOf(session)).toMatchObject({ sending: kept, run: { log: [] } });
    expect(stateOf(session).scenario).toBe(scenario);
    link.deliver();
    expect(stateOf(session)).toMatchObject({ sending: undefined, run: { log: [{ action: kept }] } });
    const laure = stateOf(session).scenario.posts.find(({ id }) => id === 'laure');
    expect(laure?.replies.at(-1)).toMatchObject({ text: 'words' in kept ? kept.words : '' });
    expectLikeReplay(it);
    goTo(room.minute + 120);
    expect(stateOf(session).view.posts.map(({ id }) => id)).toContain('laure~1');
    expectLikeReplay(it);
    // Said in public already: no other words change what was.
    expect(session.act(own('Autre chose.'))).toEqual({ reason: 'already-done' });
    goTo(room.minute + 1);
    expectLikeReplay(it);
  });

  test('how one answers is the round’s affair where the facilitator decided it', () => {
    expect(stateOf(begun().session)).toMatchObject({ answering: undefined, hinting: undefined });
    const { session, link, room, goTo, undone } = begun({ round: { answering: 'choices', hinting: 'exam' } });
    expect(stateOf(session)).toMatchObject({ answering: 'choices', hinting: 'exam' });
    goTo(firstAnswer().at);
    const words = 'Nous sommes désolés.';
    session.act({ type: 'reply', post: 'laure', option: ownRef('laure', words), channel: 'public', words });
    link.deliver();
    expect(undone.mock.calls).toMatchObject([[{ words }, { is: 'denied', why: 'not-allowed' }]]);
    expect(room.round.plays.size).toBe(1);
  });

  test('what answers to something the room has not come to yet waits until it has', () => {
    const it = begun();
    const { session, link, room, goTo, told } = it;
    const { at, action } = firstAnswer();
    // The pace has dropped; this phone had run ahead, and is told.
    room.minute = at - 3;
    link.now = at;
    told();
    link.now = at - 3;
    expect(session.act(action)).toBeUndefined();
    expect(stateOf(session)).toMatchObject({ sending: action, view: { now: at } });
    expect(link.store.getState().waiting).toEqual([]);
    goTo(at - 1);
    expect(link.store.getState().waiting).toEqual([]);
    goTo(at);
    link.deliver();
    expect(stateOf(session)).toMatchObject({ sending: undefined, run: { log: [{ at, action }] } });
    expectLikeReplay(it);
  });

  test('what the room refused because this phone had run ahead is asked again, and nobody is told', () => {
    const undone = vi.fn();
    const it = begun({ undone });
    const { session, link, room, goTo, told } = it;
    const { at, action } = firstAnswer();
    room.minute = at - 2;
    link.now = at;
    told();
    session.act(action);
    link.now = at - 2;
    expect(link.deliver()).toMatchObject([{ is: 'refused' }]);
    expect(stateOf(session)).toMatchObject({ sending: action, refusal: undefined });
    goTo(at + 1);
    expect(link.deliver()).toEqual([{ is: 'done' }]);
    expect(stateOf(session)).toMatchObject({ sending: undefined, run: { log: [{ at: at + 1, action }] } });
    expect(undone).not.toHaveBeenCalled();
  });

  test('what the crisis cannot take is refused here, and what the room refuses is said', () => {
    const undone = vi.fn();
    const { session, link, room, goTo } = begun({ undone });
    const { at, action } = firstAnswer();
    expect(session.act({ type: 'brief' })).toMatchObject({ reason: 'not-prepared' });
    goTo(at);
    session.act(action);
    // Meanwhile, from another device with the same place:
    room.ask(link.store.getState().seat ?? '', { type: 'act', action });
    room.ask(link.store.getState().seat ?? '', { type: 'rename', name: 'Other' });
    const waiting = link.store.getState().waiting.map((command) => ({ ...command, n: 3 }));
    link.store.setState({ waiting });
    expect(link.deliver()).toMatchObject([{ is: 'refused' }]);
    expect(stateOf(session)).toMatchObject({ sending: undefined, refusal: { action, why: { reason: 'busy' } } });
    expect(undone).toHaveBeenCalledWith(action, { is: 'refused', why: expect.objectContaining({ reason: 'busy' }) });
  });

  test('while the facilitator has paused, time and acts stand still', () => {
    const { session, room, goTo, told } = begun();
    const { at, action } = firstAnswer();
    goTo(at);
    room.lead({ type: 'pause' });
    told();
    expect(stateOf(session).clock).toMatchObject({ paused: true, shared: true });
    expect(session.act(action)).toEqual({ reason: 'paused' });
    room.lead({ type: 'resume' });
    told();
    expect(stateOf(session).clock.paused).toBe(false);
    expect(session.act(action)).toBeUndefined();
  });

  test('what is made ready counts as before the first minute, even if the round runs', () => {
    const it = begun();
    const { session, link, goTo } = it;
    goTo(12);
    const [choice] = SCENARIO.preparations.choices;
    session.start(choice ? [choice.kind] : []);
    link.deliver();
    expect(stateOf(session).run.log).toEqual([{ at: 0, action: { type: 'prepare', kinds: [choice?.kind] } }]);
    expect(stateOf(session).view).toMatchObject({ now: 12, prepared: [choice?.kind] });
    expectLikeReplay(it);
  });

  test('members of a team see one another’s acts', () => {
    const it = begun({ members: 2 });
    const { session, room, seats, goTo, told } = it;
    const { at, action } = firstAnswer();
    goTo(at);
    room.ask(seats[1] ?? '', { type: 'act', action });
    told();
    expect(stateOf(session).run.log).toEqual([{ at, action }]);
    expectLikeReplay(it);
  });

  test('a reload takes up what was on its way', () => {
    const { session, link, goTo, team } = begun();
    const { at, action } = firstAnswer();
    goTo(at);
    session.act(action);
    session.close();
    const again = createRoomSession({ connection: link, scenario: SCENARIO, round: 0, team });
    expect(stateOf(again).sending).toEqual(action);
    link.deliver();
    expect(stateOf(again)).toMatchObject({ sending: undefined, run: { log: [{ action }] } });
  });

  test('in calm mode time moves by what the team does, and the room knows how far', () => {
    const it = begun({ start: false });
    const { session, link, room, goTo, team, told } = it;
    room.ask(link.store.getState().seat ?? '', { type: 'choose-mode', mode: 'calm' });
    room.lead({ type: 'start' });
    goTo(400);
    expect(stateOf(session)).toMatchObject({ run: { mode: 'calm' }, view: { now: 0 }, clock: { shared: false } });
    const { at, action } = firstAnswer();
    session.wait(at);
    link.deliver();
    told();
    expect(stateOf(session).view.now).toBe(at);
    session.act(action);
    link.deliver();
    const { view } = stateOf(session);
    expect(view.now).toBe(view.busyUntil);
    expect(view.now).toBeGreaterThan(at);
    link.deliver();
    expect(room.round.plays.get(team)?.until).toBe(view.now);
    session.skip();
    link.deliver();
    told();
    expect(stateOf(session).view.posts.length).toBeGreaterThanOrEqual(view.posts.length);
    expect(stateOf(session).view.now).toBeGreaterThan(view.now);
    expectLikeReplay(it);
  });

  test('the scorecard is the one the room computes, whatever the phone had run ahead to', async () => {
    const { session, link, room, team } = begun();
    vi.useRealTimers();
    const { at, action } = firstAnswer();
    room.minute = at;
    link.now = at + 40;
    link.hear();
    room.ask(link.store.getState().seat ?? '', { type: 'act', action });
    room.minute = at + 30;
    room.lead({ type: 'end' });
    link.hear();
    await vi.waitUntil(() => stateOf(session).scorecard);
    const { scenario, run } = runOf(SCENARIO, room.round, team);
    const again = replay(scenario, LEVERS, run);
    if (!again.ok) throw new Error('refused');
    again.crisis.finish();
    const silentView = silenceOf(scenario, LEVERS, run.seed, again.crisis.now);
    const expected = computeScorecard({ scenario, run, crisis: again.crisis, silentView, rulebook: RULEBOOK });
    expect(stateOf(session)).toMatchObject({ status: 'over', run: { until: at + 30 } });
    expect(stateOf(session).scorecard).toEqual(expected);
  });

  test('whatever is done, injected, paused and overtaken, it is the room’s log played from the start', () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ is: fc.constant('go' as const), by: fc.nat(90), ahead: fc.nat(12) }) },
      { weight: 4, arbitrary: fc.record({ is: fc.constant('act' as const), action: actionsOf(SCENARIO) }) },
      { weight: 2, arbitrary: fc.record({ is: fc.constant('other' as const), action: actionsOf(SCENARIO) }) },
      fc.record({ is: fc.constant('inject' as const), inject: injectsOf(SCENARIO) }),
      fc.record({ is: fc.constantFrom('pause' as const, 'resume' as const, 'deliver' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const it = begun({ members: 2 });
        const { session, link, room, seats, told } = it;
        for (const each of steps) {
          if (each.is === 'go') {
            room.minute += each.by;
            link.now = room.minute + each.ahead;
          } else if (each.is === 'act') session.act(each.action);
          else if (each.is === 'other') room.ask(seats[1] ?? '', { type: 'act', action: each.action });
          else if (each.is === 'inject') room.lead({ type: 'inject', to: 'all', inject: each.inject });
          else if (each.is === 'deliver') link.deliver();
          else room.lead({ type: each.is });
          told();
        }
        link.deliver();
        told();
        expectLikeReplay(it);
        session.close();
      }),
      { numRuns: 25 },
    );
  });
});
