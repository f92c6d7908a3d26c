import { RULES, type RuleId } from '../crisis/vocabulary.ts';
import { partOf } from '../workshop/progress.ts';
import type { PastRun } from './past-run.ts';

/** How somebody stood on one thing, run after run. */
export interface PastProgress {
  readonly of: RuleId | 'total';
  /** One a run, the earliest first: the part of its points that was kept; undefined where nothing called for the rule. */
  readonly parts: readonly (number | undefined)[];
  /** How many runs called for it. */
  readonly tested: number;
  /** Undefined where none did. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** From the first to the last; `once`: there is nothing to compare yet. */
  readonly way: 'never' | 'once' | 'up' | 'down' | 'same';
}

/** A difference smaller than this says nothing. */
const SAME = 0.05;

/** The whole score, then each rule in the order they are taught. Runs whose score is not known are left out. */
export function progressOver(runs: readonly PastRun[]): readonly PastProgress[] {
  const scores = runs.toSorted((a, b) => a.finishedAt - b.finishedAt).flatMap(({ score }) => score ?? []);
  return [
    progress(
      'total',
      scores.map(({ total }) => total / 100),
    ),
    ...RULES.map((rule) =>
      progress(
        rule,
        scores.map(({ rules }) => partOf(rules.find((each) => each.rule === rule))),
      ),
    ),
  ];
}

function progress(of: PastProgress['of'], parts: PastProgress['parts']): PastProgress {
  const tested = parts.filter((part) => part !== undefined);
  const [first, last] = [tested[0], tested.at(-1)];
  const change = first === undefined || last === undefined ? 0 : last - first;
  const way =
    tested.length === 0
      ? 'never'
      : tested.length === 1
        ? 'once'
        : Math.abs(change) < SAME
          ? 'same'
          : change > 0
            ? 'up'
            : 'down';
  return { of, parts, tested: tested.length, first, last, way };
}

/** What to say first: the rule that gained most, and the one that is weakest now. */
export function tellingOf(progress: readonly PastProgress[]): {
  readonly best: PastProgress | undefined;
  readonly weakest: PastProgress | undefined;
} {
  const rules = progress.filter(({ of, tested }) => of !== 'total' && tested > 0);
  const gain = ({ first = 0, last = 0 }: PastProgress) => last - first;
  const best = rules.filter(({ way }) => way === 'up').toSorted((a, b) => gain(b) - gain(a))[0];
  const weakest = rules.toSorted((a, b) => (a.last ?? 0) - (b.last ?? 0))[0];
  return { best, weakest: weakest && (weakest.last ?? 1) < 0.7 ? weakest : undefined };
}
