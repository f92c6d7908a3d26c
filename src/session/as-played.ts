import type { TimedAction } from '../crisis/actions.ts';
import type { Reading } from '../replies/reading.ts';
import type { Scenario } from '../scenario/schema.ts';

/** The scenario in which a log can be played again: with what the player wrote in it, if anything. `known`: already read. */
export async function asPlayed(
  scenario: Scenario,
  log: readonly TimedAction[],
  known: readonly Reading[] = [],
): Promise<Scenario> {
  if (!log.some(({ action }) => 'words' in action && action.words !== undefined)) return scenario;
  const { withOwnWords } = await import('../training/own-words.ts');
  return withOwnWords(scenario, log, [...known]);
}
