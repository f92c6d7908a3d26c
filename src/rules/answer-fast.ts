import type { Concern, ConcernAnswer } from './history.ts';
import { receptionOf } from './reception.ts';
import { type Judgement, type Rule, settle } from './rule.ts';
import type { FindingKey } from './weights.ts';

/**
 * Rule 3: answer fast, within two hours on the microblog and the day elsewhere. A short holding line stops the
 * clock if a real answer follows; a fast bad answer earns nothing.
 */
export const answerFast: Rule = {
  id: 'answer-fast',
  judge: ({ concerns }, weights) =>
    settle(
      'answer-fast',
      weights,
      concerns.map((concern) => judgeConcern(concern, weights.good)),
    ),
};

function judgeConcern(concern: Concern, good: number): Judgement {
  const reception = receptionOf(concern, good);
  if (reception.as === 'none' || reception.as === 'private') return never(concern);
  if (reception.as === 'bad') return timed(concern, reception.by, 'answer-fast.fast-but-bad', 1);
  const first = concern.answers.find(({ heard, answer }) => heard && answer.quality >= 0) ?? reception.by;
  // Half-answered in time is half in time.
  const scale = reception.as === 'poor' ? first.promptness / 2 : first.promptness;
  const isHold = first.answer.wording.strategy === 'hold';
  if (first.waited > concern.deadline) return timed(concern, first, 'answer-fast.late', scale);
  if (!isHold) return timed(concern, first, 'answer-fast.in-time', scale);
  if (reception.as === 'held') return timed(concern, first, 'answer-fast.held-for-nothing', 1);
  return timed(concern, first, 'answer-fast.held-in-time', scale);
}

function timed(concern: Concern, { answer, waited }: ConcernAnswer, key: FindingKey, scale: number): Judgement {
  return {
    key,
    scale,
    at: answer.at,
    stake: concern.weight,
    action: answer.action,
    post: concern.post.id,
    text: answer.text,
    params: { who: concern.post.by, waitedMin: Math.round(waited), deadlineMin: concern.deadline },
  };
}

function never({ post, view, deadline, weight }: Concern): Judgement {
  const params = { who: post.by, deadlineMin: deadline };
  return { key: 'answer-fast.never', at: view.at + deadline, stake: weight, post: post.id, params };
}
