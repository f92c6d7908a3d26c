import type { Concern } from './history.ts';
import { isPlatform } from './history.ts';
import { emptyPages, type Judgement, type Rule, settle } from './rule.ts';
import type { FindingKey } from './weights.ts';

/**
 * Rule 5: answer where the complaint was made, so that those who read it read the answer too. Private is welcome
 * once a public word has been said.
 */
export const sameChannel: Rule = {
  id: 'same-channel',
  judge: ({ concerns }, weights) => {
    const open = concerns.filter(({ post }) => isPlatform(post.on));
    return settle('same-channel', weights, [
      ...open.flatMap(judgeConcern),
      ...emptyPages('same-channel.silent', open, ({ answers }) => answers.length > 0, weights),
    ]);
  },
};

function judgeConcern(concern: Concern): Judgement[] {
  const { post, answers, weight } = concern;
  if (answers.length === 0) return [];
  const there = answers.find(({ answer: { channel, statement } }) =>
    statement === undefined ? channel === 'public' : (statement.on as readonly string[]).includes(post.on),
  );
  const by = there ?? answers[0];
  if (by === undefined) return [];
  const then = answers.some(({ answer }) => answer.channel === 'private' && answer.at >= by.answer.at);
  const key: FindingKey =
    there === undefined
      ? answers.every(({ answer }) => answer.channel === 'private')
        ? 'same-channel.only-private'
        : 'same-channel.elsewhere'
      : there.answer.quality < 0
        ? 'same-channel.badly'
        : then
          ? 'same-channel.then-private'
          : 'same-channel.there';
  const { answer } = by;
  return [
    {
      key,
      at: answer.at,
      stake: weight,
      action: answer.action,
      post: post.id,
      text: answer.text,
      params: { who: post.by },
    },
  ];
}
