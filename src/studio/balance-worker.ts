import { RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { lengthsOf } from '../training/balance/contenders.ts';
import { playSeed } from '../training/balance/seed-sheet.ts';

/** What one worker plays. */
export interface Portion {
  readonly scenario: Scenario;
  readonly seeds: readonly number[];
  /** On seeds up to this one every decision is tried too. */
  readonly trialSeeds: number;
}

/** Plays its portion of the seeds and hands each sheet over as soon as it is full: see balance-run.ts. */
addEventListener('message', ({ data: { scenario, seeds, trialSeeds } }: MessageEvent<Portion>) => {
  const lengths = lengthsOf(scenario.posts);
  for (const seed of seeds) {
    postMessage(playSeed({ scenario, lengths, rulebook: RULEBOOK, seed, withTrials: seed <= trialSeeds }));
  }
});
