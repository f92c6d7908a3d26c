import { type Diagnostic, linter, lintGutter, setDiagnostics } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Problem } from '../../../scenario/problem.ts';
import { extentOf } from './problem-extent.ts';

/** The problems shown where they are, in the reader's words. */
export const problemMarks: Extension = [
  // The reading is done elsewhere, in a worker: this only makes room for what it finds.
  linter(null),
  lintGutter(),
];

export interface ProblemWords {
  readonly message: (problem: Problem) => string;
  readonly remedy: (problem: Problem) => string;
}

const SEVERITY = { error: 'error', warning: 'warning', advice: 'info' } as const;

export function showProblems(view: EditorView, problems: readonly Problem[], words: ProblemWords): void {
  const diagnostics = problems.map((problem): Diagnostic => {
    const message = words.message(problem);
    return {
      ...extentOf(problem, view.state.doc),
      severity: SEVERITY[problem.severity],
      message,
      renderMessage: () => {
        const box = document.createElement('div');
        const remedy = document.createElement('em');
        remedy.textContent = words.remedy(problem);
        box.append(message, ' ', remedy);
        return box;
      },
    };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
