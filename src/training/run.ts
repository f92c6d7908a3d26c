import type { TimedAction } from '../crisis/actions.ts';
import type { Minutes } from '../crisis/vocabulary.ts';

/** Live: time runs by itself. Calm: time moves only by what the player does. Same engine, own label. */
export const MODES = ['live', 'calm'] as const;
export type Mode = (typeof MODES)[number];

/**
 * A run is a log. Everything else, the feed, the score, the debrief, is derived from it.
 */
export interface Run {
  readonly scenario: string;
  /** An unsigned 32-bit integer. */
  readonly seed: number;
  readonly rulebook: string;
  readonly mode: Mode;
  readonly log: readonly TimedAction[];
  /** How far the clock got. */
  readonly until: Minutes;
}
