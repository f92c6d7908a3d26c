import { power } from '../kernel/math.ts';
import type { Answer, Concern, History } from './history.ts';
import { isConcern } from './history.ts';
import { citing, emptyPages, isUnread, type Judgement, type Rule, settle } from './rule.ts';
import type { FindingKey } from './weights.ts';

/**
 * Rule 4: empathy first. Somebody who complains or worries wants to be heard before being informed; a plain
 * question asks only for its answer. « Sorry if you felt… » is not empathy.
 */
export const empathise: Rule = {
  id: 'empathise',
  judge: (history, weights) => {
    const hurt = history.concerns.filter(({ post }) => isHurt(post.kind) && post.on !== 'inbox');
    const met = (concern: Concern) => concern.answers.some(({ heard }) => heard);
    return settle('empathise', weights, [
      ...history.answers.flatMap((answer) => judgeAnswer(history, answer)),
      ...emptyPages('empathise.silent', hurt, met, weights),
    ]);
  },
};

function isHurt(kind: string): boolean {
  return kind === 'complaint' || kind === 'rumour';
}

function judgeAnswer({ levers, concerns }: History, answer: Answer): Judgement[] {
  const { to, statement } = answer;
  if (isUnread(answer) || (to !== undefined && (!isConcern(to) || to.post.on === 'inbox'))) return [];
  const key = keyOf(answer);
  // Where nobody is hurt, and in a statement of facts, warmth is welcome but its absence is no fault.
  const calledFor =
    to === undefined ? statement?.kind === 'apology' || statement?.kind === 'holding' : isHurt(to.post.kind);
  if (key === 'empathise.neutral' && !calledFor) return [];
  const weight = to === undefined ? 2 : (concerns.find(({ post }) => post.id === to.post.id)?.weight ?? 1);
  // The same warm words pasted again are no longer warm.
  const scale = key === 'empathise.heard' ? power(levers.copy, answer.copy - 1) : 1;
  return [{ key, stake: weight, scale, ...citing(answer) }];
}

function keyOf({ wording: { traits } }: Answer): FindingKey {
  if (traits.includes('blame')) return 'empathise.blamed';
  if (traits.includes('dismissive')) return 'empathise.dismissed';
  if (traits.includes('conditional-apology')) return 'empathise.conditional';
  return traits.includes('empathy') ? 'empathise.heard' : 'empathise.neutral';
}
