import { RULEBOOK } from '../../rules/rulebook.ts';
import { assessAll } from '../../session/assessing.ts';
import type { PastRun } from '../../session/past-run.ts';
import { withoutOwnWords } from '../../training/own-option.ts';
import { markOf } from '../../training/run-code/mark.ts';
import type { RunFile } from '../../training/run-file.ts';
import type { Assessed } from '../../workshop/assess.ts';
import type { Entrant } from '../../workshop/entrant.ts';
import { openedFor, withItsInjects } from '../opened-for.ts';
import type { OpenedScenario, Services } from '../services.ts';

/** A run as it was kept, here or in a file: all it takes to play it again. */
export interface Replayable extends Pick<RunFile, 'run' | 'source' | 'injects'> {
  readonly id: string;
}

/** Its crisis can no longer be had here, or cannot be played as it was any more. */
export type WhyNot = 'gone' | 'unplayable';

export type Played =
  /** `assessed.entrant.scenario` has what the player wrote in it, `opened` has not. */
  | { readonly ok: true; readonly assessed: Assessed; readonly opened: OpenedScenario }
  | { readonly ok: false; readonly because: WhyNot };

/** Plays these again, in a worker, and reckons what they were worth; in their order. */
export async function playAgain(runs: readonly Replayable[], services: Services): Promise<readonly Played[]> {
  const scenarios = new Map<string, Promise<OpenedScenario | undefined>>();
  const scenarioOf = ({ run, source }: Replayable) => {
    // One reading for all runs of the same text.
    const key = source ?? run.scenario;
    const known = scenarios.get(key) ?? openedFor({ scenario: run.scenario, source }, services);
    scenarios.set(key, known);
    return known;
  };
  const opened = await Promise.all(
    runs.map(async (each) => {
      const written = await scenarioOf(each);
      if (written?.scenario.id !== each.run.scenario) return undefined;
      return each.injects?.length ? withItsInjects(written, each.injects) : written;
    }),
  );
  const entrants = runs.flatMap((each, index): Entrant[] => {
    const { scenario } = opened[index] ?? {};
    return scenario ? [{ id: String(index), name: '', members: [], scenario, run: each.run }] : [];
  });
  const assessed = new Map((await assessAll(entrants, () => {})).map((one) => [one.entrant.id, one]));
  return runs.map((_, index): Played => {
    const [scenario, one] = [opened[index], assessed.get(String(index))];
    if (!scenario) return { ok: false, because: 'gone' };
    if (!one) return { ok: false, because: 'unplayable' };
    return { ok: true, assessed: one, opened: { ...scenario, scenario: one.entrant.scenario } };
  });
}

/** Whether the crisis, or the game, is no longer what it was when this was played. */
export const isChanged = ({ mark, run }: PastRun, { scenario }: OpenedScenario): boolean =>
  mark !== markOf(withoutOwnWords(scenario)) || run.rulebook !== RULEBOOK.id;
