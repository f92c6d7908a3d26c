import { hashName } from '../../kernel/key.ts';

/**
 * Crockford's base 32: figures and capitals without I, L, O and U, which a QR code holds in its thrifty alphanumeric
 * mode, which no messenger takes for formatting, and which can be read aloud. U is free to say where a code ends.
 */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

export const BEGIN = 'SFU';
export const END = 'U';
/** Thirty bits: of a thousand million altered codes one would pass for good. */
const SUM_LENGTH = 6;

/** A number as letters, and back; undefined if a letter is none of ours. */
export function lettersOf(number: bigint): string {
  return Array.from(number.toString(32), (digit) => DIGITS[Number.parseInt(digit, 32)]).join('');
}

export function numberOf(letters: string): bigint | undefined {
  let number = 0n;
  for (const letter of letters) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return undefined;
    number = number * 32n + BigInt(digit);
  }
  return number;
}

/** Letters with the sum that tells whether they have been altered. */
export const sealed = (letters: string): string => letters + sumOf(letters);

export function unsealed(letters: string): string | undefined {
  const inside = letters.slice(0, -SUM_LENGTH);
  return inside !== '' && sealed(inside) === letters ? inside : undefined;
}

function sumOf(letters: string): string {
  return lettersOf(BigInt(hashName(letters) >>> 2)).padStart(SUM_LENGTH, '0');
}

/** Without what people and programs put in between: spaces, line breaks, hyphens, quotation marks; in capitals. */
export function cleaned(written: string): string {
  return written
    .replaceAll(/[^0-9A-Za-z]/g, '')
    .toUpperCase()
    .replaceAll(/[OIL]/g, (letter) => LOOKALIKES[letter] ?? letter);
}
