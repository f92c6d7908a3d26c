import { comments } from './lint/comments.ts';
import { budget, choices, contradictions, deadlines, impossibleDeeds, promises } from './lint/decisions.ts';
import { endings } from './lint/endings.ts';
import { duplicateChoices, duplicateIds, statementNames } from './lint/ids.ts';
import { type Names, namesOf } from './lint/names.ts';
import { places } from './lint/places.ts';
import { references } from './lint/references.ts';
import { placeholders, plainTextOnly, translations } from './lint/sentences.ts';
import { times } from './lint/times.ts';
import { waitingForever } from './lint/waiting.ts';
import type { Flaw } from './problem.ts';
import type { Scenario } from './schema.ts';

/** One concern each. */
const LINTS: readonly ((scenario: Scenario, names: Names) => Flaw[])[] = [
  duplicateIds,
  duplicateChoices,
  statementNames,
  references,
  comments,
  waitingForever,
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
];

/** What the format alone cannot see: whether the parts of a scenario fit one another. */
export function lint(scenario: Scenario): Flaw[] {
  const names = namesOf(scenario);
  return LINTS.flatMap((check) => check(scenario, names));
}
