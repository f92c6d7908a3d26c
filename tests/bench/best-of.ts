import { Bench } from 'tinybench';

/**
 * The time of each call at its best, in milliseconds. The calls take turns, again and again, so that whatever else
 * the machine does falls on all of them alike; and the best time of a short call is the one nobody disturbed.
 */
export async function bestOf<Name extends string>(
  calls: Readonly<Record<Name, () => unknown>>,
  seconds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(calls) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  const until = performance.now() + seconds * 1000;
  do {
    const turn = new Bench({ time: 0, iterations: 1, warmup: false });
    for (const name of names) turn.add(name, () => void calls[name]());
    for (const { name, result } of await turn.run()) {
      if (result.state !== 'completed') throw new Error(`${name} did not finish`);
      best[name as Name] = Math.min(best[name as Name], result.latency.min);
    }
  } while (performance.now() < until);
  return best;
}
