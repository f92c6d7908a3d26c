import { below, type Code, natural, weighted } from './tape.ts';

/** What names are made of, the likely letters first; any other character is written by its number. */
const LIKELY = 'aeinrlotsumcdhpvgbjéyfkqzxw';
const POSSIBLE = "AEINRLOTSUMCDHPVGBJYFKQZXWèëïçôîêüöâàÉ0123456789 -.'’&+_";
const LETTERS = [...LIKELY, ...POSSIBLE];
const LETTER = weighted([...LETTERS.map((_, at) => (at < LIKELY.length ? 4 : 1)), 1]);
const OTHER = natural([]);

/** Bounded here as a matter of size; what a name may be is decided by whoever shows it. */
const MOST_LETTERS = 40;
const LENGTH = below(MOST_LETTERS + 1);

/** A nickname, letter by letter. */
export const nameCode: Code<string> = {
  write(name, pen) {
    const letters = [...name.toWellFormed()].slice(0, MOST_LETTERS);
    LENGTH.write(letters.length, pen);
    for (const letter of letters) {
      const at = LETTERS.indexOf(letter);
      LETTER.write(at < 0 ? LETTERS.length : at, pen);
      if (at < 0) OTHER.write(letter.codePointAt(0) ?? 0, pen);
    }
  },
  read(tape) {
    const letters = Array.from(
      { length: LENGTH.read(tape) },
      () => LETTERS[LETTER.read(tape)] ?? String.fromCodePoint(OTHER.read(tape)),
    );
    return letters.join('').toWellFormed();
  },
};
