import type { Text } from '@codemirror/state';
import type { Problem } from '../../../scenario/problem.ts';

/** A whole string, number or word; of anything larger, its first sign. */
const TOKEN = /^(?:"(?:[^"\\]|\\.)*"?|[\w.+-]+|.)/;

/** From where to where a problem is marked. */
export function extentOf({ line, column }: Pick<Problem, 'line' | 'column'>, doc: Text) {
  const { from, to, text } = doc.line(Math.min(line, doc.lines));
  const start = Math.min(from + column - 1, to);
  const length = TOKEN.exec(text.slice(start - from))?.[0].length ?? 0;
  return { from: start, to: start + length };
}
