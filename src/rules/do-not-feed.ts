import { type History, isBait, isConcern, type SeenPost } from './history.ts';
import { citing, type Judgement, naming, type Rule, settle } from './rule.ts';

/**
 * Rule 9: don't feed the troll, and don't silence the critic: telling them apart is the skill. Exception: a meme
 * may be answered in its own tongue, with humour.
 */
export const doNotFeed: Rule = {
  id: 'do-not-feed',
  judge: (history, weights) =>
    settle('do-not-feed', weights, [
      ...history.posts.filter(isBait).flatMap((seen) => baited(history, seen)),
      ...history.posts.flatMap((seen) => verdicts(seen)),
      ...silenced(history),
    ]),
};

function baited(history: History, seen: SeenPost): Judgement[] {
  const replies = history.answers.filter(({ to }) => to?.post.id === seen.post.id);
  if (replies.length === 0) {
    // Removing it is the business of the first rule; here it is simply no longer left alone.
    const removed = history.moderations.some(({ event }) => event.post === seen.post.id);
    return removed ? [] : [{ key: 'do-not-feed.left-alone', at: seen.view.at, stake: 1, ...naming(seen) }];
  }
  return replies.map((answer) => {
    const light = seen.post.kind === 'meme' && answer.wording.traits.includes('humour') && answer.quality >= 0;
    const key = light ? 'do-not-feed.played-along' : 'do-not-feed.fed';
    return { key, stake: 1, ...citing(answer), ...naming(seen) };
  });
}

/** What the player made of a message on the triage card. */
function verdicts(seen: SeenPost): Judgement[] {
  const { verdict } = seen.view;
  if (verdict === undefined) return [];
  const right = isBait(seen)
    ? verdict === 'ignore'
    : seen.post.breach !== undefined
      ? verdict === 'moderate'
      : isConcern(seen)
        ? verdict === 'now' || verdict === 'verify'
        : verdict !== 'moderate';
  const key = right ? 'do-not-feed.read-right' : 'do-not-feed.read-wrong';
  const { post, params } = naming(seen);
  return [{ key, at: seen.view.seenAt, stake: 0.25, post, params: { ...params, verdict } }];
}

function silenced({ moderations }: History): Judgement[] {
  return moderations.flatMap(({ event, target, action }) =>
    target !== undefined && isConcern(target) && !event.lawful
      ? [{ key: 'do-not-feed.silenced-critic', at: event.at, stake: 'whole', action, ...naming(target) }]
      : [],
  );
}
