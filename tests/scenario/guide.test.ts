import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as vocabulary from '../../src/crisis/vocabulary.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { parseRulebook } from '../../src/scenario/rulebook.ts';
import { wordsOf } from '../support/words.ts';

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

/** What the guide calls the studio's buttons and panes by: they must be called so. */
const NAMES = [
  ...['studio:start.title', 'studio:start.template.title', 'studio:start.template.do', 'studio:start.reality.title'],
  ...['studio:pane.form', 'studio:pane.preview', 'studio:pane.timeline', 'studio:pane.json', 'studio:pane.balance'],
  ...['studio:menu.download', 'studio:menu.share', 'studio:part.posts.title'],
  ...['studio-reality:from.button', 'studio-reality:balance.start'],
];

const minutesIn = (clock: string) => Number(clock.split(':')[0]) * 60 + Number(clock.split(':')[1]);

describe.each([
  ['README.md', 'en'],
  ['README.fr.md', 'fr'],
] as const)('scenarios/%s', (name, language) => {
  const guide = readFileSync(join(import.meta.dirname, '../../scenarios', name), 'utf8');
  const examples = [...guide.matchAll(/^```json\n(.*?)^```/gms)].map((match) => match[1] ?? '');
  const [first = '', ...recipes] = examples;

  test('the first scenario opens without a remark', () => {
    expect(parseScenario(first)).toMatchObject({ ok: true, problems: [] });
  });

  test('it is the studio’s example', () => {
    const template = join(import.meta.dirname, `../../src/ui/studio/start/templates/${language}.json`);
    const { $schema, ...scenario } = JSON.parse(first) as Parts;
    expect($schema).toBe('../scenario.schema.json');
    expect(JSON.parse(readFileSync(template, 'utf8'))).toEqual(scenario);
  });

  test('it calls the studio’s parts by their names', () => {
    const { t } = wordsOf(language);
    const emphasised = new Set([...guide.matchAll(/_([^_\n]+)_/g)].map(([, words]) => words));
    expect(NAMES.map((key) => t(key)).filter((words) => !emphasised.has(words))).toEqual([]);
  });

  test('the workshop’s running order is two hours without a gap', () => {
    const rows = [...guide.matchAll(/^\| (\d:\d\d) +\| (\d+) +\|/gm)].map(([, at = '', minutes]) => ({
      at: minutesIn(at),
      minutes: Number(minutes),
    }));
    expect(rows.length).toBeGreaterThan(5);
    const ends = rows.map(({ at, minutes }) => at + minutes);
    expect(rows.map(({ at }) => at)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(120);
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
    const { PREPARATIONS, HEATS, OPPORTUNITIES, RULES, STANCES, RESPONSIBILITIES, ANSWERINGS } = vocabulary;
    const words = [PLACES, ROLES, CELL_ROLES, POST_KINDS, BREACHES, STRATEGIES, TRAITS, STATEMENT_KINDS].flat();
    const more = [PREPARATIONS, HEATS, OPPORTUNITIES, RULES, STANCES, RESPONSIBILITIES, ANSWERINGS].flat();
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
