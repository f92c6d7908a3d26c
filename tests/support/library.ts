import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** The built-in scenarios' ids. */
export const LIBRARY: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** One of the built-in scenarios, by its id. */
export function givenScenario(id: string): Scenario {
  const reading = parseScenario(readFileSync(new URL(`${id}/scenario.json`, FOLDER), 'utf8'));
  if (!reading.ok) throw new Error(`${id} cannot be read: ${JSON.stringify(reading.problems[0])}`);
  return reading.scenario;
}
