import { lint } from './lint.ts';
import { MIGRATIONS } from './migrate.ts';
import type { Problem } from './problem.ts';
import { type FileFormat, readAs } from './reading.ts';
import { FORMAT, type Scenario, scenarioSchema } from './schema.ts';

export type ScenarioReading =
  /** It can be played; `problems` holds warnings and advice only. */
  | { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const SCENARIO: FileFormat<typeof scenarioSchema> = {
  kind: 'scenario',
  version: FORMAT,
  schema: scenarioSchema,
  migrations: MIGRATIONS,
  lint,
};

/** Reads an untrusted text as a scenario: the scenario, or what is wrong with it. Never throws. */
export function parseScenario(text: string): ScenarioReading {
  const reading = readAs(SCENARIO, text);
  return reading.ok ? { ok: true, scenario: reading.value, problems: reading.problems } : reading;
}
