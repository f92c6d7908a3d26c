import type { Tongue } from '../scenario/tongues.ts';
import { isObject } from './references.ts';

// The two ways to write a text: one sentence, or one in each language.

/** Whether a draft is written in both languages: then so is what one adds to it. */
export const isBilingual = (root: unknown): boolean => isObject(root) && isObject(root.title);

export const emptyText = (root: unknown): unknown => (isBilingual(root) ? { fr: '', en: '' } : '');

/** A sentence becomes one in each language, the other still to be written. */
export const inBoth = (sentence: string, written: Tongue): Readonly<Record<Tongue, string>> => ({
  fr: written === 'fr' ? sentence : '',
  en: written === 'en' ? sentence : '',
});
