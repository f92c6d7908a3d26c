import type { Language } from '../../i18n/language.ts';

const LOCALE: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** The time of a real day, "12:04"; with the day when it is another one, and the year when that is. */
export function clockTime(at: number, language: Language): string {
  const date = new Date(at);
  const now = new Date();
  const isToday = date.toDateString() === now.toDateString();
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  const day = isToday ? {} : ({ day: 'numeric', month: 'short', ...year } as const);
  return new Intl.DateTimeFormat(LOCALE[language], { ...day, hour: '2-digit', minute: '2-digit' }).format(date);
}
