import { advice, type Flaw, type Path, warning } from '../problem.ts';
import { folded, realNamesIn } from '../real-names.ts';
import type { Scenario } from '../schema.ts';
import { texts } from './walk.ts';

/** A training scenario speaks of invented firms on invented platforms: real ones have lawyers, and feelings. */
export function reality(scenario: Scenario): Flaw[] {
  const own = namesOfPeople(scenario);
  return [...places(scenario)].flatMap(({ path, text, isName }) => {
    const found = realNamesIn(text).filter(({ name }) => !own.has(folded(name)));
    const surely = found.find(({ ordinary }) => !ordinary);
    if (surely) return warning(path, 'real-name', { found: surely.name });
    const [perhaps] = found;
    // A person may be called Mercedes, or Leclerc.
    return perhaps && !isName ? advice(path, 'perhaps-real-name', { found: perhaps.name }) : [];
  });
}

/** The words of full names: who is called Claire Danone is no yoghurt, here or anywhere else in the scenario. */
function namesOfPeople({ people, cell }: Scenario): ReadonlySet<string> {
  const brands = new Set(['journalist', 'competitor', 'brand', 'authority']);
  const persons = [...people.filter(({ role }) => !brands.has(role)), ...cell];
  return new Set(
    persons.flatMap(({ name }) => {
      const words = name.split(/\s+/);
      return words.length > 1 ? words.map(folded) : [];
    }),
  );
}

function* places(scenario: Scenario): Generator<{ path: Path; text: string; isName?: true }> {
  const { brand, hashtag, parody, people, cell } = scenario;
  yield { path: ['brand', 'name'], text: brand.name };
  yield { path: ['brand', 'handle'], text: brand.handle };
  yield { path: ['hashtag'], text: hashtag };
  if (parody) yield { path: ['parody'], text: parody };
  for (const [index, person] of people.entries()) {
    yield { path: ['people', index, 'name'], text: person.name, isName: true };
    yield { path: ['people', index, 'handle'], text: person.handle, isName: true };
  }
  for (const [index, member] of cell.entries())
    yield { path: ['cell', index, 'name'], text: member.name, isName: true };
  for (const { path, text } of texts(scenario)) {
    // For the debrief alone: why it is so, perhaps with the case it comes from.
    if (path.at(-1) === 'note') continue;
    if (typeof text === 'string') yield { path, text };
    else {
      yield { path: [...path, 'fr'], text: text.fr };
      yield { path: [...path, 'en'], text: text.en };
    }
  }
}
