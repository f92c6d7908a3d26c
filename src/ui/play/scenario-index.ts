import { type Answering, PLATFORMS, type Platform } from '../../crisis/vocabulary.ts';
import { hashName, mix } from '../../kernel/key.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { isOwnOption } from '../../training/own-option.ts';

export type ScenarioPost = Scenario['posts'][number];
export type ScenarioReply = ScenarioPost['replies'][number];
export type ScenarioStatement = Scenario['statements'][number];

/** The scenario by id, made once a run. */
export interface ScenarioIndex {
  readonly scenario: Scenario;
  readonly posts: ReadonlyMap<string, ScenarioPost>;
  readonly people: ReadonlyMap<string, Scenario['people'][number]>;
  readonly cell: ReadonlyMap<string, Scenario['cell'][number]>;
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
  for (let hops = 0; post?.re !== undefined && hops < index.posts.size; hops++) post = index.posts.get(post.re);
  return post?.id ?? id;
}

/** What a text says: a reply's (`post/option`) or a statement's wording. */
export function wordingOf(index: ScenarioIndex, text: string): ScenarioReply | ScenarioStatement | undefined {
  const [post = '', option] = text.split('/');
  if (option === undefined) return index.statements.get(text);
  return index.posts.get(post)?.replies.find((reply) => reply.id === option);
}

/** `post/option`, whichever way an event names the option. */
export const refOf = (post: string, option: string): `${string}/${string}` =>
  option.includes('/') ? (option as `${string}/${string}`) : `${post}/${option}`;

/** The options in an order that is this run's own, so that the file's order tells nothing. */
export function shuffledReplies(post: ScenarioPost, seed: number): readonly ScenarioReply[] {
  const rank = (reply: ScenarioReply) => mix(seed, hashName(post.id), hashName(reply.id));
  return post.replies.filter((reply) => !isOwnOption(reply)).sort((a, b) => rank(a) - rank(b));
}

/** Where the public reads along. */
export const isPublicPlace = (place: string): place is Platform => (PLATFORMS as readonly string[]).includes(place);

/** A way to answer: an answer of the list, or one's own words. */
export type Way = 'choose' | 'write';

/** The ways to answer a message. The cell is answered from the list; without a list, only where words are all there is. */
export function waysToAnswer(post: ScenarioPost, answering: Answering): readonly Way[] {
  const isListed = post.replies.some((reply) => !isOwnOption(reply));
  if (post.on === 'cell') return isListed ? ['choose'] : [];
  if (answering === 'own-words') return isListed || isPublicPlace(post.on) ? ['write'] : [];
  if (!isListed) return [];
  return answering === 'choices' ? ['choose'] : ['choose', 'write'];
}

/** Name and handle of whoever speaks. */
export function speakerOf(index: ScenarioIndex, by: string): { readonly name: string; readonly handle: string } {
  const person = index.people.get(by);
  if (person) return person;
  const name = index.cell.get(by)?.name ?? by;
  return { name, handle: name };
}

/** How the interface calls the author of a post: "@lea_b", or a colleague's name. */
export const handleOf = (index: ScenarioIndex, post: string): string =>
  speakerOf(index, index.posts.get(post)?.by ?? post).handle;
