import { nearest } from '../nearest.ts';
import { error, type Flaw, type Path, type ProblemKey } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Names } from './names.ts';
import { allConditions, wordings } from './walk.ts';

/** Looking for what was meant takes time, and after so many the author needs another way than suggestions. */
const MAX_SUGGESTIONS = 50;

/** What a set and a map have in common. */
interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** Everything that is called by an id must be there to be called. */
export function references(scenario: Scenario, names: Names): Flaw[] {
  const flaws: Flaw[] = [];
  const look = (id: string | undefined, path: Path, key: ProblemKey, ...known: readonly Known[]) => {
    if (id === undefined || known.some((some) => some.has(id))) return;
    const close =
      flaws.length < MAX_SUGGESTIONS
        ? nearest(
            id,
            known.flatMap((some) => [...some.keys()]),
          )
        : undefined;
    flaws.push(error(path, key, close === undefined ? { id } : { id, suggestion: close }));
  };
  const lookEach = (ids: readonly string[], path: Path, key: ProblemKey, known: Known) => {
    for (const [index, id] of ids.entries()) look(id, [...path, index], key, known);
  };
  const { posts } = names;

  for (const [index, post] of scenario.posts.entries()) {
    const path = ['posts', index];
    look(post.by, [...path, 'by'], 'unknown-author', names.people, names.members);
    look(post.re, [...path, 're'], 'unknown-post', posts);
    look(post.about, [...path, 'about'], 'unknown-fact', names.facts);
    for (const [place, option] of post.replies.entries()) {
      for (const [turn, deed] of option.does.entries()) {
        if (!('delete' in deed)) continue;
        look(deed.delete, [...path, 'replies', place, 'does', turn, 'delete'], 'unknown-post', posts);
      }
    }
  }
  for (const { path, wording } of wordings(scenario)) {
    lookEach(wording.asserts, [...path, 'asserts'], 'unknown-fact', names.facts);
    lookEach(wording.denies, [...path, 'denies'], 'unknown-fact', names.facts);
    lookEach(wording.signOff, [...path, 'signOff'], 'unknown-member', names.members);
  }
  for (const [index, statement] of scenario.statements.entries()) {
    lookEach(statement.answers, ['statements', index, 'answers'], 'unknown-concern', names.concerns);
  }

  const kinds = new Set<string>(scenario.statements.map(({ kind }) => kind));
  for (const placed of allConditions(scenario)) {
    const { condition } = placed;
    const lookIn = (name: keyof typeof condition, key: ProblemKey, ...known: readonly Known[]) => {
      const id = condition[name] as string | undefined;
      if (id !== undefined && !known.some((some) => some.has(id))) look(id, [...placed.path, name], key, ...known);
    };
    for (const name of ['appeared', 'deleted', 'moderated', 'answered', 'unanswered'] as const) {
      lookIn(name, 'unknown-post', posts);
    }
    lookIn('chosen', 'unknown-option', names.options);
    lookIn('verified', 'unknown-fact', names.facts);
    lookIn('published', 'unknown-statement', kinds, names.statements);
  }
  return flaws;
}
