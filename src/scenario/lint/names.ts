import type { Scenario } from '../schema.ts';

type Post = Scenario['posts'][number];
type Statement = Scenario['statements'][number];

/** Everything in a scenario that another part may call by its id. Of an id given twice, the first counts. */
export interface Names {
  readonly people: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly concerns: ReadonlySet<string>;
  /** `post/option`. */
  readonly options: ReadonlySet<string>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly statements: ReadonlyMap<string, Statement>;
}

export function namesOf(scenario: Scenario): Names {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    people: ids(scenario.people),
    members: ids(scenario.cell),
    facts: ids(scenario.facts),
    concerns: new Set(scenario.posts.flatMap(({ concern }) => concern ?? [])),
    options: new Set(scenario.posts.flatMap((post) => post.replies.map((option) => `${post.id}/${option.id}`))),
    posts: new Map(scenario.posts.toReversed().map((post) => [post.id, post])),
    statements: new Map(scenario.statements.toReversed().map((statement) => [statement.id, statement])),
  };
}
