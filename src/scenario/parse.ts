import { lint } from './lint.ts';
import { MIGRATIONS } from './migrate.ts';
import type { Flaw, Problem } from './problem.ts';
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

/**
 * Reads an untrusted text as a scenario: the scenario, or what is wrong with it. Never throws. `judge`: what there is
 * besides to be said of one that can be played.
 */
export function parseScenario(text: string, judge?: (scenario: Scenario) => readonly Flaw[]): ScenarioReading {
  const reading = readAs(judge ? { ...SCENARIO, lint: (scenario) => judged(scenario, judge) } : SCENARIO, text);
  return reading.ok ? { ok: true, scenario: reading.value, problems: reading.problems } : reading;
}

function judged(scenario: Scenario, judge: (scenario: Scenario) => readonly Flaw[]): readonly Flaw[] {
  const flaws = lint(scenario);
  return flaws.some(({ severity }) => severity === 'error') ? flaws : [...flaws, ...judge(scenario)];
}
