import type { Minutes } from '../crisis/vocabulary.ts';
import type { Language } from './language.ts';

/** Numbers and dates as a country writes them where a language has several ways; English is written as in Britain. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

const formats = new Map<string, Intl.NumberFormat>();

/** 12 345 / 12,345. */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  const key = language + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(localeOf(language), options);
  formats.set(key, format);
  return format.format(value);
}

/** 12 k / 12K: for counters that must stay narrow. */
export function formatCompact(value: number, language: Language): string {
  return formatNumber(value, language, { notation: 'compact', maximumFractionDigits: value < 10_000 ? 1 : 0 });
}

export interface Moment {
  /** "Tue" / "mar." */
  readonly day: string;
  readonly longDay: string;
  readonly time: string;
}

/** A clock time of the story: minute 0 is `startsAt` on `weekday` (1 Monday … 7 Sunday). "Tue 11:52". */
export function formatMoment(
  at: Minutes,
  { startsAt, weekday }: { readonly startsAt: Minutes; readonly weekday: number },
  language: Language,
): Moment {
  // 5 January 2026 was a Monday; UTC, so the player's own time zone and its summer time stay out of the story.
  const date = new Date(Date.UTC(2026, 0, 4 + weekday, 0, Math.floor(startsAt + at)));
  const { day, longDay, time } = momentFormats(language);
  return { day: day.format(date), longDay: longDay.format(date), time: time.format(date) };
}

type MomentFormats = Readonly<Record<keyof Moment, Intl.DateTimeFormat>>;
const moments = new Map<Language, MomentFormats>();

/** Made once: making one takes longer than a thousand uses of it. */
function momentFormats(language: Language): MomentFormats {
  const known = moments.get(language);
  if (known) return known;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options });
  const made = {
    day: format({ weekday: 'short' }),
    longDay: format({ weekday: 'long' }),
    time: format({ hour: '2-digit', minute: '2-digit' }),
  };
  moments.set(language, made);
  return made;
}

/** "45 min", "2 h 05". */
export function formatDuration(minutes: Minutes, language: Language): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const space = language === 'fr' ? '\u202f' : '\u00a0';
  if (hours === 0) return `${rest}${space}min`;
  if (rest === 0) return `${hours}${space}h`;
  return `${hours}${space}h${space}${String(rest).padStart(2, '0')}`;
}

/** A real day, where this device is: "Thursday 26 November". */
export function formatDay(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
}
