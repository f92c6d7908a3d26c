import type { Minutes } from '../../crisis/vocabulary.ts';
import { fold } from './words.ts';

/**
 * When a post was written, in the many ways sites and mails say it. Only differences matter afterwards, so each way has
 * an axis of its own: a date, so long ago, or the clock alone.
 */
export type Moment =
  | { readonly axis: 'date'; readonly at: Minutes; readonly hasYear: boolean; readonly hasClock: boolean }
  | { readonly axis: 'ago'; readonly at: Minutes }
  | { readonly axis: 'clock'; readonly at: Minutes };

const MONTHS = [
  ...['janvier january jan janv', 'fevrier february feb fev fevr', 'mars march mar', 'avril april apr avr', 'mai may'],
  ...[
    'juin june jun',
    'juillet july jul juil',
    'aout august aug',
    'septembre september sep sept',
    'octobre october oct',
  ],
  ...['novembre november nov', 'decembre december dec'],
].map((names) => names.split(' '));

const MONTH = '(?:jan|f[eé]v|feb|mar|a[vp]r|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[eé]c)\\p{L}{0,7}\\.?';
const WEEKDAY = '(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}\\.?,?\\s{1,3})?';
const CLOCK =
  '\\d{1,2}\\s?(?:[:h]\\s?\\d{2}(?::\\d{2}(?:[.,]\\d{1,6})?)?|h)(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?';
const YEAR = '(?:19|20)\\d{2}';
const DATE = [
  `${YEAR}-\\d{2}-\\d{2}`,
  `\\d{1,2}[/.-]\\d{1,2}[/.-](?:${YEAR}|\\d{2})`,
  `${WEEKDAY}\\d{1,2}(?:er|st|nd|rd|th)?\\s${MONTH}(?:,?\\s${YEAR})?`,
  `${WEEKDAY}${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s${YEAR})?`,
].join('|');
const JOIN = '(?:,?\\s{1,3}(?:[àa@·•]|at|vers)?\\s{0,3}|T)';
const ZONE = '(?:\\s?(?:Z|UTC|GMT|CET|CEST|[+-]\\d{2}:?\\d{2}))?';
const UNIT =
  '(?:sec(?:onde?s?)?|s|min(?:ute?s?)?|mn|m|h(?:eure?s?|ours?|rs?)?|j(?:ours?)?|d(?:ays?)?|sem(?:aines?)?|w(?:eeks?|k)?|mois|months?|mo|ans?|years?|yr?)';
const AGO_UNIT = new RegExp(`^${UNIT}$`);
const AGO = [
  `il y a\\s(?:environ\\s)?(?:\\d{1,3}|une?)\\s?${UNIT}`,
  `(?:about\\s)?(?:\\d{1,3}|an?)\\s?${UNIT}\\.?\\sago`,
  `\\d{1,3}\\s?${UNIT}\\.?`,
  `à l[’']instant|maintenant|just now|now`,
].join('|');
const DAY = "(?:hier|avant-hier|aujourd[’']hui|yesterday|today)";

/** What a time looks like, to be put in larger patterns. No group of it captures. */
export const TIME = [
  `(?:(?:${DATE})(?:${JOIN}(?:${CLOCK})${ZONE})?)`,
  `(?:(?:${CLOCK})\\s?[·•,-]?\\s?(?:${DATE}))`,
  `(?:${DAY}(?:,?\\s(?:[àa]|at)?\\s?(?:${CLOCK}))?)`,
  `(?:${AGO})`,
  `(?:${CLOCK})`,
].join('|');

const WHOLE = new RegExp(`^(?:${TIME})$`, 'iu');
const LEADING = /^(?:publie|poste|posted|published|updated|modifie|edited|repondu|le|on|date\s?:|sent\s?:)\s+/;

/** Reads a text that is a time and nothing else. */
export function readMoment(text: string): Moment | undefined {
  if (text.length > 60) return undefined;
  let bare = text
    .replaceAll(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/^[\s·•|(★☆⭐✩-]+/u, '')
    .replace(/[\s·•|).-]+$/, '');
  const leading = LEADING.exec(fold(bare));
  if (leading) bare = bare.slice(leading[0].length);
  bare = bare.replace(/\s[·•]\s?(?:modifi|edited|public).*$/iu, '').trim();
  if (!WHOLE.test(bare)) return undefined;
  return agoOf(fold(bare)) ?? dateOf(fold(bare)) ?? dayOf(fold(bare)) ?? clockMoment(fold(bare));
}

const MINUTES: readonly (readonly [RegExp, Minutes])[] = [
  [/^s/, 0],
  [/^(?:mois|mo)/, 43_200],
  [/^m/, 1],
  [/^h/, 60],
  [/^[jd]/, 1440],
  [/^w/, 10_080],
  [/^[ay]/, 525_600],
];

function agoOf(text: string): Moment | undefined {
  if (/^(?:a l.instant|maintenant|just now|now)$/.test(text)) return { axis: 'ago', at: 0 };
  const found = /^(?:il y a (?:environ )?|about )?(\d{1,3}|une?|an?)\s?([a-z]+)\.?(?:\sago)?$/.exec(text);
  if (!found) return undefined;
  const [, count = '', unit = ''] = found;
  if (!AGO_UNIT.test(unit) || (!/^\d+$/.test(count) && !/^il|ago$/.test(text))) return undefined;
  const each = unit.startsWith('sem') ? 10_080 : MINUTES.find(([name]) => name.test(unit))?.[1];
  return each === undefined ? undefined : { axis: 'ago', at: -(Number(count) || 1) * each };
}

function dayOf(text: string): Moment | undefined {
  const day = /^(hier|avant-hier|aujourd.hui|yesterday|today)/.exec(text)?.[1];
  if (day === undefined) return undefined;
  const back = day === 'avant-hier' ? 2 : day === 'hier' || day === 'yesterday' ? 1 : 0;
  // Noon is "now": sites say "yesterday at" beside "3 h".
  return { axis: 'ago', at: (clockOf(text) ?? 720) - 720 - back * 1440 };
}

function clockMoment(text: string): Moment | undefined {
  const at = clockOf(text);
  return at === undefined ? undefined : { axis: 'clock', at };
}

function clockOf(text: string): Minutes | undefined {
  const found = /(?:^|[^\d/.-])(\d{1,2})\s?(?:[:h]\s?(\d{2}))?(?::\d{2})?(?:[.,]\d+)?\s?([ap])?\.?(m|h)?/.exec(
    ` ${text}`,
  );
  const exact = /(\d{1,2})\s?[:h]\s?(\d{2})?(?::\d{2})?(?:[.,]\d+)?\s?(?:([ap])\.?m)?|(\d{1,2})\s?([ap])\.?m/.exec(
    text,
  );
  const parts = exact ?? found;
  if (!parts || !exact) return undefined;
  const half = exact[3] ?? exact[5];
  let hours = Number(exact[1] ?? exact[4]);
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  const minutes = Number(exact[2] ?? 0);
  return hours > 23 || minutes > 59 ? undefined : hours * 60 + minutes;
}

function dateOf(text: string): Moment | undefined {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), text.replace(iso[0], ' '));
  const figures = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (figures) {
    const [whole, first = '', second = '', year = ''] = figures;
    // The day first, as in most of the world; the month where it must be.
    const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
    return dated(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day), text.replace(whole, ' '));
  }
  const named =
    /(\d{1,2})(?:er|st|nd|rd|th)?\s([a-z]{3,9})\.?,?(?:\s((?:19|20)\d{2}))?/.exec(text) ??
    /([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?!\s?[:h]),?(?:\s((?:19|20)\d{2}))?/.exec(text);
  if (!named) return undefined;
  const [whole, one = '', other = '', year] = named;
  const [day, name] = /^\d/.test(one) ? [one, other] : [other, one];
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
  if (month === 0) return undefined;
  return dated(year === undefined ? undefined : Number(year), month, Number(day), text.replace(whole, ' '));
}

function dated(year: number | undefined, month: number, day: number, rest: string): Moment | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const clock = clockOf(rest);
  return {
    axis: 'date',
    at: daysSince(year ?? 2024, month, day) * 1440 + (clock ?? 720),
    hasYear: year !== undefined,
    hasClock: clock !== undefined,
  };
}

/** Days since 1 January 1970 in the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function daysSince(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (at: Minutes): number => ((((Math.floor(at / 1440) + 3) % 7) + 7) % 7) + 1;
