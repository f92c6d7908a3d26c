import type { Condition } from '../../crisis/world.ts';

/** A headline of `scenario.search`, and whether a search still finds it a year later. */
export interface Trace {
  /** Row of `scenario.search`. */
  readonly row: number;
  readonly found: boolean;
  /** What had to happen for it, and did; each is one plain condition. */
  readonly happened: readonly Condition[];
  /** What would have kept it away or brought it, and did not happen. */
  readonly missing: readonly Condition[];
}

/** What a search engine keeps of the story, and why: of a choice of causes the first that came true. */
export function tracesOf(
  search: readonly { readonly when?: Condition | undefined }[],
  holds: (condition: Condition) => boolean,
): Trace[] {
  return search.map(({ when }, row) => {
    const found = when === undefined || holds(when);
    const { happened, missing } = when ? reasonsOf(when, found, holds) : { happened: [], missing: [] };
    return { row, found, happened, missing };
  });
}

type Reasons = Pick<Trace, 'happened' | 'missing'>;

/** Why a condition holds, or (`holding` false) why it does not. */
function reasonsOf(condition: Condition, holding: boolean, holds: (condition: Condition) => boolean): Reasons {
  const { all, any, not } = condition;
  if (not) return reasonsOf(not, !holding, holds);
  const parts = all ?? any;
  if (!parts) return holding ? { happened: [condition], missing: [] } : { happened: [], missing: [condition] };
  const telling = parts.filter((part) => holds(part) === holding);
  // One true cause of several is enough, as is one that fails of those it takes all.
  const enough = (any !== undefined) === holding ? telling.slice(0, 1) : telling;
  const reasons = enough.map((part) => reasonsOf(part, holding, holds));
  return {
    happened: reasons.flatMap(({ happened }) => happened),
    missing: reasons.flatMap(({ missing }) => missing),
  };
}
