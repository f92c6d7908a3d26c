import type { Concern, ConcernAnswer } from './history.ts';

/** How a concern was met in the end, by the best word it got. */
export type Reception =
  | { readonly as: 'good' | 'poor' | 'bad' | 'held'; readonly by: ConcernAnswer }
  | { readonly as: 'private'; readonly by: ConcernAnswer }
  | { readonly as: 'none' };

/** `good`: the quality from which an answer is a good one. */
export function receptionOf({ answers }: Concern, good: number): Reception {
  const heard = answers.filter((each) => each.heard);
  const real = best(heard.filter(({ answer }) => answer.wording.strategy !== 'hold'));
  const held = best(heard.filter(({ answer }) => answer.wording.strategy === 'hold'));
  if (real !== undefined && real.answer.received >= 0) {
    return { as: real.answer.received >= good ? 'good' : 'poor', by: real };
  }
  if (held !== undefined && held.answer.received >= 0 && real === undefined) return { as: 'held', by: held };
  const bad = real ?? held;
  if (bad !== undefined) return { as: 'bad', by: bad };
  const [unheard] = answers;
  return unheard === undefined ? { as: 'none' } : { as: 'private', by: unheard };
}

function best(answers: readonly ConcernAnswer[]): ConcernAnswer | undefined {
  return answers.reduce<ConcernAnswer | undefined>(
    (top, each) => (top === undefined || each.answer.received > top.answer.received ? each : top),
    undefined,
  );
}
