import type { RuleId } from '../../src/crisis/vocabulary.ts';
import type { Scenario, ScenarioText } from '../../src/scenario/schema.ts';
import { type BoosterFrame, cutBooster } from '../../src/training/booster.ts';

const words: ScenarioText = { fr: 'Quelques mots.', en: 'A few words.' };
const ending = { title: words, text: words };
const FRAME: BoosterFrame = { title: words, lesson: words, answered: ending, waiting: ending };

/** A booster as the interface cuts it, but for the sentences around it. */
export function givenBooster(scenario: Scenario, rule: RuleId): Scenario {
  const booster = cutBooster(scenario, rule, FRAME);
  if (!booster) throw new Error(`${scenario.id} has too little of ${rule}`);
  return booster;
}
