import type { Minutes } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import type { Pen } from './consequence.ts';
import { usePlay } from './play-context.ts';

/** A clock time of the story; with its day when that is not today. */
export function useClockTime(): (at: Minutes) => string {
  const { moment } = useLanguage();
  const { session, index } = usePlay();
  return (at) => {
    const today = moment(session.store.getState().view.now, index.scenario).day;
    const { day, time, when } = moment(at, index.scenario);
    return day === today ? time : when;
  };
}

/** This language's way of writing what consequences need. */
export function usePen(): Pen {
  const { t, say, duration, compact } = useLanguage();
  return { t, say, duration, count: compact, time: useClockTime() };
}
