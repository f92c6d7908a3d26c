import { fold } from './fold.ts';
import { isSmallWord } from './language.ts';
import { foldedWords } from './scan.ts';
import type { Sentence } from './sentences.ts';
import { wordSet } from './word-set.ts';

/** What the reply has to do with the message it answers, with what was sent before, and with what is known. */

const STEM = 5;
const DULL = wordSet(
  'votre notre vous nous avec pour dans cette plus tout faire etre avoir your with that this from have been they them what when will would',
);

/** « livrés » and « livraison » meet at five letters; shorter words must be the same. */
const stem = (word: string): string => word.slice(0, STEM);
const tells = (word: string): boolean => word.length >= 4 && !isSmallWord(word) && !DULL.has(word);

export const stemsOf = (text: string): ReadonlySet<string> => new Set(foldedWords(text).filter(tells).map(stem));

export interface Echo {
  readonly from: number;
  readonly to: number;
}

/** The words of the complaint that the reply takes up, each once. */
export function echoesOf(sentences: readonly Sentence[], post: string): Echo[] {
  const wanted = new Set(stemsOf(post));
  const echoes: Echo[] = [];
  for (const { word, from, to } of sentences.flatMap(({ tokens }) => tokens)) {
    if (!tells(word) || !wanted.delete(stem(word))) continue;
    echoes.push({ from, to });
  }
  return echoes;
}

const shingles = (text: string): ReadonlySet<string> => {
  const words = foldedWords(text);
  return new Set(words.length < 3 ? [words.join(' ')] : words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
};

/** The share of this text’s word triples that were already sent: 1 for a paste. */
export function likeness(text: string, earlier: string): number {
  const own = shingles(text);
  const sent = shingles(earlier);
  let shared = 0;
  for (const each of own) if (sent.has(each)) shared += 1;
  return own.size === 0 ? 0 : shared / Math.max(1, Math.min(own.size, sent.size));
}

/** The complaint itself, sent back. */
export function copies(text: string, post: string): boolean {
  const sent = shingles(post);
  const own = [...shingles(text)];
  return own.length >= 4 && own.filter((each) => sent.has(each)).length / own.length >= 0.7;
}

const DENIALS = wordSet(
  'pas jamais aucun aucune faux fausse fausses inexact rien ni non dement dementons not never no none false untrue nobody nothing',
);

/** The sentence that says what the scenario knows to be untrue. Saying that it is untrue is another thing. */
export function saysFalse(sentences: readonly Sentence[], claims: readonly string[]): Echo | undefined {
  for (const claim of claims) {
    const wanted = [...stemsOf(claim)];
    if (wanted.length === 0) continue;
    const denied = foldedWords(claim).some((word) => DENIALS.has(fold(word)));
    for (const { tokens, from, to, end } of sentences) {
      if (end.includes('?')) continue;
      const said = new Set(tokens.filter(({ quoted }) => !quoted).map(({ word }) => stem(word)));
      const share = wanted.filter((each) => said.has(each)).length / wanted.length;
      if (share < (wanted.length === 1 ? 1 : 0.6)) continue;
      if (tokens.some(({ word }) => DENIALS.has(word)) === denied) return { from, to };
    }
  }
  return undefined;
}
