/** How many places are named before "…". */
const MOST = 6;

/** "1, 2, 5 …": places in the thread as people count them. */
export function postList(posts: readonly number[]): string {
  const named = posts.slice(0, MOST).map((at) => at + 1);
  return named.join(', ') + (posts.length > MOST ? ' …' : '');
}
