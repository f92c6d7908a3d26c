import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { typographyFaults } from '../support/typography.ts';

/** The built-in scenarios are shown to clients: both languages, set like the rest. */

const SCENARIOS = join(import.meta.dirname, '../../scenarios');
const files = [...readdirSync(SCENARIOS).map((id) => join(id, 'scenario.json')), 'first-steps.json']
  .map((file) => join(SCENARIOS, file))
  .filter((file) => existsSync(file));

/** Every `{ fr, en }` of a scenario, with where it stands. */
function texts(value: unknown, path = ''): [path: string, text: Readonly<Record<string, string>>][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value) return [[path, value as Record<string, string>]];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${path}/${name}`));
}

describe.each(files)('%s', (file) => {
  test('its sentences are well set in both languages', () => {
    const found = texts(JSON.parse(readFileSync(file, 'utf8')));
    expect(found.length).toBeGreaterThan(0);
    const faults = found.flatMap(([path, text]) =>
      LANGUAGES.flatMap((language) =>
        typographyFaults(text[language] ?? '', language).map((fault) => `${path}: ${fault}: ${text[language]}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});
