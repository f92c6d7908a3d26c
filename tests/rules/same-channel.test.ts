import { describe, expect, test } from 'vitest';
import { sameChannel } from '../../src/rules/same-channel.ts';
import { givenRun } from '../support/history.ts';
import { judged } from '../support/judge.ts';
import { option, post, statement } from '../support/worlds.ts';

const posts = [
  post('video', {
    on: 'bobine',
    concern: 'smell',
    replies: [option('kind', { strategy: 'apologise', traits: ['empathy'] }), option('rude', { traits: ['sarcasm'] })],
  }),
];
const run = () =>
  givenRun({
    posts,
    statements: [
      statement('text-only', { strategy: 'apologise', answers: ['smell'], on: ['pepia'] }),
      statement('on-video', { strategy: 'apologise', answers: ['smell'], on: ['bobine'] }),
    ],
  });

describe('same channel', () => {
  test('answered where it was made', () => {
    expect(judged(sameChannel, run().replying(9, 'video', 'video/kind'))).toEqual({ share: 1, reasons: ['there'] });
    expect(judged(sameChannel, run().publishing(9, 'on-video', ['video'])).reasons).toEqual(['there']);
  });

  test('private only, or elsewhere, loses', () => {
    const onlyPrivate = judged(sameChannel, run().replying(9, 'video', 'video/kind', { channel: 'private' }));
    const elsewhere = judged(sameChannel, run().publishing(9, 'text-only', ['video']));
    expect(onlyPrivate.reasons).toEqual(['only-private']);
    expect(elsewhere.reasons).toEqual(['elsewhere']);
    expect(onlyPrivate.share).toBeLessThan(0);
    expect(elsewhere.share).toBeLessThan(0);
  });

  test('exception: private after a public word is fine', () => {
    const both = run().replying(9, 'video', 'video/kind').replying(20, 'video', 'video/kind', { channel: 'private' });
    expect(judged(sameChannel, both)).toEqual({ share: 1, reasons: ['then-private'] });
  });

  test('the right place does not mend the wrong tone', () => {
    const { share, reasons } = judged(sameChannel, run().replying(9, 'video', 'video/rude'));
    expect(reasons).toEqual(['badly']);
    expect(share).toBeLessThan(0.5);
  });

  test('silence wins nothing; a mail has no public', () => {
    expect(judged(sameChannel, run())).toEqual({ share: 0, reasons: ['silent'] });
    const mail = givenRun({ posts: [post('mail', { on: 'inbox', kind: 'request', replies: [option('a')] })] });
    expect(judged(sameChannel, mail.replying(9, 'mail', 'mail/a', { channel: 'private' })).reasons).toEqual([]);
  });
});
