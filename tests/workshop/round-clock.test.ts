import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { AT_STAKE, QUIET } from '../../src/training/pace.ts';
import { silenceOf } from '../../src/training/silence.ts';
import { perSecond, RoundClock, realMs, slowWindows, type Window, withPause } from '../../src/workshop/round-clock.ts';
import { LIBRARY } from '../support/library.ts';
import { scenarioNamed } from '../support/small-room.ts';

const LEVERS = leversOf(RULEBOOK);
const WINDOWS: readonly Window[] = [
  { from: 10, to: 40 },
  { from: 100, to: 131 },
];
const DURATION = 600;

describe('the pace of a shared round', () => {
  it('is slow where something is at stake, fast where nothing is', () => {
    expect([0, 10, 39.9, 40, 99, 130.5, 131].map((minute) => perSecond(WINDOWS, minute))).toEqual([
      QUIET,
      AT_STAKE,
      AT_STAKE,
      QUIET,
      QUIET,
      AT_STAKE,
      QUIET,
    ]);
    expect(perSecond(WINDOWS, 10, 4)).toBe(4 * AT_STAKE);
  });

  it('slows down for what comes off-script', () => {
    expect(withPause(WINDOWS, 30)[0]).toEqual({ from: 10, to: 70 });
    expect(withPause(WINDOWS, 300).at(-1)).toEqual({ from: 300, to: 340 });
  });

  it('is slow in every built-in scenario when a concern is new and when its deadline is near; a round is a workshop’s', () => {
    for (const id of LIBRARY) {
      const scenario = scenarioNamed(id) as Scenario;
      const silence = silenceOf(scenario, LEVERS, 7, scenario.duration);
      const windows = slowWindows(silence);
      for (const { seenAt, dueAt } of silence.posts) {
        if (dueAt === undefined || dueAt > scenario.duration) continue;
        expect(perSecond(windows, seenAt)).toBe(AT_STAKE);
        expect(perSecond(windows, dueAt)).toBe(AT_STAKE);
      }
      for (const [index, { from, to }] of windows.entries()) {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThan(windows[index - 1]?.to ?? -1);
      }
      const minutes = realMs(windows, scenario.duration) / 60_000;
      expect({ id, fits: minutes > 3 && minutes < 45 }).toEqual({ id, fits: true });
    }
  });
});

describe('the round’s clock', () => {
  const running = (minute = 0) => {
    const clock = new RoundClock(WINDOWS, DURATION, minute);
    clock.running = true;
    return clock;
  };

  it('comes to the same minute however the time is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 20 }), (cuts) => {
        const once = running();
        const often = running();
        once.advance(cuts.reduce((sum, ms) => sum + ms, 0));
        for (const ms of cuts) often.advance(ms);
        expect(often.minute).toBeCloseTo(once.minute, 6);
      }),
    );
  });

  it('takes as long as it says, to the end and no further', () => {
    const clock = running();
    expect(clock.msLeft).toBe(realMs(WINDOWS, DURATION));
    clock.advance(clock.msLeft - 1);
    expect(clock.isOver).toBe(false);
    expect(clock.perSecond).toBe(QUIET);
    clock.advance(10_000);
    expect(clock).toMatchObject({ minute: DURATION, isOver: true, perSecond: 0, msLeft: 0 });
  });

  it('stands still while nobody has started it', () => {
    const clock = new RoundClock(WINDOWS, DURATION, 50);
    clock.advance(60_000);
    expect(clock).toMatchObject({ minute: 50, perSecond: 0 });
  });

  it('goes at the facilitator’s speed', () => {
    const clock = running(50);
    clock.speed = 0.5;
    clock.advance(1000);
    expect(clock.minute).toBe(50 + QUIET / 2);
  });

  it('crosses from fast to slow at the very minute', () => {
    const clock = running();
    clock.advance((10 / QUIET) * 1000 + 1000);
    expect(clock.minute).toBeCloseTo(10 + AT_STAKE, 6);
  });

  it('slows for an inject', () => {
    const clock = running(200);
    clock.slowDownAt(200);
    clock.advance(1000);
    expect(clock.minute).toBe(200 + AT_STAKE);
  });
});
