import type { RuleId } from '../crisis/vocabulary.ts';
import type { Scenario, ScenarioText } from '../scenario/schema.ts';
import type { Inject } from './inject.ts';

/** What sort of disturbance: how the stock is laid out, and what one begins from when writing one's own. */
export const INJECT_KINDS = [
  'journalist',
  'imitation',
  'boss',
  'fact',
  'influencer',
  'screenshot',
  'employee',
] as const;
export type InjectKind = (typeof INJECT_KINDS)[number];

/**
 * One of the stock, `scenarios/injects.json`: pieces of scenario that name nobody in particular. In its texts {brand},
 * {hashtag} and {boss} stand for the scenario's own; in a handle, BRAND for its handle.
 */
export interface StockInject {
  readonly id: string;
  readonly kind: InjectKind;
  /** To be written by the facilitator: its first message says nothing yet, its answers fit nearly anything. */
  readonly blank: boolean;
  readonly title: ScenarioText;
  /** For the facilitator: what it trains, and what to look for. */
  readonly hint: ScenarioText;
  readonly trains: readonly RuleId[];
  readonly people: Scenario['people'];
  readonly facts: Scenario['facts'];
  readonly posts: Scenario['posts'];
}

/** What is sent: the server gives the id. */
export type Pieces = Omit<Inject, 'id'>;

/** One of the stock as it would be said in this scenario. */
export function filled(stock: StockInject, scenario: Scenario): Pieces {
  const { brand, hashtag, cell } = scenario;
  const boss = cell.find(({ role }) => role === 'boss')?.name ?? 'Claude Garnier';
  const inText = (words: string) =>
    words.replaceAll('{brand}', brand.name).replaceAll('{hashtag}', hashtag).replaceAll('{boss}', boss);
  const text = (said: ScenarioText): ScenarioText =>
    typeof said === 'string' ? inText(said) : { fr: inText(said.fr), en: inText(said.en) };
  return {
    people: stock.people.map(({ bio, ...person }) => ({
      ...person,
      name: inText(person.name).slice(0, 60),
      handle: person.handle.replace('BRAND', brand.handle.slice(1)).slice(0, 31),
      ...(bio !== undefined && { bio: text(bio) }),
    })),
    facts: stock.facts.map((fact) => ({
      ...fact,
      claim: text(fact.claim),
      source: text(fact.source),
      finding: text(fact.finding),
    })),
    posts: stock.posts.map(({ image, expects, ...post }) => ({
      ...post,
      text: text(post.text),
      ...(image !== undefined && { image: text(image) }),
      ...(expects !== undefined && { expects: text(expects) }),
      replies: post.replies.map(({ news, note, ...reply }) => ({
        ...reply,
        text: text(reply.text),
        ...(news !== undefined && { news: text(news) }),
        ...(note !== undefined && { note: text(note) }),
      })),
    })),
  };
}

/** The first message and whoever sends it: what the facilitator changes before sending. */
export interface InjectEdit {
  readonly text: ScenarioText;
  readonly name: string;
  readonly handle: string;
  readonly followers: number;
  readonly on: Scenario['posts'][number]['on'];
}

export function editOf({ posts, people }: Pieces): InjectEdit | undefined {
  const [post] = posts;
  const author = people.find(({ id }) => id === post?.by);
  return post && author && { text: post.text, on: post.on, ...author };
}

export function edited(pieces: Pieces, edit: InjectEdit): Pieces {
  const [first, ...rest] = pieces.posts;
  if (!first) return pieces;
  return {
    ...pieces,
    people: pieces.people.map((person) =>
      person.id === first.by ? { ...person, name: edit.name, handle: edit.handle, followers: edit.followers } : person,
    ),
    posts: [{ ...first, text: edit.text, on: edit.on }, ...rest],
  };
}
