import type { Findings } from './find.ts';
import type { Piece } from './subjects.ts';

/** How often a subject is written, and in which posts, by their place in the thread; names beside a post count. */
export interface Occurrence {
  readonly count: number;
  readonly posts: readonly number[];
}

export function occurrencesOf({ posts, speakers }: Findings): ReadonlyMap<string, Occurrence> {
  const found = new Map<string, { count: number; posts: Set<number> }>();
  for (const [at, { by, text }] of posts.entries()) {
    const speaker = speakers.get(by);
    for (const piece of [...(speaker?.name ?? []), ...(speaker?.handle ?? []), ...text]) note(piece, at);
  }
  return new Map([...found].map(([id, each]) => [id, { count: each.count, posts: [...each.posts] }]));

  function note(piece: Piece, at: number): void {
    if (typeof piece === 'string') return;
    const there = found.get(piece.subject) ?? { count: 0, posts: new Set<number>() };
    there.count += 1;
    there.posts.add(at);
    found.set(piece.subject, there);
  }
}
