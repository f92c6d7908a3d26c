import { LONGEST_OWN_WORDS } from '../run.ts';
import { below, type Code, natural, weighted } from './tape.ts';

/** What names are made of, the likely letters first; any other character is written by its number. */
const LIKELY = 'aeinrlotsumcdhpvgbjéyfkqzxw';
const POSSIBLE = "AEINRLOTSUMCDHPVGBJYFKQZXWèëïçôîêüöâàÉ0123456789 -.'’&+_";
const LETTERS = [...LIKELY, ...POSSIBLE];
const LETTER = weighted([...LETTERS.map((_, at) => (at < LIKELY.length ? 4 : 1)), 1]);
const OTHER = natural([]);

/** Bounded here as a matter of size; what a name may be is decided by whoever shows it. */
const MOST_LETTERS = 40;

/** A text, letter by letter; of a longer one, the beginning. */
function lettersUpTo(most: number, length: Code<number>): Code<string> {
  return {
    write(text, pen) {
      const letters = [...text.toWellFormed()].slice(0, most);
      length.write(letters.length, pen);
      for (const letter of letters) {
        const at = LETTERS.indexOf(letter);
        LETTER.write(at < 0 ? LETTERS.length : at, pen);
        if (at < 0) OTHER.write(letter.codePointAt(0) ?? 0, pen);
      }
    },
    read(tape) {
      const letters = Array.from(
        { length: Math.min(length.read(tape), most) },
        () => LETTERS[LETTER.read(tape)] ?? String.fromCodePoint(OTHER.read(tape)),
      );
      return letters.join('').toWellFormed();
    },
  };
}

/** A nickname. */
export const nameCode: Code<string> = lettersUpTo(MOST_LETTERS, below(MOST_LETTERS + 1));

/** A reply in the player's own words. */
export const wordsCode: Code<string> = lettersUpTo(LONGEST_OWN_WORDS, natural([]));
