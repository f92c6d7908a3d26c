import type { Concern, ConcernAnswer } from './history.ts';
import { receptionOf } from './reception.ts';
import { type Judgement, type Rule, settle } from './rule.ts';
import type { FindingKey } from './weights.ts';

/**
 * Rule 2: always answer, every concern though not every message: one public answer may cover many. A troll is no
 * concern. An answer that pours oil is no answer either.
 */
export const alwaysAnswer: Rule = {
  id: 'always-answer',
  judge: ({ concerns }, weights) =>
    settle(
      'always-answer',
      weights,
      concerns.map((concern) => judgeConcern(concern, weights.good)),
    ),
};

const KEYS = {
  poor: 'always-answer.answered-poorly',
  bad: 'always-answer.answered-badly',
  held: 'always-answer.only-held',
  private: 'always-answer.only-private',
} as const satisfies Record<string, FindingKey>;

function judgeConcern(concern: Concern, good: number): Judgement {
  const reception = receptionOf(concern, good);
  if (reception.as === 'none') {
    const { post, view, weight, deadline } = concern;
    const params = { who: post.by, reach: view.reach };
    return { key: 'always-answer.unanswered', at: view.at + deadline, stake: weight, post: post.id, params };
  }
  const { by } = reception;
  if (reception.as !== 'good') return about(concern, by, KEYS[reception.as]);
  return about(concern, by, by.direct ? 'always-answer.answered' : 'always-answer.covered');
}

function about({ post, view, weight }: Concern, { answer }: ConcernAnswer, key: FindingKey): Judgement {
  const params = { who: post.by, reach: view.reach };
  return { key, at: answer.at, stake: weight, action: answer.action, post: post.id, text: answer.text, params };
}
