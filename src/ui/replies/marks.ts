import type { Criterion, Reading, Span, Trap } from '../../replies/reading.ts';

/** Words that were read, with all that was seen in them. */
export interface Mark {
  /** Counted from 1, in the order of the text. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly points: number;
  readonly sense: 'good' | 'lost';
  readonly spans: readonly Span[];
}

/** Below this a good turn of phrase is a touch: it counts, and is told of together with the others. */
const TOUCH = 2;

/** A piece of the text: in which marks it is, and which of them end with it. */
export interface Piece {
  readonly text: string;
  readonly within: readonly Mark[];
  readonly ending: readonly Mark[];
}

const isLost = ({ points, trap }: Span): boolean => points < 0 || trap !== undefined;
const rounded = (points: number): number => Math.round(points * 10) / 10;

const isTouch = (span: Span): boolean => !isLost(span) && span.points < TOUCH;

/** The small courtesies, each worth less than a point. */
export const touchesOf = ({ spans }: Pick<Reading, 'spans'>): readonly Span[] =>
  spans.filter((span) => span.points !== 0 && isTouch(span));

/** Up to so many letters, words that overlap are taken in at a glance. */
const GLANCE = 45;

/**
 * What was seen in the same words is one mark, and so is what overlaps in a short phrase; what costs and what earns stay
 * apart. What is worth nothing here is none.
 */
export function marksOf({ spans }: Pick<Reading, 'spans'>): readonly Mark[] {
  const places: { from: number; to: number; readonly isLost: boolean; readonly spans: Span[] }[] = [];
  const inOrder = spans.filter((span) => !isTouch(span)).toSorted((a, b) => a.from - b.from || a.to - b.to);
  for (const span of inOrder) {
    const near = places.findLast(
      ({ from, to, isLost: lost }) =>
        lost === isLost(span) &&
        ((from === span.from && to === span.to) || (span.from < to && Math.max(to, span.to) - from <= GLANCE)),
    );
    if (near) {
      near.to = Math.max(near.to, span.to);
      near.spans.push(span);
    } else places.push({ from: span.from, to: span.to, isLost: isLost(span), spans: [span] });
  }
  return places
    .map(({ from, to, isLost: lost, spans: there }): Omit<Mark, 'number'> => {
      const points = rounded(there.reduce((sum, span) => sum + span.points, 0));
      const sense = lost ? 'lost' : 'good';
      return { from, to, points, sense, spans: there.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)) };
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map((mark, place) => ({ number: place + 1, ...mark }));
}

/** The words in which a criterion was met or missed, the dearest first: so many as one takes in while writing. */
export function evidenceOf(
  { spans }: Pick<Reading, 'spans'>,
  words: string,
  criterion: Criterion,
): readonly { readonly words: string; readonly sense: Mark['sense'] }[] {
  // Traps are told of by themselves.
  const own = spans.filter((span) => span.criterion === criterion && span.trap === undefined);
  return marksOf({ spans: own })
    .filter(({ from, to }) => to - from <= GLANCE)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST)
    .map(({ from, to, sense }) => ({ words: words.slice(from, to), sense }));
}

const MOST = 3;

/** The text cut wherever a mark begins or ends. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, place) => {
    const start = cuts[place] ?? 0;
    return {
      text: text.slice(start, end),
      within: marks.filter(({ from, to }) => from <= start && to >= end),
      ending: marks.filter(({ to }) => to === end),
    };
  });
}

/** Traps that lie in no words: in what the text as a whole is, or leaves out. */
export const loneTraps = ({ traps, spans }: Pick<Reading, 'traps' | 'spans'>): readonly Trap[] =>
  traps.filter((trap) => !spans.some((span) => span.trap === trap));
