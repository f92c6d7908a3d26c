import { CODE_LENGTH, CODE_LETTERS } from './vocabulary.ts';

/** In no code, but typed all the same by who misread one: what was most likely on the screen. */
const MISREAD: Readonly<Record<string, string>> = { O: 'Q', '0': 'Q', I: 'J', L: 'J', '1': '7' };

/** A code from random bytes handed in; undefined if they run out. Bytes that would favour some letters are skipped. */
export function codeFrom(bytes: Iterable<number>): string | undefined {
  const fair = 256 - (256 % CODE_LETTERS.length);
  let code = '';
  for (const byte of bytes) {
    if (byte < fair) code += CODE_LETTERS[byte % CODE_LETTERS.length];
    if (code.length === CODE_LENGTH) return code;
  }
  return undefined;
}

/** The code somebody typed, whatever case, spaces and hyphens; undefined if it cannot be one. */
export function readCode(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const code = [...letters].map((letter) => MISREAD[letter] ?? letter).join('');
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter)) ? code : undefined;
}

/** As it is shown and read aloud: two groups of three, on one line. */
export function printCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}\u00a0${code.slice(CODE_LENGTH / 2)}`;
}
