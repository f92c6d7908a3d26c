import { Crisis } from '../../src/crisis/crisis.ts';
import { Spread } from '../../src/crisis/spread.ts';
import { readReply } from '../../src/replies/read.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { type DebriefingState, startDebriefing } from '../../src/session/debriefing.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { replay } from '../../src/training/replay.ts';
import { computeScorecard } from '../../src/training/score.ts';
import { silenceOf } from '../../src/training/silence.ts';
import { adversarial, labelled } from '../replies/support/corpus.ts';
import { textOf } from '../replies/support/measure.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { cutAfter } from '../support/played.ts';
import { WORKERS } from '../support/web-worker.ts';
import { bestOf } from './best-of.ts';
import { benchBrowser } from './browser.ts';
import { plainLoop } from './plain-loop.ts';

/**
 * `npm run bench`. Times depend on the machine, so what counts are the ratios of one run: the engine against a
 * hand-written loop of the same process, large against small, a debrief's parts against one fold.
 */

const LEVERS = leversOf(RULEBOOK);
const DURATION = 48 * 60;
const START = 600;
const RADIUS = 0.82;
const PHI = 1.3;

/** A story of one root. */
function told(seed: number, spark: number): Spread {
  const spread = new Spread({ startsAt: START, duration: DURATION, radius: RADIUS, least: 0.35, most: 1.6 });
  const thread = spread.addThread(0);
  spread.plant({ at: 0, platform: 'pepia', thread, spark, audience: 100, keyHigh: seed, keyLow: 1, stance: 0 });
  const lever = Math.log(PHI);
  for (let minute = 0; minute < DURATION; minute++) spread.play(minute, lever, () => 0);
  return spread;
}

const line = (what: string, value: string): void => console.log(`${what.padEnd(66)} ${value}`);

console.log('The engine against a hand-written loop of the same process');
for (const { spark, stories } of [
  { spark: 300, stories: 24 },
  { spark: 3000, stories: 6 },
]) {
  // One story is luck: many, so that both have about as many shares.
  let shares = 0;
  let plain = 0;
  let ours = 0;
  let theirs = 0;
  for (let story = 1; story <= stories; story++) {
    const seed = Math.imul(story, 0x9e3779b1);
    const calls = { engine: () => told(seed, spark), loop: () => plainLoop(seed, spark, RADIUS, PHI, DURATION, START) };
    const best = await bestOf(calls, 5 / stories);
    shares += calls.engine().table.count;
    plain += calls.loop();
    ours += best.engine;
    theirs += best.loop;
  }
  line(
    `  ${stories} stories: ${shares} shares, ${((ours * 1e6) / shares).toFixed(0)} ns each; loop ${plain}, ${((theirs * 1e6) / plain).toFixed(0)} ns`,
    `ratio ${(theirs / plain / (ours / shares)).toFixed(2)} (goal ≥ .67)`,
  );
}

console.log('Growth: cost of one share as a story grows');
const sizes = [150, 1_500, 15_000, 150_000];
const shares = sizes.map((spark) => told(3, spark).table.count);
const growth = await bestOf(Object.fromEntries(sizes.map((spark) => [String(spark), () => told(3, spark)])), 6);
const each = sizes.map((spark, i) => ((growth[String(spark)] ?? 0) * 1e6) / (shares[i] ?? 1));
sizes.forEach((spark, i) => {
  line(
    `  ${shares[i]} shares in ${(growth[String(spark)] ?? 0).toFixed(1)} ms`,
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
const folds = new Map<string, number>();
for (const id of LIBRARY) {
  const scenario = givenScenario(id);
  const { run, crisis } = playBot(scenario, LEVERS, BOTS.golden, 5);
  const silentView = silenceOf(scenario, LEVERS, 5, crisis.now);
  const best = await bestOf(
    {
      fold: () => replay(scenario, LEVERS, run),
      silence: () => silenceOf(scenario, LEVERS, 5, DURATION),
      view: () => crisis.view(),
      score: () => computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK }),
      open: () => new Crisis(scenario, LEVERS, 5),
    },
    0.6,
  );
  folds.set(id, best.fold);
  const ofAFold = (name: keyof typeof best): string => `${name} ×${(best[name] / best.fold).toFixed(2)}`;
  line(
    `  ${id}: fold ${best.fold.toFixed(2)} ms (${crisis.view().shares} shares)`,
    (['silence', 'score', 'view', 'open'] as const).map(ofAFold).join(', '),
  );
}

/** Seconds of processor time so far, of all threads: what others do at the same time hardly touches it. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

console.log('A debrief of 10 decisions × 100 seeds in two workers: the three longest runs, kept to their first ten');
Object.assign(globalThis, WORKERS);

/** Debriefs it to the end; seconds of each of two cores until the own seed was told, and in all. */
async function debrief(input: Parameters<typeof startDebriefing>[0]) {
  const began = processorTime();
  let own = 0;
  const state = await new Promise<DebriefingState>((resolve) => {
    startDebriefing(input).store.subscribe((now) => {
      if (own === 0 && now.worths.size === now.decisions?.length) own = (processorTime() - began) / 2;
      if (now.status !== 'playing') resolve(now);
    });
  });
  if (state.status !== 'done') throw new Error(state.error);
  return { state, own, all: (processorTime() - began) / 2 };
}

const longest = LIBRARY.toSorted((a, b) => (folds.get(b) ?? 0) - (folds.get(a) ?? 0)).slice(0, 3);
for (const id of longest) {
  const scenario = givenScenario(id);
  for (const policy of ['golden', 'random'] as const) {
    const run = cutAfter(playBot(scenario, LEVERS, BOTS[policy], 5).run, 10);
    // Node reads its workers' TypeScript anew each time; a browser has it built.
    const { all: start } = await debrief({ scenario, run: { ...run, log: [], until: 1 }, reach: 0, seeds: 2 });
    const { state, own, all } = await debrief({ scenario, run, reach: 0 });
    const others = state.decisions?.filter(({ model }) => model.is === 'instead').length ?? 0;
    line(
      `  ${id}, ${policy}: ${(13 + others) * 100} ways, the own seed after ${(own - start).toFixed(2)} s`,
      `${(all - start).toFixed(2)} s of each of two cores (goal ≤ 2 s), and ${start.toFixed(2)} s to start`,
    );
  }
}

console.log('Reading a reply');
const replies = labelled('dev').map(({ text, language, post }) => ({
  text,
  context: { language, kind: post.kind, responsibility: post.responsibility, post: post.text },
}));
const meanLength = replies.reduce((sum, { text }) => sum + text.length, 0) / replies.length;
const longest10 = replies
  .map(({ text }) => text)
  .join(' ')
  .slice(0, 10_000);
const cruel = adversarial('dev').map(textOf);
const reading = await bestOf(
  {
    each: () => replies.reduce((sum, { text, context }) => sum + readReply(text, context).total, 0),
    long: () => readReply(longest10).total,
    cruel: () => cruel.reduce((sum, text) => sum + readReply(text).total, 0),
  },
  3,
);
const one = reading.each / replies.length;
line(
  `  ${replies.length} labelled replies of ${meanLength.toFixed(0)} characters`,
  `${one.toFixed(2)} ms each (goal ≤ 5)`,
);
line(
  '  a reply of 10,000 characters',
  `${reading.long.toFixed(1)} ms, ×${(reading.long / one).toFixed(0)} for ×${(10_000 / meanLength).toFixed(0)} the text`,
);
line(
  `  ${cruel.length} adversarial texts, up to 10,000 characters`,
  `${(reading.cruel / cruel.length).toFixed(2)} ms each`,
);

await benchBrowser([]);
