/**
 * The time of each call at its best, in milliseconds. The calls take turns, again and again, so that whatever else
 * the machine does falls on all of them alike; and the best time of a short call is the one nobody disturbed.
 */
export function bestOf<Name extends string>(
  calls: Readonly<Record<Name, () => unknown>>,
  seconds: number,
): Record<Name, number> {
  const names = Object.keys(calls) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  const until = performance.now() + seconds * 1000;
  do {
    for (const name of names) {
      const began = performance.now();
      calls[name]();
      best[name] = Math.min(best[name], performance.now() - began);
    }
  } while (performance.now() < until);
  return best;
}
