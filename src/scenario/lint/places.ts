import { PLATFORMS } from '../../crisis/vocabulary.ts';
import { error, type Flaw } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Names } from './names.ts';

/** The crisis cell's chat is for its members, the platforms are for everybody else, and only those spread. */
export function places(scenario: Scenario, names: Names): Flaw[] {
  return scenario.posts.flatMap(({ by, on, spark }, index) => {
    const path = ['posts', index];
    const isPublic = (PLATFORMS as readonly string[]).includes(on);
    const flaws: Flaw[] = [];
    if (!isPublic && spark !== undefined && spark > 0)
      flaws.push(error([...path, 'spark'], 'spark-in-private', { on }));
    if (on === 'cell' && names.people.has(by)) flaws.push(error([...path, 'by'], 'outsider-in-cell', { id: by }));
    if (isPublic && names.members.has(by)) flaws.push(error([...path, 'by'], 'member-in-public', { id: by, on }));
    return flaws;
  });
}
