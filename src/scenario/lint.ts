import type { Flaw } from './problem.ts';
import type { Scenario } from './schema.ts';

export function lint(_scenario: Scenario): Flaw[] {
  return [];
}
