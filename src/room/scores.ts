import { setImmediate as nextTurn } from 'node:timers/promises';
import { RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { assessor } from '../workshop/assess.ts';
import { entrantsOf } from '../workshop/entrant.ts';
import type { WhatOf } from '../workshop/entry.ts';
import { groupStanding } from '../workshop/progress.ts';
import type { Round, Workshop } from '../workshop/workshop.ts';

/**
 * What each team’s run was worth that is not reckoned yet, played again from its log: one whenever it is asked for. Then
 * what the group came to.
 */
export function* scoresOf(
  workshop: Workshop,
  round: Round,
  scenario: Scenario,
): Generator<WhatOf<'scored' | 'group-scored'>> {
  const scores = new Map(round.scores);
  const assess = assessor(RULEBOOK);
  for (const entrant of entrantsOf(workshop, round, scenario)) {
    if (round.scores.has(entrant.id)) continue;
    const assessed = assess(entrant);
    if (!assessed) continue;
    const { total, outcome, rules } = assessed.scorecard;
    const score = {
      total,
      outcome: outcome.points,
      rules: rules.map(({ rule, points, max }) => ({ rule, points, max })),
    };
    scores.set(entrant.id, score);
    yield { type: 'scored', team: entrant.id, score };
  }
  const group = groupStanding([...scores].map(([id, scorecard]) => ({ entrant: { id }, scorecard })));
  if (group && !round.group) yield { type: 'group-scored', group };
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Repeats a step until it says false, one in a turn of the event loop so that nobody else waits for long; and one list
 * of steps after the other, where many rooms end at the same moment.
 */
export function inTurn(step: () => boolean): Promise<void> {
  const done = before.then(async () => {
    do await nextTurn();
    while (step());
  });
  before = done.catch(() => {});
  return done;
}
