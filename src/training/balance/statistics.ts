/** The few figures a report needs of a list of numbers. An empty list has no figures: it gives 0. */

export const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Linear between the two nearest: the middle of an even list is the mean of its two middles. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** The part of the values of which it holds, 0–1. */
export const shareOf = <T>(values: readonly T[], holds: (value: T) => boolean): number =>
  values.length > 0 ? values.filter(holds).length / values.length : 0;

/** Shares of the variance, together 1; all 0 when nothing varies. */
export interface Variance {
  readonly skill: number;
  readonly luck: number;
  /** What neither explains alone: one way of playing is lucky where another is not. */
  readonly rest: number;
}

/**
 * Two-way decomposition without replication: `table[policy][seed]`, every row as long.
 * SS total = SS of the row means (how one plays) + SS of the column means (what one draws) + the rest.
 */
export function decompose(table: readonly (readonly number[])[]): Variance {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  const grand = mean(table.flat());
  const squares = (values: readonly number[], around: number) =>
    values.reduce((sum, value) => sum + (value - around) ** 2, 0);
  const total = squares(table.flat(), grand);
  // Equal numbers do not always have themselves as their mean, to the last bit.
  if (total <= 1e-18 * rows * columns * (1 + grand * grand)) return { skill: 0, luck: 0, rest: 0 };
  const rowMeans = table.map(mean);
  const columnMeans = Array.from({ length: columns }, (_, at) => mean(table.map((row) => row[at] as number)));
  const skill = (columns * squares(rowMeans, grand)) / total;
  const luck = (rows * squares(columnMeans, grand)) / total;
  return { skill, luck, rest: Math.max(0, 1 - skill - luck) };
}
