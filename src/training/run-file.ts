import { parseRun, type Run } from './run.ts';

/** A run in a file of its own, to be looked at again elsewhere: the run, and the scenario if it is not a built-in one. */
export interface RunFile {
  readonly run: Run;
  /** The scenario's own text. */
  readonly source?: string | undefined;
}

const FORMAT = 1;

export function printRunFile({ run, source }: RunFile): string {
  return `${JSON.stringify({ format: FORMAT, run, ...(source === undefined ? {} : { source }) }, null, 2)}\n`;
}

/** Reads such a file, or a bare run. Undefined if it is neither. */
export function parseRunFile(text: string): RunFile | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, run: inner, source } = value as { format?: unknown; run?: unknown; source?: unknown };
  if (inner === undefined) {
    const run = parseRun(value);
    return run && { run };
  }
  const run = format === FORMAT ? parseRun(inner) : undefined;
  return run && (typeof source === 'string' ? { run, source } : { run });
}
