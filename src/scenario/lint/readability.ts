import { advice, type Flaw } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { texts } from './walk.ts';

/**
 * How hard a text is to read, as LIX has it (Björnsson, 1968): words a sentence, plus the share of words longer than
 * six letters in hundredths. It counts letters, not syllables, so it serves French and English alike: below 40 is easy
 * (news, novels), above 60 very hard (law, science).
 */
export function lixOf(text: string): { readonly lix: number; readonly words: number; readonly sentences: number } {
  const words = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  // A sign that ends a sentence, or a line; not the point of 2.40 or of “e.g.”.
  const sentences = text.split(/[.!?…:;]+(?=\s|$|["”»])|\n+/u).filter((part) => /\p{L}/u.test(part)).length;
  const long = words.filter((word) => word.length > 6).length;
  const lix = words.length / Math.max(1, sentences) + (100 * long) / Math.max(1, words.length);
  return { lix: Math.round(lix), words: words.length, sentences };
}

/** From here on a text wants reading twice, which nobody does on a phone. */
const HARD = 60;
/** A few words are no prose: one long name would make them hard. */
const ENOUGH_WORDS = 12;

/** What players read against the clock: messages, answers, statements. */
export function readability(scenario: Scenario): Flaw[] {
  return [...texts(scenario)].flatMap(({ path, text }) => {
    if ((path[0] !== 'posts' && path[0] !== 'statements') || path.at(-1) !== 'text') return [];
    const versions = typeof text === 'string' ? { '': text } : text;
    return Object.entries(versions).flatMap(([language, one]) => {
      // Ten times its limit: nobody reads that anyway, and it is told already.
      const { lix, words, sentences } = lixOf(one.slice(0, 4000));
      if (words < ENOUGH_WORDS || lix < HARD) return [];
      const where = language === '' ? path : [...path, language];
      return advice(where, 'hard-to-read', { lix, average: Math.round(words / Math.max(1, sentences)) });
    });
  });
}
