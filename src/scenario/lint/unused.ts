import { nearest } from '../nearest.ts';
import { advice, type Flaw, warning } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { allConditions, wordings } from './walk.ts';

/** People who say nothing, colleagues who do nothing, facts that nothing turns on, concerns misspelt. */
export function unused(scenario: Scenario): Flaw[] {
  const said = [...wordings(scenario)].map(({ wording }) => wording);
  const authors = new Set(scenario.posts.map(({ by }) => by));
  const signatories = new Set(said.flatMap(({ signOff }) => signOff));
  const facts = new Set([
    ...scenario.posts.flatMap(({ about }) => about ?? []),
    ...said.flatMap(({ asserts, denies }) => [...asserts, ...denies]),
    ...allConditions(scenario).flatMap(({ condition }) => condition.verified ?? []),
  ]);
  return [
    ...scenario.people.flatMap(({ id }, index) =>
      authors.has(id) ? [] : warning(['people', index, 'id'], 'unused-person', { id }),
    ),
    ...scenario.cell.flatMap(({ id }, index) =>
      authors.has(id) || signatories.has(id) ? [] : advice(['cell', index, 'id'], 'unused-member', { id }),
    ),
    ...scenario.facts.flatMap(({ id }, index) =>
      facts.has(id) ? [] : warning(['facts', index, 'id'], 'unused-fact', { id }),
    ),
    ...loneConcerns(scenario),
  ];
}

/** A concern of its own is a good name for it; one letter away from another, it is that one misspelt. */
function loneConcerns({ posts, statements }: Scenario): Flaw[] {
  const raised = Map.groupBy(posts, ({ concern }) => concern);
  const covered = new Set(statements.flatMap(({ answers }) => answers));
  const shared = [...raised.keys()].filter(
    (concern) => concern !== undefined && ((raised.get(concern)?.length ?? 0) > 1 || covered.has(concern)),
  ) as string[];
  return posts.flatMap(({ concern }, index) => {
    if (concern === undefined || shared.includes(concern)) return [];
    const suggestion = nearest(concern, shared);
    // Of two short names one letter apart, both may be meant.
    return suggestion === undefined || concern.length < 5 || suggestion.slice(0, 3) !== concern.slice(0, 3)
      ? []
      : warning(['posts', index, 'concern'], 'lone-concern', { id: concern, suggestion });
  });
}
