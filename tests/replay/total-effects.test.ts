import { describe, expect, it } from 'vitest';
import type { TimedAction } from '../../src/crisis/actions.ts';
import { Crisis } from '../../src/crisis/crisis.ts';
import { curveOf, phasesOf } from '../../src/crisis/curve.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { LONG } from '../support/long.ts';
import { hotWorld } from '../support/worlds.ts';

/** What whole ways of playing come to: believable in size, in the right order, over in time. */
const LEVERS = leversOf(RULEBOOK);
const SEEDS = Array.from({ length: LONG ? 120 : 40 }, (_, seed) => seed);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const played = (world: ReturnType<typeof hotWorld>, policy: Policy, seed: number) =>
  playBot(world, LEVERS, BOTS[policy], seed).crisis.view();

describe('in a hot story', () => {
  const world = hotWorld();

  it('the press comes more often in this order: golden, late, silent, defensive, delete', () => {
    const order: readonly Policy[] = ['golden', 'late', 'silent', 'defensive', 'delete'];
    const chance = order.map(
      (policy) => SEEDS.filter((seed) => played(world, policy, seed).articles > 0).length / SEEDS.length,
    );
    expect(chance).toEqual([...chance].sort((a, b) => a - b));
    expect(chance[0]).toBeLessThan(chance[1] as number);
    expect(chance[2]).toBeLessThan(chance[3] as number);
  });

  it('the best answers from the thirtieth minute on divide median reach by 1.5 to 10', () => {
    const reach = (policy: Policy): number => median(SEEDS.map((seed) => played(world, policy, seed).reach));
    const ratio = reach('silent') / reach('golden');
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(10);
  });

  it('a deletion multiplies median reach by 1.5 to 15, whatever else is done', () => {
    const deletion: TimedAction = { at: 130, action: { type: 'moderate', post: 'photo', how: 'delete', cite: false } };
    const answered: TimedAction = {
      at: 30,
      action: { type: 'reply', post: 'photo', option: 'photo/good', channel: 'public' },
    };
    const reach = (log: readonly TimedAction[]): number =>
      median(
        SEEDS.map((seed) => {
          const crisis = new Crisis(world, LEVERS, seed);
          expect(crisis.play(log)).toBeUndefined();
          crisis.advance(world.duration);
          return crisis.view().reach;
        }),
      );
    for (const before of [[], [answered]]) {
      const ratio = reach([...before, deletion]) / reach(before);
      expect(ratio).toBeGreaterThan(1.5);
      expect(ratio).toBeLessThan(15);
    }
  });
});

/** A few of the library, unless one has patience. */
const PLAYED = LIBRARY.filter((_, index) => LONG || index % 3 === 0);

describe('within its duration', () => {
  // Not `random`: whoever deletes on the second day lights a second crisis, and 36 hours do not end that one.
  const ways: readonly Policy[] = ['golden', 'silent', 'late', 'defensive', 'delete'];
  const worlds = [hotWorld(), hotWorld({ heat: 'firestorm' }), ...PLAYED.map(givenScenario)];

  it.each(worlds)('$id ($heat) is down to remains in at least 99 of 100 runs', (world) => {
    const ends = ways.flatMap((policy) =>
      SEEDS.slice(0, 20).map((seed) => {
        const view = played(world, policy, seed);
        return phasesOf(curveOf(view.table, view.now)).at(-1)?.phase;
      }),
    );
    expect(ends.filter((phase) => phase === 'remains').length / ends.length).toBeGreaterThanOrEqual(0.99);
  });
});
