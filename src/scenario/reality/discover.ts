import { isAlsoWord, isFirstName, isSurname, standsAlone } from './known-names.ts';
import { marksIn } from './marks.ts';
import { PARTICLES, type Register } from './register.ts';
import {
  beginsSentence,
  DETERMINERS,
  fold,
  GAP,
  HASHTAG,
  hasDigit,
  isCapitalised,
  isShouted,
  type Word,
  wordsOf,
} from './words.ts';

const TITLES = new Set(
  'm mr mme mlle mrs ms miss dr pr prof maitre monsieur madame mademoiselle docteur sir lady judge officer'.split(' '),
);
/** Capitalised words that are nobody’s surname. */
const NEVER_SURNAMES = new Set(
  'i je tu il elle on nous vous ils elles le la les un une et ou mais donc si the a an and or but so you he she we they it this that ok sav pdg ceo tv lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Finds people nobody spoke as: "Karim said so", "Mme Bertin". */
export function discover(text: string, register: Register): void {
  const marks = marksIn(text);
  const words = wordsOf(text).filter(({ from }) => !marks.some((mark) => from >= mark.from && from < mark.to));
  for (const [at, word] of words.entries()) {
    const before = text[word.from - 1];
    if (before === '@' || before === '#' || before === '_') continue;
    const next = words[at + 1];
    const gap = next && text.slice(word.to, next.from);
    const follows = next !== undefined && /^[ \u00A0\u202F-]$/u.test(gap ?? '') && isNameWord(next);
    if (
      TITLES.has(word.folded) &&
      next &&
      /^\.?[ \u00A0\u202F]$/u.test(gap ?? '') &&
      isNameWord(next) &&
      (isCapitalised(word.text) || word.folded !== 'm')
    ) {
      if (!isFirstName(next.folded) || isSurname(next.folded)) register.surname([next.text], true);
      continue;
    }
    const beyond = words[at + 2];
    if (TITLES.has(word.folded) && next && beyond && PARTICLES.has(next.folded) && isNameWord(beyond)) {
      // "M. d’Arcy", "Mrs de Winter".
      if (/^\.?[ \u00A0\u202F]$/u.test(gap ?? '') && GAP.test(text.slice(next.to, beyond.from))) {
        register.surname([beyond.text], true);
      }
    }
    if (!isFirstName(word.folded)) {
      if (isSurname(word.folded) && isCapitalised(word.text) && !isAlsoWord(word.folded))
        register.surname([word.text], false);
      continue;
    }
    if (isCapitalised(word.text)) {
      const start = beginsSentence(text, word.from);
      const shouting = isShouted(word.text) && isAlsoWord(word.folded);
      const surnamed = follows && (isSurname(next.folded) || (!shouting && !(start && isAlsoWord(word.folded))));
      if (!surnamed && (!standsAlone(word.folded) || (isAlsoWord(word.folded) && (start || shouting)))) continue;
      register.firstName(word.text, surnamed);
      if (surnamed && !isFirstName(next.folded)) register.surname([next.text], true);
      else if (surnamed && isSurname(next.folded)) register.surname([next.text], false);
    } else if (!isAlsoWord(word.folded) && !DETERMINERS.has(words[at - 1]?.folded ?? '')) {
      register.firstName(word.text.charAt(0).toUpperCase() + word.text.slice(1), false);
    }
  }
  for (const { 0: tag } of text.matchAll(HASHTAG)) {
    for (const { 0: part } of tag.matchAll(/\p{Lu}\p{Ll}+/gu)) {
      const folded = fold(part);
      if (isFirstName(folded) && !isAlsoWord(folded)) register.firstName(part, false);
    }
  }
}

const isNameWord = (word: Word): boolean =>
  isCapitalised(word.text) && word.text.length > 1 && !hasDigit(word.text) && !NEVER_SURNAMES.has(word.folded);
