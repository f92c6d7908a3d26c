/**
 * Keyed randomness: a draw is a pure function of a 64-bit key (two unsigned 32-bit halves) and a salt that
 * says what the draw is for. Nothing depends on the order in which draws are made, so two runs that share a
 * key share its fate, whatever else differs between them.
 */

/** A well-mixed unsigned 32-bit integer of three. (Final avalanche: "lowbias32", C. Wellons.) */
export function mix(a: number, b: number, c: number): number {
  let h = (a ^ Math.imul(b, 0x9e3779b1)) + Math.imul(c, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The halves of the child key number `j`. */
export function childHigh(high: number, low: number, j: number): number {
  return mix(high, low, j);
}
export function childLow(high: number, low: number, j: number): number {
  return mix(low, high ^ 0x5bd1e995, j ^ 0x2c1b3c6d);
}

const TO_UNIT = 1 / 4294967296;

/** A mixed 32-bit integer as a number in (0, 1), never its ends: safe for quantiles. */
export function unit(mixed: number): number {
  return (mixed + 0.5) * TO_UNIT;
}

/** Uniform in (0, 1). */
export function uniform(high: number, low: number, salt: number): number {
  return unit(mix(high, low, salt));
}

/** A 32-bit hash of a name (FNV-1a over UTF-16 units, then mixed). */
export function hashName(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return mix(h, name.length, 0);
}
