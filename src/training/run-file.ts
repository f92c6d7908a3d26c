import type { Disagreement } from './debrief/debrief.ts';
import { parseRun, type Run } from './run.ts';
import type { Scorecard } from './scorecard.ts';

/** A run in a file of its own, to be looked at again elsewhere: the run, and the scenario if it is not a built-in one. */
export interface RunFile {
  readonly run: Run;
  /** The scenario's own text. */
  readonly source?: string | undefined;
  /** What a facilitator added while it was played, as the file has it: read by whoever plays it again. */
  readonly injects?: readonly unknown[] | undefined;
  readonly disagreements?: readonly Disagreement[] | undefined;
}

/**
 * What a file tells besides, for people and for other programs. The game does not believe it: the run is played again,
 * and what differs can be said.
 */
export interface Told {
  /** The version of the game it was written by. */
  readonly game: string;
  readonly scorecard: Scorecard;
}

export type RunFileReading =
  | { readonly ok: true; readonly file: RunFile; readonly told?: { readonly game: string; readonly total: number } }
  | { readonly ok: false; readonly because: RunFileTrouble };

export const RUN_FILE_TROUBLES = [
  'too-large',
  'not-a-run', // some other file
  'newer', // written by a later version of the game
  'damaged', // one of ours, and something in it is not as we write it
] as const;
export type RunFileTrouble = (typeof RUN_FILE_TROUBLES)[number];

const FORMAT = 1;
/** A thousand decisions, a scorecard and the longest scenario there may be. */
const MOST_LETTERS = 4_000_000;
const MOST_REASON = 1000;

export function printRunFile({ run, source, injects, disagreements }: RunFile, told?: Told): string {
  const file = {
    format: FORMAT,
    ...(told && { game: told.game }),
    run,
    ...(source !== undefined && { source }),
    ...(injects?.length && { injects }),
    ...(disagreements?.length && { disagreements }),
    ...(told && { scorecard: told.scorecard }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file, or a bare run. Undefined if it is neither. */
export function parseRunFile(text: string): RunFile | undefined {
  const reading = readRunFile(text);
  return reading.ok ? reading.file : undefined;
}

/** The same, with what is wrong with it. */
export function readRunFile(text: string): RunFileReading {
  if (text.length > MOST_LETTERS) return { ok: false, because: 'too-large' };
  const value = parseJson(text);
  if (!isRecord(value)) return { ok: false, because: 'not-a-run' };
  if (value.run === undefined) {
    const run = parseRun(value);
    return run ? { ok: true, file: { run } } : { ok: false, because: 'not-a-run' };
  }
  const { format, source, injects } = value;
  if (Number.isInteger(format) && (format as number) > FORMAT) return { ok: false, because: 'newer' };
  const run = format === FORMAT ? parseRun(value.run) : undefined;
  const disagreements = run && readDisagreements(value.disagreements ?? [], run);
  const isWhole =
    (source === undefined || typeof source === 'string') && (injects === undefined || Array.isArray(injects));
  if (!run || !disagreements || !isWhole) return { ok: false, because: 'damaged' };
  const told = readTold(value);
  return {
    ok: true,
    file: {
      run,
      ...(source !== undefined && { source: source as string }),
      ...(injects !== undefined && { injects: injects as readonly unknown[] }),
      ...(disagreements.length > 0 && { disagreements }),
    },
    ...(told && { told }),
  };
}

function readDisagreements(value: unknown, { log }: Run): Disagreement[] | undefined {
  if (!Array.isArray(value) || value.length > log.length) return undefined;
  const read = value.flatMap((each: unknown): Disagreement[] => {
    if (!isRecord(each)) return [];
    const { row, reason } = each;
    const isGood = Number.isInteger(row) && (row as number) >= 0 && (row as number) < log.length;
    return isGood && typeof reason === 'string' && reason.length <= MOST_REASON ? [{ row: row as number, reason }] : [];
  });
  return read.length === value.length ? read : undefined;
}

function readTold({ game, scorecard }: Readonly<Record<string, unknown>>) {
  const total = isRecord(scorecard) ? scorecard.total : undefined;
  if (typeof game !== 'string' || game.length > 40 || typeof total !== 'number') return undefined;
  return { game, total };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
