import type { Scenario } from '../scenario/schema.ts';
import type { Run } from '../training/run.ts';
import { decodeRun, encodeRun, findCodes, isCodeOf, openCode } from '../training/run-code.ts';

/**
 * What a learning platform keeps for us between two sessions, as plain letters: the run's own code, so that resuming
 * is playing it again, and the real times the code does not hold.
 */
export interface Bookmark {
  /** `over`: played to its end, but the platform has perhaps not been told everything yet. */
  readonly state: 'running' | 'over' | 'reported';
  readonly run: Run;
  /** Real seconds played, all sessions together. */
  readonly seconds: number;
  /** When each entry of the log was made, in real seconds since 1970, never decreasing. */
  readonly times: readonly number[];
}

const BEGIN = 'SF1';
/** However much a platform keeps: a longer code than this is not read again (`training/run-code.ts`). */
const LONGEST = 40_000;
/** In seconds: no date is later. */
const LATEST = 8.64e12;
const STATES = { running: 'r', over: 'o', reported: 'd' } as const;

export type BookmarkReading =
  | { readonly is: 'none' }
  | { readonly is: 'found'; readonly bookmark: Bookmark }
  /** Ours, but of another version of the scenario or of the game, or damaged on the way. */
  | { readonly is: 'unreadable'; readonly reported: boolean };

/**
 * At most so many letters. What does not fit (somebody who writes very much under SCORM 1.2, which keeps 4,096) is left
 * out from the end: the run is then found again at an earlier minute. `whole` says whether nothing was; `rows`, how much
 * of the log there was room for. There is never room for more of a log that only grows: the next time begins there.
 */
export function printBookmark(
  scenario: Scenario,
  bookmark: Bookmark,
  most: number,
  known = Number.POSITIVE_INFINITY,
): { readonly text: string; readonly whole: boolean; readonly rows: number } {
  const { run, state } = bookmark;
  for (let rows = Math.min(known, run.log.length); rows >= 0; rows--) {
    const next = run.log[rows];
    const whole = next === undefined;
    // Half a run that was told would be another run: better known to be over than looked at.
    if (!whole && state === 'reported') return { text: `${BEGIN}.${STATES[state]}...`, whole, rows };
    // One that is over and was not told yet is then played to its end again.
    const part = whole ? bookmark : { ...bookmark, state: 'running' as const, run: upTo(run, rows, next.at) };
    const text = print(scenario, part);
    if (text.length <= Math.min(most, LONGEST)) return { text, whole, rows };
  }
  return { text: '', whole: false, rows: 0 };
}

const upTo = (run: Run, rows: number, until: Run['until']): Run => ({ ...run, log: run.log.slice(0, rows), until });

function print(scenario: Scenario, { state, run, seconds, times }: Bookmark): string {
  const own = times.slice(0, run.log.length);
  const gaps = own.map((time, index) => Math.max(0, Math.round(time - (own[index - 1] ?? 0))));
  return [
    BEGIN,
    STATES[state],
    Math.round(seconds).toString(36),
    gaps.map((gap) => gap.toString(36)).join('-'),
    encodeRun(scenario, run),
  ].join('.');
}

/** Reads what a platform gave back, which may be anything at all. */
export function readBookmark(scenario: Scenario, text: string): BookmarkReading {
  const [begin, letter, seconds = '', gaps = '', code = ''] = text.trim().split('.');
  if (begin !== BEGIN) return { is: 'none' };
  const [state] = (Object.keys(STATES) as Bookmark['state'][]).filter((each) => STATES[each] === letter);
  const reported = state === 'reported';
  const opened = openCode(findCodes(code)[0] ?? '');
  if (!state || !opened.ok || opened.is !== 'run' || !isCodeOf(opened.code, scenario.id)) {
    return { is: 'unreadable', reported };
  }
  const decoded = decodeRun(opened.code, scenario);
  if (!decoded.ok) return { is: 'unreadable', reported };
  let time = 0;
  const times = gaps === '' ? [] : gaps.split('-').map((gap) => (time = Math.min(LATEST, time + numberIn(gap))));
  return { is: 'found', bookmark: { state, run: decoded.run, seconds: numberIn(seconds), times } };
}

function numberIn(letters: string): number {
  const number = /^[0-9a-z]{1,10}$/.test(letters) ? Number.parseInt(letters, 36) : 0;
  return Number.isSafeInteger(number) ? number : 0;
}
