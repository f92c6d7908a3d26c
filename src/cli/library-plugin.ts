import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { parseStock } from '../workshop/stock-schema.ts';
import { nightStories } from './night-stories.ts';

/** What the library shows of a scenario before it is opened; the rest is a chunk of its own. */
const CARD = ['id', 'title', 'summary', 'brand', 'difficulty', 'focus', 'heat', 'duration'] as const;

const LIBRARY = 'virtual:library';
const SCENARIO = 'virtual:scenario/';
const INJECTS = 'virtual:injects';
const FIRST_STEPS = 'virtual:first-steps';
const NIGHT = 'virtual:night-stories';
const OWN: readonly string[] = [LIBRARY, INJECTS, FIRST_STEPS, NIGHT];

/**
 * The built-in scenarios, parsed while building: a scenario that would not open does not build, and the parser
 * (zod) is not downloaded before somebody opens a file of their own.
 * `virtual:library` lists the cards; each loads its scenario lazily. `virtual:injects` is the workshop's stock,
 * `virtual:first-steps` the minute in which newcomers find their feet: a scenario like the others, but in no library;
 * `virtual:night-stories` the easiest crisis played four ways, for home's night map.
 */
export function library(folder: string): Plugin {
  const fileOf = (id: string) => join(folder, id, 'scenario.json');
  const ids = () =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((id) => existsSync(fileOf(id)))
          .sort()
      : [];
  /** Easiest first. */
  const shelf = () =>
    ids()
      .map((each) => read(fileOf(each)))
      .sort((a, b) => a.difficulty - b.difficulty || (a.id < b.id ? -1 : 1));
  return {
    name: 'library',
    resolveId: (id) => (OWN.includes(id) || id.startsWith(SCENARIO) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LIBRARY}`) {
        for (const each of ids()) this.addWatchFile(fileOf(each));
        const entries = shelf().map((scenario) => {
          const card = JSON.stringify(Object.fromEntries(CARD.map((field) => [field, scenario[field]])));
          return `{ ...${card}, load: async () => (await import('${SCENARIO}${scenario.id}')).default }`;
        });
        return `export const library = [${entries.join(',\n')}];`;
      }
      if (id.startsWith(`\0${SCENARIO}`)) {
        const file = fileOf(id.slice(SCENARIO.length + 1));
        this.addWatchFile(file);
        return `export default ${JSON.stringify(read(file))};`;
      }
      if (id === `\0${NIGHT}`) {
        const [first] = shelf();
        return `export const night = ${JSON.stringify(first && nightStories(first))};`;
      }
      if (id === `\0${FIRST_STEPS}`) {
        const file = join(folder, 'first-steps.json');
        this.addWatchFile(file);
        return `export const firstSteps = ${JSON.stringify(read(file))};`;
      }
      if (id === `\0${INJECTS}`) {
        const file = join(folder, 'injects.json');
        this.addWatchFile(file);
        return `export const injects = ${JSON.stringify(parseStock(readFileSync(file, 'utf8')))};`;
      }
      return undefined;
    },
  };
}

function read(file: string): Scenario {
  const reading = parseScenario(readFileSync(file, 'utf8'));
  if (reading.ok) return reading.scenario;
  const problems = reading.problems.map(
    ({ line, column, path, key, params }) =>
      `${file}:${line}:${column}  ${path.join('.')}  ${key} ${JSON.stringify(params)}`,
  );
  throw new Error(`This scenario does not open; \`npm run scenario -- check\` explains.\n${problems.join('\n')}`);
}
