import type { Minutes } from '../crisis/vocabulary.ts';
import type { Language } from './language.ts';

/** Numbers and dates as a country writes them where a language has several ways; English is written as in Britain. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

const formats = new Map<string, Intl.NumberFormat>();

/** 12 345 / 12,345; −3 with the sign a typesetter uses. */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  const key = language + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(localeOf(language), options);
  formats.set(key, format);
  return format.format(value).replace(/^-/, '−');
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
  /** Both, on one line: "Tue 11:52" / "mar. 11:52". */
  readonly when: string;
  readonly longWhen: string;
}

/** A clock time of the story: minute 0 is `startsAt` on `weekday` (1 Monday … 7 Sunday). */
export function formatMoment(
  at: Minutes,
  { startsAt, weekday }: { readonly startsAt: Minutes; readonly weekday: number },
  language: Language,
): Moment {
  // 5 January 2026 was a Monday; UTC, so the player's own time zone and its summer time stay out of the story.
  const date = new Date(Date.UTC(2026, 0, 4 + weekday, 0, Math.floor(startsAt + at)));
  const as = (part: keyof Moment) => momentFormat(part, language).format(date);
  return {
    get day() {
      return as('day');
    },
    get longDay() {
      return as('longDay');
    },
    get time() {
      return as('time');
    },
    get when() {
      return unbroken(as('when'));
    },
    get longWhen() {
      return as('longWhen');
    },
  };
}

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
const MOMENTS: Readonly<Record<keyof Moment, Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'short' },
  longDay: { weekday: 'long' },
  time: CLOCK,
  when: { weekday: 'short', ...CLOCK },
  longWhen: { weekday: 'long', ...CLOCK },
};
const moments = new Map<string, Intl.DateTimeFormat>();

/** Made once, when it is first asked for: making one takes longer than a thousand uses of it. */
function momentFormat(part: keyof Moment, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${part}`;
  const format = moments.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...MOMENTS[part] });
  moments.set(key, format);
  return format;
}

const lists = new Map<Language, Intl.ListFormat>();

/** "45 min", "2 h 5 min" / "45 mins", "2 hrs 5 mins". What Intl.DurationFormat says too, at ten times the price. */
export function formatDuration(minutes: Minutes, language: Language): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const said = (value: number, unit: 'hour' | 'minute') =>
    formatNumber(value, language, { style: 'unit', unit, unitDisplay: 'short' });
  // Full hours go without minutes; less than one is said in minutes, be it none.
  const parts = [
    ...(hours > 0 ? [said(hours, 'hour')] : []),
    ...(hours === 0 || whole % 60 > 0 ? [said(whole % 60, 'minute')] : []),
  ];
  const list = lists.get(language) ?? new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'narrow' });
  lists.set(language, list);
  return unbroken(list.format(parts));
}

const unbroken = (said: string): string => said.replaceAll(' ', '\u00a0');

/** A real day, where this device is: "Thursday 26 November". */
export function formatDay(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
}
