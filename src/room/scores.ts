import { setImmediate as nextTurn } from 'node:timers/promises';
import { RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { assessor } from '../workshop/assess.ts';
import { entrantsOf } from '../workshop/entrant.ts';
import type { TeamId, TeamScore } from '../workshop/entry.ts';
import type { Round, Workshop } from '../workshop/workshop.ts';

type Tell = (team: TeamId, score: TeamScore) => boolean;

/** Rooms that ended at the same moment are reckoned one after the other. */
let before: Promise<unknown> = Promise.resolve();

/**
 * What each team’s run was worth, played again from its log, one in a turn of the event loop so that nobody waits.
 * `tell` says false when it is of no use any more.
 */
export function scoresOf(workshop: Workshop, round: Round, scenario: Scenario, tell: Tell): Promise<void> {
  const reckoned = before.then(() => reckon(workshop, round, scenario, tell));
  before = reckoned.catch(() => {});
  return reckoned;
}

async function reckon(workshop: Workshop, round: Round, scenario: Scenario, tell: Tell): Promise<void> {
  const assess = assessor(RULEBOOK);
  for (const entrant of entrantsOf(workshop, round, scenario)) {
    if (round.scores.has(entrant.id)) continue;
    await nextTurn();
    const assessed = assess(entrant);
    if (!assessed) continue;
    const { total, outcome, rules } = assessed.scorecard;
    const score = {
      total,
      outcome: outcome.points,
      rules: rules.map(({ rule, points, max }) => ({ rule, points, max })),
    };
    if (!tell(entrant.id, score)) return;
  }
}
