import type { Contender } from './contenders.ts';
import type { DecisionReport } from './decisions.ts';
import type { SeedSheet } from './seed-sheet.ts';
import { mean, median, shareOf } from './statistics.ts';

/**
 * How hard a scenario is, 0–100: what its players lose. In classical test theory a question is as hard as the part of
 * its marks that those who sit it miss. Our players are four: golden, who lacks nothing; late, who lacks the first
 * hours; canned, who lacks care; chance, who lacks judgement. Three quarters of the figure are what the four lose on
 * average; a quarter is the share of decisions that forgive no second-best choice.
 */
const PLAYERS: readonly Contender[] = ['golden', 'late', 'canned', 'chance'];
const LOST = 0.75;

/** Bounds of 1 gentle, 2 lively, 3 hard. Chosen: thirds of the range between a walk-over (30) and despair (75). */
export const LIVELY_FROM = 45;
export const HARD_FROM = 60;

export interface Difficulty {
  readonly index: number;
  readonly level: 1 | 2 | 3;
  /** Points lost on average by the four. */
  readonly lost: number;
  /** Share of the decisions with one good choice only; 0 when none was tried. */
  readonly unforgiving: number;
}

export function difficultyOf(sheets: readonly SeedSheet[], decisions: readonly DecisionReport[]): Difficulty {
  const lost = 100 - mean(PLAYERS.map((bot) => median(sheets.map(({ plays }) => plays[bot].score))));
  const unforgiving = shareOf(decisions, ({ goodChoices }) => goodChoices === 1);
  const index = LOST * lost + (1 - LOST) * 100 * unforgiving;
  return { index, level: index < LIVELY_FROM ? 1 : index < HARD_FROM ? 2 : 3, lost, unforgiving };
}
