import type { Scenario } from '../../../scenario/schema.ts';
import type { PastRun } from '../../../session/past-run.ts';
import type { Assessed } from '../../../workshop/assess.ts';
import type { Replayable } from '../read-past.ts';

/** A run that can be set beside another: one of this device's, or one from a file. */
export interface Choice extends Replayable {
  readonly name: string;
  /** One of this device's. */
  readonly past?: PastRun;
}

/** One of the two, played again. */
export interface Side {
  readonly choice: Choice;
  readonly assessed: Assessed;
  /** With what the player wrote in it, and what a facilitator added. */
  readonly scenario: Scenario;
}

export type Pair = readonly [Side, Side];

/** They stand under these everywhere, and in these strokes. */
export const LETTERS = ['A', 'B'] as const;

export const isSameScenario = ([a, b]: Pair): boolean =>
  a.choice.run.scenario === b.choice.run.scenario && a.choice.source === b.choice.source;
