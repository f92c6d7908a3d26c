import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../../../scenario/schema.ts';
import { type BalanceRun, runBalance } from '../../../studio/balance-run.ts';
import type { BalanceReport } from '../../../training/balance.ts';

/** How much is played: a first idea, or what the command line plays. */
export const EFFORTS = {
  quick: { seeds: 12, trialSeeds: 3 },
  full: { seeds: 60, trialSeeds: 10 },
} as const;
export type Effort = keyof typeof EFFORTS;

interface BalanceState {
  /** 0–1 while it is being played. */
  readonly progress: number | undefined;
  readonly report: BalanceReport | undefined;
  /** Of which scenario the report is: another reading of the draft makes it an old one. */
  readonly of: Scenario | undefined;
  readonly failed: boolean;
  start(scenario: Scenario, effort: Effort): void;
  cancel(): void;
}

let running: BalanceRun | undefined;

/** There is one report at a time; it goes on while one looks at another pane. */
export const balance = createStore<BalanceState>((set, get) => ({
  progress: undefined,
  report: undefined,
  of: undefined,
  failed: false,
  start: (scenario, effort) => {
    get().cancel();
    set({ progress: 0, failed: false });
    const run = runBalance(scenario, EFFORTS[effort], (progress) => run === running && set({ progress }));
    running = run;
    run.report.then(
      (report) => {
        if (run === running) set({ report, of: scenario, progress: undefined });
      },
      (error: unknown) => {
        console.error(error);
        if (run === running) set({ failed: true, progress: undefined });
      },
    );
  },
  cancel: () => {
    running?.cancel();
    running = undefined;
    set({ progress: undefined });
  },
}));
