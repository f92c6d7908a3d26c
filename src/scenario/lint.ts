import { goodAndBad, leadingNowhere } from './lint/answers.ts';
import { comments } from './lint/comments.ts';
import { budget, choices, contradictions, deadlines, impossibleDeeds, promises } from './lint/decisions.ts';
import { endings } from './lint/endings.ts';
import { focus } from './lint/focus.ts';
import { holding } from './lint/holding.ts';
import { duplicateChoices, duplicateIds, statementNames } from './lint/ids.ts';
import { lengths } from './lint/lengths.ts';
import { type Names, namesOf } from './lint/names.ts';
import { order } from './lint/order.ts';
import { places } from './lint/places.ts';
import { readability } from './lint/readability.ts';
import { reality } from './lint/reality.ts';
import { references } from './lint/references.ts';
import { placeholders, plainTextOnly } from './lint/sentences.ts';
import { tells } from './lint/tells.ts';
import { times } from './lint/times.ts';
import { translations } from './lint/translations.ts';
import { unused } from './lint/unused.ts';
import type { Flaw } from './problem.ts';
import type { Scenario } from './schema.ts';

type Lint = (scenario: Scenario, names: Names) => Flaw[];

/** One concern each. */
const LINTS: readonly Lint[] = [
  duplicateIds,
  duplicateChoices,
  statementNames,
  references,
  comments,
  holding,
  order,
  times,
  endings,
  places,
  choices,
  deadlines,
  promises,
  contradictions,
  impossibleDeeds,
  budget,
  plainTextOnly,
  placeholders,
  translations,
  lengths,
  readability,
  reality,
];

/** What is worth saying only once the parts fit: a person whose name is misspelt elsewhere is not unused. */
const JUDGEMENTS: readonly Lint[] = [unused, goodAndBad, leadingNowhere, tells, focus];

/** What the format alone cannot see: whether the parts of a scenario fit one another. */
export function lint(scenario: Scenario): Flaw[] {
  const names = namesOf(scenario);
  const run = (lints: readonly Lint[]) => lints.flatMap((check) => check(scenario, names));
  const flaws = run(LINTS);
  return flaws.some(({ severity }) => severity === 'error') ? flaws : [...flaws, ...run(JUDGEMENTS)];
}
