import { OPPORTUNITIES } from '../crisis/vocabulary.ts';
import type { Answer, History } from '../rules/history.ts';
import type { Weights } from '../rules/weights.ts';
import type { Scorecard } from './scorecard.ts';

/**
 * Which of the seven things a bad buzz can bring (DOMAIN §1) were won, and by which text: the first that opened it
 * and was honoured. Nothing is won in a house nobody trusts any more.
 */
export function opportunitiesOf(history: History, weights: Weights): Scorecard['opportunities'] {
  const trusted = history.view.trust >= weights.outcome.honoured;
  const honoured = trusted ? history.answers.filter((answer) => isHonoured(history, answer)) : [];
  return OPPORTUNITIES.map((id) => ({ id, text: honoured.find(({ wording }) => wording.opens.includes(id))?.text }));
}

/** It did no harm, and what it promised was done. */
function isHonoured({ view }: History, { text, quality, wording, to }: Answer): boolean {
  if (to?.post.on !== 'cell' && quality < 0) return false;
  if (wording.promises === undefined) return true;
  return view.promises.some((promise) => promise.text === text && promise.status === 'kept');
}
