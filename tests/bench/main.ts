import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Bench } from 'tinybench';
import { Crisis } from '../../src/crisis/crisis.ts';
import { Spread } from '../../src/crisis/spread.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { replay } from '../../src/training/replay.ts';
import { computeScorecard } from '../../src/training/score.ts';
import { silenceOf } from '../../src/training/silence.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { plainLoop } from './plain-loop.ts';

/**
 * `npm run bench`. Times depend on the machine, so what counts are the ratios of one run: the engine against a
 * hand-written loop of the same process, large against small, a debrief's parts against one fold.
 */

const LEVERS = leversOf(RULEBOOK);
const DURATION = 48 * 60;
const START = 600;
const PHI = 1.3;

/** A story of one root. */
function told(seed: number, spark: number): Spread {
  const spread = new Spread({ startsAt: START, duration: DURATION, radius: 0.82, least: 0.35, most: 1.6 });
  const thread = spread.addThread(0);
  spread.plant({ at: 0, platform: 'pepia', thread, spark, audience: 100, keyHigh: seed, keyLow: 1, stance: 0 });
  const lever = Math.log(PHI);
  for (let minute = 0; minute < DURATION; minute++) spread.play(minute, lever, () => 0);
  return spread;
}
const story = (seed: number, spark: number): number => told(seed, spark).table.count;

interface Measured {
  readonly name: string;
  /** Milliseconds a call, median. */
  readonly ms: number;
}

async function measured(calls: Readonly<Record<string, () => unknown>>): Promise<Record<string, Measured>> {
  const bench = new Bench({ time: 800, warmupTime: 200 });
  for (const [name, call] of Object.entries(calls)) bench.add(name, call);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`${name} did not finish`);
      return [name, { name, ms: result.latency.p50 }];
    }),
  );
}

const ms = (results: Record<string, Measured>, name: string): number => results[name]?.ms ?? Number.NaN;
const line = (what: string, value: string): void => console.log(`${what.padEnd(66)} ${value}`);

console.log('The engine against a hand-written loop of the same process (events a millisecond)');
for (const spark of [300, 3000]) {
  const results = await measured({
    engine: () => story(7, spark),
    loop: () => plainLoop(7, spark, 0.82, PHI, DURATION, START),
  });
  const engine = story(7, spark) / ms(results, 'engine');
  const loop = plainLoop(7, spark, 0.82, PHI, DURATION, START) / ms(results, 'loop');
  line(
    `  ${story(7, spark)} shares: engine ${engine.toFixed(0)}, loop ${loop.toFixed(0)}`,
    `ratio ${(engine / loop).toFixed(2)} (goal ≥ .67)`,
  );
}

console.log('Growth: cost of one share as a story grows');
const sizes = [150, 1_500, 15_000, 150_000];
const growth = await measured(Object.fromEntries(sizes.map((spark) => [String(spark), () => story(3, spark)])));
const each = sizes.map((spark) => (ms(growth, String(spark)) * 1e6) / story(3, spark));
sizes.forEach((spark, i) => {
  line(
    `  ${story(3, spark)} shares in ${ms(growth, String(spark)).toFixed(1)} ms`,
    `${((each[i] ?? 0) / (each[1] ?? 1)).toFixed(2)} of the second row’s cost a share`,
  );
});

const before = process.memoryUsage().arrayBuffers;
const kept = told(3, 15_000);
line(
  '  memory of a large story, tables and queue',
  `${((process.memoryUsage().arrayBuffers - before) / kept.table.count).toFixed(0)} bytes a share`,
);

console.log('A run of each built-in scenario');
for (const id of LIBRARY) {
  const scenario = givenScenario(id);
  const { run, crisis } = playBot(scenario, LEVERS, BOTS.golden, 5);
  const silentView = silenceOf(scenario, LEVERS, 5, crisis.now);
  const results = await measured({
    fold: () => replay(scenario, LEVERS, run),
    silence: () => silenceOf(scenario, LEVERS, 5, DURATION),
    view: () => crisis.view(),
    score: () => computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK }),
    open: () => new Crisis(scenario, LEVERS, 5),
  });
  line(
    `  ${id}: fold ${ms(results, 'fold').toFixed(2)} ms (${crisis.view().shares} shares)`,
    `silence ×${(ms(results, 'silence') / ms(results, 'fold')).toFixed(2)}, score ×${(ms(results, 'score') / ms(results, 'fold')).toFixed(2)}, view ×${(ms(results, 'view') / ms(results, 'fold')).toFixed(3)}`,
  );
}

console.log('A debrief of 10 decisions × 100 seeds, in two workers');
for (const id of LIBRARY) {
  const { run } = playBot(givenScenario(id), LEVERS, BOTS.golden, 5);
  const rows = run.log.flatMap(({ action }, row) =>
    action.type === 'reply' || action.type === 'publish' ? [row] : [],
  );
  const decisions = rows.slice(0, 10);
  const halves = [0, 1].map((half) => Array.from({ length: 50 }, (_, i) => i * 2 + half));
  const workers = halves.map(
    (seeds) => new Worker(new URL('debrief-worker.ts', import.meta.url), { workerData: { run, decisions, seeds } }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const began = performance.now();
  const played = workers.map((worker) => once(worker, 'message'));
  for (const worker of workers) worker.postMessage('go');
  const count = (await Promise.all(played)).reduce((sum, [n]) => sum + Number(n), 0);
  line(`  ${id}: ${count} replays`, `${((performance.now() - began) / 1000).toFixed(2)} s (goal ≤ 2 s)`);
  await Promise.all(workers.map((worker) => worker.terminate()));
}
