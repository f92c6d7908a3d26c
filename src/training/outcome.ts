import { clamp, ln } from '../kernel/math.ts';
import type { Weights } from '../rules/weights.ts';

/**
 * Points for what became of the crisis, whatever the conduct.
 *
 * Spread, `o.spread` points: let r = reach ÷ reach in silence on the same seed. On a log scale, doing as well as
 * silence is worth `atSilence` of them, silence ÷ `fullAt` all of them, silence × `noneAt` none:
 *   r ≤ 1: atSilence + (1 − atSilence) · ln(1/r) / ln(fullAt)        r > 1: atSilence · (1 − ln r / ln(noneAt))
 * Trust, `o.trust` points: linear from `trustFrom` to `trustTo`.
 */
export function outcomePoints(o: Weights['outcome'], reach: number, reachInSilence: number, trust: number): number {
  // One is added so that a story nobody heard of divides too.
  const r = ln((reach + 1) / (reachInSilence + 1));
  const spread = r <= 0 ? o.atSilence - ((1 - o.atSilence) * r) / ln(o.fullAt) : o.atSilence * (1 - r / ln(o.noneAt));
  const trusted = (trust - o.trustFrom) / (o.trustTo - o.trustFrom);
  return o.spread * clamp(spread, 0, 1) + o.trust * clamp(trusted, 0, 1);
}
