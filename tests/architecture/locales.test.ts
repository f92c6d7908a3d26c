import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { typographyFaults } from '../support/typography.ts';

/** French and English are equals: neither may lack a sentence, a value or its typography. */

const LOCALES = join(import.meta.dirname, '../../src/i18n/locales');
/** i18next's endings for plural forms; which of them a language needs is the language's own affair. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** These quote the scenario format to trainers. */
const QUOTES_JSON = ['problems.json'];

type Sentences = ReadonlyMap<string, string>;

/** Every sentence by its dotted key. A list is a stock of phrases: languages may have more or fewer of them. */
function flatten(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((each, index) => flatten(each, `${key}[${index}]`));
  if (typeof value !== 'object' || value === null) throw new Error(`${key} is neither a sentence nor a group`);
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, key ? `${key}.${name}` : name));
}

const sentencesOf = (language: Language, file: string): Sentences =>
  new Map(flatten(JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8'))));

/** The key without plural form or place in a list. */
const stem = (key: string) => key.replace(/\[\d+\].*$/, '[]').replace(PLURAL, '');

function placeholders(sentences: Sentences, wanted: string): string[] {
  const used = [...sentences].filter(([key]) => stem(key) === wanted).flatMap(([, text]) => text.match(/\{\{.*?\}\}/g));
  return [...new Set(used.flatMap((each) => each?.replace(/\s|,.*(?=\}\})/g, '') ?? []))].sort();
}

const files = new Set(LANGUAGES.flatMap((language) => readdirSync(join(LOCALES, language))));

describe.each([...files].sort())('locales: %s', (file) => {
  const fr = sentencesOf('fr', file);
  const en = sentencesOf('en', file);

  test('both languages have the same keys', () => {
    const keys = (sentences: Sentences) => [...new Set([...sentences.keys()].map(stem))].sort();
    expect(keys(en)).toEqual(keys(fr));
  });

  test('both languages fill in the same values', () => {
    for (const key of new Set([...fr.keys()].map(stem))) {
      expect({ key, values: placeholders(en, key) }).toEqual({ key, values: placeholders(fr, key) });
    }
  });

  test.each([
    ['fr', fr],
    ['en', en],
  ] as const)('%s: every plural form the language has, no sentence empty, typography', (language, sentences) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = new Set([...sentences.keys()].filter((key) => PLURAL.test(key)).map(stem));
    const lacking = [...plurals].flatMap((key) =>
      forms.map((form) => `${key}_${form}`).filter((each) => !sentences.has(each)),
    );
    const faults = [...sentences].flatMap(([key, text]) =>
      text.trim() === ''
        ? [`${key}: empty`]
        : typographyFaults(text, language, QUOTES_JSON.includes(file)).map((fault) => `${key}: ${fault}: ${text}`),
    );
    expect([...lacking, ...faults]).toEqual([]);
  });
});
