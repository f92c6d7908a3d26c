import type { TargetedKeyboardEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import type { ReplaySession } from '../../../session/replay-session.ts';
import type { Run } from '../../../training/run.ts';
import { around, type Pins } from './decisions.ts';

/** How far an arrow goes, and how far with the shift key. */
const STRIDE: Minutes = 10;
const STEP: Minutes = 1;

/** Where arrows and spaces have a meaning of their own. */
const OWN_ARROWS = '.feed, input[type="radio"], select';
const OWN_SPACE = 'button, a, select, input[type="radio"]';

/** Arrows, home and end, page up and down, space: wherever in the replay one is. */
export function useReplayKeys(session: ReplaySession, run: Run, pins: Pins) {
  return useMemo(() => {
    const to: Readonly<Record<string, (now: Minutes, shift: boolean) => Minutes | undefined>> = {
      ArrowLeft: (now, shift) => now - (shift ? STEP : STRIDE),
      ArrowDown: (now, shift) => now - (shift ? STEP : STRIDE),
      ArrowRight: (now, shift) => now + (shift ? STEP : STRIDE),
      ArrowUp: (now, shift) => now + (shift ? STEP : STRIDE),
      Home: () => 0,
      End: () => run.until,
      PageDown: (now) => around(pins, now).before,
      PageUp: (now) => around(pins, now).after,
    };
    return (event: TargetedKeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
      if (event.key === ' ') {
        if (event.target.closest(OWN_SPACE)) return;
        event.preventDefault();
        if (session.store.getState().clock.paused) session.resume();
        else session.pause();
        return;
      }
      const go = to[event.key];
      if (!go || event.target.closest(OWN_ARROWS)) return;
      event.preventDefault();
      session.seek(go(session.aim, event.shiftKey) ?? session.aim);
    };
  }, [session, run, pins]);
}
