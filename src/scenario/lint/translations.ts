import { excerpt, type Flaw, warning } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { isSentence, TONGUES, tongueOf } from '../tongues.ts';
import { texts } from './walk.ts';

/** A scenario in two languages should be so throughout; one word may well be the same in both. */
export function translations(scenario: Scenario): Flaw[] {
  const all = [...texts(scenario)];
  if (all.every(({ text }) => typeof text === 'string')) return [];
  return all.flatMap(({ path, text }): Flaw | Flaw[] => {
    if (typeof text === 'string') {
      return isSentence(text) ? warning(path, 'missing-translation', { found: excerpt(text) }) : [];
    }
    const { fr, en } = text;
    // A name, a title, a cry may be the same; a sentence is not.
    if (fr === en) return wordCount(fr) > SAME ? warning(path, 'same-translation', { found: excerpt(fr) }) : [];
    const wrong = TONGUES.find((language) => (tongueOf(text[language]) ?? language) !== language);
    if (wrong) return warning([...path, wrong], 'wrong-language', { field: wrong, found: excerpt(text[wrong]) });
    const [short, long] = fr.length < en.length ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
    const counts = { count: text[short].length, other: text[long].length };
    return counts.other >= LONG && counts.other > UNEVEN * counts.count
      ? warning([...path, short], 'uneven-translation', { field: short, ...counts })
      : [];
  });
}

/** More words than this are no name. */
const SAME = 4;
/** French takes about a sixth more room than English; in the library no sentence takes two fifths more. */
const UNEVEN = 1.8;
/** A few words may vary at will. */
const LONG = 60;

const wordCount = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;
