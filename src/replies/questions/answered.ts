import type { Sentence, Token } from '../sentences.ts';
import { wordSet } from '../word-set.ts';

/** Its author answers it: no, yes, because …, or with a scrap that nobody else could have said. */
const ANSWERED = wordSet(
  'non oui si evidemment parce avec sans voila rien jamais aucune aucun personne no yes nope yeah because nothing never none nobody simple simply easy with by through ours mine partly mostly partially entirely hardly certainly definitely absolutely obviously partiellement certainement absolument clairement',
);
const REPLIES = wordSet('non oui si no yes');
const NOT_ANSWERED = wordSet('ou or ca cela that this merci problem');
/** “They are not.” */
const IS = wordSet('is are was were do does did has have will not');
const ECHOES = wordSet('they it we that he she this these those');
/** « Nous, si. » “So have we.” */
const ECHOING = wordSet('nous moi personne so we nor neither i me us');
const THAT = wordSet('que that');
/** But « qu’on retrouve ta lettre » tells what for. */
const SUBJECTS = wordSet('vous tu il elle ils elles le la les votre vos you we they he she i the your our');
const DOUBTS = wordSet('doute doutons doubt think pensons pense crois croyons probably perhaps maybe');

export function isAnswered(next: Sentence | undefined): boolean {
  const [first, second] = next?.tokens ?? [];
  if (!next || !first) return false;
  // « Vous y êtes déjà allé ? Non ? Dommage. »
  if (next.end.includes('?')) return next.tokens.length === 1 && REPLIES.has(first.word);
  if (next.tokens.length <= 6 && next.tokens.some(({ word }) => DOUBTS.has(word))) return true;
  if (echoes(next.tokens)) return true;
  // « Il dit quoi ? Que vous n’aimez pas attendre. »
  if (THAT.has(first.word) && SUBJECTS.has(second?.word ?? '')) return true;
  if (!ANSWERED.has(first.word)) return next.tokens.length <= 3 && ECHOING.has(first.word);
  if (first.word === 'si' && next.tokens.length > 2) return false;
  return !NOT_ANSWERED.has(second?.word ?? '');
}

/** “They are not.”, “It is not, and the board knows.”; “So do ours.”, « Nos plombiers non plus. » */
function echoes(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const answer = tokens.filter(({ clause }) => clause === first?.clause);
  if (answer.length > 6 || !first) return false;
  const [, second, third] = answer;
  // “For forty minutes it did.”
  if (IS.has(answer.at(-1)?.word ?? '') && ECHOES.has(answer.at(-2)?.word ?? '')) return true;
  if (ECHOES.has(first.word) && answer.length <= 4 && answer.some(({ word }) => IS.has(word))) return true;
  if (ECHOES.has(first.word) && CAN.has(second?.word ?? '') && answer.length <= 3 && (third?.word ?? 'not') === 'not')
    return true;
  if (SO.has(first.word) && (IS.has(second?.word ?? '') || CAN.has(second?.word ?? ''))) return true;
  return answer.at(-1)?.word === 'plus' && answer.at(-2)?.word === 'non';
}
const CAN = wordSet('can could should would must may am had');
const SO = wordSet('so neither nor');
