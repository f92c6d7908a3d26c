import type { Language } from '../../src/i18n/language.ts';

const NAMED: Readonly<Record<Language, readonly (readonly [fault: string, pattern: RegExp])[]>> = {
  fr: [
    // A smiley keeps its plain space.
    ['a plain space before ; : ! ? or »', / (?:[;:!?](?![-']?[)(DPpo/])|»)/],
    ['a wide space before ; ! or ?', /\u00a0[;!?]/],
    ['no space before ; ! ? or »', /[\p{L}\p{N})…](?:[;!?](?=\s|$)|»)/u],
    ['no non-breaking space after «', /«(?![\u00a0\u202f])/],
    // A pasted thread, of several lines, is as people type.
    ['a plain space before a unit', /^[^\n]*\d (?:h|min|Mo|Ko|kB|%|€)(?![\p{L}\n])[^\n]*$/u],
    ['three dots', /\.\.\./],
    ['no ligature', /\b(?:coeur|soeur|oeuvre|oeuf|oeil|noeud|voeu|choeur|manoeuvre)/iu],
    ['an ordinal of the typewriter', /\d(?:ère|ème)\b/u],
    ['a straight apostrophe', /'/],
    ['straight quotes', /"/],
  ],
  en: [
    ['a straight apostrophe', /'/],
    ['straight quotes', /"/],
    ['French spacing', /[\u00a0\u202f][;:!?]/],
  ],
};

/**
 * What a typesetter would mend in this sentence. Placeholders and addresses are left alone.
 * @param quotesJson the sentence speaks of a file: what stands between straight quotes is code
 */
export function typographyFaults(sentence: string, language: Language, quotesJson = false): string[] {
  const prose = quotesJson ? sentence.replace(/\\"|\(["']\)|"[^"]*"/g, 'x') : sentence;
  const words = prose.replace(/\{\{?.*?\}?\}/g, 'x').replace(/https?:\S+/g, 'x');
  return (NAMED[language] ?? []).filter(([, pattern]) => pattern.test(words)).map(([fault]) => fault);
}
