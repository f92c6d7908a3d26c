import type { Minutes } from './vocabulary.ts';

/** The crisis over time, one point every `CURVE_STEP` minutes. */
export interface CurvePoint {
  readonly at: Minutes;
  /** Shares per hour, 3-hour mean. */
  readonly perHour: number;
  /** People reached so far. */
  readonly reach: number;
}

export const CURVE_STEP: Minutes = 10;
