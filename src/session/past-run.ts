import { RULES, type RuleId } from '../crisis/vocabulary.ts';
import type { ScenarioText } from '../scenario/schema.ts';
import type { Disagreement } from '../training/debrief/debrief.ts';
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

const MOST_REASON = 5000;
const MOST_TITLE = 300;
/** Longer than any scenario that can be opened. */
const MOST_SOURCE = 1_000_000;
const MOST_INJECTS = 200;
/** Beyond it there is no date. */
const LAST_DATE = 8.64e15;

export function scoreOfCard({ total, outcome, rules }: Scorecard): PastScore {
  return {
    total,
    reach: outcome.reach,
    reachInSilence: outcome.reachInSilence,
    trust: outcome.trust,
    rules: rules.flatMap(({ rule, points, max, verdict }) => (verdict === 'not-tested' ? [] : [{ rule, points, max }])),
  };
}

export type PastReading =
  | { readonly ok: true; readonly past: PastRun }
  /** `whole`: it is not even an object. */
  | { readonly ok: false; readonly flaw: keyof PastRun | 'whole' };

const flaw = (name: keyof PastRun | 'whole'): PastReading => ({ ok: false, flaw: name });

/** Reads a past run from anything at all, field by field: this device's database, a file. */
export function readPastRun(value: unknown): PastReading {
  if (!isRecord(value)) return flaw('whole');
  const { id, finishedAt, source, injects, mark, disagreements } = value;
  if (typeof id !== 'string' || !/^[\w-]{8,80}$/.test(id)) return flaw('id');
  if (!isWhole(finishedAt) || finishedAt > LAST_DATE) return flaw('finishedAt');
  const origin = ORIGINS.find((each) => each === value.origin);
  if (!origin) return flaw('origin');
  const run = parseRun(value.run);
  if (!run) return flaw('run');
  if (source !== undefined && !isText(source, MOST_SOURCE)) return flaw('source');
  // What is in them is read with the format's own schema, before the run is played again.
  if (injects !== undefined && !(Array.isArray(injects) && injects.length <= MOST_INJECTS)) return flaw('injects');
  const title = readTitle(value.title);
  if (title === undefined) return flaw('title');
  if (!isWhole(mark) || mark > 0xffffffff) return flaw('mark');
  // One that cannot be read is reckoned again.
  const score = readScore(value.score);
  if (!Array.isArray(disagreements) || !disagreements.every((each) => isDisagreement(each, run)))
    return flaw('disagreements');
  const past = {
    id,
    finishedAt,
    origin,
    run,
    ...(source !== undefined && { source }),
    ...(injects !== undefined && { injects: injects as readonly PlacedInject[] }),
    title,
    mark,
    ...(score && { score }),
    disagreements: disagreements.map(({ row, reason }) => ({ row, reason })),
  };
  return { ok: true, past };
}

/** The same run, come in again: what is here stays, and what it did not have is added. */
export function merged(here: PastRun, come: PastRun): PastRun {
  const score = here.score ?? come.score;
  const mine = new Set(here.disagreements.map(({ row }) => row));
  const theirs = come.disagreements.filter(({ row }) => !mine.has(row) && row < here.run.log.length);
  if (theirs.length === 0 && score === here.score) return here;
  const disagreements = [...here.disagreements, ...theirs].toSorted((a, b) => a.row - b.row);
  return { ...here, ...(score && { score }), disagreements };
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
