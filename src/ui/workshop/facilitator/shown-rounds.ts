import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import { entrantsOf } from '../../../workshop/entrant.ts';
import type { Round, Workshop } from '../../../workshop/workshop.ts';
import type { ShownRound } from '../results/shown.ts';
import { loadScenario, useRoom } from './use-room.ts';

/**
 * The rounds that are over, with their scenarios, as the results show them. A round gives the same object as long as
 * nobody’s play in it changes: what the results compute from it is kept.
 */
export function useShownRounds(workshop: Workshop): readonly ShownRound[] | undefined {
  const { services } = useRoom();
  const kept = useRef(new Map<Round['plays'], ShownRound>());
  const [scenarios, setScenarios] = useState<ReadonlyMap<string, Scenario>>(new Map());
  const over = workshop.rounds.filter(({ status }) => status === 'over');
  const wanted = over.map((round) => round.source ?? round.scenario);
  useEffect(() => {
    let current = true;
    for (const round of over) {
      const key = round.source ?? round.scenario;
      if (scenarios.has(key)) continue;
      loadScenario(services, round).then((scenario) => {
        if (current && scenario) setScenarios((before) => new Map(before).set(key, scenario));
      }, console.error);
    }
    return () => {
      current = false;
    };
  }, [wanted.join('\n')]);
  if (!wanted.every((key) => scenarios.has(key))) return undefined;
  return over.flatMap((round) => {
    const scenario = scenarios.get(round.source ?? round.scenario);
    if (!scenario) return [];
    const shown = kept.current.get(round.plays) ?? {
      scenario,
      source: round.source,
      entrants: entrantsOf(workshop, round, scenario),
    };
    kept.current.set(round.plays, shown);
    return [shown];
  });
}
