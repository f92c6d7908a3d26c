import { exp, ln, normalQuantile } from './math.ts';

/**
 * A distribution as a table of quantiles at (i + ½)/n, drawn from by interpolation. Tables make a lognormal
 * draw a multiplication and an addition, the same in every browser.
 */
export type Quantiles = Float64Array;

const SIZE = 4096;

function tabulate(quantile: (p: number) => number): Quantiles {
  const table = new Float64Array(SIZE);
  for (let i = 0; i < SIZE; i++) table[i] = quantile((i + 0.5) / SIZE);
  return table;
}

/** Lognormal with the given median (in any unit) and σ of its logarithm, conditioned to stay below `cut`. */
export function lognormal(median: number, sigma: number, cut = Number.POSITIVE_INFINITY): Quantiles {
  const below = cut === Number.POSITIVE_INFINITY ? 1 : normalBelow((ln(cut) - ln(median)) / sigma);
  return tabulate((p) => median * exp(sigma * normalQuantile(p * below)));
}

/** The same, scaled to mean 1: how much more or less than usual. The scaling is of the table, so it is exact. */
export function lognormalMark(sigma: number): Quantiles {
  const table = lognormal(1, sigma);
  const mean = table.reduce((sum, x) => sum + x, 0) / SIZE;
  return table.map((x) => x / mean);
}

/** P(Z ≤ z), by bisection of the quantile: used only while tables are built. */
function normalBelow(z: number): number {
  let low = 1e-12;
  let high = 1 - 1e-12;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (normalQuantile(middle) < z) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The value at probability u in (0, 1). */
export function drawFrom(table: Quantiles, u: number): number {
  const x = u * SIZE - 0.5;
  if (x <= 0) return table[0] as number;
  const i = Math.floor(x);
  if (i >= SIZE - 1) return table[SIZE - 1] as number;
  const low = table[i] as number;
  return low + ((table[i + 1] as number) - low) * (x - i);
}
