import { describe, expect, test } from 'vitest';
import type { Action, TimedAction } from '../../../src/crisis/actions.ts';
import type { World } from '../../../src/crisis/world.ts';
import { leversOf, RULEBOOK } from '../../../src/rules/rulebook.ts';
import { median } from '../../../src/training/balance/statistics.ts';
import type { Policy } from '../../../src/training/bots/index.ts';
import type { Model } from '../../../src/training/debrief/debrief.ts';
import { decisionsOf } from '../../../src/training/debrief/decisions.ts';
import { worthOf } from '../../../src/training/debrief/odds.ts';
import { playSteps, stepsOf } from '../../../src/training/debrief/what-if.ts';
import { givenScenario, LIBRARY } from '../../support/library.ts';
import { LONG } from '../../support/long.ts';
import { questioned } from '../../support/played.ts';
import { hotWorld, option, post, statement } from '../../support/worlds.ts';

const LEVERS = leversOf(RULEBOOK);
const GOOD = { strategy: 'apologise', traits: ['empathy', 'ownership', 'next-step', 'personal'] } as const;

const world = hotWorld({
  posts: [
    post('photo', {
      page: 'ours',
      on: 'trombi',
      about: 'pen-opens-lock',
      replies: [
        option('bad', { strategy: 'deny', traits: ['blame'] }),
        option('proven', { ...GOOD, asserts: ['pen-opens-lock'] }),
        option('plain', { strategy: 'apologise', traits: ['empathy'] }),
        option('signed', { ...GOOD, signOff: ['boss'] }),
      ],
    }),
    post('rumour', {
      kind: 'rumour',
      about: 'factory-closed',
      replies: [
        option('denial', { strategy: 'deny', traits: ['facts', 'empathy', 'personal'], denies: ['factory-closed'] }),
        option('open', { strategy: 'inform', traits: ['empathy'] }),
      ],
    }),
    post('troll', { kind: 'trolling', replies: [option('witty', { traits: ['personal', 'humour'] })] }),
    post('insult', { page: 'ours', on: 'trombi', kind: 'insult', breach: 'insult', replies: [option('hurt')] }),
    post('order', {
      by: 'boss',
      on: 'cell',
      kind: 'request',
      replies: [option('obey', { does: [{ delete: 'photo' }] }), option('refuse'), option('shrug')],
    }),
    post('praise', { kind: 'praise', page: 'ours', on: 'trombi' }),
  ],
  statements: [
    statement('holding', { kind: 'holding', strategy: 'hold' }),
    statement('apology', { strategy: 'apologise', traits: ['empathy', 'ownership'] }),
    statement('thanks', { kind: 'thanks', strategy: 'apologise' }),
    statement('denial', { kind: 'denial', strategy: 'deny' }),
  ],
});

const reply = (post: string, option: string, channel: 'public' | 'private' | 'elsewhere' = 'public'): Action => ({
  type: 'reply',
  post,
  option: `${post}/${option}` as const,
  channel,
});
const remove = (post: string, cite = false): Action => ({ type: 'moderate', post, how: 'delete', cite });

/** The model for the last of these acts, an hour apart from the second hour on. */
function modelFor(acts: readonly Action[], of: World = world): Model | undefined {
  const log: TimedAction[] = acts.map((action, nth) => ({ at: action.type === 'prepare' ? 0 : 60 + nth * 60, action }));
  const run = { scenario: of.id, seed: 3, rulebook: RULEBOOK.id, mode: 'calm', log, until: 2880 } as const;
  return decisionsOf(of, LEVERS, run).findLast(({ row }) => row === acts.length - 1)?.model;
}
const prefer = (action: Action): Model => ({ is: 'instead', action });
const SAME: Model = { is: 'same' };
const NOTHING: Model = { is: 'nothing' };
const LOOK: Action = { type: 'verify', fact: 'pen-opens-lock' };

describe('the model answer', () => {
  test.each<[string, readonly Action[], Model]>([
    [
      'to a complaint, what can be said before the facts are known',
      [reply('photo', 'bad')],
      prefer(reply('photo', 'plain')),
    ],
    ['the better one once they are', [LOOK, reply('photo', 'bad')], prefer(reply('photo', 'proven'))],
    ['the same for what is as good', [reply('photo', 'plain')], SAME],
    [
      'the better one for what is a good deal less good',
      [LOOK, reply('photo', 'plain')],
      prefer(reply('photo', 'proven')),
    ],
    ['in public first, then in private', [reply('photo', 'plain', 'private')], prefer(reply('photo', 'plain'))],
    ['and private after a public word is fine', [reply('photo', 'plain'), reply('photo', 'plain', 'private')], SAME],
    ['on a rumour, no denial before it is checked', [reply('rumour', 'denial')], prefer(reply('rumour', 'open'))],
    ['and the denial once it is', [{ type: 'verify', fact: 'factory-closed' }, reply('rumour', 'denial')], SAME],
    ['nothing to a troll', [reply('troll', 'witty')], NOTHING],
    [
      'the charter to an insult',
      [reply('insult', 'hurt')],
      prefer({ type: 'moderate', post: 'insult', how: 'report', cite: false }),
    ],
    ['an answer to the boss that deletes nothing', [reply('order', 'obey')], prefer(reply('order', 'refuse'))],
    ['any such answer to the boss', [reply('order', 'shrug')], SAME],
    ['an answer instead of a deletion', [remove('photo')], prefer(reply('photo', 'plain'))],
    ['nothing more where it had been given', [reply('photo', 'plain'), remove('photo')], NOTHING],
    ['nothing instead of deleting what needed none', [remove('praise')], NOTHING],
    [
      'the fitting statement, and not mere thanks',
      [{ type: 'publish', statement: 'denial' }],
      prefer({ type: 'publish', statement: 'apology' }),
    ],
    [
      'nothing where it is out already',
      [
        { type: 'publish', statement: 'apology' },
        { type: 'publish', statement: 'holding' },
        { type: 'publish', statement: 'thanks' },
        { type: 'publish', statement: 'denial' },
      ],
      NOTHING,
    ],
    ['a holding line first is fine', [{ type: 'publish', statement: 'holding' }], SAME],
  ])('is %s', (_, acts, model) => {
    expect(modelFor(acts)).toEqual(model);
  });

  test('hides an insult with a word of the charter where there is one', () => {
    const charter: Action = { type: 'prepare', kinds: ['charter'] };
    expect(modelFor([charter, remove('insult')])).toEqual(
      prefer({ type: 'moderate', post: 'insult', how: 'hide', cite: true }),
    );
    expect(modelFor([charter, remove('insult', true)])).toEqual(SAME);
  });

  test('is nothing yet, where the good text is neither shown to be true nor signed', () => {
    const held = post('held', {
      page: 'ours',
      on: 'trombi',
      about: 'pen-opens-lock',
      replies: [
        option('rude', { strategy: 'deny', traits: ['blame'] }),
        option('long', { ...GOOD, asserts: ['pen-opens-lock'], signOff: ['boss', 'legal'] }),
      ],
    });
    const of = hotWorld({ ...world, posts: [...world.posts, held] });
    const notYet = (facts: string[], signOff: string[]): Model => ({
      is: 'nothing',
      notYet: { text: 'held/long', facts, signOff },
    });
    const asking: Action = { type: 'ask', who: 'boss', text: 'held/long' };
    const rude = reply('held', 'rude');
    expect(modelFor([rude], of)).toEqual(notYet(['pen-opens-lock'], ['boss', 'legal']));
    expect(modelFor([LOOK, asking, rude], of)).toEqual(notYet([], ['legal']));
    expect(modelFor([rude, remove('held')], of)).toEqual(NOTHING);
  });

  test('a text pasted again is no longer as good', () => {
    const twin = post('twin', { page: 'ours', on: 'trombi', replies: [option('own', { ...GOOD })] });
    const of = hotWorld({ ...world, posts: [...world.posts, twin] });
    const paste: Action = { type: 'reply', post: 'twin', option: 'photo/plain', channel: 'public' };
    expect(modelFor([reply('photo', 'plain'), paste], of)).toEqual(prefer(reply('twin', 'own')));
  });

  test('is asked of what others notice, and of nothing else', () => {
    expect(modelFor([LOOK])).toBeUndefined();
    expect(modelFor([{ type: 'triage', post: 'photo', verdict: 'now' }])).toBeUndefined();
  });

  test('a run that cannot be played has no decisions', () => {
    expect(() => modelFor([reply('photo', 'plain'), reply('photo', 'plain')])).toThrow(/Row 1 .* already-done/);
  });
});

describe('the model answers of the library', { timeout: 120_000 }, () => {
  const seeds = LONG ? [1, 2, 3, 4, 5] : [1];

  test.each(LIBRARY)('%s: who plays by the book has done as it says', (id) => {
    for (const seed of seeds) {
      const { decisions } = questioned(givenScenario(id), 'golden', seed);
      expect(decisions.length).toBeGreaterThan(5);
      expect(decisions.filter(({ model }) => model.is !== 'same')).toEqual([]);
    }
  });

  test.each<Policy>(['defensive', 'delete'])('%s: with the book’s answer fewer people are reached', (policy) => {
    const ratios = LIBRARY.flatMap((id) => {
      const about = questioned(givenScenario(id), policy, 1);
      const { world: scenario, levers, run } = about;
      const { crisis } = playSteps(scenario, levers, run.seed, stepsOf(run.log), run.until);
      const differing = about.decisions.filter(({ model }) => model.is !== 'same');
      return differing
        .filter((_, nth) => LONG || nth % 4 === 0)
        .map((decision) => crisis.reach / (worthOf(about, decision).instead?.reach ?? Number.NaN));
    });
    expect(ratios.length).toBeGreaterThan(20);
    expect(median(ratios)).toBeGreaterThan(1);
  });
});
