import { STATEMENT_KINDS } from '../../crisis/vocabulary.ts';
import type { Condition } from '../../crisis/world.ts';
import { time } from '../basics.ts';
import type { Names } from './names.ts';

/** Something a condition asks, or asks not to be: `deleted photo`, `reach at or above 2000`. */
interface Literal {
  readonly condition: Condition;
  /** What it speaks of; two literals of one subject may exclude each other. */
  readonly subject: string;
  readonly holds: boolean;
  /** Of a measure: at or above this when it holds, below it when not. */
  readonly level?: number;
}

/** One way in which a condition can hold: all of these together. */
type Way = readonly Literal[];

/** Two things asked together that exclude each other; the same twice when one is impossible by itself. */
type Clash = readonly [Literal, Literal];

type Verdict =
  | { readonly is: 'open' }
  /** Every way in which it could hold has a clash; this is the first one's. */
  | { readonly is: 'never'; readonly clash: Clash }
  | { readonly is: 'always' };

/** A condition with more ways than this, or longer ones, is given the benefit of the doubt. */
const MAX_WAYS = 64;
const MAX_LITERALS = 120;
/** Literals put together or held against one another, in one file: a scenario needs a few thousand. */
const MAX_EFFORT = 100_000;

const MEASURES = ['elapsed', 'reach', 'press', 'anger', 'trust'] as const;
const DONE = ['appeared', 'deleted', 'moderated', 'answered', 'chosen', 'published', 'verified', 'prepared'] as const;

/** Whether conditions can hold by themselves, whatever else happens. */
export interface Logic {
  verdictOn(condition: Condition): Verdict;
  /** The ways in which it can hold, those with a clash left out; undefined when they are too many to look into. */
  waysOf(condition: Condition): readonly Way[] | undefined;
}

export function logicOf(names: Names): Logic {
  let effort = 0;
  const costs = (found: readonly Way[] | null) => {
    effort += found?.reduce((sum, way) => sum + way.length, 1) ?? 1;
    return effort > MAX_EFFORT ? null : found;
  };
  const ways = new WeakMap<Condition, { holds?: readonly Way[] | null; fails?: readonly Way[] | null }>();

  /** Null: too many. */
  const expand = (condition: Condition, holds: boolean): readonly Way[] | null => {
    const known = ways.get(condition) ?? {};
    ways.set(condition, known);
    const which = holds ? 'holds' : 'fails';
    const answer = known[which];
    if (answer !== undefined) return answer;
    const found = effort > MAX_EFFORT ? null : costs(expandAnew(condition, holds));
    known[which] = found;
    return found;
  };

  const expandAnew = (condition: Condition, holds: boolean): readonly Way[] | null => {
    const { all, any, not } = condition;
    if (not) return expand(not, !holds);
    const group = all ?? any;
    if (!group) return [[literalOf(condition, holds)]];
    const parts = group.map((one) => expand(one, holds));
    if (parts.includes(null)) return null;
    return (all !== undefined) === holds ? combined(parts as Way[][]) : gathered(parts as Way[][]);
  };

  const verdicts = new WeakMap<Condition, Verdict>();
  const verdictAnew = (condition: Condition): Verdict => {
    const clash = clashOfAll(costs(expand(condition, true)), names);
    if (clash) return { is: 'never', clash };
    return clashOfAll(costs(expand(condition, false)), names) ? { is: 'always' } : { is: 'open' };
  };

  return {
    verdictOn(condition) {
      let verdict = verdicts.get(condition);
      if (!verdict) {
        verdict = verdictAnew(condition);
        verdicts.set(condition, verdict);
      }
      return verdict;
    },
    waysOf: (condition) => expand(condition, true)?.filter((way) => clashIn(way, names) === undefined),
  };
}

function combined(parts: readonly (readonly Way[])[]): readonly Way[] | null {
  let so: readonly Way[] = [[]];
  for (const part of parts) {
    if (so.length * part.length > MAX_WAYS) return null;
    so = so.flatMap((way) => part.map((other) => [...way, ...other]));
    if (so.some((way) => way.length > MAX_LITERALS)) return null;
  }
  return so;
}

function gathered(parts: readonly (readonly Way[])[]): readonly Way[] | null {
  const all = parts.flat();
  return all.length > MAX_WAYS ? null : all;
}

function literalOf(condition: Condition, holds: boolean): Literal {
  if (condition.unanswered !== undefined) {
    return { condition, subject: `unanswered ${condition.unanswered}`, holds, level: condition.for ?? 0 };
  }
  const measure = MEASURES.find((name) => condition[name] !== undefined);
  if (measure) return { condition, subject: measure, holds, level: condition[measure] as number };
  const done = DONE.find((name) => condition[name] !== undefined);
  return { condition, subject: done ? `${done} ${condition[done]}` : '', holds };
}

/** The clash of the first way, if every way has one. */
function clashOfAll(ways: readonly Way[] | null, names: Names): Clash | undefined {
  if (ways === null) return undefined;
  let first: Clash | undefined;
  for (const way of ways) {
    const clash = clashIn(way, names);
    if (!clash) return undefined;
    first ??= clash;
  }
  return first;
}

/** Two literals of one way that cannot both be. */
function clashIn(way: Way, names: Names): Clash | undefined {
  const asked = new Map<string, Literal>();
  const excluded: [string, Literal][] = [];
  /** Of each measure, the most that is asked and the least that it must stay below. */
  const most = new Map<string, Literal>();
  const least = new Map<string, Literal>();
  for (const literal of way) {
    const { subject, holds, level } = literal;
    if (level === undefined) {
      if (holds) asked.set(subject, literal);
      else excluded.push([subject, literal]);
    } else if (holds) {
      if (level >= (most.get(subject)?.level ?? Number.NEGATIVE_INFINITY)) most.set(subject, literal);
    } else {
      // Nothing is ever below nothing.
      if (level <= 0 && !subject.startsWith('unanswered')) return [literal, literal];
      if (level <= (least.get(subject)?.level ?? Number.POSITIVE_INFINITY)) least.set(subject, literal);
    }
    if (!holds) continue;
    for (const follows of impliedBy(literal, names)) {
      if (follows.startsWith('not ')) excluded.push([follows.slice(4), literal]);
      else if (!asked.has(follows)) asked.set(follows, literal);
    }
  }
  for (const [subject, literal] of excluded) {
    const other = asked.get(subject);
    if (other) return [other, literal];
  }
  for (const [subject, literal] of most) {
    const other = least.get(subject);
    if (other && (other.level ?? 0) <= (literal.level ?? 0)) return [literal, other];
  }
  return undefined;
}

/** What is deleted has appeared, what waits for an answer has none. */
function impliedBy({ condition }: Literal, names: Names): readonly string[] {
  const { deleted, moderated, answered, unanswered, chosen, published } = condition;
  if (deleted !== undefined) return [`moderated ${deleted}`, `appeared ${deleted}`];
  if (moderated !== undefined) return [`appeared ${moderated}`];
  if (answered !== undefined) return [`appeared ${answered}`];
  if (unanswered !== undefined) return [`appeared ${unanswered}`, `not answered ${unanswered}`];
  if (chosen !== undefined) return [`appeared ${chosen.split('/')[0]}`];
  const statement = published === undefined ? undefined : names.statements.get(published);
  if (statement && !(STATEMENT_KINDS as readonly string[]).includes(statement.id))
    return [`published ${statement.kind}`];
  return [];
}

/** As the file has it: `{ "not": { "elapsed": "3:00" } }`. */
export function printLiteral({ condition, holds }: Literal): string {
  const fields = Object.entries(condition).filter(([, value]) => value !== undefined);
  const written = fields.map(([name, value]) => {
    const said = name === 'elapsed' || name === 'for' ? time.encode(value as number) : value;
    return `"${name}": ${JSON.stringify(said)}`;
  });
  const plain = `{ ${written.join(', ')} }`;
  return holds ? plain : `{ "not": ${plain} }`;
}
