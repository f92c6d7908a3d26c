import { describe, expect, test } from 'vitest';
import { doNotFeed } from '../../src/rules/do-not-feed.ts';
import { givenRun } from '../support/history.ts';
import { judged } from '../support/judge.ts';
import { option, post } from '../support/worlds.ts';

const replies = [option('serious', { traits: ['facts'] }), option('wink', { traits: ['humour'] })];
const posts = [
  post('photo', { replies, page: 'ours', on: 'trombi' }),
  post('troll', { kind: 'trolling', when: 2, replies }),
  post('meme', { by: 'max', kind: 'meme', when: 3, replies }),
  post('slur', { kind: 'insult', breach: 'hate', when: 4, page: 'ours', on: 'trombi' }),
];
const run = () => givenRun({ posts });

describe('do not feed', () => {
  test('leaving the troll and the meme alone keeps the rule', () => {
    expect(judged(doNotFeed, run())).toEqual({ share: 1, reasons: ['left-alone', 'left-alone'] });
  });

  test('answering them as if they complained feeds them', () => {
    const fed = run().replying(9, 'troll', 'troll/serious').replying(15, 'meme', 'meme/serious');
    expect(judged(doNotFeed, fed)).toEqual({ share: -1, reasons: ['fed', 'fed'] });
  });

  test('exception: a meme may be met in its own tongue, a troll not even so', () => {
    const wink = run().replying(9, 'troll', 'troll/wink').replying(15, 'meme', 'meme/wink');
    expect(judged(doNotFeed, wink).reasons).toEqual(['fed', 'played-along']);
  });

  test('silencing a critic is the other half of the rule', () => {
    const silenced = judged(doNotFeed, run().moderating(9, 'photo', 'hide'));
    expect(silenced.reasons).toContain('silenced-critic');
    expect(silenced.share).toBeLessThan(0.5);
  });

  test('exception: removing hate under the charter silences nobody', () => {
    expect(judged(doNotFeed, run().moderating(9, 'slur', 'delete', true)).reasons).not.toContain('silenced-critic');
  });

  test('reading a message rightly on the triage card earns a little, wrongly loses a little', () => {
    const right = run().triaging('photo', 'now').triaging('troll', 'ignore').triaging('slur', 'moderate');
    expect(judged(doNotFeed, right).share).toBeCloseTo(1);
    const wrong = run().triaging('photo', 'ignore').triaging('troll', 'now').triaging('slur', 'now');
    const { share, reasons } = judged(doNotFeed, wrong);
    expect(reasons.filter((reason) => reason === 'read-wrong')).toHaveLength(3);
    expect(share).toBeLessThan(1);
    expect(share).toBeGreaterThan(0);
  });
});
