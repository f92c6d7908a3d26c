import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as vocabulary from '../../src/crisis/vocabulary.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { parseRulebook } from '../../src/scenario/rulebook.ts';

/** What the trainer's guide shows must be so: its examples are opened, and no field of the format is left out. */

type Parts = Record<string, unknown>;

/** The first scenario with what a recipe adds to its lists. */
function withRecipe(first: Parts, recipe: Parts): Parts {
  const added = Object.entries(recipe).map(([field, more]) => {
    const there = first[field];
    return [field, Array.isArray(there) && Array.isArray(more) ? [...there, ...more] : more];
  });
  return { ...first, ...Object.fromEntries(added) };
}

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, inner]) => [
    ...(name === 'properties' ? Object.keys(inner as object) : []),
    ...fieldsOf(inner),
  ]);
}

describe.each(['README.md', 'README.fr.md'])('scenarios/%s', (name) => {
  const guide = readFileSync(join(import.meta.dirname, '../../scenarios', name), 'utf8');
  const examples = [...guide.matchAll(/^```json\n(.*?)^```/gms)].map((match) => match[1] ?? '');
  const [first = '', ...recipes] = examples;

  test('the first scenario opens without a remark', () => {
    expect(parseScenario(first)).toMatchObject({ ok: true, problems: [] });
  });

  test('each of the five recipes can be added to it, and all of them together', () => {
    expect(recipes).toHaveLength(5);
    const start = JSON.parse(first) as Parts;
    const added = recipes.map((recipe) => JSON.parse(recipe) as Parts);
    for (const scenario of [...added.map((recipe) => withRecipe(start, recipe)), added.reduce(withRecipe, start)]) {
      const { ok, problems } = parseScenario(JSON.stringify(scenario));
      expect(ok).toBe(true);
      // Pasted at the end of the list, they are no longer in the order of their times.
      expect(problems.filter(({ key }) => key !== 'out-of-order')).toEqual([]);
    }
  });

  test('the rulebook it shows opens, and is one', () => {
    const [rulebook = ''] = [...guide.matchAll(/^```jsonc\n(.*?)^```/gms)].map((match) => match[1] ?? '');
    expect(parseRulebook(rulebook)).toMatchObject({ ok: true, problems: [] });
  });

  const prose = guide.replaceAll(/^```jsonc?\n.*?^```/gms, '');
  const explained = new Set([...prose.matchAll(/`([^`]+)`/g)].flatMap((match) => match[1]?.match(/[$\w-]+/g) ?? []));

  test('every field of the format is explained', () => {
    const fields = [...new Set(fieldsOf(scenarioJsonSchema()))];
    expect(fields.filter((field) => !explained.has(field))).toEqual([]);
  });

  test('so is every word that may be chosen from a list', () => {
    const { PLACES, ROLES, CELL_ROLES, POST_KINDS, BREACHES, STRATEGIES, TRAITS, STATEMENT_KINDS } = vocabulary;
    const { PREPARATIONS, HEATS, OPPORTUNITIES, RULES, STANCES, RESPONSIBILITIES } = vocabulary;
    const words = [PLACES, ROLES, CELL_ROLES, POST_KINDS, BREACHES, STRATEGIES, TRAITS, STATEMENT_KINDS].flat();
    const more = [PREPARATIONS, HEATS, OPPORTUNITIES, RULES, STANCES, RESPONSIBILITIES].flat();
    expect([...words, ...more].filter((word) => !explained.has(word))).toEqual([]);
  });

  test('its links within the page lead somewhere', () => {
    const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    );
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(links.filter((link) => !anchors.includes(link ?? ''))).toEqual([]);
  });
});
