import type { Minutes } from '../crisis/vocabulary.ts';
import { idOf, isObject, itemsAt } from './references.ts';
import { minutesOf } from './times.ts';

const NEVER = Number.POSITIVE_INFINITY;

/**
 * The soonest each post can appear, in the order of the file: its time, or the soonest its condition could hold and
 * its wait after that; undefined when it never can, because it waits for what is not there or, in the end, for itself.
 * Measures and what the player must not do get the benefit of the doubt: from the start.
 */
export function earliest(draft: unknown): readonly (Minutes | undefined)[] {
  const posts = itemsAt(draft, 'posts');
  const facts = new Map(itemsAt(draft, 'facts').map(({ value }) => [idOf(value), minutesOf(value.verify) ?? 0]));
  const statements = itemsAt(draft, 'statements').map(({ value }) => value);
  const at = new Map<string, Minutes>();
  const published = new Map<string, Minutes>();
  const world: World = { facts, posts: at, published };

  const last = Math.max(-1, ...posts.map(({ index }) => index));
  const found = new Array<Minutes | undefined>(last + 1).fill(undefined);
  // Each turn settles at least one more thing or changes nothing: a circle is left as it was, never.
  for (let changed = true; changed; ) {
    changed = false;
    const settle = (names: Map<string, Minutes>, name: unknown, soonest: Minutes) => {
      if (typeof name !== 'string' || soonest >= (names.get(name) ?? NEVER)) return;
      names.set(name, soonest);
      changed = true;
    };
    for (const { needs, id, kind } of statements) {
      const soonest = needs === undefined ? 0 : soonestOf(needs, world);
      settle(published, id, soonest);
      settle(published, kind, soonest);
    }
    for (const { value, index } of posts) {
      const soonest = comesAt(value.when, world);
      settle(at, value.id, soonest);
      found[index] = soonest === NEVER ? undefined : soonest;
    }
  }
  return found;
}

interface World {
  readonly facts: ReadonlyMap<string, Minutes>;
  readonly posts: ReadonlyMap<string, Minutes>;
  readonly published: ReadonlyMap<string, Minutes>;
}

function comesAt(when: unknown, world: World): Minutes {
  if (!isObject(when)) return minutesOf(when) ?? NEVER;
  return soonestOf(when.if, world) + (minutesOf(when.after) ?? 0);
}

function soonestOf(condition: unknown, world: World): Minutes {
  if (!isObject(condition)) return NEVER;
  const { all, any, not, elapsed, unanswered, chosen, published, verified } = condition;
  if (Array.isArray(all)) return Math.max(0, ...all.map((one) => soonestOf(one, world)));
  if (Array.isArray(any)) return Math.min(NEVER, ...any.map((one) => soonestOf(one, world)));
  if (not !== undefined) return 0;
  if (elapsed !== undefined) return minutesOf(elapsed) ?? NEVER;
  if (unanswered !== undefined) return soonestIn(world.posts, unanswered) + (minutesOf(condition.for) ?? 0);
  if (chosen !== undefined) return soonestIn(world.posts, String(chosen).split('/')[0]);
  if (published !== undefined) return soonestIn(world.published, published);
  if (verified !== undefined) return soonestIn(world.facts, verified);
  const post = condition.appeared ?? condition.deleted ?? condition.moderated ?? condition.answered;
  return post === undefined ? 0 : soonestIn(world.posts, post);
}

const soonestIn = (names: ReadonlyMap<string, Minutes>, name: unknown): Minutes =>
  (typeof name === 'string' ? names.get(name) : undefined) ?? NEVER;
