import type { TimedAction } from '../crisis/actions.ts';
import type { Scenario } from '../scenario/schema.ts';

/** The scenario in which a log can be played again: with what the player wrote in it, if anything. */
export async function asPlayed(scenario: Scenario, log: readonly TimedAction[]): Promise<Scenario> {
  if (!log.some(({ action }) => 'words' in action && action.words !== undefined)) return scenario;
  const { withOwnWords } = await import('../training/own-words.ts');
  return withOwnWords(scenario, log);
}
