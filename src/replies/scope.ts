import type { ReadLanguage } from './reading.ts';
import type { Sentence, Token } from './sentences.ts';
import { wordSet, wordSets } from './word-set.ts';

/** What reaches a cue from before it: « pas », “if”, a question mark at the end. */

const NEGATORS = wordSets(
  'pas jamais aucun aucune rien sans ni nullement guere aucunement loin refuse refusons',
  'not never no without neither nor none nothing hardly nobody far refuse unable',
);

/** « sans attendre », “not only”: they deny nothing. */
const HARMLESS = wordSets(
  'seulement que doute faute delai attendre tarder hesiter moins assez plus tarif frais reserve condition conteste',
  'only just doubt delay fail question hesitation later problem enough least matter longer way reservation',
);
/** « n’hésitez pas à », « je ne manquerai pas de ». */
const HARMLESS_BEFORE = wordSet(
  'hesitez hesite hesiter hesites manquerons manquerai manquera empeche pourquoi why ce un premier',
);

const AFTER = wordSet('pas jamais nullement aucunement guere');
const SUBJECTS = wordSet('je nous on il elle ils elles vous tu ce cela i we it he she they you that this');
const JOINING = wordSet('et and so donc alors then parce because car puis');
/** « …pas normal et nous sommes désolés »: two things are said between these words. */
export const saysTwo = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ word }, i) => JOINING.has(word) && SUBJECTS.has(tokens[start + i + 1]?.word ?? ''));

const WINDOW = 5;

export function isNegated(
  tokens: readonly Token[],
  start: number,
  end: number,
  language: ReadLanguage,
  onlyBefore = false,
): boolean {
  const clause = tokens[start]?.clause;
  for (let i = onlyBefore ? end : start; i < end; i++)
    if (denies(tokens, i, language) && tokens[i]?.clause === clause) return true;
  for (let i = start - 1; i >= 0 && i >= start - WINDOW; i--) {
    const token = tokens[i];
    if (!token || token.clause !== clause) break;
    // « …pas normal et nous sommes désolés »: the second half is its own.
    if (JOINING.has(token.word) && SUBJECTS.has(tokens[i + 1]?.word ?? '')) break;
    if (denies(tokens, i, language)) return true;
  }
  const next = tokens[end];
  return (
    language === 'fr' &&
    next !== undefined &&
    next.clause === tokens[end - 1]?.clause &&
    AFTER.has(next.word) &&
    denies(tokens, end, language)
  );
}

function denies(tokens: readonly Token[], at: number, language: ReadLanguage): boolean {
  const word = tokens[at]?.word ?? '';
  if (!NEGATORS[language].has(word)) return false;
  if (word !== 'ni' && HARMLESS[language].has(tokens[at + 1]?.word ?? '')) return false;
  return !HARMLESS_BEFORE.has(tokens[at - 1]?.word ?? '');
}

const IF = wordSets('si quand', 'if unless whether');
const NOT_IF_AFTER = wordSet('meme comme even as que');
/** « si longtemps » is no condition. */
const CONDITION_OF = wordSet(
  `je nous on il elle ils elles vous tu ce cela ca le la les un une des notre nos votre vos jamais quelque quelqu certains
  i we it he she they you that this the our your any anyone someone there`,
);

export function isConditional(tokens: readonly Token[], start: number, language: ReadLanguage): boolean {
  const clause = tokens[start]?.clause;
  for (let i = start - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.clause !== clause) return false;
    if (!IF[language].has(token.word) || token.word === 'quand') continue;
    if (NOT_IF_AFTER.has(tokens[i - 1]?.word ?? '') || !CONDITION_OF.has(tokens[i + 1]?.word ?? '')) continue;
    if (tokens[i + 3]?.word === 'plait') continue;
    // “If you send me your number I will call you”: what follows hangs on it, and is still promised.
    const subject = tokens[start]?.word ?? '';
    return !(start - i >= 4 && SUBJECTS.has(subject));
  }
  return false;
}

/** In the part of the sentence that the question mark belongs to. */
export function isAsked({ tokens, end: mark }: Sentence, end: number): boolean {
  return mark.includes('?') && tokens[end - 1]?.clause === tokens.at(-1)?.clause;
}

const WISHES = wordSet('voulez souhaitez preferez pouvez passez repassez want wish prefer like need');

const LEADING = wordSet('et and mais but');

/** The sentence, up to here, begins with a condition that is not an offer. */
export function opensWithIf({ tokens, language }: Sentence, before: number): boolean {
  // « Et si jamais … », “And if …”.
  const lead = LEADING.has(tokens[0]?.word ?? '') ? 1 : 0;
  const first = tokens[lead]?.word ?? '';
  if (before < lead + 3) return false;
  const opens = IF[language].has(first) || (language === 'en' && first === 'should');
  return opens && first !== 'quand' && !WISHES.has(tokens[lead + 2]?.word ?? '') && tokens[lead + 3]?.word !== 'plait';
}
