import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Minutes } from '../../crisis/vocabulary.ts';

/** A finished run is read in chapters; the first stands alone, the others arrive when one is opened. */
export const CHAPTERS = ['scorecard', 'decisions', 'time', 'people', 'replay', 'take-home'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** Shows the crisis at this minute; undefined where there is no replay to show it in. */
export const JumpContext = createContext<((at: Minutes) => void) | undefined>(undefined);
export const useJump = () => useContext(JumpContext);

interface Place {
  readonly chapter: Chapter;
  /** The minute the replay is to stand at. */
  readonly at?: Minutes | undefined;
}

/** Chapters are steps in the browser's history, so its back button leads through them; the address stays the run's. */
export function useChapter(): Place & { readonly open: (chapter: Chapter, at?: Minutes) => void } {
  const [place, setPlace] = useState(placeInHistory);
  useEffect(() => {
    const follow = () => setPlace(placeInHistory());
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
      // What comes next at this address is another run, and begins at its beginning.
      if (isPlace(history.state)) history.replaceState(null, '');
    };
  }, []);
  const open = (chapter: Chapter, at?: Minutes) => {
    const next = { chapter, at };
    if (chapter === place.chapter) history.replaceState(next, '');
    else history.pushState(next, '');
    setPlace(next);
  };
  return { ...place, open };
}

/** The run about to be shown opens there, unless one comes back to where one was in it. */
export function beginWith(chapter: Chapter): void {
  if (!isPlace(history.state)) history.replaceState({ chapter }, '');
}

const placeInHistory = (): Place => (isPlace(history.state) ? history.state : { chapter: 'scorecard' });

function isPlace(state: unknown): state is Place {
  const { chapter, at } = (state ?? {}) as Partial<Record<keyof Place, unknown>>;
  return CHAPTERS.some((known) => known === chapter) && (at === undefined || typeof at === 'number');
}
