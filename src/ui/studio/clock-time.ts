import { localeOf } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

const HOUR = { hour: '2-digit', minute: '2-digit' } as const;
const DAY = { day: 'numeric', month: 'short', ...HOUR } as const;
const OPTIONS = { hour: HOUR, day: DAY, year: { ...DAY, year: 'numeric' } } as const;
/** Made once: making one takes longer than a thousand uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The time of a real day, "12:04"; with the day when it is another one, and the year when that is. */
export function clockTime(at: number, language: Language): string {
  const [date, now] = [new Date(at), new Date()];
  const isThisYear = date.getFullYear() === now.getFullYear();
  const isToday = isThisYear && date.getMonth() === now.getMonth() && date.getDate() === now.getDate();
  const length = isToday ? 'hour' : isThisYear ? 'day' : 'year';
  const key = `${language} ${length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), OPTIONS[length]);
  formats.set(key, format);
  return format.format(date);
}
