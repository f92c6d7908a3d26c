import type { Condition } from '../../crisis/world.ts';
import type { Path } from '../problem.ts';
import type { Scenario, ScenarioText } from '../schema.ts';

/** A condition and where it stands. */
export interface PlacedCondition {
  readonly path: Path;
  readonly condition: Condition;
}

/** Those that stand by themselves, not inside another. */
export function* rootConditions(scenario: Scenario): Generator<PlacedCondition> {
  for (const [index, { when }] of scenario.posts.entries()) {
    if (typeof when === 'object') yield { path: ['posts', index, 'when', 'if'], condition: when.if };
  }
  for (const [index, { needs }] of scenario.statements.entries()) {
    if (needs) yield { path: ['statements', index, 'needs'], condition: needs };
  }
  for (const part of ['endings', 'search'] as const) {
    for (const [index, { when }] of scenario[part].entries()) {
      if (when) yield { path: [part, index, 'when'], condition: when };
    }
  }
}

/** The checks ask again and again, of one scenario after the other. */
const ALL = new WeakMap<Scenario, readonly PlacedCondition[]>();

/** Every condition in the scenario, alone or inside another. */
export function allConditions(scenario: Scenario): readonly PlacedCondition[] {
  const known = ALL.get(scenario);
  if (known) return known;
  const all = [...rootConditions(scenario)];
  // The list goes on with what is put at its end meanwhile.
  for (const outer of all) all.push(...innerConditions(outer));
  ALL.set(scenario, all);
  return all;
}

/** Those directly inside another. */
export function innerConditions(outer: PlacedCondition): readonly PlacedCondition[] {
  const { all, any, not } = outer.condition;
  if (not) return [inside(outer, not, 'not')];
  const group = all ?? any;
  return group?.map((inner, index) => inside(outer, inner, all ? 'all' : 'any', index)) ?? [];
}

/** Few are ever reported: the others need not know their way. */
function inside(outer: PlacedCondition, condition: Condition, ...way: Path): PlacedCondition {
  return {
    condition,
    get path() {
      return [...outer.path, ...way];
    },
  };
}

/** What replies and statements have in common: a text and what it claims, promises and needs. */
export function* wordings(scenario: Scenario) {
  for (const [index, post] of scenario.posts.entries()) {
    for (const [place, option] of post.replies.entries()) {
      yield { path: ['posts', index, 'replies', place] as Path, wording: option };
    }
  }
  for (const [index, statement] of scenario.statements.entries()) {
    yield { path: ['statements', index] as Path, wording: statement };
  }
}

/** Every string in the scenario, sentences and names alike; `path` is the way to it for as long as it is visited. */
export function eachString(value: unknown, visit: (value: string, path: Path) => void, path: (string | number)[] = []) {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, one] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(name) : name);
    eachString(one, visit, path);
    path.pop();
  }
}

/** Every text a player reads in their own language. */
export function* texts(scenario: Scenario): Generator<{ path: Path; text: ScenarioText }> {
  function* of<T extends object>(part: T, path: Path, names: readonly (keyof T & string)[]) {
    for (const name of names) {
      const text = part[name] as ScenarioText | undefined;
      if (text !== undefined) yield { path: [...path, name], text };
    }
  }
  yield* of(scenario, [], ['title', 'summary', 'briefing', 'lesson']);
  yield* of(scenario.brand, ['brand'], ['sector']);
  for (const [index, person] of scenario.people.entries()) yield* of(person, ['people', index], ['bio']);
  for (const [index, fact] of scenario.facts.entries()) {
    yield* of(fact, ['facts', index], ['claim', 'source', 'finding']);
  }
  for (const [index, post] of scenario.posts.entries()) {
    yield* of(post, ['posts', index], ['text', 'image', 'expects']);
    for (const [place, option] of post.replies.entries()) {
      yield* of(option, ['posts', index, 'replies', place], ['text', 'news', 'note']);
    }
  }
  for (const [index, statement] of scenario.statements.entries()) {
    yield* of(statement, ['statements', index], ['title', 'text', 'news']);
  }
  for (const [stance, phrases] of Object.entries(scenario.chatter ?? {})) {
    for (const [index, text] of phrases.entries()) yield { path: ['chatter', stance, index], text };
  }
  for (const [index, ending] of scenario.endings.entries()) yield* of(ending, ['endings', index], ['title', 'text']);
  for (const [index, result] of scenario.search.entries()) yield* of(result, ['search', index], ['title']);
}
