import { readFileSync, statSync } from 'node:fs';
import { parseScenario, type ScenarioReading } from '../../scenario/parse.ts';
import type { Flaw } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';

export type FileReading = { readonly read: true; readonly reading: ScenarioReading } | Unread;

interface Unread {
  readonly read: false;
  /** Under `file` in cli.json. */
  readonly cause: 'missing' | 'folder' | 'forbidden' | 'unreadable' | 'too-large' | 'not-utf8';
}

/** Four bytes a character at the most: nothing longer can be a scenario, so it is not even loaded. */
const MAX_BYTES = 4_000_000;

const CAUSES: Readonly<Record<string, 'missing' | 'folder' | 'forbidden'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** `judge`: see `parseScenario`. */
export function readScenarioFile(file: string, judge?: (scenario: Scenario) => readonly Flaw[]): FileReading {
  const answer = readTextFile(file);
  return answer.read ? { read: true, reading: parseScenario(answer.text, judge) } : answer;
}

/** A text in UTF-8, or why there is none. */
export function readTextFile(file: string): { readonly read: true; readonly text: string } | Unread {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return { read: false, cause: 'folder' };
    if (stats.size > MAX_BYTES) return { read: false, cause: 'too-large' };
    return { read: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file)) };
  } catch (error) {
    if (error instanceof TypeError) return { read: false, cause: 'not-utf8' };
    return { read: false, cause: CAUSES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable' };
  }
}
