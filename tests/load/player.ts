import type { Action } from '../../src/crisis/actions.ts';
import type { Crisis } from '../../src/crisis/crisis.ts';
import type { World } from '../../src/crisis/world.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { postsOf } from '../../src/training/bots/bot.ts';
import { BOTS, type Policy } from '../../src/training/bots/index.ts';

const LEVERS = leversOf(RULEBOOK);
/** Who comes to a workshop; nobody who only watches. */
const POLICIES = ['golden', 'random', 'defensive', 'golden', 'random', 'delete'] as const satisfies readonly Policy[];

/**
 * What somebody with a phone does, on what its own engine shows: a bot of the training decides, so every act is one
 * that the round’s crisis allows. Nothing if the hands are full or there is nothing to be done.
 */
export function nextAct(index: number, world: World, seed: number, crisis: Crisis): Action | undefined {
  if (crisis.over || crisis.busyUntil > crisis.now) return undefined;
  const bot = BOTS[POLICIES[index % POLICIES.length] ?? 'golden'];
  const view = crisis.view();
  const can = (action: Action) => crisis.refuse(action) === undefined;
  const kinds = bot.prepare(world);
  const prepare: Action = { type: 'prepare', kinds };
  if (kinds.length > 0 && can(prepare)) return prepare;
  return (
    bot.decide({ world, posts: postsOf(world), levers: LEVERS, view, seed, can }) ??
    // Whoever sees nothing to do reads on and sorts.
    view.posts.map(({ id }): Action => ({ type: 'triage', post: id, verdict: 'now' })).find(can)
  );
}
