import { useEffect, useState } from 'preact/hooks';
import { leversOf, RULEBOOK } from '../../../rules/rulebook.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { silenceOf } from '../../../training/silence.ts';
import { realMs, slowWindows } from '../../../workshop/round-clock.ts';

/**
 * How long the round lasts in real minutes at that speed, without pauses and injects: the server’s own clock, over the
 * same script on the same seed.
 */
export function estimateMinutes(scenario: Scenario, seed: number, speed: number): number {
  const silence = silenceOf(scenario, leversOf(RULEBOOK), seed, scenario.duration);
  return realMs(slowWindows(silence), scenario.duration, 0, speed) / 60_000;
}

export function useEstimate(scenario: Scenario | undefined, seed: number, speed: number): number | undefined {
  const [minutes, setMinutes] = useState<number>();
  useEffect(() => {
    setMinutes(undefined);
    if (!scenario) return;
    // After the page has shown what was chosen: a whole crisis is played for it.
    const timer = setTimeout(() => setMinutes(estimateMinutes(scenario, seed, speed)), 60);
    return () => clearTimeout(timer);
  }, [scenario, seed, speed]);
  return minutes;
}
