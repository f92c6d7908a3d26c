import type { Scenario } from '../scenario/schema.ts';
import type { Run } from '../training/run.ts';

/**
 * Somebody’s part in a round, wherever it comes from: a team of a workshop, or a run read from a code. `scenario` holds
 * what was injected for them.
 */
export interface Entrant {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly run: Run;
}
