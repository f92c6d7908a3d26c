import { describe, expect, test } from 'vitest';
import { neverDelete } from '../../src/rules/never-delete.ts';
import { givenRun } from '../support/history.ts';
import { findingsOf, judged } from '../support/judge.ts';
import { option, post } from '../support/worlds.ts';

const onOurPage = { on: 'trombi', page: 'ours' } as const;
const posts = [
  post('photo', { ...onOurPage, replies: [option('sorry', { strategy: 'apologise', traits: ['empathy'] })] }),
  post('insult', { ...onOurPage, kind: 'insult', breach: 'insult' }),
  post('joke', { ...onOurPage, kind: 'meme' }),
  post('order', {
    by: 'boss',
    on: 'cell',
    kind: 'request',
    replies: [option('obey', { does: [{ delete: 'photo' }] }), option('refuse')],
  }),
  post('our-video', { ...onOurPage, by: 'us', kind: 'news' }),
];
const people = [
  { id: 'lea', role: 'customer', followers: 212 },
  { id: 'us', role: 'brand', followers: 5000 },
] as const;
const run = () => givenRun({ posts, people });

describe('never delete', () => {
  test('criticism left in place and answered, an order resisted: the rule is kept in full', () => {
    const { share, reasons } = judged(neverDelete, run().replying(20, 'photo', 'photo/sorry'));
    expect(share).toBeCloseTo(1);
    expect(reasons).toEqual(['resisted', 'left-and-answered']);
  });

  test('criticism left alone is only half of it', () => {
    const { share, reasons } = judged(neverDelete, run());
    expect(reasons).toContain('left-unanswered');
    expect(share).toBeLessThan(judged(neverDelete, run().replying(20, 'photo', 'photo/sorry')).share);
  });

  test('a critic silenced costs the rule, and the finding counts the screenshots', () => {
    const silenced = run()
      .moderating(30, 'photo', 'hide')
      .happening({ at: 50, type: 'screenshot-posted', of: 'photo', thread: 1, platform: 'pepia' });
    expect(judged(neverDelete, silenced).share).toBeLessThan(0);
    expect(findingsOf(neverDelete, silenced, 'never-delete.silenced')).toMatchObject([
      { at: 30, action: 0, post: 'photo', params: { who: 'lea', seen: 800, screenshots: 1 } },
    ]);
  });

  test('an order to delete that was carried out is no longer resisted, and points at the reply that did it', () => {
    const obeyed = run().replying(10, 'order', 'order/obey').happening({
      at: 10,
      type: 'post-moderated',
      post: 'photo',
      how: 'delete',
      cited: false,
      lawful: false,
      seenBy: 40,
      lever: 0,
    });
    const { share, reasons } = judged(neverDelete, obeyed);
    expect(reasons).not.toContain('resisted');
    expect(share).toBeLessThan(0);
    expect(findingsOf(neverDelete, obeyed, 'never-delete.silenced')).toMatchObject([{ action: 0 }]);
  });

  test('withdrawing one’s own post is a deletion too', () => {
    expect(judged(neverDelete, run().moderating(30, 'our-video', 'delete')).reasons).toContain('withdrew-ours');
  });

  test('exception: what the charter covers may go, cited; without a word of it, it looks like censorship', () => {
    const cited = judged(neverDelete, run().moderating(30, 'insult', 'hide', true));
    const uncited = judged(neverDelete, run().moderating(30, 'insult', 'hide'));
    expect(cited.reasons).toContain('lawful');
    expect(uncited.reasons).toContain('without-charter');
    expect(cited.share).toBeGreaterThan(uncited.share);
  });

  test('exception: a breach may be reported, and a mocker blocked', () => {
    expect(judged(neverDelete, run().moderating(30, 'insult', 'report')).reasons).toContain('reported-breach');
    expect(judged(neverDelete, run().moderating(30, 'joke', 'block')).share).toBeGreaterThan(0);
  });

  test('removing a joke, blocking or reporting a critic lose less than silencing one', () => {
    const silenced = judged(neverDelete, run().moderating(30, 'photo', 'delete')).share;
    for (const lesser of [
      run().moderating(30, 'joke', 'delete'),
      run().moderating(30, 'photo', 'block'),
      run().moderating(30, 'photo', 'report'),
    ]) {
      expect(judged(neverDelete, lesser).share).toBeGreaterThan(silenced);
      expect(judged(neverDelete, lesser).share).toBeLessThan(judged(neverDelete, run()).share);
    }
  });

  test('where nothing could be deleted the rule is not called for', () => {
    expect(judged(neverDelete, givenRun({ posts: [post('elsewhere')] })).reasons).toEqual([]);
  });
});
