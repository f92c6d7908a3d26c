import type { Scenario } from '../scenario/schema.ts';
import type { Run } from '../training/run.ts';
import {
  type CodePart,
  type CodeTrouble,
  decodeRun,
  isCodeOf,
  joinedParts,
  openCode,
  type RunCode,
} from '../training/run-code.ts';
import type { Entrant } from './entrant.ts';
import { cleanName, unlike } from './names.ts';

/** A round played without a server, as the codes brought to the trainer tell it. Nothing changes a board: it grows. */
export interface CodeBoard {
  readonly scenario: Scenario;
  readonly seed: number;
  /** In the order they came. */
  readonly results: readonly CodeResult[];
  /** Of long codes, still incomplete. */
  readonly parts: readonly CodePart[];
}

export interface CodeResult {
  /** Unlike any other on the board, and the same each time the code is read. */
  readonly id: string;
  readonly code: string;
  /** Cleaned, and unlike the others’. */
  readonly name: string;
  readonly run: Run;
}

/** What became of one code. */
export type Collected =
  | { readonly is: 'added'; readonly name: string; readonly id: string }
  /** The same run is on the board already, under this name. */
  | { readonly is: 'again'; readonly name: string }
  | { readonly is: 'part'; readonly missing: readonly number[]; readonly count: number }
  | { readonly is: 'other-seed'; readonly seed: number }
  /** `scenario`: its id, if it is one of those known here. */
  | { readonly is: 'other-scenario'; readonly scenario: string | undefined; readonly seed: number }
  | { readonly is: CodeTrouble };

/** More than any room holds; a board of more would only be slow. */
export const MOST_RESULTS = 300;

export interface Names {
  /** The scenarios known here, by id. */
  readonly scenarios: readonly string[];
  /** What somebody is called who gave no name. */
  readonly unnamed: string;
}

/** The board with one more code, as it was found in a text (`findCodes`), and what became of it. */
export function collect(board: CodeBoard, found: string, names: Names): readonly [CodeBoard, Collected] {
  const opened = openCode(found);
  if (!opened.ok) return [board, { is: opened.because }];
  if (opened.is === 'run') return addRun(board, opened.code, names);
  const { part } = opened;
  const parts = [...board.parts.filter(({ of, number }) => of !== part.of || number !== part.number), part];
  const mine = parts.filter(({ of }) => of === part.of);
  const whole = joinedParts(mine);
  if (whole === undefined) {
    const there = new Set(mine.map(({ number }) => number));
    const missing = Array.from({ length: part.count }, (_, index) => index + 1).filter((number) => !there.has(number));
    return [
      { ...board, parts },
      { is: 'part', missing, count: part.count },
    ];
  }
  const code = openCode(whole);
  const rest = { ...board, parts: parts.filter(({ of }) => of !== part.of) };
  if (!code.ok || code.is !== 'run') return [rest, { is: 'damaged' }];
  return addRun(rest, code.code, names);
}

/** Everybody on the board, to be compared. A name is who it is: in another round the same participant has the same. */
export function entrantsOn({ scenario, results }: Pick<CodeBoard, 'scenario' | 'results'>): Entrant[] {
  return results.map(({ name, run }) => ({ id: name, name, members: [], scenario, run }));
}

function addRun(board: CodeBoard, code: RunCode, { scenarios, unnamed }: Names): readonly [CodeBoard, Collected] {
  const { scenario, seed, results } = board;
  if (!isCodeOf(code, scenario.id)) {
    return [board, { is: 'other-scenario', scenario: scenarios.find((id) => isCodeOf(code, id)), seed: code.seed }];
  }
  if (code.seed !== seed) return [board, { is: 'other-seed', seed: code.seed }];
  const decoded = decodeRun(code, scenario);
  if (!decoded.ok) return [board, { is: decoded.because }];
  const given = cleanName(decoded.name);
  const { run } = decoded;
  const same = results.find((each) => JSON.stringify(each.run) === JSON.stringify(run));
  // Two who did nothing at all did the same, and are still two, if their names differ.
  const isCopy = run.log.length > 0 || given === undefined || cleanName(same?.name ?? '') === given;
  if (same && isCopy) return [board, { is: 'again', name: same.name }];
  const name = unlike(
    given ?? unnamed,
    results.map((each) => each.name),
  );
  const result: CodeResult = { id: code.text.slice(-7, -1), code: code.text, name, run };
  return [
    { ...board, results: [...results, result] },
    { is: 'added', name, id: result.id },
  ];
}
