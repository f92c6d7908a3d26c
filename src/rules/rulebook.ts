import type { Levers } from '../crisis/levers.ts';
import { type AllSourced, listSourced, type RulebookText, valuesOf } from './source.ts';
import { STANDARD_LEVERS } from './standard-levers.ts';
import { STANDARD_WEIGHTS } from './standard-weights.ts';
import type { Weights } from './weights.ts';

/**
 * Every number of the game, each with its source and its confidence: how hard the player's acts move the
 * crowd, and what each finding is worth. A trainer may replace it; a run names the one it was played with.
 */
export interface Rulebook {
  readonly id: string;
  readonly name?: RulebookText | undefined;
  readonly levers: AllSourced<Levers>;
  readonly weights: AllSourced<Weights>;
}

export const RULEBOOK: Rulebook = { id: 'standard-1', levers: STANDARD_LEVERS, weights: STANDARD_WEIGHTS };

/** The bare numbers, for the engine. */
export function leversOf(rulebook: Rulebook): Levers {
  return valuesOf(rulebook.levers);
}

/** The bare numbers, for the rules and the score. */
export function weightsOf(rulebook: Rulebook): Weights {
  return valuesOf(rulebook.weights);
}

/** Whether two rulebooks move the crowd alike: a run played under one is then the same crisis under the other. */
export function haveSameLevers(a: Rulebook, b: Rulebook): boolean {
  const theirs = new Map(listSourced(b.levers).map(({ path, entry }) => [path, entry.value]));
  return listSourced(a.levers).every(({ path, entry }) => theirs.get(path) === entry.value);
}
