import type { Scenario } from './schema.ts';

/** Whoever wrote a post: somebody of the public, or a colleague. */
export function authorOf(scenario: Scenario, id: string) {
  const person = scenario.people.find((each) => each.id === id);
  if (person) return { id, name: person.name, handle: person.handle, role: person.role } as const;
  const member = scenario.cell.find((each) => each.id === id);
  return { id, name: member?.name ?? id, handle: undefined, role: member?.role } as const;
}
