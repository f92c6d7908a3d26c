import { STATEMENT_KINDS } from '../../crisis/vocabulary.ts';
import { error, type Flaw, type Path, warning } from '../problem.ts';
import type { Scenario } from '../schema.ts';

/** People and colleagues share one list: `by` may name either. */
export function duplicateIds(scenario: Scenario): Flaw[] {
  const speakers = new Map<string, Path>();
  return [
    ...repeated(scenario.people, ['people'], speakers),
    ...repeated(scenario.cell, ['cell'], speakers),
    ...repeated(scenario.facts, ['facts']),
    ...repeated(scenario.posts, ['posts']),
    ...scenario.posts.flatMap((post, index) => repeated(post.replies, ['posts', index, 'replies'])),
    ...repeated(scenario.statements, ['statements']),
    ...repeated(scenario.endings, ['endings']),
  ];
}

function repeated(list: readonly { readonly id: string }[], path: Path, seen = new Map<string, Path>()): Flaw[] {
  return list.flatMap(({ id }, index) => {
    const here = [...path, index, 'id'];
    if (seen.has(id)) return error(here, 'duplicate-id', { id });
    seen.set(id, here);
    return [];
  });
}

export function duplicateChoices({ preparations }: Scenario): Flaw[] {
  return preparations.choices.flatMap(({ kind }, index) => {
    const first = preparations.choices.findIndex((choice) => choice.kind === kind);
    return first < index ? error(['preparations', 'choices', index, 'kind'], 'duplicate-choice', { id: kind }) : [];
  });
}

/** `{ "published": "apology" }` means any apology, so no other kind of statement may be called that. */
export function statementNames({ statements }: Scenario): Flaw[] {
  return statements.flatMap(({ id, kind }, index) =>
    id !== kind && (STATEMENT_KINDS as readonly string[]).includes(id)
      ? warning(['statements', index, 'id'], 'statement-named-as-kind', { id, kind })
      : [],
  );
}
