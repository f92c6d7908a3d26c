import type { World } from '../crisis/world.ts';
import { ln } from '../kernel/math.ts';
import { leversOf, type Rulebook } from '../rules/rulebook.ts';
import { CONTENDERS, type Contender } from './balance/contenders.ts';
import { type DecisionReport, judgeDecisions } from './balance/decisions.ts';
import { type Difficulty, difficultyOf } from './balance/difficulty.ts';
import type { Play, SeedSheet } from './balance/seed-sheet.ts';
import { decompose, median, quantile, type Variance } from './balance/statistics.ts';
import { type Dominance, dominantOf, type GiveAway, giveAwaysOf } from './balance/strategies.ts';
import { hundredths } from './rule-scores.ts';

/**
 * Is a scenario fair to play and worth it? Bots play it over many seeds (`playSeed`, one sheet a seed, wherever and in
 * whatever order); this makes one report of the sheets. It only counts: what is a fault is for the trainer to say.
 */
export interface BalanceReport {
  readonly scenario: string;
  readonly seeds: number;
  /** Seeds on which every decision was tried too. */
  readonly trialSeeds: number;
  readonly runs: number;
  readonly bots: readonly BotReport[];
  readonly ceiling: Extreme;
  readonly floor: Extreme;
  readonly dominant: readonly Dominance[];
  readonly giveAways: readonly GiveAway[];
  /** In no run at all: no bot’s, no trial’s, no explorer’s. */
  readonly neverAppeared: readonly string[];
  readonly neverEnded: readonly string[];
  readonly decisions: readonly DecisionReport[];
  /** Whose share of the variance, over all bots and seeds: of the score, and of ln(1 + reach). */
  readonly variance: { readonly score: Variance; readonly reach: Variance };
  readonly difficulty: Difficulty & { readonly declared: number };
}

export interface BotReport {
  readonly bot: Contender;
  /** Medians. */
  readonly score: number;
  readonly reach: number;
  readonly press: number;
  readonly trust: number;
  /** Nine scores in ten lie between these. */
  readonly scores: readonly [low: number, high: number];
  /** How often each ending was reached, most often first. */
  readonly endings: readonly { readonly ending: string; readonly runs: number }[];
}

export interface Extreme {
  readonly score: number;
  readonly bot: Contender;
  readonly seed: number;
}

/** Sheets of any order; at least one. Figures that are not counts are rounded to hundredths. */
export function computeBalance(
  scenario: World & { readonly difficulty: number },
  unsorted: readonly SeedSheet[],
  rulebook: Rulebook,
): BalanceReport {
  const sheets = unsorted.toSorted((a, b) => a.seed - b.seed);
  const plays = sheets.flatMap((sheet) => [
    ...CONTENDERS.map((bot) => sheet.plays[bot]),
    ...sheet.trials.map(({ play }) => play),
    ...sheet.explored,
  ]);
  const met = new Set(plays.flatMap((play) => play.met));
  const ended = new Set(plays.map(({ ending }) => ending));
  const decisions = judgeDecisions(scenario, leversOf(rulebook), sheets);
  const tableOf = (figure: (play: Play) => number) =>
    CONTENDERS.map((bot) => sheets.map((sheet) => figure(sheet.plays[bot])));
  return rounded({
    scenario: scenario.id,
    seeds: sheets.length,
    trialSeeds: sheets.filter(({ trials }) => trials.length > 0).length,
    runs: plays.length,
    bots: CONTENDERS.map((bot) => reportOf(bot, sheets)),
    ceiling: extremeOf(sheets, (a, b) => a > b),
    floor: extremeOf(sheets, (a, b) => a < b),
    dominant: dominantOf(sheets),
    giveAways: giveAwaysOf(sheets),
    neverAppeared: scenario.posts.map(({ id }) => id).filter((id) => !met.has(id)),
    neverEnded: scenario.endings.map(({ id }) => id).filter((id) => !ended.has(id)),
    decisions,
    variance: {
      score: decompose(tableOf(({ score }) => score)),
      reach: decompose(tableOf(({ reach }) => ln(1 + reach))),
    },
    difficulty: { ...difficultyOf(sheets, decisions), declared: scenario.difficulty },
  });
}

function reportOf(bot: Contender, sheets: readonly SeedSheet[]): BotReport {
  const plays = sheets.map((sheet) => sheet.plays[bot]);
  const medianOf = (figure: (play: Play) => number) => median(plays.map(figure));
  const scores = plays.map(({ score }) => score);
  const endings = new Map<string, number>();
  for (const { ending } of plays) endings.set(ending, (endings.get(ending) ?? 0) + 1);
  return {
    bot,
    score: medianOf(({ score }) => score),
    reach: medianOf(({ reach }) => reach),
    press: medianOf(({ press }) => press),
    trust: medianOf(({ trust }) => trust),
    scores: [quantile(scores, 0.05), quantile(scores, 0.95)],
    endings: [...endings].map(([ending, runs]) => ({ ending, runs })).toSorted((a, b) => b.runs - a.runs),
  };
}

function extremeOf(sheets: readonly SeedSheet[], beats: (a: number, b: number) => boolean): Extreme {
  const all = sheets.flatMap(({ seed, plays }) => CONTENDERS.map((bot) => ({ score: plays[bot].score, bot, seed })));
  return all.reduce((most, each) => (beats(each.score, most.score) ? each : most));
}

/** The same with every number rounded to hundredths, so that two machines print the same report. */
function rounded<T>(value: T): T {
  if (typeof value === 'number') return hundredths(value) as T;
  if (Array.isArray(value)) return value.map(rounded) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)])) as T;
}
