import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GAP_MS, Rhythm, SETTLE_MS } from '../../../src/ui/play/aloud/rhythm.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

it('tells what happens by itself at most once in a quarter of a minute, however much happens', () => {
  const speak = vi.fn();
  const rhythm = new Rhythm(speak);
  const minute = 60_000;
  for (let passed = 0; passed < minute; passed += 250) {
    rhythm.stir(false);
    vi.advanceTimersByTime(250);
  }
  expect(speak.mock.calls.length).toBeGreaterThan(1);
  expect(speak.mock.calls.length).toBeLessThanOrEqual(minute / GAP_MS + 1);
});

it('answers what the player did at once, and tells with it what had been waiting', () => {
  const speak = vi.fn();
  const rhythm = new Rhythm(speak);
  rhythm.stir(false);
  vi.advanceTimersByTime(SETTLE_MS);
  expect(speak).toHaveBeenCalledTimes(1);
  rhythm.stir(false);
  vi.advanceTimersByTime(SETTLE_MS);
  expect(speak).toHaveBeenCalledTimes(1);
  rhythm.stir(true);
  vi.advanceTimersByTime(SETTLE_MS);
  expect(speak).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(GAP_MS);
  expect(speak).toHaveBeenCalledTimes(2);
});

it('says nothing once it is left', () => {
  const speak = vi.fn();
  const rhythm = new Rhythm(speak);
  rhythm.stir(true);
  rhythm.stop();
  vi.advanceTimersByTime(GAP_MS);
  expect(speak).not.toHaveBeenCalled();
});
