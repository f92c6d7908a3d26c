import { RULES, type RuleId } from '../crisis/vocabulary.ts';
import type { ScenarioText } from '../scenario/schema.ts';
import { parseRun, type Run } from '../training/run.ts';
import type { Scorecard } from '../training/scorecard.ts';
import type { PlacedInject } from '../workshop/inject.ts';

/** Alone, a round everybody plays without a server, a part in a workshop's room, a short one to refresh a rule. */
export const ORIGINS = ['solo', 'together', 'workshop', 'booster'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A finished run, as this device remembers it. */
export interface PastRun {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly finishedAt: number;
  readonly origin: Origin;
  readonly run: Run;
  /** The scenario's own text, when it is not one of the library's. */
  readonly source?: string | undefined;
  /** What a facilitator added while it was played: with the scenario and the run, all it takes to play it again. */
  readonly injects?: readonly PlacedInject[] | undefined;
  /** The scenario's, to be recognised once it is gone. */
  readonly title: ScenarioText;
  /** Of the scenario's workings when it was played (`markOf`): another today, another crisis. */
  readonly mark: number;
  /** As it was reckoned here; none for a run from a file that has not been played again yet. */
  readonly score?: PastScore | undefined;
  readonly disagreements: readonly Disagreement[];
}

export interface PastScore {
  readonly total: number;
  readonly reach: number;
  readonly reachInSilence: number;
  readonly trust: number;
  /** Rules not tested are not here. */
  readonly rules: readonly { readonly rule: RuleId; readonly points: number; readonly max: number }[];
}

/** The player sees this decision otherwise than the model does. */
export interface Disagreement {
  /** Of the run's log. */
  readonly row: number;
  readonly reason: string;
}

export const MOST_REASON = 1000;
const MOST_TITLE = 300;
/** Longer than any scenario that can be opened. */
const MOST_SOURCE = 1_000_000;
const MOST_INJECTS = 200;

export function scoreOfCard({ total, outcome, rules }: Scorecard): PastScore {
  return {
    total,
    reach: outcome.reach,
    reachInSilence: outcome.reachInSilence,
    trust: outcome.trust,
    rules: rules.flatMap(({ rule, points, max, verdict }) => (verdict === 'not-tested' ? [] : [{ rule, points, max }])),
  };
}

/** With what the player says about that decision; without a reason, they no longer disagree. */
export function withDisagreement(past: PastRun, row: number, reason: string): PastRun {
  const others = past.disagreements.filter((each) => each.row !== row);
  const mine = reason.trim() === '' ? [] : [{ row, reason: reason.slice(0, MOST_REASON) }];
  return { ...past, disagreements: [...others, ...mine].toSorted((a, b) => a.row - b.row) };
}

/** Reads a past run from anything at all: this device's database, a file. Undefined if it is not one. */
export function readPastRun(value: unknown): PastRun | undefined {
  if (!isRecord(value)) return undefined;
  const { id, finishedAt, origin, source, injects, mark, disagreements } = value;
  const run = parseRun(value.run);
  const title = readTitle(value.title);
  const from = ORIGINS.find((each) => each === origin);
  if (!run || title === undefined || !from) return undefined;
  if (typeof id !== 'string' || !/^[\w-]{8,60}$/.test(id)) return undefined;
  if (!isWhole(finishedAt) || !isWhole(mark) || mark > 0xffffffff) return undefined;
  if (source !== undefined && !isText(source, MOST_SOURCE)) return undefined;
  // What is in them is read with the format's own schema, before the run is played again.
  if (injects !== undefined && !(Array.isArray(injects) && injects.length <= MOST_INJECTS)) return undefined;
  const score = value.score === undefined ? undefined : readScore(value.score);
  if (value.score !== undefined && !score) return undefined;
  if (!Array.isArray(disagreements) || !disagreements.every((each) => isDisagreement(each, run))) return undefined;
  return {
    id,
    finishedAt,
    origin: from,
    run,
    ...(source !== undefined && { source }),
    ...(injects !== undefined && { injects: injects as readonly PlacedInject[] }),
    title,
    mark,
    ...(score && { score }),
    disagreements: disagreements.map(({ row, reason }) => ({ row, reason })),
  };
}

/** The same run, come in again from a file: what is here stays, disagreements it did not have are added. */
export function merged(here: PastRun, come: PastRun): PastRun {
  const mine = new Set(here.disagreements.map(({ row }) => row));
  const theirs = come.disagreements.filter(({ row }) => !mine.has(row) && row < here.run.log.length);
  if (theirs.length === 0) return here;
  return { ...here, disagreements: [...here.disagreements, ...theirs].toSorted((a, b) => a.row - b.row) };
}

function readScore(value: unknown): PastScore | undefined {
  if (!isRecord(value) || !Array.isArray(value.rules)) return undefined;
  const { total, reach, reachInSilence, trust } = value;
  if (!isAmount(total, 100) || !isAmount(reach) || !isAmount(reachInSilence) || !isAmount(trust, 100)) return undefined;
  const rules = value.rules.flatMap((each: unknown): PastScore['rules'] => {
    if (!isRecord(each)) return [];
    const { points, max } = each;
    const rule = RULES.find((known) => known === each.rule);
    return rule && isAmount(max, 100) && isAmount(points, max) ? [{ rule, points, max }] : [];
  });
  return rules.length === value.rules.length ? { total, reach, reachInSilence, trust, rules } : undefined;
}

function readTitle(value: unknown): ScenarioText | undefined {
  if (isText(value, MOST_TITLE)) return value;
  if (!isRecord(value)) return undefined;
  const { fr, en } = value;
  return isText(fr, MOST_TITLE) && isText(en, MOST_TITLE) ? { fr, en } : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isAmount = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;

const isDisagreement = (value: unknown, run: Run): value is Disagreement =>
  isRecord(value) && isWhole(value.row) && value.row < run.log.length && isText(value.reason, MOST_REASON);
