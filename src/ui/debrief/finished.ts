import type { Scenario } from '../../scenario/schema.ts';
import type { Run } from '../../training/run.ts';
import type { Scorecard } from '../../training/scorecard.ts';

/** A run that is over, wherever it came from: just played, a round's, kept on this device, in a link or a file. */
export interface Finished {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly scorecard: Scorecard;
  /** The scenario's own text, when it is not one of the library's. */
  readonly source: string | undefined;
}
