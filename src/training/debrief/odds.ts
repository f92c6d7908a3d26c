import type { Levers } from '../../crisis/levers.ts';
import type { World } from '../../crisis/world.ts';
import { mix } from '../../kernel/key.ts';
import type { Run } from '../run.ts';
import type { Branch, Decision, DecisionOdds, DecisionWorth, RunOdds, Sample } from './debrief.ts';
import { playTogether } from './together.ts';
import { branchOf, instead, type PlayedOut, playSteps, type Step, stepsOf, without } from './what-if.ts';

/** A finished run under question. */
export interface Questioned {
  readonly world: World;
  readonly levers: Levers;
  readonly run: Run;
  readonly decisions: readonly Decision[];
}

/** What came of the run's ways of playing on one seed. It travels from a worker as it is: plain data. */
export interface SeedOdds {
  readonly seed: number;
  /** People reached: as played, by silence, by the book. */
  readonly played: number;
  readonly silence: number;
  readonly golden: number;
  /** In the order of the decisions; none where one could not be taken here. */
  readonly without: readonly (number | undefined)[];
  /** None, too, where there is nothing to do instead, or where it could not be done here. */
  readonly instead: readonly (number | undefined)[];
}

/** The draws of a run's odds: always the same for one run, and none of them its own but by chance. */
export const seedsFor = (run: Run, count: number): number[] =>
  Array.from({ length: count }, (_, nth) => mix(run.seed, nth, 0x0dd5));

/** The rest of the crisis on the player's own seed, without the decision and with the model's. */
export function worthOf({ world, levers, run }: Questioned, decision: Decision): DecisionWorth {
  const play = (steps: readonly Step[]): Branch => branchOf(playSteps(world, levers, run.seed, steps, run.until));
  const { row, model } = decision;
  const left = play(without(run.log, row));
  return {
    decision,
    without: left,
    instead:
      model.is === 'instead'
        ? play(instead(world, run.log, row, model.action))
        : model.is === 'nothing'
          ? left
          : undefined,
  };
}

/** Asks everything of one seed. */
export function playOdds({ world, levers, run, decisions }: Questioned, seed: number): SeedOdds {
  const withoutIt = decisions.map(({ row }) => without(run.log, row));
  const withModel = decisions.map(({ row, model }) =>
    model.is === 'instead' ? instead(world, run.log, row, model.action) : undefined,
  );
  const asked = [stepsOf(run.log), [], ...withoutIt, ...withModel.filter((steps) => steps !== undefined)];
  const { book, played } = playTogether({ world, levers, seed, asked, until: run.until });
  const [asPlayed, silence, ...branches] = played as [PlayedOut, PlayedOut, ...PlayedOut[]];
  const left = branches.splice(0, decisions.length);
  const reachOf = ({ crisis, dropped }: PlayedOut, row: number): number | undefined =>
    dropped.includes(row) || asPlayed.dropped.includes(row) ? undefined : crisis.reach;
  return {
    seed,
    played: asPlayed.crisis.reach,
    silence: silence.crisis.reach,
    golden: book.reach,
    without: decisions.map(({ row }, nth) => reachOf(left[nth] as PlayedOut, row)),
    instead: decisions.map(({ row, model }, nth) => {
      if (model.is === 'same') return undefined;
      return reachOf((model.is === 'instead' ? branches.shift() : left[nth]) as PlayedOut, row);
    }),
  };
}

/** What the seeds asked so far say together. */
export function tallyOdds(
  decisions: readonly Decision[],
  sheets: readonly SeedOdds[],
  ownReach: number,
): { readonly decisions: readonly DecisionOdds[]; readonly run: RunOdds } {
  const sampled = (reachOf: (sheet: SeedOdds) => number | undefined): Sample => {
    const ratios = sheets.flatMap((sheet) => {
      const reach = reachOf(sheet);
      return reach === undefined ? [] : [Math.max(1, sheet.played) / Math.max(1, reach)];
    });
    return { ratios: sorted(ratios), untaken: sheets.length - ratios.length };
  };
  const played = sorted(sheets.map((sheet) => sheet.played));
  return {
    decisions: decisions.map(({ row, model }, nth) => ({
      row,
      without: sampled((sheet) => sheet.without[nth]),
      instead: model.is === 'same' ? undefined : sampled((sheet) => sheet.instead[nth]),
    })),
    run: {
      played,
      silence: sorted(sheets.map((sheet) => sheet.silence)),
      golden: sorted(sheets.map((sheet) => sheet.golden)),
      luck: played.length === 0 ? 0 : played.filter((reach) => reach > ownReach).length / played.length,
    },
  };
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
