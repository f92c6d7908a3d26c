import { describe, expect, test } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { replay } from '../../src/training/replay.ts';
import { PASTS, type Rehearsal } from '../../src/ui/studio/play-from/rehearsal-store.ts';
import { runUntil } from '../../src/ui/studio/play-from/run-until.ts';
import { givenScenario } from '../support/library.ts';

const scenario = givenScenario('coq-en-pantoufles');
const levers = leversOf(RULEBOOK);
const rehearsal = (change: Partial<Rehearsal>): Rehearsal => ({
  scenario,
  source: '',
  seed: 3,
  mode: 'calm',
  at: 0,
  past: 'golden',
  ...change,
});

describe('playing a draft from one of its minutes', () => {
  test.each([0, 1, 59, 240, 1000, 2879, 99_999])('minute %i can be begun at, whatever the past', async (at) => {
    for (const past of PASTS) {
      const replayed = replay(scenario, levers, await runUntil(rehearsal({ at, past })));
      expect(replayed.ok && replayed.crisis.now).toBe(Math.min(at, scenario.duration - 1));
      expect(replayed.ok && replayed.crisis.over).toBe(false);
    }
  });

  test('with nobody there, nothing has been said; with a good player, what golden says on this very draw', async () => {
    const at = 400;
    expect((await runUntil(rehearsal({ at, past: 'nobody' }))).log).toEqual([]);
    for (const seed of [3, 8]) {
      const { log } = playBot(scenario, levers, BOTS.golden, seed).run;
      const until = await runUntil(rehearsal({ at, seed }));
      expect(until.log.length).toBeGreaterThan(2);
      expect(until.log).toEqual(log.slice(0, until.log.length));
      expect(log[until.log.length]?.at).toBeGreaterThanOrEqual(at);
    }
  });
});
