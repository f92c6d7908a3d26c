import type { ShareTable } from './share-table.ts';
import type { Minutes, Phase } from './vocabulary.ts';

/** The crisis over time, one point every `CURVE_STEP` minutes. */
export interface CurvePoint {
  readonly at: Minutes;
  /** Shares per hour, 3-hour mean. */
  readonly perHour: number;
  /** People reached so far. */
  readonly reach: number;
}

export const CURVE_STEP: Minutes = 10;

/** Volume is a mean over this long: shorter is noise, longer hides the peak. */
export const WINDOW: Minutes = 180;

export function curveOf(table: ShareTable, until: Minutes): CurvePoint[] {
  const points: CurvePoint[] = [];
  let from = 0;
  let to = 0;
  let reach = 0;
  for (let at = 0; at <= until; at += CURVE_STEP) {
    while (to < table.count && Math.floor(table.at[to] as number) < at) reach += table.audience[to++] as number;
    while (from < to && Math.floor(table.at[from] as number) < at - WINDOW) from++;
    points.push({ at, perHour: ((to - from) * 60) / WINDOW, reach });
  }
  return points;
}

/** How far back a trend looks. */
const TREND: Minutes = 60;

/**
 * Where a story stands in its life cycle, from its volume alone: now, an hour ago, and at its highest so far.
 * The levels of leaving a phase differ from those of entering it, so that noise does not make it flicker; a
 * second wave makes the story grow again. Thresholds chosen.
 */
export function phaseAfter(previous: Phase, perHour: number, hourAgo: number, highest: number): Phase {
  if (highest < 5) return 'birth';
  const level = perHour / highest;
  const trend = perHour / Math.max(hourAgo, 0.5);
  if (previous === 'birth') return 'growth';
  if (previous === 'growth') return trend >= 1.04 ? 'growth' : level >= 0.75 ? 'peak' : 'decline';
  if (trend >= 1.3 && level >= 0.3) return 'growth';
  if (level < 0.12 || previous === 'remains') return 'remains';
  if (previous === 'peak') return level >= 0.7 ? 'peak' : 'decline';
  return level >= 0.9 ? 'peak' : 'decline';
}

/** The phases of a whole curve, each with the minute it began. */
export function phasesOf(curve: readonly CurvePoint[]): { readonly phase: Phase; readonly from: Minutes }[] {
  let phase: Phase = 'birth';
  const phases: { phase: Phase; from: Minutes }[] = [{ phase, from: 0 }];
  let highest = 0;
  curve.forEach((point, i) => {
    highest = Math.max(highest, point.perHour);
    const next = phaseAfter(phase, point.perHour, curve[i - TREND / CURVE_STEP]?.perHour ?? 0, highest);
    if (next !== phase) phases.push({ phase: next, from: point.at });
    phase = next;
  });
  return phases;
}
