import { parentPort, workerData } from 'node:worker_threads';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { replay } from '../../src/training/replay.ts';
import type { Run } from '../../src/training/run.ts';
import { givenScenario } from '../support/library.ts';

/** A debrief's work: for each decision, the run without it, on each of these seeds. Posts how many it played. */
const { run, decisions, seeds } = workerData as {
  readonly run: Run;
  readonly decisions: readonly number[];
  readonly seeds: readonly number[];
};
const scenario = givenScenario(run.scenario);
const levers = leversOf(RULEBOOK);
parentPort?.on('message', () => {
  let played = 0;
  for (const decision of decisions) {
    const log = run.log.filter((_, row) => row !== decision);
    for (const seed of seeds) {
      // What a missing decision makes impossible ends the log there; the crisis is played to its end all the same.
      const result = replay(scenario, levers, { ...run, seed, log });
      if (!result.ok) replay(scenario, levers, { ...run, seed, log: log.slice(0, result.entry) });
      played++;
    }
  }
  parentPort?.postMessage(played);
});
parentPort?.postMessage('ready');
