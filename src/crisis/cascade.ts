import { childHigh, childLow, unit } from '../kernel/key.ts';
import { drawFrom, lognormal, lognormalMark } from '../kernel/quantiles.ts';
import { type Network, STORY } from './network.ts';
import type { ShareTable } from './share-table.ts';
import { Spread } from './spread.ts';

/**
 * One cascade alone: what the engine is checked by against real ones. No rhythm, no fading, no levers, one
 * platform; all the rest is the story's own code. Figures: shared reference data of public reposting cascades
 * (2,308 of them, 943,997 events), as fitted there.
 */

const WEEK = 7 * 24 * 60;

/** Children of a share that is not the root: mean .254, Poisson-lognormal with σ 2.2. */
const OFFSPRING = 0.254;
const MARKS = lognormalMark(2.2);

/** Direct shares of a root: fitted to the sizes of small cascades, P(≥1, 2, 5, 10, 30) = .507, .260, .098, .043, .009. */
const ROOT_MEAN = 1.3;
const ROOT_MARKS = lognormalMark(1.25);

const CASCADE: Network = {
  ...STORY,
  delays: STORY.delays.map(() => lognormal(50.2, 2.34, WEEK)),
  marks: MARKS,
  branching: STORY.branching.map(() => 1),
  // Everything stays on the first platform.
  destinations: new Float64Array(STORY.destinations.length).fill(1),
  rhythm: STORY.rhythm.map(() => 1),
  rhythmMost: 1,
  novelty: STORY.novelty.map(() => 1),
};

/** Plays one cascade for a week; the first row is its root. `direct` asks for a root of so many shares in the mean. */
export function playCascade(seed: number, direct?: number): ShareTable {
  const keyHigh = childHigh(seed, 0xca5cade, 0);
  const keyLow = childLow(seed, 0xca5cade, 0);
  const spread = new Spread({ startsAt: 0, duration: WEEK, radius: OFFSPRING, least: 1, most: 1 }, CASCADE);
  const thread = spread.addThread(0);
  const spark = direct ?? ROOT_MEAN * drawFrom(ROOT_MARKS, unit(keyLow));
  spread.plant({ at: 0, platform: 'pepia', thread, spark, audience: 0, keyHigh, keyLow, stance: 0 });
  for (let minute = 0; minute < WEEK; minute++) spread.play(minute, 0, () => 0);
  return spread.table;
}
