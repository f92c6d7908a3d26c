import { OWN_NAMES } from '#languages';

/**
 * A language of the interface: the tag (BCP 47) a folder of locales/ is named by. Whoever adds a folder adds a language.
 * Scenarios and the reader of replies have languages of their own: scenario/tongues.ts, replies/reading.ts.
 */
export type Language = string;

/** French and English are equals; alphabetical order is nobody's merit. */
export const LANGUAGES: readonly Language[] = Object.keys(OWN_NAMES).sort();

export const isLanguage = (name: unknown): name is Language => LANGUAGES.some((known) => known === name);

/** The first of these languages that we speak, in this country's way if we can: `pt-BR`, else `pt`, else any Portuguese. */
export function spokenOf(tags: readonly string[]): Language | undefined {
  const parts = (tag: string) => tag.toLowerCase().split('-');
  const knows = (known: Language, tag: string, count: number | undefined) =>
    parts(known).slice(0, count).join('-') === parts(tag).slice(0, count).join('-');
  for (const tag of tags) {
    for (const count of [undefined, 2, 1]) {
      const language = LANGUAGES.find((known) => knows(known, tag, count));
      if (language) return language;
    }
  }
  return undefined;
}

/** The browser's language if we speak it. */
export const preferredLanguage = (): Language => spokenOf(navigator.languages) ?? 'en';

/** What a language calls itself: "Français". Known beforehand: a browser takes longer to say it than to draw a page. */
export const nameOf = (language: Language): string => OWN_NAMES[language] ?? language;

/** What every first page speaks: fetched beside the game itself. */
export const SPOKEN_FIRST = ['common', 'home'] as const;
