import { describe, expect, test } from 'vitest';
import type { TimedAction } from '../../../src/crisis/actions.ts';
import { Crisis } from '../../../src/crisis/crisis.ts';
import type { World } from '../../../src/crisis/world.ts';
import { type History, tellHistory } from '../../../src/rules/history.ts';
import { leversOf, RULEBOOK } from '../../../src/rules/rulebook.ts';
import { BOTS, playBot } from '../../../src/training/bots/index.ts';
import { regretsOf } from '../../../src/training/debrief/regret.ts';
import { signOffLossOf } from '../../../src/training/debrief/sign-off.ts';
import { replay } from '../../../src/training/replay.ts';
import type { Run } from '../../../src/training/run.ts';
import { givenScenario } from '../../support/library.ts';
import { hotWorld } from '../../support/worlds.ts';

const LEVERS = leversOf(RULEBOOK);
const world = hotWorld();

const runOf = (...log: TimedAction[]): Run => ({
  scenario: world.id,
  seed: 3,
  rulebook: RULEBOOK.id,
  mode: 'calm',
  log,
  until: world.duration,
});
function historyOf(played: World, run: Run): History {
  const replayed = replay(played, LEVERS, run);
  if (!replayed.ok) throw new Error(`row ${replayed.entry} cannot be played: ${replayed.refusal.reason}`);
  return tellHistory(played, run.log, replayed.crisis.view(), LEVERS);
}
const regrets = (run: Run) => regretsOf(historyOf(world, run), run);
const signOff = (run: Run) => signOffLossOf(historyOf(world, run), run);

function reachOf(log: readonly TimedAction[], seed = 3): number {
  const crisis = new Crisis(world, LEVERS, seed);
  expect(crisis.play(log)).toBeUndefined();
  crisis.advance(world.duration);
  return crisis.view().reach;
}

const good = { type: 'reply', post: 'photo', option: 'photo/good', channel: 'public' } as const;

describe('triage regret', () => {
  test('what a wait cost is the difference to the same crisis with the answer at once, promise kept', () => {
    const [first, ...others] = regrets(runOf());
    const atOnce = reachOf([
      { at: 4, action: good },
      { at: 4 + 240 - 45, action: { type: 'follow-up', text: 'photo/good' } },
    ]);
    expect(first).toMatchObject({
      post: 'photo',
      answered: false,
      answer: good,
      waited: world.duration - 4,
      instead: [],
    });
    expect(first?.reach).toBe(reachOf([]) - atOnce);
    expect(first?.branch.reach).toBe(atOnce);
    expect(first?.perMinute).toBeCloseTo((first?.reach ?? 0) / (first?.waited ?? 1));
    expect(others.every((other) => other.reach <= (first?.reach ?? 0))).toBe(true);
  });

  test('who answered late learns what was done first; who answered in time regrets nothing', () => {
    const late = runOf(
      { at: 100, action: { type: 'verify', fact: 'factory-closed' } },
      { at: 130, action: { type: 'reply', post: 'influencer', option: 'influencer/good', channel: 'public' } },
      { at: 500, action: good },
    );
    const regret = regrets(late).find(({ post }) => post === 'photo');
    expect(regret).toMatchObject({ answered: true, waited: 502, instead: [0, 1] });
    expect(regret?.reach).toBeGreaterThan(0);
    expect(regrets(runOf({ at: 10, action: good })).map(({ post }) => post)).not.toContain('photo');
  });

  test('an answer that fuels nothing but came at once is no regret: only waits are', () => {
    const scenario = givenScenario('closing-time');
    const told = (policy: 'defensive' | 'silent') => {
      const { run } = playBot(scenario, LEVERS, BOTS[policy], 1);
      return regretsOf(historyOf(scenario, run), run);
    };
    expect(told('defensive')).toEqual([]);
    const [first] = told('silent');
    expect(first?.post).toBe('cuisine-cachee');
    expect(first?.reach).toBeGreaterThan(50_000);
  });
});

describe('minutes lost to sign-off', () => {
  const ask = (at: number, who: string, text: string): TimedAction => ({ at, action: { type: 'ask', who, text } });
  const held = [
    ask(5, 'boss', 'holding'),
    ask(10, 'boss', 'photo/signed'),
    { at: 50, action: { type: 'publish', statement: 'holding' } },
    { at: 62, action: { type: 'reply', post: 'photo', option: 'photo/signed', channel: 'public' } },
  ] as const satisfies TimedAction[];

  test('waits that overlap count once', () => {
    const { waits, lost } = signOff(runOf(...held));
    expect(waits).toEqual([
      { who: 'boss', text: 'holding', asked: 7, given: 47, lost: 40 },
      { who: 'boss', text: 'photo/signed', asked: 12, given: 52, lost: 40 },
    ]);
    expect(lost).toBe(45);
  });

  test('nothing is lost on a text sent much later, or never', () => {
    const later = { at: 400, action: { type: 'publish', statement: 'holding' } } as const;
    expect(signOff(runOf(ask(5, 'boss', 'holding'), later))).toMatchObject({ lost: 0, waits: [{ lost: 0 }] });
    expect(signOff(runOf(ask(5, 'boss', 'holding')))).toMatchObject({ lost: 0, saved: [] });
  });

  test('each preparation saves its own minutes, played on the same seed with the texts sent sooner', () => {
    const { saved } = signOff(runOf(...held));
    const of = (kind: string) => saved.find((each) => each.kind === kind);
    // A cell signs in half the time; a holding line written beforehand needs no signature.
    expect(of('cell')?.minutes).toBe(20);
    expect(of('holding')?.minutes).toBe(5);
    const [, , , reply] = held;
    const sooner = reachOf([
      { at: 0, action: { type: 'prepare', kinds: ['holding'] } },
      { at: 5, action: { type: 'publish', statement: 'holding' } },
      ask(15, 'boss', 'photo/signed'),
      { ...reply, at: 62 },
    ]);
    expect(of('holding')?.branch.reach).toBe(sooner);
  });

  test('what was prepared, or is beyond the budget, is not proposed', () => {
    const prepared = { at: 0, action: { type: 'prepare', kinds: ['cell', 'ambassadors', 'monitoring'] } } as const;
    const { saved } = signOff(runOf(prepared, ...held.slice(0, 1), { ...held[2], at: 27 }));
    expect(saved.map(({ kind }) => kind)).toEqual(['holding']);
  });
});
