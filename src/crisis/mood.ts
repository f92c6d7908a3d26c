import { clamp, exp, ln } from '../kernel/math.ts';
import type { Levers } from './levers.ts';
import { type Heat, type Impulse, type Minutes, STANCES } from './vocabulary.ts';

const LN_10 = ln(10);

/**
 * The two moods of the crowd. Anger flares and cools back to where the story's heat holds it; trust is won and
 * lost slowly and kept. Anger feeds back on readiness to share, a little: the levers carry the evidence.
 */
export class Mood {
  private readonly levers: Levers;
  private readonly rest: number;
  private flare = 0;
  private since: Minutes = 0;
  private won: number;

  constructor(levers: Levers, heat: Heat) {
    this.levers = levers;
    this.rest = levers.restingAnger[heat];
    this.won = levers.openingTrust;
  }

  feel(impulse: Impulse, weight: number, now: Minutes): void {
    this.flare = this.flareAt(now) + this.levers.impulse[impulse].anger * weight;
    this.since = now;
    this.won = clamp(this.won + this.levers.impulse[impulse].trust * weight, 0, 100);
  }

  /** 0–1. */
  anger(now: Minutes): number {
    return clamp(this.rest + this.flareAt(now), 0, 1);
  }

  /** 0–100: what was won, less what wide exposure of the fault costs. */
  trust(reach: number): number {
    return clamp(this.won - (this.levers.exposure * ln(1 + reach / 1000)) / LN_10, 0, 100);
  }

  /** What anger adds to the story's ln Φ. */
  readiness(now: Minutes): number {
    return this.levers.angerToReadiness * (this.anger(now) - this.rest);
  }

  private flareAt(now: Minutes): number {
    return this.flare * exp(-(now - this.since) / this.levers.cooling);
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
