import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Path, Problem } from '../../../scenario/problem.ts';
import type { Draft } from '../../../studio/draft.ts';
import { type Thing, thingsIn } from '../../../studio/references.ts';
import { useStore } from '../../use-store.ts';
import type { EditorOf } from './editor-props.ts';

/** What every field of the form leans on. */
export interface FormContextValue {
  readonly draft: Draft;
  readonly root: unknown;
  readonly things: readonly Thing[];
  readonly problems: readonly Problem[];
  /** Given from above: an editor may itself hold fields. */
  readonly editorOf: EditorOf;
}

export const FormContext = createContext<FormContextValue | undefined>(undefined);

export function useForm(): FormContextValue {
  const value = useContext(FormContext);
  if (!value) throw new Error('outside the form');
  return value;
}

export function useFormOf(draft: Draft, editorOf: EditorOf): FormContextValue {
  const root = useStore(draft.store, ({ value }) => value);
  const problems = useStore(draft.store, ({ reading }) => reading.problems);
  const things = useMemo(() => thingsIn(root), [root]);
  return useMemo(() => ({ draft, root, things, problems, editorOf }), [draft, root, things, problems]);
}

export const begins = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);
export const written = (path: Path): string => path.join('/');

export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
