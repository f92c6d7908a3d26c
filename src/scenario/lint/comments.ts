import { error, type Flaw } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Names } from './names.ts';

/** A comment stands under its post: on the same platform, after it, and never under itself. */
export function comments(scenario: Scenario, names: Names): Flaw[] {
  return scenario.posts.flatMap((post, index): Flaw | Flaw[] => {
    const parent = post.re === undefined ? undefined : names.posts.get(post.re);
    if (!parent) return [];
    const path = ['posts', index, 're'];
    if (comesBackTo(post.id, names)) return error(path, 'comment-loop', { id: post.id, re: parent.id });
    if (parent.on !== post.on) {
      return error(path, 'comment-elsewhere', { id: post.id, on: post.on, re: parent.id, there: parent.on });
    }
    if (typeof parent.when === 'number' && typeof post.when === 'number' && post.when < parent.when) {
      return error(path, 'comment-before-post', { id: post.id, re: parent.id });
    }
    return [];
  });
}

/** Following "comments on" from this post, do we meet it again? */
function comesBackTo(id: string, names: Names): boolean {
  const met = new Set<string>();
  let at = names.posts.get(id)?.re;
  while (at !== undefined && !met.has(at)) {
    if (at === id) return true;
    met.add(at);
    at = names.posts.get(at)?.re;
  }
  return false;
}
