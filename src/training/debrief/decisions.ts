import { Crisis } from '../../crisis/crisis.ts';
import type { Levers } from '../../crisis/levers.ts';
import type { World } from '../../crisis/world.ts';
import { postsOf } from '../bots/bot.ts';
import { isDecisive } from '../decisive.ts';
import type { Run } from '../run.ts';
import type { Decision } from './debrief.ts';
import { modelOf } from './model.ts';

/** The decisions of a run, each with what the book would have done at its moment. The run must be one that replays. */
export function decisionsOf(world: World, levers: Levers, run: Run): Decision[] {
  const crisis = new Crisis(world, levers, run.seed);
  const posts = postsOf(world);
  return run.log.flatMap(({ at, action }, row): Decision[] => {
    crisis.advance(at);
    const model =
      isDecisive(action) &&
      modelOf(
        {
          world,
          posts,
          levers,
          view: crisis.view(),
          seed: run.seed,
          can: (other) => crisis.refuse(other) === undefined,
        },
        action,
      );
    const refusal = crisis.act(action);
    if (refusal) throw new Error(`Row ${row} of this run cannot be played: ${refusal.reason}.`);
    return model ? [{ row, at, action, model }] : [];
  });
}
