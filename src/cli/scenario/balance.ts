import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { RULEBOOK } from '../../rules/rulebook.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { runsOf, type SeedSheet } from '../../training/balance/seed-sheet.ts';
import { type BalanceReport, computeBalance } from '../../training/balance.ts';

/**
 * Decisions are tried on the first seeds only: options are compared on one and the same seed, so few say much, and
 * they are nine runs of ten.
 */
const TRIAL_SEEDS = 10;

/** What one worker plays. */
export interface Portion {
  readonly scenario: Scenario;
  readonly seeds: readonly number[];
  readonly trialSeeds: number;
}

interface Extent {
  readonly seeds: number;
  readonly trialSeeds?: number;
}

/** The balance report of seeds 1 … n, played on all cores. `onProgress` hears how much is done, 0–1. */
export async function balance(
  scenario: Scenario,
  extent: Extent,
  onProgress: (done: number) => void,
): Promise<BalanceReport> {
  return computeBalance(scenario, await playSeeds(scenario, extent, onProgress), RULEBOOK);
}

/** Has the bots play seeds 1 … n on all cores: a sheet a seed, in whatever order they are full. */
async function playSeeds(
  scenario: Scenario,
  { seeds, trialSeeds: most = TRIAL_SEEDS }: Extent,
  onProgress: (done: number) => void,
): Promise<SeedSheet[]> {
  const trialSeeds = Math.min(seeds, most);
  const heavy = runsOf(scenario, true);
  const light = runsOf(scenario, false);
  const total = trialSeeds * heavy + (seeds - trialSeeds) * light;
  const sheets: SeedSheet[] = [];
  let done = 0;
  const onSheet = (sheet: SeedSheet) => {
    sheets.push(sheet);
    done += sheet.seed <= trialSeeds ? heavy : light;
    onProgress(done / total);
  };
  onProgress(0);
  // Dealt like cards, so the long seeds, which come first, are shared out too.
  const workers = Math.min(seeds, availableParallelism());
  const portions = Array.from({ length: workers }, (_, worker): Portion => {
    const own = Array.from({ length: seeds }, (_, index) => index + 1).filter((seed) => seed % workers === worker);
    return { scenario, seeds: own, trialSeeds };
  });
  await Promise.all(portions.map((portion) => playPortion(portion, onSheet)));
  return sheets;
}

function playPortion(portion: Portion, onSheet: (sheet: SeedSheet) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./balance-worker.ts', import.meta.url), { workerData: portion });
    worker.on('message', onSheet);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A worker stopped with ${code}.`))));
  });
}
