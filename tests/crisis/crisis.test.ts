import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, TimedAction } from '../../src/crisis/actions.ts';
import { Crisis } from '../../src/crisis/crisis.ts';
import type { CrisisEvent, CrisisEventType, EventOf } from '../../src/crisis/events.ts';
import { hashOf } from '../../src/crisis/share-table.ts';
import type { Preparation } from '../../src/crisis/vocabulary.ts';
import type { World } from '../../src/crisis/world.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { hotWorld } from '../support/worlds.ts';

const LEVERS = leversOf(RULEBOOK);
const at = (minute: number, action: Action): TimedAction => ({ at: minute, action });
const prepared = (...kinds: Preparation[]): TimedAction => at(0, { type: 'prepare', kinds });
const replyTo = (post: string, option: string, channel: 'public' | 'private' | 'elsewhere' = 'public'): Action => ({
  type: 'reply',
  post,
  option: `${post}/${option}`,
  channel,
});
const DELETE: Action = { type: 'moderate', post: 'photo', how: 'delete', cite: false };

function played(log: readonly TimedAction[] = [], seed = 1, until = 48 * 60, world: World = hotWorld()): Crisis {
  const crisis = new Crisis(world, LEVERS, seed);
  expect(crisis.play(log)).toBeUndefined();
  crisis.advance(until);
  return crisis;
}

const eventsOf = <T extends CrisisEventType>(crisis: Crisis, type: T): EventOf<T>[] =>
  crisis.view().events.filter((event): event is CrisisEvent & EventOf<T> => event.type === type);

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
const medianReach = (log: readonly TimedAction[]): number =>
  SEEDS.map((seed) => played(log, seed).view().reach).sort((a, b) => a - b)[SEEDS.length / 2] as number;

describe('a crisis', () => {
  it('is the same however time is cut into steps', () => {
    const log = [
      prepared('charter'),
      at(8, replyTo('photo', 'good')),
      at(130, { type: 'moderate', post: 'insult', how: 'hide', cite: true }),
    ];
    const whole = played(log, 42).view();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 5, maxLength: 40 }), (steps) => {
        const crisis = new Crisis(hotWorld(), LEVERS, 42);
        let entry = 0;
        const advance = (to: number): void => {
          for (; entry < log.length && (log[entry] as TimedAction).at <= to; entry++) {
            crisis.advance((log[entry] as TimedAction).at);
            crisis.act((log[entry] as TimedAction).action);
          }
          crisis.advance(to);
        };
        let now = 0;
        for (const step of steps) {
          now += step;
          advance(now);
          crisis.view();
        }
        advance(48 * 60);
        expect(hashOf(crisis.view().table)).toBe(hashOf(whole.table));
        expect(crisis.view().events).toEqual(whole.events);
      }),
      { numRuns: 20 },
    );
  });

  it('ends with its duration, in the first ending whose condition holds', () => {
    expect(played().view()).toMatchObject({ over: true, ending: 'other', now: 48 * 60 });
    expect(played([at(30, DELETE)]).view().ending).toBe('deleted');
  });

  it('shows posts off our own pages late, and monitoring shortens that', () => {
    expect(eventsOf(played(), 'post-appeared').find(({ post }) => post === 'influencer')).toMatchObject({
      at: 90,
      seenAt: 90 + LEVERS.noticeLag,
    });
    expect(
      eventsOf(played([prepared('monitoring')]), 'post-appeared').find(({ post }) => post === 'influencer'),
    ).toMatchObject({ seenAt: 90 + LEVERS.monitoredLag });
    expect(new Crisis(hotWorld(), LEVERS, 1).refuse(replyTo('influencer', 'good'))).toEqual({
      reason: 'not-there-yet',
      what: 'influencer',
    });
  });

  it('calls the posts that wait on a condition, and only once it holds', () => {
    expect(eventsOf(played(), 'post-appeared').some(({ post }) => post === 'where-is-it')).toBe(false);
    const back = eventsOf(played([at(30, DELETE)]), 'post-appeared').find(({ post }) => post === 'where-is-it');
    expect(back?.at).toBeGreaterThanOrEqual(31 + 20);
  });
});

describe('answering', () => {
  it('takes its minutes, during which the hands are full', () => {
    const crisis = new Crisis(hotWorld(), LEVERS, 1);
    expect(crisis.act(replyTo('photo', 'good'))).toBeUndefined();
    expect(crisis.refuse(replyTo('photo', 'bad'))).toEqual({ reason: 'busy', until: LEVERS.minutes.reply });
    crisis.advance(LEVERS.minutes.reply);
    expect(eventsOf(crisis, 'reply-landed')).toHaveLength(1);
    expect(crisis.refuse(replyTo('photo', 'bad'))).toEqual({ reason: 'already-done' });
  });

  it('well and early calms its thread more than well and late; badly fuels it', () => {
    const lever = (log: TimedAction[]): number => eventsOf(played(log), 'reply-landed')[0]?.lever ?? 0;
    const early = lever([at(10, replyTo('photo', 'good'))]);
    const late = lever([at(900, replyTo('photo', 'good'))]);
    expect(early).toBeLessThan(late);
    expect(late).toBeLessThan(0);
    expect(lever([at(10, replyTo('photo', 'bad'))])).toBeGreaterThan(0);
  });

  it('elsewhere than the complaint keeps only part of the effect', () => {
    const lever = (channel: 'public' | 'elsewhere'): number =>
      eventsOf(played([at(10, replyTo('photo', 'good', channel))]), 'reply-landed')[0]?.lever ?? 0;
    expect(lever('elsewhere') / lever('public')).toBeCloseTo(LEVERS.wrongChannel, 6);
  });

  it('once in public covers the same concern on the same platform', () => {
    const landed = eventsOf(played([at(70, replyTo('photo', 'good'))]), 'reply-landed')[0];
    expect(landed?.covers).toEqual(['same-question']);
  });

  it('with a copy of an earlier text is worth half, and only what was sent can be pasted', () => {
    const paste = at(100, { type: 'reply', post: 'same-question', option: 'photo/good', channel: 'public' });
    expect(new Crisis(hotWorld(), LEVERS, 1).play([paste])?.refusal).toEqual({ reason: 'unknown', what: 'photo/good' });
    const landed = eventsOf(played([at(40, replyTo('photo', 'good')), paste]), 'reply-landed');
    expect(landed[1]).toMatchObject({ copy: 2, post: 'same-question' });
  });

  it('a troll feeds him, however well put', () => {
    const fed = eventsOf(played([at(140, replyTo('troll', 'witty'))]), 'reply-landed')[0];
    expect(fed?.lever).toBeGreaterThan(0);
  });

  it('with something false is found out within hours, and costs trust', () => {
    const crisis = played([at(10, replyTo('photo', 'lie'))]);
    const exposed = eventsOf(crisis, 'lie-exposed')[0];
    expect(exposed?.at).toBeGreaterThan(60);
    expect(exposed?.at).toBeLessThan(16 + 361);
    const before = played([at(10, replyTo('photo', 'lie'))], 1, (exposed?.at ?? 0) - 1).view().trust;
    const after = played([at(10, replyTo('photo', 'lie'))], 1, exposed?.at ?? 0).view().trust;
    expect(after).toBeLessThan(before);
  });

  it('with a text that needs sign-off waits for it; a prepared crisis cell halves the wait', () => {
    const crisis = new Crisis(hotWorld(), LEVERS, 1);
    expect(crisis.refuse(replyTo('photo', 'signed'))).toEqual({ reason: 'needs-sign-off', from: ['boss'] });
    const ask: Action = { type: 'ask', who: 'boss', text: 'photo/signed' };
    const given = (log: TimedAction[]): number => eventsOf(played(log), 'sign-off-given')[0]?.at ?? 0;
    expect(given([at(5, ask)])).toBe(5 + LEVERS.minutes.ask + 40);
    expect(given([prepared('cell'), at(5, ask)])).toBe(5 + LEVERS.minutes.ask + 20);
    expect(played([at(5, ask), at(60, replyTo('photo', 'signed'))]).view().posts[0]?.status).toBe('answered');
  });
});

describe('silence', () => {
  it('past the deadline is noticed, and an answer takes its weight off the thread again', () => {
    const noticed = eventsOf(played(), 'silence-noticed').find(({ post }) => post === 'photo');
    expect(noticed).toMatchObject({ at: LEVERS.deadline.trombi });
    expect(
      eventsOf(played([at(10, replyTo('photo', 'good'))]), 'silence-noticed').some(({ post }) => post === 'photo'),
    ).toBe(false);
  });

  it('is broken in time by a holding line, which buys as long again', () => {
    const crisis = played([prepared('holding'), at(10, { type: 'publish', statement: 'holding' })]);
    const noticed = eventsOf(crisis, 'silence-noticed').find(({ post }) => post === 'photo');
    expect(noticed?.at).toBe(2 * LEVERS.deadline.trombi);
  });
});

describe('deleting', () => {
  it('what people had seen angers them and comes back as screenshots', () => {
    const totals = SEEDS.map((seed) => eventsOf(played([at(120, DELETE)], seed), 'screenshot-posted').length);
    expect(totals.reduce((a, b) => a + b, 0)).toBeGreaterThan(SEEDS.length);
    expect(eventsOf(played([at(120, DELETE)]), 'post-moderated')[0]).toMatchObject({ lawful: false });
  });

  it('raises median reach by half or more, and does not explode', () => {
    const ratio = medianReach([at(120, DELETE)]) / medianReach([]);
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(15);
  });

  it('an insult under the charter, and saying so, goes quietly', () => {
    const hide: Action = { type: 'moderate', post: 'insult', how: 'hide', cite: true };
    const crisis = played([prepared('charter'), at(115, hide)]);
    expect(eventsOf(crisis, 'post-moderated')[0]).toMatchObject({ lawful: true });
    expect(eventsOf(crisis, 'screenshot-posted')).toHaveLength(0);
    expect(new Crisis(hotWorld(), LEVERS, 1).play([at(115, hide)])?.refusal).toEqual({
      reason: 'not-prepared',
      what: 'charter',
    });
  });

  it('is not possible on somebody else’s page', () => {
    const refusal = new Crisis(hotWorld(), LEVERS, 1).play([
      at(140, { type: 'moderate', post: 'influencer', how: 'delete', cite: false }),
    ]);
    expect(refusal?.refusal).toEqual({ reason: 'not-ours' });
  });
});

describe('a statement', () => {
  it('that matches the responsibility calms the story and covers its concerns; a mismatch fuels it', () => {
    const apology = eventsOf(played([at(60, { type: 'publish', statement: 'apology' })]), 'statement-published')[0];
    expect(apology).toMatchObject({ matched: 1, covers: ['photo', 'same-question'] });
    expect(apology?.lever).toBeLessThan(0);
    const denial = eventsOf(played([at(60, { type: 'publish', statement: 'denial' })]), 'statement-published')[0];
    expect(denial?.lever).toBeGreaterThan(0);
  });
});

describe('a promise', () => {
  it('kept in time calms, forgotten is broken', () => {
    const promise = at(10, replyTo('photo', 'good'));
    expect(eventsOf(played([promise]), 'promise-broken')).toHaveLength(1);
    const kept = played([promise, at(200, { type: 'follow-up', text: 'photo/good' })]);
    expect(eventsOf(kept, 'promise-kept')).toHaveLength(1);
    expect(eventsOf(kept, 'promise-broken')).toHaveLength(0);
    expect(new Crisis(hotWorld(), LEVERS, 1).refuse({ type: 'follow-up', text: 'photo/good' })).toEqual({
      reason: 'no-promise',
    });
  });
});

describe('the press', () => {
  it('comes more often the louder the story', () => {
    const articles = (log: TimedAction[]): number =>
      SEEDS.reduce((sum, seed) => sum + played(log, seed).view().articles, 0);
    expect(articles([at(120, DELETE)])).toBeGreaterThan(articles([]));
  });
});

describe('what cannot be', () => {
  it('is refused with its reason and leaves no trace', () => {
    const crisis = new Crisis(hotWorld(), LEVERS, 1);
    const refusals: [Action, string][] = [
      [{ type: 'reply', post: 'nobody', option: 'nobody/x', channel: 'public' }, 'unknown'],
      [{ type: 'reply', post: 'photo', option: 'photo/none', channel: 'public' }, 'unknown'],
      [{ type: 'publish', statement: 'constructor' }, 'unknown'],
      [{ type: 'publish', statement: 'holding' }, 'needs-sign-off'],
      [{ type: 'verify', fact: 'nothing' }, 'unknown'],
      [{ type: 'brief' }, 'not-prepared'],
      [{ type: 'prepare', kinds: ['cell', 'ambassadors', 'monitoring', 'charter', 'holding'] }, 'over-budget'],
      [{ type: 'ask', who: 'nobody', text: 'photo/signed' }, 'unknown'],
      [{ type: 'triage', post: 'influencer', verdict: 'now' }, 'not-there-yet'],
    ];
    for (const [action, reason] of refusals) expect(crisis.act(action)?.reason).toBe(reason);
    crisis.advance(48 * 60);
    expect(hashOf(crisis.view().table)).toBe(hashOf(played().view().table));
    expect(crisis.act({ type: 'brief' })?.reason).toBe('over');
  });

  it('a log out of order is refused at its entry', () => {
    const log = [at(50, replyTo('photo', 'good')), at(20, { type: 'verify', fact: 'pen-opens-lock' })];
    expect(new Crisis(hotWorld(), LEVERS, 1).play(log as TimedAction[])).toEqual({
      entry: 1,
      refusal: { reason: 'out-of-order' },
    });
  });
});
