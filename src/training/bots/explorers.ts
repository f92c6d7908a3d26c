import type { Action } from '../../crisis/actions.ts';
import type { World } from '../../crisis/world.ts';
import { affordable, askFor, type Bot } from './bot.ts';
import { golden } from './golden.ts';

/**
 * Bots that go where the others do not, one step aside each: golden with another preparation, and somebody silent who
 * publishes one statement, or deletes one message. They show which messages and endings can be reached.
 */
export function explorersOf(world: World): Bot[] {
  return [
    ...world.preparations.choices.map(({ kind }) => ({ ...golden, prepare: () => affordable(world, [kind]) })),
    ...world.statements.map(({ id, signOff }) => only({ type: 'publish', statement: id }, signOff)),
    ...world.posts
      .filter(({ page, kind }) => page === 'ours' && kind !== 'praise')
      .map(({ id }) => only({ type: 'moderate', post: id, how: 'delete', cite: false }, [])),
  ];
}

/** Does this one thing as soon as it can be done, and nothing else. */
function only(action: Action & { type: 'publish' | 'moderate' }, signOff: readonly string[]): Bot {
  return {
    prepare: () => [],
    decide: (situation) => {
      if (situation.can(action)) return action;
      return action.type === 'publish' ? askFor(situation, action.statement, signOff) : undefined;
    },
  };
}
