import { CONTENDERS, type Contender, HABITS } from './contenders.ts';
import type { SeedSheet } from './seed-sheet.ts';
import { median, quantile, shareOf } from './statistics.ts';

/** A careless way of playing may match care by luck, but not more often than this. */
export const DOMINANT_ABOVE = 0.05;

/**
 * A player who pastes one polite text everywhere and comes within 15 points of the best conduct has learnt that care
 * does not pay: 15 of 100 is what two and a half of the ten rules are worth.
 */
export const GIVEN_AWAY_WITHIN = 15;

/**
 * An order or a length tells nothing if following it is like drawing: it gives the answers away if it does better
 * than nineteen of twenty draws.
 */
export const LUCKY_DRAW = 0.95;

export interface Dominance {
  readonly bot: Contender;
  /** Share of the seeds on which it matches or beats golden. */
  readonly share: number;
}

export type GiveAway =
  /** Pasting comes this close to golden's median. */
  | { readonly bot: 'canned'; readonly score: number; readonly golden: number }
  /** A habit's median, and the score that a draw reaches one time in twenty. */
  | { readonly bot: Exclude<(typeof HABITS)[number], 'chance'>; readonly score: number; readonly luckyDraw: number };

export function dominantOf(sheets: readonly SeedSheet[]): Dominance[] {
  return CONTENDERS.filter((bot) => bot !== 'golden')
    .map((bot) => ({ bot, share: shareOf(sheets, ({ plays }) => plays[bot].score >= plays.golden.score) }))
    .filter(({ share }) => share > DOMINANT_ABOVE);
}

export function giveAwaysOf(sheets: readonly SeedSheet[]): GiveAway[] {
  const scoresOf = (bot: Contender) => sheets.map(({ plays }) => plays[bot].score);
  const golden = median(scoresOf('golden'));
  const canned = median(scoresOf('canned'));
  const luckyDraw = quantile(scoresOf('chance'), LUCKY_DRAW);
  return [
    ...(golden - canned <= GIVEN_AWAY_WITHIN ? [{ bot: 'canned', score: canned, golden } as const] : []),
    ...HABITS.filter((bot) => bot !== 'chance')
      .map((bot) => ({ bot, score: median(scoresOf(bot)), luckyDraw }))
      .filter(({ score }) => score > luckyDraw),
  ];
}
