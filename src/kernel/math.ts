/**
 * exp, ln and the normal quantile from + − × ÷ and sqrt alone. The built-in ones may differ in the last
 * bit from one browser to another, and one bit is enough to send a seeded run elsewhere.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = Math.LOG2E;

/** e^x, relative error below 1e-14 for |x| ≤ 700; 0 below, Infinity above. */
export function exp(x: number): number {
  if (x < -700) return 0;
  if (x > 700) return Number.POSITIVE_INFINITY;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Taylor on |r| ≤ ln2/2, Horner form, to r^12/12!.
  const sum =
    (((((((((((2.08767569878681e-9 * r + 2.505210838544172e-8) * r + 2.755731922398589e-7) * r +
      2.7557319223985893e-6) *
      r +
      2.48015873015873e-5) *
      r +
      0.0001984126984126984) *
      r +
      0.001388888888888889) *
      r +
      0.008333333333333333) *
      r +
      0.041666666666666664) *
      r +
      0.16666666666666666) *
      r +
      0.5) *
      r +
      1) *
      r +
    1;
  if (k === 0) return sum;
  return k >= 0 ? sum * power(2, k) : sum / power(2, -k);
}

/** x to a whole power n ≥ 0, by squaring. (The ** operator may differ in the last bit between browsers.) */
export function power(x: number, n: number): number {
  let base = x;
  let product = 1;
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) product *= base;
    base *= base;
  }
  return product;
}

/** Natural logarithm of x > 0. */
export function ln(x: number): number {
  let m = x;
  let k = 0;
  while (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    k--;
  }
  // 2·atanh(s), s = (m−1)/(m+1), |s| ≤ 0.172.
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 23; n >= 1; n -= 2) sum = 1 / n + square * sum;
  return 2 * s * sum + k * LN2_HIGH + k * LN2_LOW;
}

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : Math.min(x, high);
}

/**
 * The z with P(Z ≤ z) = p for a standard normal Z, 0 < p < 1.
 * P. J. Acklam's rational approximation, relative error below 1.15e-9.
 */
export function normalQuantile(p: number): number {
  if (p > 0.97575) return -lowerTail(1 - p);
  if (p < 0.02425) return lowerTail(p);
  const q = p - 0.5;
  const r = q * q;
  const top =
    ((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.38357751867269e2) * r -
      3.066479806614716e1) *
      r +
    2.506628277459239;
  const bottom =
    ((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r -
      1.328068155288572e1) *
      r +
    1;
  return (top * q) / bottom;
}

function lowerTail(p: number): number {
  const q = Math.sqrt(-2 * ln(p));
  const top =
    ((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const bottom =
    (((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return top / bottom;
}
