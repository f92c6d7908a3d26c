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
  /** False: what is here goes when the page closes. */
  readonly lasting: boolean;
}

/** A board on the screen, kept on this device as it grows. */
export interface OpenBoard {
  readonly kept: KeptBoard;
  readonly store: StoreApi<BoardState>;
  /** Takes every code in a text. */
  take(text: string, from: Exclude<Whence['from'], 'paste'>, file?: string): Promise<void>;
  paste(text: string): Promise<void>;
  remove(result: string): void;
  forgetOutcomes(): void;
}

const MOST_OUTCOMES = 40;

/** The board as its codes tell it. */
export async function readBoard(kept: KeptBoard, scenario: Scenario, names: Names): Promise<CodeBoard> {
  let board: CodeBoard = { scenario, seed: kept.seed, results: [], parts: [] };
  for (const code of kept.codes) {
    board = collect(board, code, names)[0];
    await breath();
  }
  return board;
}

export async function openBoard(
  kept: KeptBoard,
  scenario: Scenario,
  shelf: BoardShelf,
  names: Names,
): Promise<OpenBoard> {
  const board = await readBoard(kept, scenario, names);
  const store = createStore<BoardState>(() => ({ board, outcomes: [], busy: false, lasting: shelf.lasting }));
  let turn: Promise<unknown> = Promise.resolve();
  let count = 0;
  const note = (outcome: Omit<Outcome, 'key'>) => {
    const { outcomes } = store.getState();
    store.setState({ outcomes: [{ key: count++, ...outcome }, ...outcomes].slice(0, MOST_OUTCOMES) });
  };
  const keep = (to: (codes: readonly string[]) => readonly string[]) => {
    // A full disk: the board goes on, and says that it will not last.
    shelf
      .change(kept.id, (there) => ({ ...there, codes: to(there.codes) }))
      .catch(() => store.setState({ lasting: false }));
  };
  const takeOne = (found: string, whence: Whence) => {
    const begins = found.replaceAll(/\s/g, '').slice(0, 12);
    const { board: before } = store.getState();
    if (before.results.length >= MOST_RESULTS) return note({ whence, begins, what: { is: 'full' } });
    const [after, what] = collect(before, found, names);
    store.setState({ board: after });
    note({ whence, begins, what });
    const added = what.is === 'added' ? after.results.at(-1)?.code : undefined;
    if (added !== undefined) keep((codes) => (codes.includes(added) ? codes : [...codes, added]));
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
      keep((codes) => codes.filter((code) => code !== gone));
    },
    forgetOutcomes: () => store.setState({ outcomes: [] }),
  };
}

const breath = () => new Promise((resolve) => setTimeout(resolve));
