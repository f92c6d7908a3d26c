import type { RuleId } from '../../crisis/vocabulary.ts';

/**
 * Out of which scenarios boosters of a rule are cut: those with enough in their first hours to test it, where care is
 * seen to be worth it (tests/training/booster.test.ts plays each). In the order they are offered: first the scenarios
 * that train the rule most, and not the same ones for every rule.
 */
export const BOOSTERS: Readonly<Record<RuleId, readonly string[]>> = {
  'never-delete': ['macabre-ad', 'lot-214', 'broken-bass', 'no-signal', 'firefly-vest', 'forty-cent-pen'],
  'always-answer': ['no-signal', 'six-melons', 'firefly-vest', 'forty-cent-pen', 'sweet-recipe', 'closing-time'],
  'answer-fast': ['leaked-messages', 'no-signal', 'lot-214', 'forty-cent-pen', 'coq-en-pantoufles', 'sweet-recipe'],
  empathise: ['broken-bass', 'macabre-ad', 'six-melons', 'forty-cent-pen', 'closing-time', 'coq-en-pantoufles'],
  'same-channel': ['closing-time', 'broken-bass', 'forty-cent-pen', 'sweet-recipe', 'firefly-vest', 'leaked-messages'],
  'give-context': ['firefly-vest', 'leaked-messages', 'lot-214', 'sweet-recipe', 'no-signal'],
  'own-up': ['forty-cent-pen', 'closing-time', 'leaked-messages', 'lot-214', 'broken-bass', 'firefly-vest'],
  'be-human': ['sweet-recipe', 'coq-en-pantoufles', 'firefly-vest', 'six-melons', 'no-signal', 'forty-cent-pen'],
  'do-not-feed': ['coq-en-pantoufles', 'firefly-vest', 'sweet-recipe', 'no-signal', 'forty-cent-pen', 'macabre-ad'],
  'follow-up': ['no-signal', 'forty-cent-pen', 'closing-time', 'six-melons', 'lot-214', 'broken-bass'],
};

/** The scenario of a rule's n-th booster, counted from 1. After the last one they begin again: a link outlives the plan. */
export function boosterScenario(rule: RuleId, n: number): string {
  const scenarios = BOOSTERS[rule];
  return scenarios[(n - 1) % scenarios.length] ?? '';
}
