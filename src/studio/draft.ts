import { history, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import {
  Annotation,
  type ChangeSpec,
  Compartment,
  EditorState,
  type Extension,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ScenarioReading } from '../scenario/parse.ts';
import type { Path, Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import { insertAt, type JsonText, moveAt, nodeAt, plainValueOf, readJsonText, setAt } from './json-text.ts';

/**
 * A scenario being written: one text with its history. The form, the timeline, the translation and the JSON pane
 * all change this text, so they share one undo; everything shown is read from it.
 */
export interface Draft {
  readonly store: StoreApi<DraftState>;
  /** It can be looked at only: another tab holds it. */
  readonly readOnly: boolean;
  /** Sets, replaces or (undefined) removes what is at a path. Consecutive edits with the same `merge` are one undo step. */
  set(path: Path, value: unknown, merge?: string): void;
  /** Many at once, none inside another: one undo step. */
  setAll(edits: readonly { readonly path: Path; readonly value: unknown }[]): void;
  insert(list: Path, index: number, value: unknown): void;
  move(list: Path, from: number, to: number): void;
  undo(): void;
  redo(): void;
  /** Replaces the whole text (a restored version); can be undone like anything else. */
  replace(text: string): void;
  /** The JSON pane: an editor on this very text, one at a time. */
  attach(parent: HTMLElement, extensions: Extension): { readonly view: EditorView; detach(): void };
  /** Where a path is written. */
  locate(path: Path): { readonly from: number; readonly to: number } | undefined;
  pathAt(offset: number): Path;
  close(): void;
}

export interface DraftState {
  readonly text: string;
  /** Tolerant: what could be understood of the text, even unfinished; never trusted to be a scenario. */
  readonly value: unknown;
  /** The text is JSON without a fault; while it is not, edits by path do nothing. */
  readonly sound: boolean;
  readonly reading: DraftReading;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The latest strict reading; `stale` while a newer text is being read. */
export interface DraftReading {
  readonly stale: boolean;
  readonly problems: readonly Problem[];
  readonly scenario?: Scenario;
}

export interface DraftOptions {
  /** The strict reading. */
  readonly read: (text: string) => Promise<ScenarioReading>;
  /** In which order the fields of an object are usually written: where a new one goes. */
  readonly orderAt?: (path: Path) => readonly string[];
  readonly readOnly?: boolean;
}

/** The strict reading waits for a pause this long. */
const PAUSE_MS = 250;
/** Typing in the JSON pane is undone in strokes parted by pauses this long. */
const STROKE_MS = 500;

const mergeName = Annotation.define<string | symbol>();

export function createDraft(written: string, { read, orderAt = () => [], readOnly = false }: DraftOptions): Draft {
  const pane = new Compartment();
  let lastEdit: { readonly merge: string | symbol | undefined; readonly at: number } = { merge: undefined, at: 0 };
  /** Whether an edit belongs to the undo step before it. */
  const joinToEvent = (edit: Transaction, adjacent: boolean): boolean => {
    const merge = edit.annotation(mergeName);
    if (merge !== undefined || lastEdit.merge !== undefined) return merge === lastEdit.merge;
    return adjacent && (edit.annotation(Transaction.time) ?? 0) - lastEdit.at < STROKE_MS;
  };
  let state = EditorState.create({
    doc: written,
    extensions: [
      history({ minDepth: 1000, newGroupDelay: Number.POSITIVE_INFINITY, joinToEvent }),
      EditorState.readOnly.of(readOnly),
      pane.of([]),
    ],
  });
  let view: EditorView | undefined;
  let json = readJsonText(state.doc.toString());

  const store = createStore<DraftState>(() => ({
    ...shown(json, state),
    reading: { stale: true, problems: [] },
  }));

  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  const readStrictly = async () => {
    const { text } = json;
    const reading = await read(text);
    // A newer text is already waiting for its own reading.
    if (closed || text !== json.text) return;
    const scenario = reading.ok ? { scenario: reading.scenario } : {};
    store.setState({ reading: { stale: false, problems: reading.problems, ...scenario } });
  };

  const follow = (next: EditorState, transactions: readonly Transaction[]) => {
    state = next;
    const last = transactions.findLast(({ docChanged }) => docChanged);
    if (!last) return;
    const isStep = last.isUserEvent('undo') || last.isUserEvent('redo');
    lastEdit = { merge: last.annotation(mergeName), at: isStep ? 0 : (last.annotation(Transaction.time) ?? 0) };
    json = readJsonText(state.doc.toString());
    store.setState(({ reading }) => ({ ...shown(json, state), reading: { ...reading, stale: true } }));
    clearTimeout(timer);
    timer = setTimeout(() => void readStrictly(), PAUSE_MS);
  };
  /** What CodeMirror's commands ask for: the attached editor, or the same without a face. */
  const target = () =>
    view ?? { state, dispatch: (transaction: Transaction) => follow(transaction.state, [transaction]) };
  const dispatch = (spec: TransactionSpec) => {
    if (view) view.dispatch(spec);
    else {
      const transaction = state.update(spec);
      follow(transaction.state, [transaction]);
    }
  };
  const edit = (changes: ChangeSpec | undefined, merge?: string) => {
    if (changes && !readOnly) dispatch({ changes, annotations: mergeName.of(merge ?? Symbol('alone')) });
  };
  const changeAt = (path: Path, value: unknown) =>
    json.sound ? setAt(json, path, value, orderAt(path.slice(0, -1))) : undefined;

  void readStrictly();
  return {
    store,
    readOnly,
    set: (path, value, merge) => edit(changeAt(path, value), merge),
    setAll: (edits) => {
      const changes = edits.flatMap(({ path, value }) => changeAt(path, value) ?? []);
      if (changes.length > 0) edit(changes);
    },
    insert: (list, index, value) => edit(json.sound ? insertAt(json, list, index, value) : undefined),
    move: (list, from, to) => edit(json.sound ? moveAt(json, list, from, to) : undefined),
    undo: () => void undo(target()),
    redo: () => void redo(target()),
    replace: (text) => edit(text === json.text ? undefined : { from: 0, to: state.doc.length, insert: text }),
    attach(parent, extensions) {
      detach();
      dispatch({ effects: pane.reconfigure(extensions) });
      const editor = new EditorView({
        state,
        parent,
        dispatchTransactions(transactions, self) {
          self.update(transactions);
          follow(self.state, transactions);
        },
      });
      view = editor;
      return {
        view: editor,
        detach: () => {
          if (view === editor) detach();
        },
      };
    },
    locate(path) {
      const node = nodeAt(json, path);
      return node && { from: node.offset, to: node.offset + node.length };
    },
    pathAt(offset) {
      const node = json.root && findNodeAtOffset(json.root, offset, true);
      return node ? getNodePath(node) : [];
    },
    close() {
      closed = true;
      clearTimeout(timer);
      detach();
    },
  };

  function detach() {
    if (!view) return;
    view.destroy();
    view = undefined;
    dispatch({ effects: pane.reconfigure([]) });
  }
}

function shown(json: JsonText, state: EditorState) {
  return {
    text: json.text,
    value: plainValueOf(json.root),
    sound: json.sound,
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}
