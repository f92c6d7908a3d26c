import type { CrisisView } from '../crisis/view.ts';
import type { Minutes } from '../crisis/vocabulary.ts';

/** Simulated minutes a real second, at pace 1. */
export const AT_STAKE = 1;
export const QUIET = 12;
/** Through the player's own work, and ahead to the next event. */
export const WORKING = 10;
export const SKIPPING = 90;

/** How long a new message keeps the clock slow, and how close a deadline must be to do so. */
export const FRESH: Minutes = 40;
export const PRESSING: Minutes = 30;

/** Slow while something waits for the player, fast while nothing does. */
export function paceOf(view: CrisisView): number {
  const { now } = view;
  const fresh = view.posts.some(
    (post) => post.status === 'open' && post.dueAt !== undefined && now - post.seenAt < FRESH,
  );
  const pressing =
    view.posts.some((post) => post.status === 'open' && post.dueAt !== undefined && isPressing(post.dueAt - now)) ||
    view.promises.some((promise) => promise.status === 'open' && isPressing(promise.due - now));
  return fresh || pressing ? AT_STAKE : QUIET;
}

const isPressing = (left: Minutes): boolean => left >= 0 && left <= PRESSING;

/** Whether something happened between two views that a player who skipped ahead wants to stop at. */
export function isNews(before: CrisisView, after: CrisisView): boolean {
  if (after.over || after.posts.length > before.posts.length) return true;
  return after.events
    .slice(before.events.length)
    .some(({ type }) => type === 'fact-verified' || type === 'sign-off-given' || type === 'article-published');
}
