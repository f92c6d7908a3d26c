import type { Action } from '../crisis/actions.ts';
import type { RuleId } from '../crisis/vocabulary.ts';
import type { ScenarioText } from '../scenario/schema.ts';
import type { Tongue } from '../scenario/tongues.ts';

/** The sentences a report needs, in the language the learner plays in. */
export interface Wording {
  readonly tongue: Tongue;
  readonly rule: (rule: RuleId) => string;
  /** “You answered Léa B. in public”. */
  readonly action: (action: Action) => string;
  readonly say: (text: ScenarioText) => string;
}
