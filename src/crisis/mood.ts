import { clamp, exp, ln } from '../kernel/math.ts';
import { type Heat, type Minutes, STANCES } from './vocabulary.ts';

/**
 * The two moods of the crowd. Anger flares and cools back to where the story's heat holds it; trust is won and
 * lost slowly and kept. Sizes chosen, signs as the levers'. Anger feeds back on readiness to share.
 */

const CALM_ANGER: Readonly<Record<Heat, number>> = { calm: 0.18, hot: 0.28, firestorm: 0.4 };
const COOLING: Minutes = 480;

/** ln Φ per unit of anger above its resting level. Chosen, small: the levers carry the evidence. */
const ANGER_TO_READINESS = 0.25;

/** What each happening does to anger (0–1) and trust (0–100). */
export const IMPULSES = {
  chargedWord: { anger: 0.012, trust: 0 },
  goodReply: { anger: -0.03, trust: 2 },
  badReply: { anger: 0.05, trust: -3 },
  matchedStatement: { anger: -0.08, trust: 6 },
  mismatchedStatement: { anger: 0.08, trust: -6 },
  deletion: { anger: 0.15, trust: -9 },
  silence: { anger: 0.025, trust: -1.2 },
  article: { anger: 0.02, trust: -0.5 },
  exposedLie: { anger: 0.2, trust: -14 },
  keptPromise: { anger: -0.03, trust: 4 },
  brokenPromise: { anger: 0.06, trust: -6 },
  ambassadors: { anger: -0.03, trust: 2 },
} as const;
export type Impulse = keyof typeof IMPULSES;

export class Mood {
  private readonly rest: number;
  private flare = 0;
  private since: Minutes = 0;
  private won = 62;

  constructor(heat: Heat) {
    this.rest = CALM_ANGER[heat];
  }

  feel(impulse: Impulse, weight: number, now: Minutes): void {
    this.flare = this.flareAt(now) + IMPULSES[impulse].anger * weight;
    this.since = now;
    this.won = clamp(this.won + IMPULSES[impulse].trust * weight, 0, 100);
  }

  /** 0–1. */
  anger(now: Minutes): number {
    return clamp(this.rest + this.flareAt(now), 0, 1);
  }

  /** 0–100: what was won, less what wide exposure of the fault costs (4 points per tenfold beyond a thousand). */
  trust(reach: number): number {
    return clamp(this.won - (4 * ln(1 + reach / 1000)) / ln(10), 0, 100);
  }

  /** What anger adds to the story's ln Φ. */
  readiness(now: Minutes): number {
    return ANGER_TO_READINESS * (this.anger(now) - this.rest);
  }

  private flareAt(now: Minutes): number {
    return this.flare * exp(-(now - this.since) / COOLING);
  }
}

/** The stance of one share at probability u: an angrier crowd has more anger in it, a trusting one more support. */
export function stanceAt(u: number, anger: number, trust: number): number {
  const angry = 0.2 + 0.4 * anger;
  const supportive = 0.04 + (0.24 * trust) / 100;
  const rest = 1 - angry - supportive;
  if (u < angry) return STANCES.indexOf('angry');
  if (u < angry + 0.4 * rest) return STANCES.indexOf('mocking');
  if (u < angry + 0.7 * rest) return STANCES.indexOf('worried');
  if (u < angry + rest) return STANCES.indexOf('curious');
  return STANCES.indexOf('supportive');
}
