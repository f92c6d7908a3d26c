import type { Minutes } from '../crisis/vocabulary.ts';
import type { Scenario } from '../scenario/schema.ts';
import { withoutOwnWords } from '../training/own-option.ts';

/**
 * Something the facilitator adds while the round runs: a journalist calls, a fake account, the boss posts, a new fact.
 * It is a piece of scenario, so that a round stays a run of a scenario: `withInjects(scenario, injects)`, replayed with the
 * same seed, goes exactly as before until the inject’s minute, because chance hangs on keys and not on order.
 */
export interface Inject {
  /** Begins with a capital, as no id of a scenario does; the ids inside begin with it. The server gives it. */
  readonly id: string;
  readonly people: Scenario['people'];
  readonly facts: Scenario['facts'];
  /** Their `when` is set to the minute of the inject. They may name the scenario's people, facts and posts. */
  readonly posts: Scenario['posts'];
}

export interface PlacedInject {
  readonly at: Minutes;
  readonly inject: Inject;
}

type Person = Scenario['people'][number];
type Fact = Scenario['facts'][number];
type Post = Scenario['posts'][number];

/** The scenario as it is with these. The same list gives the same object's parts, so a crisis can be told apart by it. */
export function withInjects(scenario: Scenario, injects: readonly PlacedInject[]): Scenario {
  if (injects.length === 0) return scenario;
  const pieces = injects.map((placed) => pieceOf(scenario, placed));
  return {
    ...scenario,
    people: [...scenario.people, ...pieces.flatMap(({ people }) => people)],
    facts: [...scenario.facts, ...pieces.flatMap(({ facts }) => facts)],
    posts: [...scenario.posts, ...pieces.flatMap(({ posts }) => posts)],
  };
}

interface Piece {
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
  readonly posts: readonly Post[];
}

function pieceOf(scenario: Scenario, { at, inject }: PlacedInject): Piece {
  const own = {
    people: ids(inject.people),
    facts: ids(inject.facts),
    posts: ids(inject.posts),
  };
  const concerns = new Set(scenario.posts.flatMap(({ concern }) => (concern === undefined ? [] : [concern])));
  // A fact no post is about is in question from the first minute: that may change for none of the scenario's own …
  const questioned = new Set(scenario.posts.flatMap(({ about }) => (about === undefined ? [] : [about])));
  // … and must not hold for the inject's.
  const raised = new Set(inject.posts.map(({ about }) => about));
  const prefixed = (id: string): string => `${inject.id}-${id}`;
  const renamed = (id: string, among: ReadonlySet<string>): string => (among.has(id) ? prefixed(id) : id);
  const facts = (list: readonly string[]): string[] => list.map((id) => renamed(id, own.facts));
  return {
    people: inject.people.map((person) => ({ ...person, id: prefixed(person.id) })),
    facts: inject.facts.filter(({ id }) => raised.has(id)).map((fact) => ({ ...fact, id: prefixed(fact.id) })),
    posts: inject.posts.map(({ about, re, concern, ...post }) => ({
      ...post,
      id: prefixed(post.id),
      by: renamed(post.by, own.people),
      when: at,
      ...(about !== undefined && (own.facts.has(about) || questioned.has(about))
        ? { about: renamed(about, own.facts) }
        : {}),
      ...(re === undefined ? {} : { re: renamed(re, own.posts) }),
      ...(concern === undefined ? {} : { concern: concerns.has(concern) ? concern : prefixed(concern) }),
      replies: post.replies.map((reply) => ({
        ...reply,
        asserts: facts(reply.asserts),
        denies: facts(reply.denies),
        does: reply.does.map((deed) => ('delete' in deed ? { delete: renamed(deed.delete, own.posts) } : deed)),
      })),
    })),
  };
}

/** A prefixed id: the shortest beginning of which the rest is an id of the format's. */
const PREFIXED = /^([A-Z][\w-]*?)-[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const ownerOf = (id: string): string | undefined => PREFIXED.exec(id)?.[1];

/** `withInjects` read backwards: the scenario as written, and what was injected into it; not what players wrote. */
export function injectsIn(played: Scenario): {
  readonly written: Scenario;
  readonly injects: readonly PlacedInject[];
} {
  const scenario = withoutOwnWords(played);
  const owners = [...new Set(scenario.posts.flatMap(({ id }) => ownerOf(id) ?? []))];
  const mine = <T extends { readonly id: string }>(list: readonly T[], owner: string | undefined): T[] =>
    list.filter(({ id }) => ownerOf(id) === owner);
  return {
    written: {
      ...scenario,
      people: mine(scenario.people, undefined),
      facts: mine(scenario.facts, undefined),
      posts: mine(scenario.posts, undefined),
    },
    injects: owners.map((owner) => {
      const bare = (id: string): string => (id.startsWith(`${owner}-`) ? id.slice(owner.length + 1) : id);
      const posts = mine(scenario.posts, owner);
      const at = posts[0]?.when;
      return {
        at: typeof at === 'number' ? at : 0,
        inject: {
          id: owner,
          people: mine(scenario.people, owner).map((person) => ({ ...person, id: bare(person.id) })),
          facts: mine(scenario.facts, owner).map((fact) => ({ ...fact, id: bare(fact.id) })),
          posts: posts.map(({ about, re, concern, ...post }) => ({
            ...post,
            id: bare(post.id),
            by: bare(post.by),
            ...(about === undefined ? {} : { about: bare(about) }),
            ...(re === undefined ? {} : { re: bare(re) }),
            ...(concern === undefined ? {} : { concern: bare(concern) }),
            replies: post.replies.map((reply) => ({
              ...reply,
              asserts: reply.asserts.map(bare),
              denies: reply.denies.map(bare),
              does: reply.does.map((deed) => ('delete' in deed ? { delete: bare(deed.delete) } : deed)),
            })),
          })),
        },
      };
    }),
  };
}

const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

/** Whether everybody and everything an inject names is in it or in the scenario, and no name is there twice. */
export function fits(scenario: Scenario, inject: Inject): boolean {
  const people = ids([...scenario.people, ...scenario.cell, ...inject.people]);
  const facts = ids([...scenario.facts, ...inject.facts]);
  const posts = ids([...scenario.posts, ...inject.posts]);
  const cell = ids(scenario.cell);
  const unique = (list: readonly { readonly id: string }[]): boolean => ids(list).size === list.length;
  return (
    [inject.people, inject.facts, inject.posts].every(unique) &&
    inject.posts.every(
      ({ by, about, re, replies }) =>
        people.has(by) &&
        (about === undefined || facts.has(about)) &&
        (re === undefined || posts.has(re)) &&
        unique(replies) &&
        replies.every(
          ({ asserts, denies, signOff, does }) =>
            [...asserts, ...denies].every((fact) => facts.has(fact)) &&
            signOff.every((who) => cell.has(who)) &&
            does.every((deed) => !('delete' in deed) || posts.has(deed.delete)),
        ),
    )
  );
}
