import { type ParseError, parse } from 'jsonc-parser';
import { type PastReading, type PastRun, readPastRun } from './past-run.ts';

/** All past runs in one file, to be kept elsewhere or brought to another device. Its number goes up when its meaning changes. */
const KIND = 'sang-froid/history';
const FORMAT = 1;

/** A scenario's text stands in the file once: `source` is its place in `sources`. */
interface FiledRun extends Omit<PastRun, 'source'> {
  readonly source?: number;
}

/** Far more than all runs a device keeps. */
export const MOST_FILE_BYTES = 50_000_000;

export type HistoryReading =
  | {
      readonly ok: true;
      /** Without scores: they are reckoned again. */
      readonly runs: readonly PastRun[];
      /** Those that are left out, by their number in the file, counted from 1. */
      readonly flaws: readonly { readonly number: number; readonly flaw: Flaw }[];
    }
  | { readonly ok: false; readonly because: 'foreign' | 'newer' | 'empty' }
  | { readonly ok: false; readonly because: 'damaged'; readonly line: number; readonly column: number };

export type Flaw = Extract<PastReading, { ok: false }>['flaw'];

export function printHistory(runs: readonly PastRun[]): string {
  const sources = [...new Set(runs.flatMap(({ source }) => source ?? []))];
  const filed = runs.map(
    ({ source, ...past }): FiledRun => ({
      ...past,
      ...(source !== undefined && { source: sources.indexOf(source) }),
    }),
  );
  return `${JSON.stringify({ kind: KIND, format: FORMAT, runs: filed, sources }, null, 1)}\n`;
}

/** Reads such a file, whatever it is. */
export function readHistory(text: string): HistoryReading {
  if (text.trim() === '') return { ok: false, because: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, because: 'damaged', ...firstError(text) };
  }
  if (typeof value !== 'object' || value === null) return { ok: false, because: 'foreign' };
  const { kind, format, runs, sources = [] } = value as Readonly<Record<string, unknown>>;
  if (kind !== KIND || !Array.isArray(runs) || !Array.isArray(sources)) return { ok: false, because: 'foreign' };
  if (format !== FORMAT) return { ok: false, because: Number(format) > FORMAT ? 'newer' : 'foreign' };
  const readings = runs.map((filed: unknown) => readFiled(filed, sources));
  return {
    ok: true,
    runs: readings.flatMap((reading) => {
      if (!reading.ok) return [];
      const { score: _, ...past } = reading.past;
      return [past];
    }),
    flaws: readings.flatMap((reading, index) => (reading.ok ? [] : [{ number: index + 1, flaw: reading.flaw }])),
  };
}

function readFiled(filed: unknown, sources: readonly unknown[]): PastReading {
  if (typeof filed !== 'object' || filed === null) return { ok: false, flaw: 'whole' };
  const { source: place, ...rest } = filed as Readonly<Record<string, unknown>>;
  const source = sources[Number(place)];
  if (place !== undefined && source === undefined) return { ok: false, flaw: 'source' };
  return readPastRun({ ...rest, source: place === undefined ? undefined : source });
}

function firstError(text: string): { readonly line: number; readonly column: number } {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
