import { Crisis } from '../crisis/crisis.ts';
import type { Levers } from '../crisis/levers.ts';
import type { CrisisView } from '../crisis/view.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import type { World } from '../crisis/world.ts';

/** The yardstick of every run: the same crisis on the same seed, had nobody said anything. */
export function silenceOf(world: World, levers: Levers, seed: number, until: Minutes): CrisisView {
  const crisis = new Crisis(world, levers, seed);
  crisis.advance(until);
  return crisis.view();
}
