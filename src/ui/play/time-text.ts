import type { Minutes } from '../../crisis/vocabulary.ts';
import type { Lang } from './scenario-index.ts';

const NARROW = '\u202f';
const two = (n: number) => String(n).padStart(2, '0');

/** "0:23", "1:37": hours and minutes, as on the clock of the strip. */
export function span(minutes: Minutes): string {
  const whole = Math.max(0, Math.floor(minutes));
  return `${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

/** "now", "23 min", "4 h", "2 d": how old a post is, as networks write it. */
export function age(minutes: Minutes, lang: Lang): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole < 1) return lang === 'fr' ? 'à l’instant' : 'now';
  if (whole < 60) return `${whole}${NARROW}min`;
  if (whole < 1440) return `${Math.floor(whole / 60)}${NARROW}h`;
  return `${Math.floor(whole / 1440)}${NARROW}${lang === 'fr' ? 'j' : 'd'}`;
}

/** Local time of a minute of the crisis: "14:05". */
export function localTime(startsAt: Minutes, minute: Minutes): string {
  const total = Math.floor(startsAt + minute);
  return `${two(Math.floor(total / 60) % 24)}:${two(total % 60)}`;
}

/** "mardi", "Tuesday". 1 January 2024 was a Monday. */
export function weekdayName(first: number, startsAt: Minutes, minute: Minutes, lang: Lang): string {
  const day = first + Math.floor((startsAt + minute) / 1440);
  return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}

const compact = new Map<Lang, Intl.NumberFormat>();
const plain = new Map<Lang, Intl.NumberFormat>();

function formatter(cache: Map<Lang, Intl.NumberFormat>, lang: Lang, options?: Intl.NumberFormatOptions) {
  const format = cache.get(lang) ?? new Intl.NumberFormat(lang, options);
  cache.set(lang, format);
  return format;
}

/** 1,234 → "1.2K"; for counters under a post. */
export const shortNumber = (n: number, lang: Lang) =>
  formatter(compact, lang, { notation: 'compact', maximumFractionDigits: 1 }).format(n);

export const fullNumber = (n: number, lang: Lang) => formatter(plain, lang).format(Math.round(n));
