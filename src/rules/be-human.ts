import type { Answer } from './history.ts';
import { isPlatform } from './history.ts';
import { citing, emptyPages, isUnread, type Judgement, type Rule, settle } from './rule.ts';
import type { FindingKey } from './weights.ts';

/**
 * Rule 8: sound like a person: a name, their own words, a signature. No copy-paste, no legalese, no sarcasm, no
 * threat. Exception: a statement speaks to everybody, so it need not be personal.
 */
export const beHuman: Rule = {
  id: 'be-human',
  judge: (history, weights) => {
    const open = history.concerns.filter(({ post }) => isPlatform(post.on));
    return settle('be-human', weights, [
      ...history.answers.flatMap(judgeAnswer),
      ...emptyPages('be-human.silent', open, ({ answers }) => answers.length > 0, weights),
    ]);
  },
};

function judgeAnswer(answer: Answer): Judgement[] {
  const { to, copy } = answer;
  if (isUnread(answer) || (to !== undefined && !isPlatform(to.post.on))) return [];
  const key = keyOf(answer);
  if (to === undefined && key === 'be-human.plain') return [];
  return [{ key, stake: 1, ...citing(answer), ...(key === 'be-human.copied' ? { params: { copy } } : {}) }];
}

/** The gravest thing first. */
function keyOf({ wording: { traits }, copy }: Answer): FindingKey {
  if (traits.includes('threat')) return 'be-human.threat';
  if (traits.includes('sarcasm')) return 'be-human.sarcasm';
  if (traits.includes('legalese')) return 'be-human.legalese';
  if (traits.includes('canned')) return 'be-human.canned';
  if (copy > 1) return 'be-human.copied';
  return traits.includes('personal') || traits.includes('humour') ? 'be-human.personal' : 'be-human.plain';
}
