import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CHAPTERS, type Chapter } from './chapters.ts';

/** Goes so many steps on inside a chapter; false where there are no more. */
type Step = (by: 1 | -1) => boolean;

interface Projector {
  readonly on: boolean;
  readonly toggle: () => void;
  /** The chapter that is open has steps of its own, until the returned function is called. */
  readonly steps: (step: Step) => () => void;
}

export const ProjectorContext = createContext<Projector | undefined>(undefined);

/** Whether everything is shown to a whole room; false outside of a debrief. */
export const useProjected = () => useContext(ProjectorContext)?.on ?? false;

/** While projected, the arrow keys and a presenter’s clicker go through the steps this chapter offers. */
export function useSteps(step: Step): void {
  const projector = useContext(ProjectorContext);
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => projector?.steps((by) => latest.current(by)), [projector?.steps]);
}

/**
 * For a room: everything enlarged, over the whole screen where the browser can, and gone through with two keys. Escape
 * ends it.
 */
export function useProjector(chapter: Chapter, open: (chapter: Chapter) => void): Projector {
  const [on, setOn] = useState(false);
  const step = useRef<Step | undefined>(undefined);
  const place = useRef({ chapter, open });
  place.current = { chapter, open };
  // Before anything is drawn in the new size.
  useLayoutEffect(() => {
    if (!on) return;
    const root = document.documentElement;
    root.dataset.projected = '';
    root.requestFullscreen?.().catch(() => undefined);
    const go = (by: 1 | -1) => {
      const { chapter: now, open: turnTo } = place.current;
      if (step.current?.(by)) return;
      const next = CHAPTERS[CHAPTERS.indexOf(now) + by];
      if (next) turnTo(next);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) return setOn(false);
      const by = directionOf(event);
      if (by === undefined || isTaken(event, place.current.chapter)) return;
      event.preventDefault();
      go(by);
    };
    const onScreen = () => {
      if (!document.fullscreenElement) setOn(false);
    };
    addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onScreen);
    return () => {
      removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onScreen);
      delete root.dataset.projected;
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, [on]);
  return useMemo(
    () => ({
      on,
      toggle: () => setOn((was) => !was),
      steps: (offered) => {
        step.current = offered;
        return () => {
          if (step.current === offered) step.current = undefined;
        };
      },
    }),
    [on],
  );
}

/** Arrows always; a clicker’s page keys once the page has been read to its end. */
function directionOf({ key }: KeyboardEvent): 1 | -1 | undefined {
  if (key === 'ArrowRight') return 1;
  if (key === 'ArrowLeft') return -1;
  if (key === 'PageDown' && scrollY + innerHeight >= document.documentElement.scrollHeight - 8) return 1;
  if (key === 'PageUp' && scrollY <= 8) return -1;
  return undefined;
}

/** Who writes, chooses or scrubs needs the arrows for that. */
function isTaken({ target, altKey, ctrlKey, metaKey }: KeyboardEvent, chapter: Chapter): boolean {
  if (altKey || ctrlKey || metaKey || chapter === 'replay') return true;
  return target instanceof Element && target.closest('input, textarea, select, [role="region"], dialog') !== null;
}
