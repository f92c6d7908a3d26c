import { time } from '../basics.ts';
import { error, type Flaw, type Path, warning } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { allConditions, wordings } from './walk.ts';

/** What comes after the crisis never comes; what takes longer than it is never finished. */
export function times(scenario: Scenario): Flaw[] {
  const { duration } = scenario;
  const written = (minutes: number) => time.encode(minutes);
  const tooLong = (minutes: number | undefined, path: Path): Flaw[] =>
    minutes !== undefined && minutes > duration
      ? [warning(path, 'longer-than-crisis', { time: written(minutes), duration: written(duration) })]
      : [];
  const tooLate = (minutes: number | undefined, path: Path): Flaw[] =>
    minutes !== undefined && minutes >= duration
      ? [error(path, 'after-end', { time: written(minutes), duration: written(duration) })]
      : [];
  return [
    ...scenario.posts.flatMap((post, index) => [
      ...(typeof post.when === 'number' ? tooLate(post.when, ['posts', index, 'when']) : []),
      ...(typeof post.when === 'object' ? tooLate(post.when.after, ['posts', index, 'when', 'after']) : []),
      ...tooLong(post.deadline, ['posts', index, 'deadline']),
    ]),
    ...allConditions(scenario).flatMap((placed) => {
      const name = (['elapsed', 'for'] as const).find((each) => (placed.condition[each] ?? 0) >= duration);
      return name ? tooLate(placed.condition[name], [...placed.path, name]) : [];
    }),
    ...[...wordings(scenario)].flatMap(({ path, wording }) => tooLong(wording.promises, [...path, 'promises'])),
    ...scenario.facts.flatMap((fact, index) => tooLong(fact.verify, ['facts', index, 'verify'])),
    ...scenario.cell.flatMap((member, index) => tooLong(member.signOff, ['cell', index, 'signOff'])),
  ];
}
