import type { Concern, History } from '../rules/history.ts';
import type { Weights } from '../rules/weights.ts';

/**
 * People won over, by id: their concern got a good answer (one of their own, or one that covered it), nothing they
 * had written was taken down, and what they wrote afterwards, if anything, was no attack.
 */
export function wonOver(history: History, weights: Weights): string[] {
  const silenced = new Set(
    history.moderations.flatMap(({ event, target }) => (event.lawful || target === undefined ? [] : [target.post.by])),
  );
  const won = history.concerns.flatMap((concern) => {
    const { by } = concern.post;
    const at = concern.answers.find(({ heard, answer }) => heard && answer.received >= weights.good)?.answer.at;
    return at === undefined || silenced.has(by) || gotWorse(history, concern, at) ? [] : [by];
  });
  return [...new Set(won)];
}

function gotWorse({ posts }: History, { post: { by } }: Concern, since: number): boolean {
  return posts.some(
    ({ post, view }) =>
      post.by === by && view.at > since && ['complaint', 'insult', 'trolling', 'rumour'].includes(post.kind),
  );
}
