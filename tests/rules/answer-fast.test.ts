import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFast } from '../../src/rules/answer-fast.ts';
import { givenRun } from '../support/history.ts';
import { findingsOf, judged } from '../support/judge.ts';
import { option, post } from '../support/worlds.ts';

const posts = [
  post('photo', {
    replies: [
      option('kind', { strategy: 'apologise', traits: ['empathy', 'next-step'] }),
      option('cruel', { strategy: 'deny', traits: ['sarcasm'] }),
      option('wait', { strategy: 'hold', traits: ['empathy'] }),
    ],
  }),
];
const run = () => givenRun({ posts });
const answeredAfter = (minutes: number) => judged(answerFast, run().replying(minutes, 'photo', 'photo/kind'));

describe('answer fast', () => {
  test('within the platform’s hours: in time, with the minutes told', () => {
    expect(answeredAfter(10).reasons).toEqual(['in-time']);
    expect(answeredAfter(10).share).toBeGreaterThan(0.95);
    const [finding] = findingsOf(answerFast, run().replying(10, 'photo', 'photo/kind'), 'answer-fast.in-time');
    expect(finding).toMatchObject({ params: { who: 'lea', waitedMin: 10, deadlineMin: 120 }, action: 0 });
  });

  test('past them: late', () => {
    expect(answeredAfter(121).reasons).toEqual(['late']);
    expect(answeredAfter(121).share).toBeLessThan(answeredAfter(120).share);
  });

  test('waiting longer never earns more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 800 }), (early, more) => {
        expect(answeredAfter(early + more).share).toBeLessThanOrEqual(answeredAfter(early).share);
      }),
    );
  });

  test('a fast bad answer earns nothing, a slower good one does', () => {
    const { share, reasons } = judged(answerFast, run().replying(3, 'photo', 'photo/cruel'));
    expect(reasons).toEqual(['fast-but-bad']);
    expect(share).toBe(0);
    expect(answeredAfter(300).share).toBeGreaterThan(share);
  });

  test('a holding line stops the clock if a real answer follows, and hardly counts if none does', () => {
    const held = run().replying(15, 'photo', 'photo/wait');
    expect(judged(answerFast, held).reasons).toEqual(['held-for-nothing']);
    const followed = judged(answerFast, run().replying(15, 'photo', 'photo/wait').replying(400, 'photo', 'photo/kind'));
    expect(followed.reasons).toEqual(['held-in-time']);
    expect(followed.share).toBeGreaterThan(answeredAfter(400).share);
  });

  test('silence loses', () => {
    expect(judged(answerFast, run()).reasons).toEqual(['never']);
    expect(judged(answerFast, run()).share).toBeLessThan(0);
  });

  test('a message’s own deadline goes before the platform’s', () => {
    const urgent = givenRun({ posts: [{ ...(posts[0] as (typeof posts)[0]), deadline: 30 }] });
    expect(judged(answerFast, urgent.replying(60, 'photo', 'photo/kind')).reasons).toEqual(['late']);
  });
});
