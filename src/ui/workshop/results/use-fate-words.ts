import type { Decision } from '../../../workshop/comparison.ts';
import { useLanguage } from '../../language.ts';

/** The counts as one sentence. A worry is first of all answered in time or not; bait is left or bitten. */
export function useFateWords(): (decision: Decision) => string {
  const speech = useLanguage();
  return (decision) => fateWords(decision, speech);
}

function fateWords(
  { fates, moderated, calls, of, deadline, scenario, post }: Decision,
  { t, duration, language }: ReturnType<typeof useLanguage>,
): string {
  const inside = ['cell', 'inbox'].includes(scenario.posts.find(({ id }) => id === post)?.on ?? '');
  const say = (key: string, count: number) =>
    t(`workshop-results:said.${key}`, { count, of, deadline: duration(deadline) });
  const rest = (key: string, count: number): string[] => (count > 0 ? [say(key, count)] : []);
  const answered = fates['in-time'] + fates.late;
  const parts =
    calls && !inside
      ? [
          say('in-time-of', fates['in-time']),
          ...rest('late', fates.late),
          ...rest('covered', fates.covered),
          ...rest('private', fates.private),
        ]
      : inside
        ? [say('answered-of', answered), ...rest('private', fates.private)]
        : [say('left-of', fates.left), ...rest('bitten', answered + fates.private), ...rest('covered', fates.covered)];
  const removed = [
    ...rest('deleted', moderated.delete),
    ...rest('hid', moderated.hide),
    ...rest('blocked', moderated.block),
    ...rest('reported', moderated.report),
  ];
  const left = calls || inside ? rest('left', fates.left) : [];
  const all = [...parts, ...removed, ...left, ...rest('unseen', fates.unseen)];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(all);
  return `${list}.`;
}
