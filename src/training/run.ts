import type { Action, TimedAction } from '../crisis/actions.ts';
import { CHANNELS, type Minutes, MODERATIONS, PREPARATIONS, VERDICTS } from '../crisis/vocabulary.ts';

/** Live: time runs by itself. Calm: time moves only by what the player does. Same engine, own label. */
export const MODES = ['live', 'calm'] as const;
export type Mode = (typeof MODES)[number];

/**
 * A run is a log. Everything else, the feed, the score, the debrief, is derived from it.
 */
export interface Run {
  readonly scenario: string;
  /** An unsigned 32-bit integer. */
  readonly seed: number;
  readonly rulebook: string;
  readonly mode: Mode;
  readonly log: readonly TimedAction[];
  /** How far the clock got. */
  readonly until: Minutes;
}

const LONGEST_LOG = 5_000;

/**
 * Reads a run from anything at all: a saved file, a link, a message. Undefined if it is not one. What its
 * actions name is not checked here: replaying refuses what the scenario does not have.
 */
export function parseRun(value: unknown): Run | undefined {
  if (!isRecord(value)) return undefined;
  const { scenario, seed, rulebook, mode, log, until } = value;
  if (!isText(scenario) || !isText(rulebook) || !isMinute(until)) return undefined;
  if (!Number.isInteger(seed) || (seed as number) < 0 || (seed as number) > 0xffffffff) return undefined;
  const known = MODES.find((each) => each === mode);
  if (!known || !Array.isArray(log) || log.length > LONGEST_LOG) return undefined;
  const entries = log.flatMap((entry: unknown) => {
    const action = isRecord(entry) && isMinute(entry.at) ? parseAction(entry.action) : undefined;
    return action ? [{ at: (entry as { at: Minutes }).at, action }] : [];
  });
  if (entries.length < log.length) return undefined;
  return { scenario, seed: seed as number, rulebook, mode: known, log: entries, until };
}

type Check = (value: unknown) => boolean;

/** As long as anybody writes to a stranger; the posts of a scenario may be longer. */
export const LONGEST_OWN_WORDS = 2000;

const oneOf =
  (list: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && list.includes(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200;
const isOwnWords: Check = (value) =>
  value === undefined || (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_OWN_WORDS);
const isMinute = (value: unknown): value is Minutes => Number.isInteger(value) && (value as number) >= 0;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The fields of every action. The compiler makes sure that no kind and no field is forgotten. */
const FIELDS: { readonly [A in Action as A['type']]: { readonly [F in Exclude<keyof A, 'type'>]-?: Check } } = {
  prepare: {
    kinds: (value) => Array.isArray(value) && value.length <= PREPARATIONS.length && value.every(oneOf(PREPARATIONS)),
  },
  reply: {
    post: isText,
    option: isText,
    channel: oneOf(CHANNELS),
    words: isOwnWords,
  },
  publish: { statement: isText },
  moderate: { post: isText, how: oneOf(MODERATIONS), cite: (value) => typeof value === 'boolean' },
  verify: { fact: isText },
  triage: { post: isText, verdict: oneOf(VERDICTS) },
  ask: { who: isText, text: isText, words: isOwnWords },
  brief: {},
  'follow-up': { text: isText },
};

/** Reads an action from anything at all. Undefined if it is not one. */
export function parseAction(value: unknown): Action | undefined {
  if (!isRecord(value) || typeof value.type !== 'string' || !Object.hasOwn(FIELDS, value.type)) return undefined;
  const { type } = value;
  const fields = Object.entries(FIELDS[type as Action['type']]) as [string, Check][];
  if (!fields.every(([name, isGood]) => isGood(value[name]))) return undefined;
  const there = fields.filter(([name]) => value[name] !== undefined);
  return { type, ...Object.fromEntries(there.map(([name]) => [name, value[name]])) } as Action;
}
