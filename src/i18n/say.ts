import type { Language } from './language.ts';

/** A scenario's sentence in this language; a trainer who wrote only one language is quoted as written. */
export function say(text: string | Readonly<Record<Language, string>>, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
