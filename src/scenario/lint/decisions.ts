import { error, type Flaw, warning } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Names } from './names.ts';
import { allConditions, wordings } from './walk.ts';

/** A decision is a post with answers to choose from: there should be some, and each should be a choice. */
export function choices({ posts }: Scenario): Flaw[] {
  if (posts.every(({ replies }) => replies.length === 0)) return [warning(['posts'], 'no-decisions')];
  return posts.flatMap(({ id, replies }, index) =>
    replies.length === 1 ? warning(['posts', index, 'replies'], 'single-option', { id }) : [],
  );
}

/** A deadline nobody can meet: no answer of its own, and none elsewhere that covers it. */
export function deadlines(scenario: Scenario): Flaw[] {
  const answerable = answerableIn(scenario);
  return scenario.posts.flatMap(({ id, deadline }, index) =>
    deadline !== undefined && !answerable.has(id)
      ? warning(['posts', index, 'deadline'], 'deadline-without-replies', { id })
      : [],
  );
}

/** Posts with answers to choose from, or of a concern that another answer on that platform, or a statement, covers. */
function answerableIn({ posts, statements }: Scenario): ReadonlySet<string> {
  const there = new Set(
    posts.flatMap(({ concern, on, replies }) => (concern && replies.length > 0 ? `${concern} ${on}` : [])),
  );
  const everywhere = new Set(statements.flatMap(({ answers }) => answers));
  return new Set(
    posts
      .filter(
        ({ concern, on, replies }) =>
          replies.length > 0 || (concern && (there.has(`${concern} ${on}`) || everywhere.has(concern))),
      )
      .map(({ id }) => id),
  );
}

export function promises(scenario: Scenario): Flaw[] {
  return [...wordings(scenario)].flatMap(({ path, wording: { id, promises, news } }) => {
    if (promises !== undefined && news === undefined)
      return error([...path, 'promises'], 'promise-without-news', { id });
    if (promises === undefined && news !== undefined) return warning([...path, 'news'], 'news-without-promise', { id });
    return [];
  });
}

export function contradictions(scenario: Scenario): Flaw[] {
  return [...wordings(scenario)].flatMap(({ path, wording: { id, asserts, denies } }) =>
    denies.flatMap((fact, index) =>
      asserts.includes(fact) ? error([...path, 'denies', index], 'contradiction', { id, fact }) : [],
    ),
  );
}

/** Waiting for what the player has no way to do. */
export function impossibleDeeds(scenario: Scenario, names: Names): Flaw[] {
  const deletable = new Set(
    scenario.posts.flatMap(({ id, page, replies }) => [
      ...(page === 'ours' ? [id] : []),
      ...replies.flatMap(({ does }) => does.flatMap((deed) => ('delete' in deed ? deed.delete : []))),
    ]),
  );
  const answerable = answerableIn(scenario);
  const offered = new Set(scenario.preparations.choices.map(({ kind }) => kind));
  return allConditions(scenario).flatMap((placed) => {
    const { answered, deleted, prepared } = placed.condition;
    if (answered !== undefined && names.posts.has(answered) && !answerable.has(answered)) {
      return warning([...placed.path, 'answered'], 'never-answered', { id: answered });
    }
    if (deleted !== undefined && names.posts.has(deleted) && !deletable.has(deleted)) {
      return warning([...placed.path, 'deleted'], 'never-deleted', { id: deleted });
    }
    return prepared !== undefined && !offered.has(prepared)
      ? warning([...placed.path, 'prepared'], 'never-prepared', { id: prepared })
      : [];
  });
}

export function budget({ preparations: { budget, choices } }: Scenario): Flaw[] {
  const least = Math.min(...choices.map(({ cost }) => cost));
  return choices.length > 0 && least > budget
    ? [warning(['preparations', 'budget'], 'nothing-affordable', { budget, least })]
    : [];
}
