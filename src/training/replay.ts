import { Crisis } from '../crisis/crisis.ts';
import type { Refusal } from '../crisis/events.ts';
import type { Levers } from '../crisis/levers.ts';
import type { World } from '../crisis/world.ts';
import type { Run } from './run.ts';

export type Replayed =
  | { readonly ok: true; readonly crisis: Crisis }
  | { readonly ok: false; readonly entry: number; readonly refusal: Refusal };

/** Plays a run again, up to where its clock got. A log that could not have been played is refused with its place. */
export function replay(world: World, levers: Levers, run: Run): Replayed {
  const crisis = new Crisis(world, levers, run.seed);
  const failed = crisis.play(run.log);
  if (failed) return { ok: false, ...failed };
  crisis.advance(run.until);
  return { ok: true, crisis };
}
