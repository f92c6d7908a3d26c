import { error, type Flaw } from '../problem.ts';
import type { Scenario } from '../schema.ts';

/** Endings are tried in order: the last must always hold, and nothing after one that always holds is reached. */
export function endings({ endings }: Scenario): Flaw[] {
  const always = endings.findIndex(({ when }) => when === undefined);
  if (always < 0) {
    const last = endings.length - 1;
    return [error(['endings', last, 'when'], 'ending-conditional', { id: endings[last]?.id ?? '' })];
  }
  return endings.slice(always + 1).map(({ id }, index) => {
    return error(['endings', always + 1 + index, 'id'], 'ending-unreachable', { id, first: endings[always]?.id ?? '' });
  });
}
