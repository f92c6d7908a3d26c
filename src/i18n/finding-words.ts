import type { Finding } from '../rules/finding.ts';
import { authorOf } from '../scenario/author.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Speech } from './speech.ts';

/**
 * A finding speaks in ids, minutes and bare numbers; the sentence wants names, durations and numbers as this
 * language writes them. `count` stays a number: it chooses the plural form.
 */
function spellOut(
  params: Finding['params'],
  scenario: Scenario,
  { say, duration, number }: Pick<Speech, 'say' | 'duration' | 'number'>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name === 'who') return [name, authorOf(scenario, String(value)).name];
      if (name === 'fact') {
        const fact = scenario.facts.find(({ id }) => id === value);
        return [name, fact ? say(fact.claim) : value];
      }
      if (typeof value !== 'number' || name === 'count') return [name, value];
      return [name, name.endsWith('Min') ? duration(value) : number(value)];
    }),
  );
}

/** Why a point was won or lost. */
export const sayFinding = (
  { key, params }: Pick<Finding, 'key' | 'params'>,
  scenario: Scenario,
  speech: Pick<Speech, 't' | 'say' | 'duration' | 'number'>,
): string => speech.t(`rules:finding.${key}`, spellOut(params, scenario, speech));
