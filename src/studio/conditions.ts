import { PREPARATIONS } from '../crisis/vocabulary.ts';
import type { Kind } from './fields.ts';
import { isObject, type Thing, thingsOf } from './references.ts';

/** The things a condition can say, as one chooses them: what each asks for. */
export const VERBS = {
  appeared: { of: 'messages', asks: 'post' },
  answered: { of: 'messages', asks: 'post' },
  unanswered: { of: 'messages', asks: 'post' },
  deleted: { of: 'messages', asks: 'post' },
  moderated: { of: 'messages', asks: 'post' },
  chosen: { of: 'messages', asks: 'option' },
  published: { of: 'player', asks: 'statement' },
  verified: { of: 'player', asks: 'fact' },
  prepared: { of: 'player', asks: 'preparation' },
  elapsed: { of: 'figures', asks: 'time' },
  reach: { of: 'figures', asks: 'number' },
  press: { of: 'figures', asks: 'number' },
  anger: { of: 'figures', asks: 'number' },
  trust: { of: 'figures', asks: 'number' },
  all: { of: 'groups', asks: 'group' },
  any: { of: 'groups', asks: 'group' },
  not: { of: 'groups', asks: 'condition' },
} as const satisfies Readonly<
  Record<
    string,
    { readonly of: string; readonly asks: Kind | 'preparation' | 'time' | 'number' | 'group' | 'condition' }
  >
>;
export type Verb = keyof typeof VERBS;
export const VERB_NAMES = Object.keys(VERBS) as readonly Verb[];
export const VERB_GROUPS = ['messages', 'player', 'figures', 'groups'] as const;

/** What a condition says, if it says something known. */
export const verbOf = (condition: unknown): Verb | undefined =>
  isObject(condition) ? VERB_NAMES.find((verb) => verb in condition) : undefined;

const FIGURES: Readonly<Partial<Record<Verb, number>>> = { reach: 5000, press: 1, anger: 60, trust: 50 };

/**
 * A new condition with this verb. It keeps what the old one has in common with it: the same post, or the old one as
 * a part of the new.
 */
export function conditionOf(verb: Verb, old: unknown, things: readonly Thing[]): unknown {
  const { asks } = VERBS[verb];
  const before = verbOf(old);
  const held = before && isObject(old) ? old[before] : undefined;
  const isGroup = before === 'all' || before === 'any';
  const part = () => old ?? firstCondition(things);
  if (asks === 'group') return { [verb]: isGroup ? held : [part()] };
  if (asks === 'condition') return { [verb]: part() };
  if (asks === 'number') return { [verb]: FIGURES[verb] ?? 1 };
  if (asks === 'time') return { [verb]: '1:00' };
  if (asks === 'preparation') return { [verb]: PREPARATIONS[0] };
  const isSame = before !== undefined && VERBS[before].asks === asks && typeof held === 'string';
  const first = isSame ? held : (thingsOf(things, asks)[0]?.id ?? (asks === 'statement' ? 'holding' : ''));
  return verb === 'unanswered' ? { unanswered: first, for: '1:00' } : { [verb]: first };
}

export const firstCondition = (things: readonly Thing[]): unknown => conditionOf('appeared', undefined, things);
