import { hashName, mix } from '../../kernel/key.ts';
import type { Scenario, ScenarioText } from '../../scenario/schema.ts';

export type Lang = 'fr' | 'en';
export type ScenarioPost = Scenario['posts'][number];
export type ScenarioReply = ScenarioPost['replies'][number];
export type ScenarioStatement = Scenario['statements'][number];
type Person = Scenario['people'][number];
type CellMember = Scenario['cell'][number];

/** The sentence in the player's language; a plain string serves both. */
export function say(text: ScenarioText | undefined, lang: Lang): string {
  return text === undefined ? '' : typeof text === 'string' ? text : text[lang];
}

/** The scenario by id, made once a run. */
export interface ScenarioIndex {
  readonly scenario: Scenario;
  readonly posts: ReadonlyMap<string, ScenarioPost>;
  readonly people: ReadonlyMap<string, Person>;
  readonly cell: ReadonlyMap<string, CellMember>;
  readonly statements: ReadonlyMap<string, ScenarioStatement>;
  readonly facts: ReadonlyMap<string, Scenario['facts'][number]>;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));

export function indexScenario(scenario: Scenario): ScenarioIndex {
  return {
    scenario,
    posts: byId(scenario.posts),
    people: byId(scenario.people),
    cell: byId(scenario.cell),
    statements: byId(scenario.statements),
    facts: byId(scenario.facts),
  };
}

/** The post at the head of the conversation this one belongs to. */
export function rootOf(index: ScenarioIndex, id: string): string {
  let post = index.posts.get(id);
  for (let hops = 0; post?.re !== undefined && hops < 400; hops++) post = index.posts.get(post.re);
  return post?.id ?? id;
}

/** A reply by `post/option`. */
export function replyOf(index: ScenarioIndex, ref: string): ScenarioReply | undefined {
  const [post = '', option] = ref.split('/');
  return index.posts.get(post)?.replies.find((reply) => reply.id === option);
}

/** What a text says: a reply's or a statement's wording. */
export function wordingOf(index: ScenarioIndex, text: string): ScenarioReply | ScenarioStatement | undefined {
  return text.includes('/') ? replyOf(index, text) : index.statements.get(text);
}

/** `post/option`, whichever way an event names the option. */
export const refOf = (post: string, option: string) => (option.includes('/') ? option : `${post}/${option}`);

/** The options in an order that is this run's own, so that the file's order tells nothing. */
export function shuffledReplies(post: ScenarioPost, seed: number): readonly ScenarioReply[] {
  const rank = (reply: ScenarioReply) => mix(seed, hashName(post.id), hashName(reply.id));
  return [...post.replies].sort((a, b) => rank(a) - rank(b));
}

/** Name and handle of whoever speaks. */
export function speakerOf(index: ScenarioIndex, by: string): { name: string; handle: string } {
  const person = index.people.get(by);
  if (person) return { name: person.name, handle: person.handle };
  return { name: index.cell.get(by)?.name ?? by, handle: '' };
}
