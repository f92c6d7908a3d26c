import { useLanguage } from '../language.ts';
import type { Pen } from './consequence.ts';
import { usePlay } from './play-context.ts';

/** This language's way of writing what consequences need. */
export function usePen(): Pen {
  const { t, say, moment, duration, compact } = useLanguage();
  const { scenario } = usePlay().index;
  return { t, say, duration, count: compact, time: (at) => moment(at, scenario).time };
}
