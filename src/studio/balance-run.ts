import { RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { runsOf, type SeedSheet } from '../training/balance/seed-sheet.ts';
import { type BalanceReport, computeBalance } from '../training/balance.ts';
import type { Portion } from './balance-worker.ts';

/** A balance report being played, on as many cores as there are. */
export interface BalanceRun {
  /** Rejected when a worker fails; pending for ever once cancelled. */
  readonly report: Promise<BalanceReport>;
  cancel(): void;
}

/** Has the bots play seeds 1 … n, decisions on the first `trialSeeds`. `onProgress` hears how much is done, 0–1. */
export function runBalance(
  scenario: Scenario,
  { seeds, trialSeeds }: { readonly seeds: number; readonly trialSeeds: number },
  onProgress: (done: number) => void,
): BalanceRun {
  const heavy = runsOf(scenario, true);
  const light = runsOf(scenario, false);
  const total = trialSeeds * heavy + (seeds - trialSeeds) * light;
  const sheets: SeedSheet[] = [];
  const count = Math.max(1, Math.min(seeds, navigator.hardwareConcurrency || 1));
  const workers: Worker[] = [];
  const cancel = () => {
    for (const worker of workers) worker.terminate();
  };
  const report = new Promise<BalanceReport>((resolve, reject) => {
    let done = 0;
    const onSheet = ({ data: sheet }: MessageEvent<SeedSheet>) => {
      sheets.push(sheet);
      done += sheet.seed <= trialSeeds ? heavy : light;
      onProgress(done / total);
      if (sheets.length < seeds) return;
      cancel();
      resolve(computeBalance(scenario, sheets, RULEBOOK));
    };
    const onError = (event: Event) => {
      cancel();
      reject(new Error(event instanceof ErrorEvent ? event.message : 'A worker failed.'));
    };
    // Dealt like cards, so the long seeds, which come first, are shared out too.
    for (let nth = 0; nth < count; nth++) {
      const worker = new Worker(new URL('./balance-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', onSheet);
      worker.addEventListener('error', onError);
      worker.addEventListener('messageerror', onError);
      workers.push(worker);
      const own = Array.from({ length: seeds }, (_, index) => index + 1).filter((seed) => seed % count === nth);
      worker.postMessage({ scenario, seeds: own, trialSeeds } satisfies Portion);
    }
  });
  return { report, cancel };
}
