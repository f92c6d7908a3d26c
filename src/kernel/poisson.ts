import { exp, normalQuantile } from './math.ts';

/** The number of events at probability u of a Poisson law with this mean: non-decreasing in u and in the mean. */
export function poisson(mean: number, u: number): number {
  if (mean <= 0) return 0;
  // Most draws end here, without their exponential: e^−mean is at least 1 − mean.
  if (u <= 1 - mean) return 0;
  if (mean > 60) {
    // Cornish–Fisher to second order: within one of the exact quantile from here on.
    const z = normalQuantile(u);
    return Math.max(0, Math.floor(mean + Math.sqrt(mean) * z + (z * z - 1) / 6 + 0.5));
  }
  let term = exp(-mean);
  let below = term;
  let n = 0;
  while (u > below && n < 200) {
    n++;
    term *= mean / n;
    below += term;
  }
  return n;
}
