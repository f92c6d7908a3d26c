import type { Condition } from '../../crisis/world.ts';
import { error, type Flaw } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Names } from './names.ts';
import { isStatementKind } from './references.ts';

/** Something that may wait for something else: `post:photo`, `statement:apology`. */
interface Waiter {
  readonly name: string;
  readonly id: string;
  readonly path: Flaw['path'];
  readonly condition: Condition | undefined;
}

/**
 * Posts and statements that can never come because they wait, in the end, for themselves. Everything that can
 * come is found by beginning with what waits for nothing; among the rest, those on a circle are reported.
 */
export function waitingForever(scenario: Scenario, names: Names): Flaw[] {
  const waiters = waitersOf(scenario);
  const possible = new Set<string>();
  for (let before = -1; before !== possible.size; ) {
    before = possible.size;
    for (const { name, condition } of waiters) {
      if (possible.has(name)) continue;
      if (!condition || canHold(condition, possible, scenario, names)) possible.add(name);
    }
  }
  const stuck = new Map(waiters.filter(({ name }) => !possible.has(name)).map((waiter) => [waiter.name, waiter]));
  return [...stuck.values()].flatMap((waiter) => {
    const circle = circleFrom(waiter, stuck, scenario, names);
    if (circle.length === 0) return [];
    if (circle.length === 1) return error(waiter.path, 'waits-on-itself', { id: waiter.id });
    return error(waiter.path, 'waits-in-loop', { id: waiter.id, loop: [...circle, waiter.id].join(' → ') });
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

/** Could it ever hold, if only these can come? Measures, times and negations are given the benefit of the doubt. */
function canHold(condition: Condition, possible: ReadonlySet<string>, scenario: Scenario, names: Names): boolean {
  if (condition.all) return condition.all.every((one) => canHold(one, possible, scenario, names));
  if (condition.any) return condition.any.some((one) => canHold(one, possible, scenario, names));
  const needs = neededBy(condition, scenario, names);
  return needs.length === 0 || needs.some((name) => possible.has(name));
}

/** What must have come (any one of these) for a single condition to hold. */
function neededBy(condition: Condition, scenario: Scenario, names: Names): string[] {
  const { appeared, deleted, moderated, answered, unanswered, chosen, published } = condition;
  const post = appeared ?? deleted ?? moderated ?? answered ?? unanswered ?? chosen?.split('/')[0];
  // A name nobody bears is reported as such; it must not look like a circle too.
  if (post !== undefined) return names.posts.has(post) ? [`post:${post}`] : [];
  if (published === undefined) return [];
  return scenario.statements
    .filter(({ id, kind }) => id === published || (isStatementKind(published) && kind === published))
    .map(({ id }) => `statement:${id}`);
}

/** The way from a stuck one back to itself through others that are stuck, if there is one. */
function circleFrom(
  start: Waiter,
  stuck: ReadonlyMap<string, Waiter>,
  scenario: Scenario,
  names: Names,
): readonly string[] {
  const mentioned = (condition: Condition): string[] => [
    ...neededBy(condition, scenario, names),
    ...[...(condition.all ?? []), ...(condition.any ?? [])].flatMap(mentioned),
  ];
  const queue: { readonly waiter: Waiter; readonly way: readonly string[] }[] = [{ waiter: start, way: [start.id] }];
  const met = new Set<string>();
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const name of next.waiter.condition ? mentioned(next.waiter.condition) : []) {
      if (name === start.name) return next.way;
      const waiter = stuck.get(name);
      if (!waiter || met.has(name)) continue;
      met.add(name);
      queue.push({ waiter, way: [...next.way, waiter.id] });
    }
  }
  return [];
}
