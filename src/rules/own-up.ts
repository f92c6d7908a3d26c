import { fitOf } from '../crisis/quality.ts';
import type { Strategy } from '../crisis/vocabulary.ts';
import { power } from '../kernel/math.ts';
import type { Answer, Concern, History } from './history.ts';
import { isConcern } from './history.ts';
import { citing, emptyPages, type Judgement, type Rule, settle } from './rule.ts';
import type { FindingKey } from './weights.ts';

/**
 * Rule 7: own what is yours, no less and no more (SCCT, Coombs 2007). A rumour is set straight with proof, an
 * accident explained, a preventable fault apologised for and mended. The message's own responsibility goes before
 * the scenario's: a false rumour may ride on a real fault. Exception: a holding line takes no position yet.
 */
export const ownUp: Rule = {
  id: 'own-up',
  judge: (history, weights) => {
    const met = (concern: Concern) =>
      concern.answers.some(({ heard, answer }) => heard && answer.wording.strategy !== 'hold');
    return settle('own-up', weights, [
      ...history.answers.flatMap((answer) => judgeAnswer(history, answer)),
      ...emptyPages('own-up.silent', history.concerns, met, weights),
    ]);
  },
};

const REPAIRS: readonly Strategy[] = ['apologise', 'repair'];

function judgeAnswer({ levers, concerns }: History, answer: Answer): Judgement[] {
  const { wording, to, statement } = answer;
  if (wording.strategy === 'hold') return [];
  if (to !== undefined && !isConcern(to)) return [];
  if (statement?.kind === 'thanks' || statement?.kind === 'follow-up') return [];
  const stake = to === undefined ? 3 : (concerns.find(({ post }) => post.id === to.post.id)?.weight ?? 1);
  const fit = fitOf(levers, answer.responsibility, wording);
  const key = keyOf(answer, fit);
  // A copied apology owns less each time; a copied denial denies as much.
  const scale = fit < 0 ? 1 : power(levers.copy, answer.copy - 1);
  return [{ key, stake, scale, ...citing(answer) }];
}

function keyOf({ wording, to, responsibility }: Answer, fit: -1 | 0 | 1): FindingKey {
  const { strategy, traits } = wording;
  if (fit > 0) {
    if (REPAIRS.includes(strategy)) {
      return traits.includes('conditional-apology') || traits.includes('blame')
        ? 'own-up.half-apology'
        : 'own-up.owned';
    }
    return responsibility === 'victim' ? 'own-up.set-straight' : 'own-up.explained';
  }
  if (fit < 0) {
    if (responsibility === 'victim') return 'own-up.confessed-false';
    return strategy === 'deny' ? 'own-up.denied-true' : 'own-up.excused';
  }
  // A question asks for information, whoever is at fault; and information that owns the fault does its part.
  const informs = strategy === 'inform' && (to?.post.kind === 'question' || to?.post.kind === 'request');
  return informs || traits.includes('ownership') ? 'own-up.informed' : 'own-up.neutral';
}
