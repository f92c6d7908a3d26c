import { z } from 'zod';
import { type Scenario, scenarioSchema } from './schema.ts';

/**
 * The scenario as an author would have written it: times as "h:mm", lists nobody filled left out.
 * Reading it again gives the same scenario.
 */
export function printScenario(scenario: Scenario): string {
  const written = z.encode(scenarioSchema, scenario);
  // Every empty list is a default, except this one, which the format asks for.
  const spoken = (name: string, value: unknown) =>
    Array.isArray(value) && value.length === 0 && name !== 'choices' ? undefined : value;
  return `${JSON.stringify(written, spoken, 2)}\n`;
}
