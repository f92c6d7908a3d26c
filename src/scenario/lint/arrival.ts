import type { Condition, When } from '../../crisis/world.ts';
import type { Scenario } from '../schema.ts';
import type { Logic } from './logic.ts';
import type { Names } from './names.ts';

/** Minutes; infinite for what can never be. */
type Earliest = number;

/** When things can come at the earliest, however one plays. */
export interface Arrivals {
  ofPost(id: string): Earliest;
  ofCondition(condition: Condition): Earliest;
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Begins with everything impossible and lets in what can come, until nothing more does; whoever waits is asked again
 * when what it waits for gets an earlier time. Measures and negations are given the benefit of the doubt.
 */
export function arrivalsOf(scenario: Scenario, names: Names, logic: Logic): Arrivals {
  const posts = new Map<string, Earliest>();
  const statements = new Map<string, Earliest>();
  const byKind = Map.groupBy(scenario.statements, ({ kind }) => kind as string);

  const ofPost = (id: string): Earliest => (names.posts.has(id) ? (posts.get(id) ?? NEVER) : 0);
  const ofPublished = (name: string): Earliest => {
    const ids = [...(names.statements.has(name) ? [name] : []), ...(byKind.get(name) ?? []).map(({ id }) => id)];
    return ids.length === 0 ? 0 : Math.min(...ids.map((id) => statements.get(id) ?? NEVER));
  };
  const ofCondition = (condition: Condition): Earliest => {
    const { all, any, elapsed, appeared, deleted, moderated, answered, unanswered, chosen, published } = condition;
    if (logic.verdictOn(condition).is === 'never') return NEVER;
    if (all) return Math.max(...all.map(ofCondition));
    if (any) return Math.min(...any.map(ofCondition));
    // Past the end is a problem of its own.
    if (elapsed !== undefined) return elapsed < scenario.duration ? elapsed : 0;
    if (published !== undefined) return ofPublished(published);
    const post = appeared ?? deleted ?? moderated ?? answered ?? unanswered ?? chosen?.split('/')[0];
    return post === undefined ? 0 : ofPost(post) + (condition.for ?? 0);
  };
  const ofWhen = (when: When): Earliest => (typeof when === 'number' ? when : ofCondition(when.if) + when.after);

  /** Of an id given twice the first counts. */
  const waiters = [
    ...[...names.posts.values()].map(({ id, when }) => ({
      name: id,
      times: posts,
      condition: typeof when === 'object' ? when.if : undefined,
      ask: () => ofWhen(when),
    })),
    ...[...names.statements.values()].map(({ id, kind, needs }) => ({
      name: id,
      kind,
      times: statements,
      condition: needs,
      ask: () => (needs ? ofCondition(needs) : 0),
    })),
  ];
  const waitingFor = new Map<string, typeof waiters>();
  for (const waiter of waiters) {
    for (const subject of waiter.condition ? subjectsOf(waiter.condition) : []) {
      const others = waitingFor.get(subject);
      if (others) others.push(waiter);
      else waitingFor.set(subject, [waiter]);
    }
  }
  const toAsk = new Set(waiters);
  // A set goes on with what is put into it meanwhile.
  for (const waiter of toAsk) {
    toAsk.delete(waiter);
    const earliest = waiter.ask();
    if (earliest >= (waiter.times.get(waiter.name) ?? NEVER)) continue;
    waiter.times.set(waiter.name, earliest);
    const called = waiter.times === posts ? [`post ${waiter.name}`] : [`published ${waiter.name}`];
    if ('kind' in waiter) called.push(`published ${waiter.kind}`);
    for (const subject of called) for (const other of waitingFor.get(subject) ?? []) toAsk.add(other);
  }
  return { ofPost, ofCondition };
}

/** What a condition speaks of, at any depth. */
function subjectsOf(condition: Condition): ReadonlySet<string> {
  const subjects = new Set<string>();
  const visit = ({ all, any, appeared, deleted, moderated, answered, unanswered, chosen, published }: Condition) => {
    const post = appeared ?? deleted ?? moderated ?? answered ?? unanswered ?? chosen?.split('/')[0];
    if (post !== undefined) subjects.add(`post ${post}`);
    if (published !== undefined) subjects.add(`published ${published}`);
    for (const inner of [...(all ?? []), ...(any ?? [])]) visit(inner);
  };
  visit(condition);
  return subjects;
}
