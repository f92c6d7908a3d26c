import { RULES, type RuleId } from '../crisis/vocabulary.ts';
import { median, quantile } from '../training/balance/statistics.ts';
import type { RuleScore } from '../training/scorecard.ts';
import type { GroupStanding } from './entry.ts';

/** What progress is read from: who, and what their run was worth. `Assessed` has both. */
export interface Standing {
  readonly entrant: { readonly id: string };
  readonly scorecard: { readonly total: number; readonly rules: readonly RulePoints[] };
}

/** A rule the run never called for is out of 0. */
export type RulePoints = Pick<RuleScore, 'rule' | 'points' | 'max'>;

/** How a group stands on something, 0–1; undefined where nothing called for it, which is not nothing kept. */
export interface Spread {
  readonly median: number;
  /** Half of the group lies between these. */
  readonly low: number;
  readonly high: number;
  /** How many were tested. */
  readonly count: number;
}

/** How a group and each of its entrants stood on one thing, round by round. */
export interface Progress {
  /** One a round. */
  readonly group: readonly (Spread | undefined)[];
  /** Everybody who played any of the rounds, with their part a round. */
  readonly each: readonly { readonly id: string; readonly parts: readonly (number | undefined)[] }[];
  /**
   * From the first round to the last, for those tested in both: the median change of their part, and how many rose,
   * stayed (within a twentieth) and fell. Undefined where nobody was tested in both.
   */
  readonly change: Change | undefined;
}

export interface Change {
  readonly median: number;
  readonly rose: number;
  readonly stayed: number;
  readonly fell: number;
}

/** A difference smaller than this says nothing. */
const SAME = 0.05;

/** The part of its points a rule kept; undefined if the run never called for it. */
export function partOf(score: RulePoints | undefined): number | undefined {
  return score === undefined || score.max === 0 ? undefined : score.points / score.max;
}

/** Each rule over the rounds, in the order the rules are taught. One round alone is the group’s table by rule. */
export function progressOf(rounds: readonly (readonly Standing[])[]): (Progress & { readonly rule: RuleId })[] {
  return RULES.map((rule) => ({
    rule,
    ...overRounds(rounds, ({ rules }) => partOf(rules.find((score) => score.rule === rule))),
  }));
}

/** The whole score over the rounds, in parts of a hundred. */
export function totalProgressOf(rounds: readonly (readonly Standing[])[]): Progress {
  return overRounds(rounds, ({ total }) => total / 100);
}

function overRounds(
  rounds: readonly (readonly Standing[])[],
  part: (scorecard: Standing['scorecard']) => number | undefined,
): Progress {
  const parts = rounds.map((round) => new Map(round.map((one) => [one.entrant.id, part(one.scorecard)])));
  const ids = new Set(parts.flatMap((round) => [...round.keys()]));
  const each = [...ids].map((id) => ({ id, parts: parts.map((round) => round.get(id)) }));
  return {
    group: parts.map((round) => spreadOf([...round.values()])),
    each,
    change: rounds.length < 2 ? undefined : changeOf(each.map((one) => [one.parts[0], one.parts.at(-1)])),
  };
}

function spreadOf(parts: readonly (number | undefined)[]): Spread | undefined {
  const tested = parts.filter((part) => part !== undefined);
  if (tested.length === 0) return undefined;
  return {
    median: median(tested),
    low: quantile(tested, 0.25),
    high: quantile(tested, 0.75),
    count: tested.length,
  };
}

function changeOf(pairs: readonly (readonly [number | undefined, number | undefined])[]): Change | undefined {
  const changes = pairs.flatMap(([first, last]) => (first === undefined || last === undefined ? [] : [last - first]));
  if (changes.length === 0) return undefined;
  const rose = changes.filter((change) => change > SAME).length;
  const fell = changes.filter((change) => change < -SAME).length;
  return { median: median(changes), rose, fell, stayed: changes.length - rose - fell };
}

/** Of two, the median would tell each what the other got: chosen. */
const NOBODY_RECOGNISED = 3;

/** What every phone may be told of a round; undefined while somebody could be recognised in it. */
export function groupStanding(standings: readonly Standing[]): GroupStanding | undefined {
  if (standings.length < NOBODY_RECOGNISED) return undefined;
  return {
    count: standings.length,
    total: Math.round(median(standings.map(({ scorecard }) => scorecard.total))),
    rules: progressOf([standings]).flatMap(({ rule, group: [spread] }) =>
      spread && spread.count >= NOBODY_RECOGNISED ? [{ rule, median: spread.median }] : [],
    ),
  };
}
