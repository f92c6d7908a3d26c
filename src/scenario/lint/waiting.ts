import type { Condition } from '../../crisis/world.ts';
import { error, type Flaw } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Names } from './names.ts';

/** Something that may wait for something else: `post:photo`, `statement:apology`. */
interface Waiter {
  readonly name: string;
  readonly id: string;
  readonly path: Flaw['path'];
  readonly condition: Condition | undefined;
}

/** What must have come (any one of these) for a single condition, not a group, to hold; nothing: it depends on none. */
type NeededBy = (condition: Condition) => readonly string[];

/** A circle longer than this is told by its beginning. */
const TOLD = 8;

/**
 * Posts and statements that can never come because they wait, in the end, for themselves. Everything that can
 * come is found by beginning with what waits for nothing; among the rest, those on a circle are reported.
 */
export function waitingForever(scenario: Scenario, names: Names): Flaw[] {
  const waiters = waitersOf(scenario);
  const neededBy = neededIn(scenario, names);
  const mentions = new Map(waiters.map(({ name, condition }) => [name, mentionedIn(condition, neededBy)]));
  const possible = possibleAmong(waiters, mentions, neededBy);
  const stuck = new Map(waiters.filter(({ name }) => !possible.has(name)).map((waiter) => [waiter.name, waiter]));
  return [...stuck.values()].flatMap((waiter) => {
    const circle = circleFrom(waiter, stuck, mentions);
    if (circle.length === 0) return [];
    if (circle.length === 1) return error(waiter.path, 'waits-on-itself', { id: waiter.id });
    const told = circle.length > TOLD ? [...circle.slice(0, TOLD), '…'] : circle;
    return error(waiter.path, 'waits-in-loop', { id: waiter.id, loop: [...told, waiter.id].join(' → ') });
  });
}

function waitersOf(scenario: Scenario): Waiter[] {
  const posts = scenario.posts.map(({ id, when }, index) => {
    const condition = typeof when === 'object' ? when.if : undefined;
    return { name: `post:${id}`, id, path: ['posts', index, 'when', 'if'], condition };
  });
  const statements = scenario.statements.map(({ id, needs }, index) => {
    return { name: `statement:${id}`, id, path: ['statements', index, 'needs'], condition: needs };
  });
  return [...posts, ...statements];
}

function neededIn({ statements }: Scenario, names: Names): NeededBy {
  /** By id and by kind: `{ "published": … }` may name either. */
  const published = new Map<string, string[]>();
  for (const { id, kind } of statements) {
    for (const name of new Set<string>([id, kind])) {
      published.set(name, [...(published.get(name) ?? []), `statement:${id}`]);
    }
  }
  return (condition) => {
    const { appeared, deleted, moderated, answered, unanswered, chosen } = condition;
    const post = appeared ?? deleted ?? moderated ?? answered ?? unanswered ?? chosen?.split('/')[0];
    // A name nobody bears is reported as such; it must not look like a circle too.
    if (post !== undefined) return names.posts.has(post) ? [`post:${post}`] : [];
    return condition.published === undefined ? [] : (published.get(condition.published) ?? []);
  };
}

/** Everything a condition speaks of, except under a "not": what must not have come is not waited for. */
function mentionedIn(condition: Condition | undefined, neededBy: NeededBy): ReadonlySet<string> {
  const mentioned = new Set<string>();
  const visit = (one: Condition): void => {
    for (const name of neededBy(one)) mentioned.add(name);
    for (const inner of [...(one.all ?? []), ...(one.any ?? [])]) visit(inner);
  };
  if (condition) visit(condition);
  return mentioned;
}

function possibleAmong(
  waiters: readonly Waiter[],
  mentions: ReadonlyMap<string, ReadonlySet<string>>,
  neededBy: NeededBy,
): ReadonlySet<string> {
  const waitingFor = new Map<string, Waiter[]>();
  for (const waiter of waiters) {
    for (const name of mentions.get(waiter.name) ?? []) {
      const others = waitingFor.get(name);
      if (others) others.push(waiter);
      else waitingFor.set(name, [waiter]);
    }
  }
  const possible = new Set<string>();
  const toAsk = [...waiters];
  for (let waiter = toAsk.pop(); waiter; waiter = toAsk.pop()) {
    const { name, condition } = waiter;
    if (possible.has(name) || (condition && !canHold(condition, possible, neededBy))) continue;
    possible.add(name);
    toAsk.push(...(waitingFor.get(name) ?? []));
  }
  return possible;
}

/** Could it ever hold, if only these can come? Measures, times and negations are given the benefit of the doubt. */
function canHold(condition: Condition, possible: ReadonlySet<string>, neededBy: NeededBy): boolean {
  if (condition.all) return condition.all.every((one) => canHold(one, possible, neededBy));
  if (condition.any) return condition.any.some((one) => canHold(one, possible, neededBy));
  const needs = neededBy(condition);
  return needs.length === 0 || needs.some((name) => possible.has(name));
}

/** The way from a stuck one back to itself through others that are stuck, if there is one. */
function circleFrom(
  start: Waiter,
  stuck: ReadonlyMap<string, Waiter>,
  mentions: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const cameFrom = new Map<Waiter, Waiter | undefined>([[start, undefined]]);
  // A map goes on with what is put into it meanwhile: it is the queue as well.
  for (const waiter of cameFrom.keys()) {
    for (const name of mentions.get(waiter.name) ?? []) {
      const next = stuck.get(name);
      if (next === start) return wayTo(waiter, cameFrom);
      if (next && !cameFrom.has(next)) cameFrom.set(next, waiter);
    }
  }
  return [];
}

function wayTo(last: Waiter, cameFrom: ReadonlyMap<Waiter, Waiter | undefined>): readonly string[] {
  const way: string[] = [];
  for (let at: Waiter | undefined = last; at; at = cameFrom.get(at)) way.push(at.id);
  return way.reverse();
}
