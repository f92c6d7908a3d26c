import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';

/** The scenarios a round can be played on: the library’s by name, any other by its text. */
export interface Library {
  find(id: string): Scenario | undefined;
  read(source: string): Scenario | undefined;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function libraryIn(folder: string): Library {
  const found = new Map<string, Scenario>();
  const read = (source: string) => {
    const reading = parseScenario(source);
    return reading.ok ? reading.scenario : undefined;
  };
  return {
    read,
    find(id) {
      const known = found.get(id);
      // A name is part of a path: nothing but letters, figures and hyphens gets there.
      if (known || !ID.test(id) || id.length > 100) return known;
      const text = textOf(join(folder, id, 'scenario.json'));
      const scenario = text === undefined ? undefined : read(text);
      if (scenario) found.set(id, scenario);
      return scenario;
    },
  };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
