import type { Language } from '../../i18n/language.ts';

const LOCALE: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** The time of a real day, "12:04"; with the day when it is another one. */
export function clockTime(at: number, language: Language): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(LOCALE[language], { ...day, hour: '2-digit', minute: '2-digit' }).format(date);
}
