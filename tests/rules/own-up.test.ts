import { describe, expect, test } from 'vitest';
import type { Responsibility, Strategy } from '../../src/crisis/vocabulary.ts';
import { ownUp } from '../../src/rules/own-up.ts';
import { givenRun } from '../support/history.ts';
import { judged } from '../support/judge.ts';
import { option, post, statement } from '../support/worlds.ts';

function saying(responsibility: Responsibility, strategy: Strategy, traits: Parameters<typeof option>[1] = {}) {
  const posts = [post('photo', { replies: [option('text', { strategy, ...traits })] })];
  return judged(ownUp, givenRun({ posts, responsibility }).replying(9, 'photo', 'photo/text'));
}

describe('own up', () => {
  test.each([
    ['preventable', 'apologise', 'owned'],
    ['preventable', 'repair', 'owned'],
    ['accident', 'excuse', 'explained'],
    ['accident', 'inform', 'explained'],
    ['victim', 'deny', 'set-straight'],
    ['victim', 'inform', 'set-straight'],
  ] as const)('%s met by %s fits', (responsibility, strategy, reason) => {
    expect(saying(responsibility, strategy)).toEqual({ share: 1, reasons: [reason] });
  });

  test.each([
    ['preventable', 'deny', 'denied-true'],
    ['preventable', 'excuse', 'excused'],
    ['preventable', 'justify', 'excused'],
    ['accident', 'deny', 'denied-true'],
    ['victim', 'apologise', 'confessed-false'],
  ] as const)('%s met by %s contradicts', (responsibility, strategy, reason) => {
    const { share, reasons } = saying(responsibility, strategy);
    expect(reasons).toEqual([reason]);
    expect(share).toBeLessThan(0);
  });

  test('between the two: information takes no stand, unless it owns the fault', () => {
    expect(saying('preventable', 'inform').reasons).toEqual(['neutral']);
    expect(saying('preventable', 'inform', { traits: ['ownership'] }).reasons).toEqual(['informed']);
  });

  test('an apology that takes itself back is none', () => {
    const half = saying('preventable', 'apologise', { traits: ['conditional-apology'] });
    expect(half).toEqual({ share: 0, reasons: ['half-apology'] });
  });

  test('exception: a false rumour inside a real fault is to be denied', () => {
    const replies = [option('no', { strategy: 'deny' }), option('sorry', { strategy: 'apologise' })];
    const posts = [post('photo', { replies }), post('hearsay', { responsibility: 'victim', when: 1, replies })];
    const run = givenRun({ posts, responsibility: 'preventable' });
    const told = run.replying(9, 'photo', 'photo/sorry').replying(20, 'hearsay', 'hearsay/no');
    expect(judged(ownUp, told)).toEqual({ share: 1, reasons: ['owned', 'set-straight'] });
  });

  test('exception: a holding line takes no position, thanks need none', () => {
    const statements = [
      statement('wait', { kind: 'holding', strategy: 'hold' }),
      statement('thanks', { kind: 'thanks', strategy: 'deny' }),
    ];
    const run = givenRun({ posts: [], statements }).publishing(9, 'wait').publishing(99, 'thanks');
    expect(judged(ownUp, run).reasons).toEqual([]);
  });

  test('a statement weighs more than a reply to few', () => {
    const statements = [statement('denial', { kind: 'denial', strategy: 'deny' })];
    const posts = [post('photo', { replies: [option('sorry', { strategy: 'apologise' })] })];
    const run = givenRun({ posts, statements, responsibility: 'preventable' });
    const { share } = judged(ownUp, run.replying(9, 'photo', 'photo/sorry').publishing(60, 'denial'));
    expect(share).toBeLessThan(0);
  });

  test('silence takes no position either', () => {
    const posts = [post('photo', { replies: [option('sorry')] })];
    expect(judged(ownUp, givenRun({ posts }))).toEqual({ share: 0, reasons: ['silent'] });
  });
});
