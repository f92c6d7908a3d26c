import { describe, expect, test } from 'vitest';
import { giveContext } from '../../src/rules/give-context.ts';
import { givenRun } from '../support/history.ts';
import { findingsOf, judged } from '../support/judge.ts';
import { option, post } from '../support/worlds.ts';

const posts = [
  post('photo', {
    about: 'pen-opens-lock',
    replies: [
      option('admit', { asserts: ['pen-opens-lock'], strategy: 'apologise' }),
      option('deny', { denies: ['pen-opens-lock'], strategy: 'deny' }),
      option('evade', { traits: ['vague'] }),
      option('explain', { traits: ['facts'] }),
      option('wait', { strategy: 'hold' }),
      option('sue', { traits: ['threat'] }),
    ],
  }),
  post('joke', { by: 'max', kind: 'meme', when: 3, replies: [option('solemn', { strategy: 'deny' })] }),
  post('boss', { by: 'boss', on: 'cell', kind: 'request', replies: [option('no', { denies: ['pen-opens-lock'] })] }),
];
const run = () => givenRun({ posts });
const reply = (id: string) => judged(giveContext, run().replying(60, 'photo', `photo/${id}`));
const known = (id: string) =>
  judged(giveContext, run().learning(40, 'pen-opens-lock').replying(60, 'photo', `photo/${id}`));

describe('give context', () => {
  test('checked, then said: the rule is kept in full', () => {
    expect(known('admit')).toEqual({ share: 1, reasons: ['verified'] });
  });

  test('right by luck is not knowing', () => {
    expect(reply('admit').reasons).toEqual(['unverified', 'never-checked']);
    expect(reply('admit').share).toBeLessThan(0);
  });

  test('wrong without checking loses much, lying with knowledge all', () => {
    expect(reply('deny').reasons).toContain('wrong');
    expect(known('deny')).toEqual({ share: -1, reasons: ['lied'] });
    expect(findingsOf(giveContext, run().replying(60, 'photo', 'photo/deny'), 'give-context.wrong')).toMatchObject([
      { post: 'photo', text: 'photo/deny', params: { fact: 'pen-opens-lock' } },
    ]);
  });

  test('what was learnt only afterwards was not known when it was said', () => {
    const late = run().replying(60, 'photo', 'photo/admit').learning(90, 'pen-opens-lock');
    expect(judged(giveContext, late).reasons).toEqual(['unverified']);
  });

  test('a lie found out costs again', () => {
    const found = run()
      .replying(60, 'photo', 'photo/deny')
      .happening({ at: 200, type: 'lie-exposed', text: 'photo/deny', fact: 'pen-opens-lock', lever: 0.1 });
    expect(judged(giveContext, found).share).toBeLessThan(reply('deny').share);
    expect(findingsOf(giveContext, found, 'give-context.exposed')).toMatchObject([{ at: 200, action: 0 }]);
  });

  test('where people ask for a fact, evading earns next to nothing and explaining something', () => {
    expect(known('evade').reasons).toEqual(['no-facts']);
    expect(known('explain').share).toBeGreaterThan(known('evade').share);
  });

  test('exception: a holding line owes no facts', () => {
    expect(known('wait').reasons).toEqual([]);
  });

  test('exception: what is said in the cell convinces nobody outside', () => {
    const inside = run().learning(10, 'pen-opens-lock').replying(20, 'boss', 'boss/no');
    expect(judged(giveContext, inside).reasons).toEqual([]);
  });

  test('a threat against a small account, a solemn defence against a joke: out of proportion', () => {
    expect(reply('sue').reasons).toContain('out-of-proportion');
    expect(judged(giveContext, run().replying(20, 'joke', 'joke/solemn')).reasons).toContain('out-of-proportion');
  });

  test('a fact nobody went to check is held against silence', () => {
    expect(judged(giveContext, run()).reasons).toEqual(['never-checked']);
    expect(judged(giveContext, run()).share).toBeLessThan(0);
  });
});
