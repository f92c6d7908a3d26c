import { describe, expect, test } from 'vitest';
import { empathise } from '../../src/rules/empathise.ts';
import { givenRun } from '../support/history.ts';
import { judged } from '../support/judge.ts';
import { option, post, statement } from '../support/worlds.ts';

const replies = [
  option('warm', { strategy: 'apologise', traits: ['empathy'] }),
  option('cold', { traits: ['facts'] }),
  option('if-you-felt', { strategy: 'apologise', traits: ['empathy', 'conditional-apology'] }),
  option('shrug', { traits: ['dismissive'] }),
  option('your-fault', { traits: ['blame', 'empathy'] }),
];
const posts = [post('photo', { replies }), post('how', { kind: 'question', when: 3, replies })];
const answering = (id: string, copy = 1) => {
  const run = givenRun({ posts: posts.slice(0, 1) });
  return judged(empathise, run.replying(9, 'photo', `photo/${id}`, { copy }));
};

describe('empathise', () => {
  test('somebody who complains is heard first', () => {
    expect(answering('warm')).toEqual({ share: 1, reasons: ['heard'] });
  });

  test('facts alone leave a complainer cold', () => {
    expect(answering('cold').reasons).toEqual(['neutral']);
    expect(answering('cold').share).toBeLessThan(answering('warm').share);
    expect(answering('cold').share).toBeGreaterThan(0);
  });

  test.each([
    ['if-you-felt', 'conditional'],
    ['shrug', 'dismissed'],
    ['your-fault', 'blamed'],
  ])('%s is no empathy, whatever else it says', (id, reason) => {
    expect(answering(id).reasons).toEqual([reason]);
    expect(answering(id).share).toBeLessThan(0);
  });

  test('warm words pasted again are no longer warm', () => {
    expect(answering('warm', 3).share).toBeCloseTo(0.25);
  });

  test('exception: a plain question asks only for its answer', () => {
    const run = givenRun({ posts: posts.slice(1) });
    expect(judged(empathise, run.replying(9, 'how', 'how/cold')).reasons).toEqual([]);
  });

  test('exception: a statement of facts need not console, an apology must', () => {
    const statements = [
      statement('facts', { kind: 'facts', traits: ['facts'] }),
      statement('apology', { strategy: 'apologise' }),
    ];
    const run = () => givenRun({ posts: [], statements });
    expect(judged(empathise, run().publishing(9, 'facts')).reasons).toEqual([]);
    expect(judged(empathise, run().publishing(9, 'apology')).reasons).toEqual(['neutral']);
  });

  test('one warm line among many unanswered complaints does not win the rule', () => {
    const many = [1, 2, 3, 4, 5, 6].map((n) => post(`p${n}`, { when: n, replies }));
    const { share, reasons } = judged(empathise, givenRun({ posts: many }).replying(9, 'p1', 'p1/warm'));
    expect(reasons).toEqual(['heard', 'silent']);
    expect(share).toBeLessThan(0.5);
  });

  test('silence before hurt people wins nothing', () => {
    expect(judged(empathise, givenRun({ posts }))).toEqual({ share: 0, reasons: ['silent'] });
  });
});
