import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULEBOOK } from '../../src/rules/rulebook.ts';
import { listSourced } from '../../src/rules/source.ts';

it('the page that explains the spread gives every lever as the rulebook does', () => {
  const page = readFileSync(new URL('../../src/crisis/README.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w.-]+)` *\| *(\S+) *\| *(\w+) *\| *(\w+) *\|$/gm)].map((row) =>
    row.slice(1, 5),
  );
  const levers = listSourced(RULEBOOK.levers).map(({ path, entry }) => [
    path,
    String(entry.value),
    entry.confidence,
    entry.source,
  ]);
  expect(rows).toEqual(levers);
});
