import { LIMITS } from '../scenario/basics.ts';

const WORDS = 4;
const SHORT = 28;

/** A short name made from a sentence: "Où est ma soupe ?" → "ou-est-ma-soupe". May be empty. */
export function slug(sentence: string): string {
  const words = sentence
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  while (words[0] && !/^[a-z]/.test(words[0])) words.shift();
  let short = words.slice(0, WORDS);
  while (short.length > 1 && short.join('-').length > SHORT) short = short.slice(0, -1);
  return short.join('-').slice(0, LIMITS.id);
}

/** The same, with a number when it is taken or forbidden. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const isFree = (id: string) => !taken.includes(id) && !(id in {});
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const id = `${wanted.slice(0, LIMITS.id - 4)}-${number}`;
    if (isFree(id)) return id;
  }
}
