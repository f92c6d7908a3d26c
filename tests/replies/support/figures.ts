/** Ranks from 1, equal values sharing their mean rank. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranked: number[] = new Array<number>(values.length).fill(0);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j]?.value === order[i]?.value) j += 1;
    for (let k = i; k < j; k++) ranked[order[k]?.at ?? 0] = (i + j + 1) / 2;
    i = j;
  }
  return ranked;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Spearman’s rank correlation, ties by mean ranks. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const x = ranks(a);
  const y = ranks(b);
  const mx = mean(x);
  const my = mean(y);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((value, i) => {
    const dx = value - mx;
    const dy = (y[i] ?? 0) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

export interface Confusion {
  readonly hit: number;
  readonly missed: number;
  readonly false: number;
  readonly quiet: number;
}

export function confusion(pairs: readonly (readonly [labelled: boolean, read: boolean])[]): Confusion {
  const count = (labelled: boolean, read: boolean) => pairs.filter(([l, r]) => l === labelled && r === read).length;
  return { hit: count(true, true), missed: count(true, false), false: count(false, true), quiet: count(false, false) };
}

export const f1 = ({ hit, missed, false: wrong }: Confusion): number =>
  (2 * hit) / Math.max(1, 2 * hit + missed + wrong);
