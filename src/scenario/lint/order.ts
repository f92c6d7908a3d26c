import { time } from '../basics.ts';
import { advice, type Flaw } from '../problem.ts';
import type { Scenario } from '../schema.ts';

/** Posts with a time are easier to follow when the file has them in that order. */
export function order({ posts }: Scenario): Flaw[] {
  let latest: { readonly id: string; readonly at: number } | undefined;
  return posts.flatMap(({ id, when }, index) => {
    if (typeof when !== 'number') return [];
    if (latest === undefined || when >= latest.at) {
      latest = { id, at: when };
      return [];
    }
    const params = { id, time: time.encode(when), before: latest.id, later: time.encode(latest.at) };
    return advice(['posts', index, 'when'], 'out-of-order', params);
  });
}
