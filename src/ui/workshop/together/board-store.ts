import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../../../scenario/schema.ts';
import type { BoardShelf, KeptBoard } from '../../../session/kept-boards.ts';
import { findCodes } from '../../../training/run-code.ts';
import { type CodeBoard, type Collected, collect, MOST_RESULTS, type Names } from '../../../workshop/collect.ts';

/** Where a code came from, as the trainer would look for it. */
export type Whence =
  | { readonly from: 'camera' }
  | { readonly from: 'picture'; readonly file: string }
  | { readonly from: 'paste'; readonly line: number };

export interface Outcome {
  readonly key: number;
  readonly whence: Whence;
  /** Its first letters; none where there was no code at all. */
  readonly begins: string;
  readonly what: Collected | { readonly is: 'nothing' | 'full' };
}

export interface BoardState {
  readonly board: CodeBoard;
  /** The latest first. */
  readonly outcomes: readonly Outcome[];
  readonly busy: boolean;
}

/** A board on the screen, kept on this device as it grows. */
export interface OpenBoard {
  readonly kept: KeptBoard;
  readonly lasting: boolean;
  readonly store: StoreApi<BoardState>;
  /** Takes every code in a text. */
  take(text: string, from: Exclude<Whence['from'], 'paste'>, file?: string): Promise<void>;
  paste(text: string): Promise<void>;
  remove(result: string): void;
  forgetOutcomes(): void;
}

const MOST_OUTCOMES = 40;

export async function openBoard(
  kept: KeptBoard,
  scenario: Scenario,
  shelf: BoardShelf,
  names: Names,
): Promise<OpenBoard> {
  let board: CodeBoard = { scenario, seed: kept.seed, results: [], parts: [] };
  for (const code of kept.codes) {
    board = collect(board, code, names)[0];
    await breath();
  }
  const store = createStore<BoardState>(() => ({ board, outcomes: [], busy: false }));
  let turn: Promise<unknown> = Promise.resolve();
  let count = 0;
  const note = (outcome: Omit<Outcome, 'key'>) => {
    const { outcomes } = store.getState();
    store.setState({ outcomes: [{ key: count++, ...outcome }, ...outcomes].slice(0, MOST_OUTCOMES) });
  };
  const takeOne = (found: string, whence: Whence) => {
    const begins = found.replaceAll(/\s/g, '').slice(0, 12);
    const { board: before } = store.getState();
    if (before.results.length >= MOST_RESULTS) return note({ whence, begins, what: { is: 'full' } });
    const [after, what] = collect(before, found, names);
    store.setState({ board: after });
    note({ whence, begins, what });
    const added = what.is === 'added' ? after.results.at(-1)?.code : undefined;
    if (added !== undefined) void shelf.change(kept.id, (there) => ({ ...there, codes: withCode(there.codes, added) }));
  };
  /** One after the other, with a breath between two: each is played again from its first minute. */
  const inTurn = (work: () => Promise<void>) => {
    store.setState({ busy: true });
    const mine = turn.then(work);
    turn = mine.catch((error: unknown) => console.error(error));
    return turn.then(() => store.setState({ busy: false }));
  };
  return {
    kept,
    lasting: shelf.lasting,
    store,
    take: (text, from, file = '') =>
      inTurn(async () => {
        const whence: Whence = from === 'camera' ? { from } : { from, file };
        const found = findCodes(text);
        if (found.length === 0) note({ whence, begins: '', what: { is: 'nothing' } });
        for (const code of found) takeOne(code, whence);
      }),
    paste: (text) =>
      inTurn(async () => {
        const found = findCodes(text);
        if (found.length === 0) note({ whence: { from: 'paste', line: 1 }, begins: '', what: { is: 'nothing' } });
        let at = 0;
        for (const code of found) {
          at = text.indexOf(code, at);
          takeOne(code, { from: 'paste', line: text.slice(0, at).split('\n').length });
          at += code.length;
          await breath();
        }
      }),
    remove(result) {
      const { board: now } = store.getState();
      const gone = now.results.find(({ id }) => id === result)?.code;
      store.setState({ board: { ...now, results: now.results.filter(({ id }) => id !== result) } });
      void shelf.change(kept.id, (there) => ({ ...there, codes: there.codes.filter((code) => code !== gone) }));
    },
    forgetOutcomes: () => store.setState({ outcomes: [] }),
  };
}

const withCode = (codes: readonly string[], code: string) => (codes.includes(code) ? codes : [...codes, code]);

const breath = () => new Promise((resolve) => setTimeout(resolve));
