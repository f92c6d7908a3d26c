import { describe, expect, test } from 'vitest';
import { followUp } from '../../src/rules/follow-up.ts';
import { givenRun } from '../support/history.ts';
import { findingsOf, judged } from '../support/judge.ts';
import { option, post, statement } from '../support/worlds.ts';

const posts = [
  post('photo', {
    replies: [option('promise', { strategy: 'repair', promises: 240 }), option('period', { strategy: 'apologise' })],
  }),
];
const run = () => givenRun({ posts });

describe('follow up', () => {
  test('a promise kept: the finding points at the act that kept it', () => {
    const kept = run().replying(9, 'photo', 'photo/promise').promising('photo/promise', 'kept', 200);
    expect(judged(followUp, kept)).toEqual({ share: 1, reasons: ['next-step', 'kept'] });
    expect(findingsOf(followUp, kept, 'follow-up.kept')).toMatchObject([{ at: 200, action: 1, text: 'photo/promise' }]);
  });

  test('a promise broken is worse than none made', () => {
    const broken = run().replying(9, 'photo', 'photo/promise').promising('photo/promise', 'broken', 249);
    const none = run().replying(9, 'photo', 'photo/period');
    expect(judged(followUp, broken).share).toBeLessThan(
      judged(followUp, run().replying(9, 'photo', 'photo/promise')).share,
    );
    expect(findingsOf(followUp, broken, 'follow-up.broken')).toMatchObject([{ action: 0, post: 'photo' }]);
    expect(judged(followUp, none).reasons).toEqual(['no-next-step']);
  });

  test('exception: a promise not yet due is neither', () => {
    const open = run().replying(9, 'photo', 'photo/promise').promising('photo/promise', 'open', 9000);
    expect(judged(followUp, open).reasons).toEqual(['next-step']);
  });

  test('the words that end a crisis count where the scenario offers them', () => {
    const statements = [statement('news', { kind: 'follow-up' }), statement('thanks', { kind: 'thanks' })];
    const told = givenRun({ posts, statements }).replying(9, 'photo', 'photo/promise');
    expect(judged(followUp, told).reasons).toEqual(['next-step', 'no-news', 'no-thanks']);
    const closed = judged(followUp, told.publishing(900, 'news').publishing(1500, 'thanks'));
    expect(closed).toEqual({ share: 1, reasons: ['next-step', 'came-back', 'thanked'] });
  });

  test('somebody who never answered has nothing to follow up', () => {
    expect(judged(followUp, run())).toEqual({ share: 0, reasons: ['silent'] });
  });
});
