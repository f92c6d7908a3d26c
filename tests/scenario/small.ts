import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

/** A small scenario without a fault, which the tests then spoil. */
export const SMALL_FILE = join(import.meta.dirname, 'small.json');
export const SMALL = readFileSync(SMALL_FILE, 'utf8');

/** The same, with one passage replaced; the passage must be there, and only once. */
export function spoilt(from: string, to: string): string {
  const parts = SMALL.split(from);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the small scenario: ${from}`);
  return parts.join(to);
}

export function smallScenario(): Scenario {
  const reading = parseScenario(SMALL);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}
