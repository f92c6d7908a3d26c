import { describe, expect, test } from 'vitest';
import { beHuman } from '../../src/rules/be-human.ts';
import { givenRun } from '../support/history.ts';
import { findingsOf, judged } from '../support/judge.ts';
import { option, post, statement } from '../support/worlds.ts';

const replies = [
  option('named', { traits: ['personal'] }),
  option('plain'),
  option('stock', { traits: ['canned', 'personal'] }),
  option('clause', { traits: ['legalese'] }),
  option('irony', { traits: ['sarcasm', 'humour'] }),
  option('lawyer', { traits: ['threat', 'legalese'] }),
];
const posts = [post('photo', { replies })];
const run = () => givenRun({ posts });
const saying = (id: string) => judged(beHuman, run().replying(9, 'photo', `photo/${id}`));

describe('be human', () => {
  test('a name and their own words', () => {
    expect(saying('named')).toEqual({ share: 1, reasons: ['personal'] });
    expect(saying('plain').reasons).toEqual(['plain']);
    expect(saying('plain').share).toBeLessThan(1);
  });

  test.each([
    ['stock', 'canned'],
    ['clause', 'legalese'],
    ['irony', 'sarcasm'],
    ['lawyer', 'threat'],
  ])('%s loses, whatever else it does', (id, reason) => {
    expect(saying(id).reasons).toEqual([reason]);
    expect(saying(id).share).toBeLessThan(0);
  });

  test('the same text sent again is a copy, and the finding says which', () => {
    const pasted = run().replying(9, 'photo', 'photo/named', { copy: 2 });
    expect(judged(beHuman, pasted).share).toBeLessThan(0);
    expect(findingsOf(beHuman, pasted, 'be-human.copied')).toMatchObject([{ params: { copy: 2 } }]);
  });

  test('exception: a statement speaks to everybody and need not be personal, but no threat', () => {
    const statements = [statement('plain'), statement('threat', { traits: ['threat'] })];
    const official = () => givenRun({ posts: [], statements });
    expect(judged(beHuman, official().publishing(9, 'plain')).reasons).toEqual([]);
    expect(judged(beHuman, official().publishing(9, 'threat')).reasons).toEqual(['threat']);
  });

  test('exception: colleagues in the cell and journalists’ mails are another register', () => {
    const inside = [post('order', { by: 'boss', on: 'cell', kind: 'request', replies })];
    expect(judged(beHuman, givenRun({ posts: inside }).replying(9, 'order', 'order/irony')).reasons).toEqual([]);
  });

  test('silence is not human', () => {
    expect(judged(beHuman, run())).toEqual({ share: 0, reasons: ['silent'] });
  });
});
