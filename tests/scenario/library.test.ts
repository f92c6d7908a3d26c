import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';

const LIBRARY = join(import.meta.dirname, '../../scenarios');
const scenarios = readdirSync(LIBRARY).filter((id) => existsSync(join(LIBRARY, id, 'scenario.json')));

test.each(scenarios)('%s passes check --strict: it shows what good looks like', (id) => {
  const { ok, problems } = parseScenario(readFileSync(join(LIBRARY, id, 'scenario.json'), 'utf8'));
  expect(ok).toBe(true);
  expect(problems.filter(({ severity }) => severity !== 'advice')).toEqual([]);
});
