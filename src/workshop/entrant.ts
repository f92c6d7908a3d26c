import type { Scenario } from '../scenario/schema.ts';
import type { Run } from '../training/run.ts';
import { withInjects } from './inject.ts';
import { playersOf, teamName } from './members.ts';
import { runIn } from './play.ts';
import type { Round, Workshop } from './workshop.ts';

/**
 * Somebody’s part in a round, wherever it comes from: a team of a workshop, or a run read from a code. `scenario` holds
 * what was injected for them; what they wrote themselves is in the run.
 */
export interface Entrant {
  readonly id: string;
  readonly name: string;
  /** Who they are, when they are several. */
  readonly members: readonly string[];
  readonly scenario: Scenario;
  readonly run: Run;
}

/** Every team that played this round, also those who never said a word. `scenario`: the round’s own, without injects. */
export function entrantsOf(workshop: Workshop, round: Round, scenario: Scenario, minute = round.minute): Entrant[] {
  // Teams that got the same injects share one scenario, and what is computed from it.
  const scenarios = new Map<string, Scenario>();
  return [...new Set(round.seats.values())].map((id) => {
    const players = playersOf(workshop, round, id);
    const injects = round.plays.get(id)?.injects ?? [];
    const key = injects.map(({ at, inject }) => `${inject.id}@${at}`).join(' ');
    const shared = scenarios.get(key) ?? withInjects(scenario, injects);
    scenarios.set(key, shared);
    return {
      id,
      name: teamName(workshop, id, players),
      members: players.length > 1 ? players.map(({ name }) => name) : [],
      scenario: shared,
      run: runIn(scenario, round, id, minute),
    };
  });
}
