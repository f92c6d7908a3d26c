/** Words of a text and how they are compared: without case, without accents. */

/** One character stands for one: a place in the folded text is a place in the text. */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text) {
    const plain = letter.normalize('NFD').charAt(0).toLowerCase();
    folded += letter === '’' ? "'" : plain.length === letter.length ? plain : letter;
  }
  return folded;
}

export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Letters and digits; hyphens and apostrophes separate, so "d’Élodie", "Claire’s" and "Jean-Marc" give their names.
 * (Not in "O’Rourke", nor in the Breton "Guivarc’h".)
 */
export function wordsOf(text: string): Word[] {
  return Array.from(
    text.matchAll(/(?<!\p{L})O['’]\p{Lu}\p{L}+|[\p{L}\p{M}\p{N}]+(?:(?<=c)['’]h\p{L}*)?/gu),
    ({ 0: word, index }) => ({
      text: word,
      folded: fold(word),
      from: index,
      to: index + word.length,
    }),
  );
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isShouted = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
export const hasDigit = (word: string): boolean => /\d/.test(word);

/** Begins a sentence, or what looks like one: the start, after . ! ? … : a quotation mark, an emoji or a new line. */
export const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:;\n»«"“”•*>]|\p{Extended_Pictographic}\uFE0F?)[\s\u00A0\u202F(«"“'‘’–—-]*$/u.test(
    text.slice(Math.max(0, at - 12), at),
  ) &&
  (at <= 12 || /[^\s]/u.test(text.slice(at - 12, at)));

/** Words that stand before a common noun: "le petit", "my rose". A name seldom follows them in lower case. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  (
    'le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur ' +
    'leurs quel quelle tres plus trop si est c etait the a an my your his her its our their this that these those ' +
    'some any no very so too in on is was'
  ).split(' '),
);

/** What may stand between two words of one name. */
export const GAP = /^(?:[\s\u00A0\u202F]|['’._&-]|\s?&\s?){0,2}$/u;

/** "@claire", "@claire@town.social". */
export const HANDLE =
  /(?<![\p{L}\p{N}._%+-])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,59})(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})?/gu;
export const HASHTAG = /#[\p{L}\p{N}_]{2,80}/gu;
