import type { Condition } from '../../crisis/world.ts';
import { time } from '../basics.ts';
import { type Flaw, type Path, warning } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { type Arrivals, arrivalsOf } from './arrival.ts';
import { type Logic, logicOf, printLiteral } from './logic.ts';
import type { Names } from './names.ts';
import { waitingForever } from './waiting.ts';
import { innerConditions, type PlacedCondition, rootConditions } from './walk.ts';

/** Conditions that can never hold or always do, and what therefore never comes. */
export function holding(scenario: Scenario, names: Names): Flaw[] {
  const logic = logicOf(names);
  const roots = [...rootConditions(scenario)];
  const settled = roots.flatMap((root) => settledIn(root, logic));
  // A loop is reported as one: what waits behind it need not be told too.
  const loops = waitingForever(scenario, names);
  if (loops.length > 0) return [...loops, ...settled];
  const arrivals = arrivalsOf(scenario, names, logic);
  return [
    ...settled,
    ...roots.flatMap(({ path, condition }) => tooEarly(scenario, condition, path, logic, arrivals)),
    ...missing(scenario, logic, arrivals),
    ...shadowed(scenario, logic),
    ...orphans(scenario, names, arrivals),
  ];
}

/** The innermost conditions whose answer is known beforehand. */
function settledIn(placed: PlacedCondition, logic: Logic): Flaw[] {
  const inside = innerConditions(placed).flatMap((inner) => settledIn(inner, logic));
  if (inside.length > 0) return inside;
  const verdict = logic.verdictOn(placed.condition);
  if (verdict.is === 'open') return [];
  if (verdict.is === 'always') return [warning(placed.path, 'always-holds')];
  const [one, other] = verdict.clash;
  return [warning(placed.path, 'never-holds', { one: printLiteral(one), other: printLiteral(other) })];
}

/** What must be over before it can begin: `{ "all": [{ "appeared": "late" }, { "not": { "elapsed": "2:00" } }] }`. */
function tooEarly(scenario: Scenario, condition: Condition, path: Path, logic: Logic, arrivals: Arrivals): Flaw[] {
  const ways = logic.waysOf(condition);
  if (ways === undefined || ways.length === 0) return [];
  const clashes = ways.map((way) => {
    const until = way.find(({ subject, holds }) => subject === 'elapsed' && !holds);
    const late = way.find((each) => each.holds && arrivals.ofCondition(each.condition) >= (until?.level ?? Number.NaN));
    return until && late ? { until, late } : undefined;
  });
  const [clash] = clashes;
  if (!clash || clashes.includes(undefined)) return [];
  const from = arrivals.ofCondition(clash.late.condition);
  if (from >= scenario.duration) return [];
  const params = { one: printLiteral(clash.late), other: printLiteral(clash.until), time: time.encode(from) };
  return [warning(path, 'holds-too-late', params)];
}

/** What never comes, though nothing is wrong with its own condition: it waits for what never comes either. */
function missing(scenario: Scenario, logic: Logic, arrivals: Arrivals): Flaw[] {
  const { duration } = scenario;
  const isSettled = (condition: Condition | undefined): boolean =>
    condition !== undefined && logic.verdictOn(condition).is === 'never';
  const posts = scenario.posts.flatMap(({ id, when }, index): Flaw[] => {
    if (typeof when === 'number' || isSettled(when.if) || when.after >= duration) return [];
    const path = ['posts', index, 'when', 'if'];
    const earliest = arrivals.ofCondition(when.if) + when.after;
    if (earliest < duration) return [];
    if (!Number.isFinite(earliest)) return [warning(path, 'never-comes', { id })];
    return [warning(path, 'comes-too-late', { id, time: time.encode(earliest), duration: time.encode(duration) })];
  });
  const parts = [
    ...scenario.statements.map(({ needs }, index) => ({ path: ['statements', index, 'needs'], condition: needs })),
    ...scenario.endings.map(({ when }, index) => ({ path: ['endings', index, 'when'], condition: when })),
    ...scenario.search.map(({ when }, index) => ({ path: ['search', index, 'when'], condition: when })),
  ];
  const others = parts.flatMap(({ path, condition }) =>
    condition && !isSettled(condition) && arrivals.ofCondition(condition) >= duration
      ? warning(path, 'never-happens')
      : [],
  );
  return [...posts, ...others];
}

/** An ending is never reached if whenever it holds an earlier one does. */
function shadowed({ endings }: Scenario, logic: Logic): Flaw[] {
  const always = endings.findIndex(({ when }) => when === undefined);
  return endings.slice(0, always < 0 ? endings.length : always + 1).flatMap(({ id, when }, index): Flaw[] => {
    if (index === 0 || (when && logic.verdictOn(when).is !== 'open')) return [];
    const before = endings.slice(0, index).flatMap((each) => (each.when ? [{ id: each.id, when: each.when }] : []));
    const asked = when ? [when] : [];
    const isTaken = (others: typeof before) =>
      logic.verdictOn({ all: [...asked, ...others.map((each): Condition => ({ not: each.when }))] }).is === 'never';
    // One that can never hold by itself takes nothing from anybody.
    const rivals = before.filter((each) => logic.verdictOn(each.when).is !== 'never');
    if (rivals.length === 0 || !isTaken(rivals)) return [];
    const single = rivals.find((each) => isTaken([each]));
    const first = (single ?? rivals[0])?.id ?? '';
    return [warning(['endings', index, when ? 'when' : 'id'], 'ending-shadowed', { id, first })];
  });
}

/** A comment with a time of its own under a post that waits: it may find nothing to comment on. */
function orphans({ posts }: Scenario, names: Names, arrivals: Arrivals): Flaw[] {
  return posts.flatMap(({ id, re, when }, index) => {
    const parent = re === undefined ? undefined : names.posts.get(re);
    if (typeof parent?.when !== 'object' || parent.id === id) return [];
    // A post that waits for a time alone comes for sure.
    const isLoose = typeof when === 'number' && parent.when.if.elapsed === undefined;
    const isEarlier = arrivals.ofPost(id) < arrivals.ofPost(parent.id);
    return isLoose || isEarlier ? warning(['posts', index, 're'], 'comment-may-precede', { id, re: parent.id }) : [];
  });
}
