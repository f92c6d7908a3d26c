import { describe, expect, test } from 'vitest';
import { alwaysAnswer } from '../../src/rules/always-answer.ts';
import { givenRun } from '../support/history.ts';
import { findingsOf, judged } from '../support/judge.ts';
import { option, post, statement } from '../support/worlds.ts';

const replies = [
  option('kind', { strategy: 'apologise', traits: ['empathy', 'next-step'] }),
  option('thin', { strategy: 'inform' }),
  option('cruel', { strategy: 'deny', traits: ['blame'] }),
  option('wait', { strategy: 'hold', traits: ['empathy'] }),
];
const posts = [
  post('first', { concern: 'smell', replies }),
  post('second', { by: 'max', concern: 'smell', when: 5 }),
  post('troll', { kind: 'trolling', when: 6, replies }),
  post('mail', { on: 'inbox', kind: 'request', when: 7, replies }),
];
const run = () => givenRun({ posts });
const bothAnswered = () =>
  run()
    .replying(20, 'first', 'first/kind', { covers: ['second'] })
    .replying(30, 'mail', 'mail/kind');

describe('always answer', () => {
  test('every concern, not every message: one public answer covers many, and the troll does not count', () => {
    const { share, reasons } = judged(alwaysAnswer, bothAnswered());
    expect(share).toBeCloseTo(1);
    expect(reasons).toEqual(['answered', 'covered', 'answered']);
  });

  test('a statement answers too', () => {
    const told = givenRun({
      posts: posts.slice(0, 2),
      statements: [statement('sorry', { strategy: 'apologise', traits: ['empathy'], answers: ['smell'] })],
    }).publishing(40, 'sorry', ['first', 'second']);
    expect(judged(alwaysAnswer, told)).toEqual({ share: 1, reasons: ['covered', 'covered'] });
  });

  test('an unanswered concern loses, more so the more people saw it', () => {
    const quiet = run().replying(20, 'first', 'first/kind', { covers: ['second'] });
    const seen = judged(alwaysAnswer, quiet.reaching('first', 50)).share;
    const ignored = run().replying(30, 'mail', 'mail/kind').reaching('first', 200_000);
    expect(judged(alwaysAnswer, ignored).share).toBeLessThan(seen);
    expect(findingsOf(alwaysAnswer, ignored, 'always-answer.unanswered')[0]).toMatchObject({
      at: 120,
      post: 'first',
      params: { who: 'lea', reach: 200_000 },
    });
  });

  test('an answer that pours oil is worse than none; a thin one, a holding line or a private word are worth a part', () => {
    const only = (how: (of: ReturnType<typeof run>) => ReturnType<typeof run>) =>
      judged(alwaysAnswer, how(givenRun({ posts: posts.slice(0, 1) })));
    const none = only((of) => of);
    const cruel = only((of) => of.replying(20, 'first', 'first/cruel'));
    expect(none.reasons).toEqual(['unanswered']);
    expect(cruel.reasons).toEqual(['answered-badly']);
    expect(cruel.share).toBeLessThan(none.share);
    for (const [reason, part] of [
      ['answered-poorly', only((of) => of.replying(20, 'first', 'first/thin'))],
      ['only-held', only((of) => of.replying(20, 'first', 'first/wait'))],
      ['only-private', only((of) => of.replying(20, 'first', 'first/kind', { channel: 'private' }))],
    ] as const) {
      expect(part.reasons).toEqual([reason]);
      expect(part.share).toBeGreaterThan(0);
      expect(part.share).toBeLessThan(1);
    }
  });

  test('a text pasted for the third time is but half an answer', () => {
    const pasted = givenRun({ posts: posts.slice(0, 1) }).replying(20, 'first', 'first/kind', { copy: 3 });
    expect(judged(alwaysAnswer, pasted).reasons).toEqual(['answered-poorly']);
  });

  test('exception: a concern whose time has not come when the run ends is not counted', () => {
    const fresh = givenRun({ posts: [post('late', { when: 2850, replies })] });
    expect(judged(alwaysAnswer, fresh).reasons).toEqual([]);
  });

  test('exception: a complaint the scenario gives no answer to is not counted', () => {
    expect(judged(alwaysAnswer, givenRun({ posts: [post('chorus')] })).reasons).toEqual([]);
  });
});
