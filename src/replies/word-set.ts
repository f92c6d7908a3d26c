import type { ReadLanguage } from './reading.ts';

/** A set of folded words, written with spaces between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What begins like one of these. */
export const beginning = (words: string): RegExp => new RegExp(`^(?:${words.trim().split(/\s+/u).join('|')})`, 'u');

/** One of each language. */
export type WordSets = Readonly<Record<ReadLanguage, ReadonlySet<string>>>;
export const wordSets = (fr: string, en: string): WordSets => ({ fr: wordSet(fr), en: wordSet(en) });
