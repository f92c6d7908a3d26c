import type { Levers } from '../crisis/levers.ts';
import { type AllSourced, valuesOf } from './source.ts';
import { STANDARD_LEVERS } from './standard-levers.ts';

/**
 * Every number of the game, each with its source and its confidence: how hard the player's acts move the
 * crowd, and what each finding is worth. A trainer may replace it; a run names the one it was played with.
 */
export interface Rulebook {
  readonly id: string;
  readonly levers: AllSourced<Levers>;
}

export const RULEBOOK: Rulebook = { id: 'standard-1', levers: STANDARD_LEVERS };

/** The bare numbers, for the engine. */
export function leversOf(rulebook: Rulebook): Levers {
  return valuesOf(rulebook.levers);
}
