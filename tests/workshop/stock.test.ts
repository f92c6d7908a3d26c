import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { qualityOf, responsibilityOf } from '../../src/crisis/quality.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { say } from '../../src/i18n/say.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { fits, withInjects } from '../../src/workshop/inject.ts';
import { commandSchema } from '../../src/workshop/schemas.ts';
import { edited, editOf, filled, INJECT_KINDS } from '../../src/workshop/stock.ts';
import { parseStock } from '../../src/workshop/stock-schema.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { typographyFaults } from '../support/typography.ts';

const text = readFileSync(new URL('../../scenarios/injects.json', import.meta.url), 'utf8');
const stock = parseStock(text);
const levers = leversOf(RULEBOOK);
const scenarios = LIBRARY.map(givenScenario);

/** Every `{ fr, en }`, with where it stands. */
function texts(value: unknown, path = ''): [string, Readonly<Record<string, string>>][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value) return [[path, value as Record<string, string>]];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${path}/${name}`));
}

test('the stock has something of every kind, and something to write oneself', () => {
  const written = stock.filter(({ blank }) => !blank);
  expect([...new Set(written.map(({ kind }) => kind))].sort()).toEqual([...INJECT_KINDS].sort());
  expect(stock.some(({ blank }) => blank)).toBe(true);
  expect(new Set(stock.map(({ id }) => id)).size).toBe(stock.length);
});

test('its sentences are well set in both languages', () => {
  const faults = texts(JSON.parse(text)).flatMap(([path, said]) =>
    LANGUAGES.flatMap((language) =>
      typographyFaults(said[language] ?? '', language).map((fault) => `${path}: ${fault}: ${said[language]}`),
    ),
  );
  expect(faults).toEqual([]);
});

describe.each(stock.map((each) => [each.id, each] as const))('%s', (_, each) => {
  const answered = each.posts.filter(({ replies }) => replies.length > 0);

  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('is at home in %s', (__, scenario) => {
    const pieces = filled(each, scenario);
    expect(JSON.stringify(pieces)).not.toMatch(/\{brand\}|\{hashtag\}|\{boss\}|BRAND/);
    expect(fits(scenario, { id: 'I1', ...pieces })).toBe(true);
    // As it goes over the wire, with the words a facilitator put in.
    const edit = editOf(pieces);
    const sent = edit && edited(pieces, { ...edit, text: 'Et maintenant ?', name: 'Zoé', on: 'blogs' });
    const command = { n: 1, type: 'inject', to: 'all', inject: { id: each.id, ...sent } };
    expect(commandSchema.safeParse(command)).toMatchObject({
      success: true,
      data: { inject: { posts: [{ on: 'blogs' }] } },
    });
  });

  test('offers two to four answers of like length, one of them good and one of them poor', () => {
    for (const post of answered) {
      expect(post.replies.length).toBeGreaterThanOrEqual(2);
      expect(post.replies.length).toBeLessThanOrEqual(4);
      for (const language of LANGUAGES) {
        const lengths = post.replies.map(({ text: said }) => say(said, language).length);
        expect(Math.max(...lengths) / Math.min(...lengths), `${language} ${lengths}`).toBeLessThan(1.7);
      }
      for (const scenario of scenarios) {
        const worth = post.replies.map((reply) => qualityOf(levers, responsibilityOf(scenario, post), reply));
        expect(Math.max(...worth), scenario.id).toBeGreaterThan(0.3);
        expect(Math.min(...worth), scenario.id).toBeLessThan(0);
      }
    }
  });
});

test('what the facilitator may say is not in a telling order', () => {
  const [scenario] = scenarios;
  if (!scenario) throw new Error('no scenario');
  const best = stock.flatMap(({ posts }) =>
    posts.flatMap((post) => {
      const worth = post.replies.map((reply) => qualityOf(levers, responsibilityOf(scenario, post), reply));
      return worth.length > 0 ? [worth.indexOf(Math.max(...worth))] : [];
    }),
  );
  expect(new Set(best).size).toBeGreaterThanOrEqual(3);
});

test('a crisis with all of it is played to its end', () => {
  const [scenario] = scenarios;
  if (!scenario) throw new Error('no scenario');
  const placed = stock.map((each, index) => ({
    at: 30 + index * 20,
    inject: { id: `I${index}`, ...filled(each, scenario) },
  }));
  const whole = withInjects(scenario, placed);
  const { crisis, run } = playBot(whole, levers, BOTS.golden, 7);
  expect(crisis.over).toBe(true);
  const seen = new Set(crisis.view().posts.map(({ id }) => id));
  for (const { inject } of placed) expect(seen).toContain(`${inject.id}-${inject.posts[0]?.id}`);
  const replied = run.log.flatMap(({ action }) => (action.type === 'reply' ? [action.post] : []));
  expect(replied.filter((post) => post.startsWith('I')).length).toBeGreaterThan(5);
});
