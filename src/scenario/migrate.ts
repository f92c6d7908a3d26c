import { printClock, printTime } from './hours.ts';

/**
 * Older formats, read as if they had been written in today's. Each step leads from one format to the next, and keeps
 * everything where it stands, so that a problem still points at its line in the old file.
 */
export type Migrations = Readonly<Record<number, (value: unknown) => unknown>>;

/** Of scenarios: from the format on the left to the one after it. */
export const MIGRATIONS: Migrations = {
  0: minutesWritten,
};

/** The value as the newest format has it. */
export function migrated(value: unknown, migrations: Migrations, from: number): unknown {
  let so = value;
  for (let format = from; Object.hasOwn(migrations, format); format++) so = migrations[format]?.(so);
  return so;
}

/** Durations of format 0. `signOff` is one in the crisis cell only; elsewhere it is a list of names. */
const DURATIONS: ReadonlySet<string> = new Set([
  'duration',
  'when',
  'after',
  'elapsed',
  'for',
  'deadline',
  'promises',
  'verify',
  'signOff',
]);

/**
 * Format 0 is how drafts were written before the first release, and what the engine's own fixtures look like: times as
 * the whole minutes the engine counts in, `"when": 20`, and `"startsAt": 712` as minutes since midnight.
 */
function minutesWritten(value: unknown): unknown {
  const visit = (one: unknown, name: string): unknown => {
    if (typeof one === 'number' && Number.isInteger(one) && one >= 0) {
      if (name === 'startsAt' && one < DAY) return printClock(one);
      return DURATIONS.has(name) ? printTime(one) : one;
    }
    // Numbers in a list are nobody's time.
    if (Array.isArray(one)) return one.map((each) => visit(each, ''));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([field, inner]) => [field, visit(inner, field)]));
  };
  const renewed = visit(value, '');
  return typeof renewed === 'object' && renewed !== null && !Array.isArray(renewed)
    ? { ...renewed, format: 1 }
    : renewed;
}

const DAY = 1440;
