import { describe, expect, test } from 'vitest';
import type { TimedAction } from '../../../src/crisis/actions.ts';
import { Crisis } from '../../../src/crisis/crisis.ts';
import { curveOf } from '../../../src/crisis/curve.ts';
import { hashOf } from '../../../src/crisis/share-table.ts';
import type { World } from '../../../src/crisis/world.ts';
import { leversOf, RULEBOOK } from '../../../src/rules/rulebook.ts';
import { BOTS, POLICIES, playBot } from '../../../src/training/bots/index.ts';
import { branchOf, instead, playSteps, type Step, stepsOf, without } from '../../../src/training/debrief/what-if.ts';
import { givenScenario, LIBRARY } from '../../support/library.ts';
import { LONG } from '../../support/long.ts';
import { hotWorld, option, post } from '../../support/worlds.ts';

const LEVERS = leversOf(RULEBOOK);
const DAY = 24 * 60;
const world = hotWorld();

const play = (steps: readonly Step[], { seed = 3, until = 2 * DAY, of = world as World } = {}) =>
  playSteps(of, LEVERS, seed, steps, until);
const reach = (steps: readonly Step[], seed: number, of: World = world): number =>
  play(steps, { seed, of }).crisis.reach;
const replying = (at: number, post: string, option: string): TimedAction => ({
  at,
  action: { type: 'reply', post, option: `${post}/${option}`, channel: 'public' },
});
const deleting = (at: number, post: string): TimedAction => ({
  at,
  action: { type: 'moderate', post, how: 'delete', cite: false },
});

describe('a log played leniently', () => {
  test.each(LIBRARY)('%s: as it was played, on its own seed, it is the same crisis to the last share', (id) => {
    const scenario = givenScenario(id);
    for (const policy of LONG ? POLICIES : (['golden', 'delete', 'random'] as const)) {
      for (let seed = 1; seed <= (LONG ? 20 : 1); seed++) {
        const { run, crisis } = playBot(scenario, LEVERS, BOTS[policy], seed);
        const again = playSteps(scenario, LEVERS, seed, stepsOf(run.log), run.until);
        expect(again).toMatchObject({ dropped: [], delayed: [] });
        expect(hashOf(again.crisis.view().table)).toBe(hashOf(crisis.view().table));
        expect(again.crisis.view().events).toEqual(crisis.view().events);
      }
    }
  });

  test('without a deletion it is what the engine makes of a log that never had one', () => {
    const log = [replying(20, 'photo', 'good'), deleting(200, 'photo'), replying(300, 'influencer', 'good')];
    const branch = branchOf(play(without(log, 1)));
    const byHand = new Crisis(world, LEVERS, 3);
    byHand.advance(20);
    expect(byHand.act(log[0]?.action as TimedAction['action'])).toBeUndefined();
    byHand.advance(300);
    expect(byHand.act(log[2]?.action as TimedAction['action'])).toBeUndefined();
    byHand.advance(2 * DAY);
    const { reach: people, trust, articles, table, now } = byHand.view();
    expect(branch).toEqual({ curve: curveOf(table, now), reach: people, trust, articles, dropped: [], delayed: [] });
    expect(people).toBeLessThan(play(stepsOf(log)).crisis.reach);
  });

  test('what finds busy hands waits until they are free, and says so', () => {
    const log = [
      { at: 10, action: { type: 'triage', post: 'photo', verdict: 'now' } } as const,
      replying(12, 'photo', 'good'),
    ];
    const statement = { type: 'publish', statement: 'apology' } as const;
    const { crisis, delayed, dropped } = play(instead(world, log, 0, statement), { until: 60 });
    expect({ delayed, dropped }).toEqual({ delayed: [1], dropped: [] });
    const told = crisis.view().events.flatMap(({ type, at }) => (/published|landed/.test(type) ? [[type, at]] : []));
    const { publish, reply } = LEVERS.minutes;
    expect(told).toEqual([
      ['statement-published', 10 + publish],
      ['reply-landed', 10 + publish + reply],
    ]);
  });

  test('what waits for a signature on its way is sent when it comes; what nobody asked for is left out', () => {
    const asking = { type: 'ask', who: 'boss', text: 'photo/signed' } as const;
    const slow = { type: 'publish', statement: 'apology' } as const;
    const log: TimedAction[] = [
      { at: 10, action: { type: 'triage', post: 'photo', verdict: 'now' } },
      { at: 11, action: asking },
      replying(11 + LEVERS.minutes.ask + 40, 'photo', 'signed'),
    ];
    expect(play(stepsOf(log))).toMatchObject({ dropped: [], delayed: [] });
    expect(play(instead(world, log, 0, slow))).toMatchObject({ dropped: [], delayed: [1, 2] });
    expect(play(without(log, 1))).toMatchObject({ dropped: [2], delayed: [] });
  });

  test('what can no longer be done is left out, and what comes after it is done all the same', () => {
    const log = [deleting(30, 'photo'), replying(200, 'where-is-it', 'sorry'), replying(300, 'influencer', 'good')];
    const where = post('where-is-it', { when: { if: { deleted: 'photo' }, after: 20 }, replies: [option('sorry')] });
    const of = hotWorld({ posts: world.posts.map((each) => (each.id === 'where-is-it' ? where : each)) });
    expect(play(stepsOf(log), { of })).toMatchObject({ dropped: [], delayed: [] });
    const { crisis, dropped } = play(without(log, 0), { of });
    expect(dropped).toEqual([1]);
    expect(crisis.view().posts.find(({ id }) => id === 'influencer')?.status).toBe('answered');
  });

  test('whoever takes the book’s words keeps their promise', () => {
    const log = [replying(20, 'photo', 'bad')];
    const kept = instead(world, log, 0, replying(20, 'photo', 'good').action);
    const { crisis, dropped } = play(kept);
    expect(crisis.view().promises).toEqual([expect.objectContaining({ text: 'photo/good', status: 'kept' })]);
    expect(dropped).toEqual([]);
  });

  test('a log that brings the news of that promise itself needs no more', () => {
    const news: TimedAction = { at: 100, action: { type: 'follow-up', text: 'photo/good' } };
    const log = [replying(20, 'photo', 'bad'), news];
    const { crisis, dropped } = play(instead(world, log, 0, replying(20, 'photo', 'good').action));
    expect(dropped).toEqual([]);
    expect(crisis.view().events.filter(({ type }) => type === 'promise-kept')).toHaveLength(1);
  });
});

describe('seed by seed', () => {
  const seeds = Array.from({ length: LONG ? 300 : 25 }, (_, nth) => nth + 1);
  const care = replying(20, 'photo', 'good');
  const kept: TimedAction = { at: 200, action: { type: 'follow-up', text: 'photo/good' } };

  test.each([
    ['a deletion of what had been answered', [care, kept, deleting(220, 'photo')], 2],
    ['a retort', [care, kept, replying(230, 'influencer', 'bad')], 2],
    ['a word to a troll', [care, kept, replying(230, 'troll', 'witty')], 2],
  ] as const)('without %s, nobody more is reached', (_, log, row) => {
    const bad = option('bad', { strategy: 'deny', traits: ['sarcasm', 'blame'] });
    // Nothing in it calms. Answered long before: no deadline can pass meanwhile that an answer, even a bad one, would have met.
    const posts = world.posts.map((each) => {
      if (each.id === 'influencer') return { ...each, kind: 'praise' as const, replies: [bad] };
      return each.id === 'troll' ? { ...each, replies: [option('witty')] } : each;
    });
    const of = hotWorld({ posts });
    const pairs = seeds.map((seed) => [reach(without(log, row), seed, of), reach(stepsOf(log), seed, of)] as const);
    expect(pairs.filter(([left, done]) => left > done)).toEqual([]);
    expect(pairs.filter(([left, done]) => left < done).length).toBeGreaterThan(seeds.length / 2);
  });

  test('with a good answer nobody more is reached than without it', () => {
    const pairs = seeds.map((seed) => [reach(stepsOf([care, kept]), seed), reach(without([care], 0), seed)] as const);
    expect(pairs.filter(([done, left]) => done > left)).toEqual([]);
    expect(pairs.filter(([done, left]) => done < left).length).toBeGreaterThan(seeds.length / 2);
  });
});
