import type { Piece } from './subjects.ts';

/** A stretch of a text, and the pieces that stand there instead. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

/** The text between the spans, and the spans, in order. */
export function filled(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (span.from > at) pieces.push(text.slice(at, span.from));
    pieces.push(...span.pieces);
    at = span.to;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}
