import { expect, test } from 'vitest';
import { findingsOf } from '../../src/training/balance/findings.ts';
import type { BalanceReport } from '../../src/training/balance.ts';

const bot = (name: BalanceReport['bots'][number]['bot'], score: number): BalanceReport['bots'][number] => ({
  bot: name,
  score,
  reach: 0,
  press: 0,
  trust: 0,
  scores: [score, score],
  endings: [],
});

const GOOD: BalanceReport = {
  scenario: 'soup',
  seeds: 8,
  trialSeeds: 2,
  runs: 100,
  bots: [bot('golden', 90), bot('silent', 10)],
  ceiling: { score: 92, bot: 'golden', seed: 1 },
  floor: { score: 1, bot: 'delete', seed: 2 },
  dominant: [],
  giveAways: [],
  neverAppeared: [],
  neverEnded: [],
  decisions: [],
  variance: { score: { skill: 1, luck: 0, rest: 0 }, reach: { skill: 1, luck: 0, rest: 0 } },
  difficulty: { index: 50, level: 2, lost: 50, unforgiving: 0.5, declared: 2 },
};

const found = (report: Partial<BalanceReport>) =>
  findingsOf({ ...GOOD, ...report }).map(({ severity, key, params }) => [severity, key, params]);

test('of a balanced scenario there is nothing to say', () => {
  expect(found({})).toEqual([]);
});

test('when playing by the book hardly pays, that comes first', () => {
  const report = { bots: [bot('golden', 61.4)], neverEnded: ['scar'] };
  expect(found(report)).toEqual([
    ['warning', 'low-ceiling', { score: 61 }],
    ['warning', 'endings', { ids: 'scar' }],
  ]);
});

test('a careless bot that matches golden once was lucky, twice it was not', () => {
  expect(found({ dominant: [{ bot: 'canned', share: 1 / 8 }] })).toEqual([]);
  expect(found({ dominant: [{ bot: 'canned', share: 2 / 8 }] })).toEqual([
    ['warning', 'dominant', { bot: 'canned', count: 2, seeds: 8 }],
  ]);
});

test('an order gives away less than a length, for the game shuffles the answers', () => {
  const habits = (['last', 'longest'] as const).map((name) => ({ bot: name, score: 60.2, luckyDraw: 41.7 }));
  expect(found({ giveAways: habits })).toEqual([
    ['advice', 'habit-last', { score: 60, draw: 42 }],
    ['warning', 'habit-longest', { score: 60, draw: 42 }],
  ]);
});

test('what never came is named, as far as one reads', () => {
  const ids = Array.from({ length: 10 }, (_, index) => `post-${index}`);
  expect(found({ neverAppeared: ids })).toEqual([
    ['warning', 'messages', { ids: `${ids.slice(0, 8).join(', ')}, … (+2)` }],
  ]);
});

test('a difficulty that is not the declared one is advice', () => {
  expect(found({ difficulty: { ...GOOD.difficulty, index: 62.3, level: 3 } })).toEqual([
    ['advice', 'declared', { level: 3, declared: 2, index: 62 }],
  ]);
});
