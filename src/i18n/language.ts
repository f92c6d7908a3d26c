import { FOLDERS } from '#languages';

/**
 * A language of the interface: the tag (BCP 47) a folder of locales/ is named by. Whoever adds a folder adds a language.
 * Scenarios and the reader of replies have languages of their own: scenario/tongues.ts, replies/reading.ts.
 */
export type Language = string;

/** French and English are equals; alphabetical order is nobody's merit. */
export const LANGUAGES: readonly Language[] = [...FOLDERS].sort();

export const isLanguage = (name: unknown): name is Language => LANGUAGES.some((known) => known === name);

/** The first of the browser's languages that we speak. */
export function preferredLanguage(): Language {
  for (const tag of navigator.languages) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known.toLowerCase());
    if (language) return language;
  }
  return 'en';
}

/** What a language calls itself: "Français". */
export function nameOf(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
