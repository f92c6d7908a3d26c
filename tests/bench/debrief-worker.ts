import { parentPort, workerData } from 'node:worker_threads';
import { Crisis } from '../../src/crisis/crisis.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
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
      const crisis = new Crisis(scenario, levers, seed);
      // What a missing decision makes impossible ends the log there; the crisis is played to its end all the same.
      crisis.play(log);
      crisis.advance(run.until);
      played++;
    }
  }
  parentPort?.postMessage(played);
});
parentPort?.postMessage('ready');
