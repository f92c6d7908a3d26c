import { describe, expect, test } from 'vitest';
import { median } from '../../../src/training/balance/statistics.ts';
import { playOdds, type SeedOdds, seedsFor, tallyOdds, worthOf } from '../../../src/training/debrief/odds.ts';
import { playTogether } from '../../../src/training/debrief/together.ts';
import { playSteps, stepsOf, without } from '../../../src/training/debrief/what-if.ts';
import { replay } from '../../../src/training/replay.ts';
import { silenceOf } from '../../../src/training/silence.ts';
import { givenScenario } from '../../support/library.ts';
import { questioned } from '../../support/played.ts';

const about = questioned(givenScenario('six-melons'), 'random', 5, 8);
const { world, levers, run, decisions } = about;
const seeds = seedsFor(run, 12);
const sheets = seeds.map((seed) => playOdds(about, seed));

describe('a run asked of many seeds', () => {
  test('draws the same seeds for the same run, others for another', () => {
    expect(new Set(seedsFor(run, 100)).size).toBe(100);
    expect(seedsFor(run, 100).slice(0, 12)).toEqual(seeds);
    expect(seedsFor({ ...run, seed: run.seed + 1 }, 12)).not.toEqual(seeds);
  });

  test('gives the same sheet for the same seed', () => {
    expect(playOdds(about, seeds[0] as number)).toEqual(sheets[0]);
  });

  test('a sheet holds what the engine makes of each way by itself', () => {
    for (const { seed, played, silence, without: left } of sheets.slice(0, 3)) {
      const asPlayed = playSteps(world, levers, seed, stepsOf(run.log), run.until);
      expect(played).toBe(asPlayed.crisis.reach);
      expect(silence).toBe(silenceOf(world, levers, seed, run.until).reach);
      decisions.forEach(({ row }, nth) => {
        const reach = playSteps(world, levers, seed, without(run.log, row), run.until).crisis.reach;
        expect(left[nth]).toBe(asPlayed.dropped.includes(row) ? undefined : reach);
      });
    }
  });

  test('on the run’s own seed, what was done is what was played', () => {
    const replayed = replay(world, levers, run);
    if (!replayed.ok) throw new Error('does not replay');
    expect(playOdds(about, run.seed).played).toBe(replayed.crisis.reach);
  });

  test('a decision’s worth on the own seed is its two branches, the same one twice where nothing was better', () => {
    for (const decision of decisions) {
      const { without: left, instead } = worthOf(about, decision);
      expect(left.curve.at(-1)?.reach).toBe(left.reach);
      if (decision.model.is === 'same') expect(instead).toBeUndefined();
      else if (decision.model.is === 'nothing') expect(instead).toBe(left);
      else expect(instead?.reach).not.toBe(left.reach);
    }
  });

  test('golden reaches fewer people than silence, in the median', () => {
    expect(median(sheets.map(({ golden }) => golden))).toBeLessThan(median(sheets.map(({ silence }) => silence)));
  });
});

test('more ways than one crowd can hold are dealt over several', () => {
  const { run: long, decisions: many } = questioned(givenScenario('six-melons'), 'random', 4);
  expect(many.length).toBeGreaterThan(15);
  const asked = [...many, ...many, ...many].map(({ row }) => without(long.log, row));
  const { played } = playTogether({ world, levers, seed: 9, asked, until: long.until });
  const alone = many.map(({ row }) => playSteps(world, levers, 9, without(long.log, row), long.until).crisis.reach);
  expect(played.map(({ crisis }) => crisis.reach)).toEqual([...alone, ...alone, ...alone]);
});

describe('the tally', () => {
  const sheet = (played: number, left?: number, other?: number): SeedOdds => ({
    seed: 1,
    played,
    silence: 3 * played,
    golden: played / 2,
    without: [left],
    instead: [other],
  });
  const [decision] = decisions.filter(({ model }) => model.is === 'instead').slice(0, 1);
  if (!decision) throw new Error('no decision to tally');
  const given = [sheet(300, 100, 150), sheet(100, 200), sheet(200)];

  test('sorts its ratios, and counts the seeds on which the decision could not be taken', () => {
    expect(tallyOdds([decision], given, 150)).toEqual({
      decisions: [
        {
          row: decision.row,
          without: { ratios: [0.5, 3], untaken: 1 },
          instead: { ratios: [2], untaken: 2 },
        },
      ],
      run: { played: [100, 200, 300], silence: [300, 600, 900], golden: [50, 100, 150], luck: 2 / 3 },
    });
  });

  test('asks nothing instead of what was as good', () => {
    const same = { ...decision, model: { is: 'same' } as const };
    expect(tallyOdds([same], given, 150).decisions[0]?.instead).toBeUndefined();
  });

  test('is no luck before any seed has been played', () => {
    expect(tallyOdds([decision], [], 150).run.luck).toBe(0);
  });
});
