import type { PastRun } from '../../session/past-run.ts';
import { useLanguage } from '../language.ts';
import type { Services } from '../services.ts';
import { clockTime } from '../studio/clock-time.ts';

/** What a past run is called and when it was: its title by the library's words where it has it still. */
export function useTelling(library: Services['library']) {
  const { say, language } = useLanguage();
  return ({ run, source, title, finishedAt }: Pick<PastRun, 'run' | 'source' | 'title' | 'finishedAt'>) => {
    const entry = source === undefined ? library.find(({ id }) => id === run.scenario) : undefined;
    const text = entry?.title ?? title;
    return { text, title: say(text), brand: entry?.brand.name, when: clockTime(finishedAt, language) };
  };
}
