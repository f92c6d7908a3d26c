import { parentPort, workerData } from 'node:worker_threads';
import { RULEBOOK } from '../../rules/rulebook.ts';
import { lengthsOf } from '../../training/balance/contenders.ts';
import { playSeed } from '../../training/balance/seed-sheet.ts';
import type { Portion } from './balance.ts';

/** Plays its portion of the seeds and hands each sheet over as soon as it is full. */
const { scenario, seeds, trialSeeds } = workerData as Portion;
const lengths = lengthsOf(scenario.posts);
for (const seed of seeds) {
  const sheet = playSeed({ scenario, lengths, rulebook: RULEBOOK, seed, withTrials: seed <= trialSeeds });
  parentPort?.postMessage(sheet);
}
