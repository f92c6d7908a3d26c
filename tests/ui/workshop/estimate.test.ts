import { expect, it } from 'vitest';
import { leversOf, RULEBOOK } from '../../../src/rules/rulebook.ts';
import { silenceOf } from '../../../src/training/silence.ts';
import { estimateMinutes } from '../../../src/ui/workshop/facilitator/estimate.ts';
import { RoundClock, slowWindows } from '../../../src/workshop/round-clock.ts';
import { givenScenario, LIBRARY } from '../../support/library.ts';

it.each(LIBRARY.slice(0, 2))('how long %s is said to last is how long the room’s clock takes', (id) => {
  const scenario = givenScenario(id);
  const windows = slowWindows(silenceOf(scenario, leversOf(RULEBOOK), 7, scenario.duration));
  for (const speed of [1, 2] as const) {
    const clock = new RoundClock(windows, scenario.duration);
    clock.running = true;
    clock.speed = speed;
    let ms = 0;
    for (; !clock.isOver; ms += 1000) clock.advance(1000);
    expect(Math.abs(estimateMinutes(scenario, 7, speed) - ms / 60_000)).toBeLessThan(0.02);
  }
});
