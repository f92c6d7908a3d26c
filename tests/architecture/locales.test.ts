import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { NAMESPACES } from '../../src/i18n/i18n.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { isSentence } from '../../src/scenario/tongues.ts';
import { typographyFaults } from '../support/typography.ts';
import { SRC, visit } from './imports.ts';
import { isSaid, saidIn } from './said-keys.ts';

/** French and English are equals: neither may lack a sentence, a value or its typography; nor may a language added later. */

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

/** Names of invented media, and a trade the French call by its English name. */
const ALIKE = /^media\.|: Community manager$/;

/** Where a third language begins (CONTRIBUTING.md): what every other is held against. */
const FIRST = 'en';
const OTHERS = LANGUAGES.filter((language) => language !== FIRST);

describe.each([...files].sort())('locales: %s', (file) => {
  const all = new Map(LANGUAGES.map((language) => [language, sentencesOf(language, file)]));
  const first = all.get(FIRST) as Sentences;

  test.each(OTHERS)('%s has the keys and fills in the values every language has', (language) => {
    const other = all.get(language) as Sentences;
    const keys = (sentences: Sentences) => [...new Set([...sentences.keys()].map(stem))].sort();
    expect(keys(other)).toEqual(keys(first));
    for (const key of keys(first)) {
      expect({ key, values: placeholders(other, key) }).toEqual({ key, values: placeholders(first, key) });
    }
  });

  test.each(LANGUAGES)('%s: every plural form the language has, no sentence empty, typography', (language) => {
    const sentences = all.get(language) as Sentences;
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

  test('nothing of two words and more reads the same in two languages: one would not be translated', () => {
    const isWords = (text: string) => isSentence(text.replace(/\{\{.*?\}\}/g, ''));
    const same = [...first.keys()].flatMap((key) => {
      const texts = LANGUAGES.flatMap((language) => all.get(language)?.get(key) ?? []);
      const [twice] = texts.filter((text, at) => texts.indexOf(text) !== at);
      return twice && isWords(twice) && !ALIKE.test(`${key}: ${twice}`) ? [`${key}: ${twice}`] : [];
    });
    expect(same).toEqual([]);
  });
});

/** Read whole, as a stock of phrases: no source names their keys. */
const STOCKS = ['chatter.json'];

describe('the code and the sentences', () => {
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const said = saidIn(sources.map((path) => ({ path, code: readFileSync(join(SRC, path), 'utf8') })));
  const keysOf = (file: string) => [...new Set([...sentencesOf(FIRST, file).keys()].map(stem))];
  const placed = (file: string, key: string) => `${file.replace('.json', '')}:${key.replace(/\[\]$/, '')}`;

  test.each([...files].filter((file) => !STOCKS.includes(file)).sort())(
    '%s: every sentence is said somewhere',
    (file) => {
      const isUsed = (key: string) => isSaid(said, placed(file, key)) || isSaid(said, key.replace(/\[\]$/, ''));
      expect(keysOf(file).filter((key) => !isUsed(key))).toEqual([]);
    },
  );

  /** British English is one of several; a scenario's languages are not the interface's. */
  const MAY_ASK = ['i18n/format.ts', 'ui/studio/form/form-words.ts'];

  test('no screen asks which language it speaks: a folder is all another one needs', () => {
    const speaking = sources.filter((path) => /^(audio|cli|i18n|offline|room|spread|ui)\//.test(path));
    const asking = speaking.filter((path) => {
      let asks = false;
      visit(parseSync(path, readFileSync(join(SRC, path), 'utf8')).program, (node) => {
        const sides = node.type === 'BinaryExpression' ? [node.left, node.right] : [];
        asks ||= (sides as { value?: unknown }[]).some(({ value }) => LANGUAGES.some((language) => language === value));
      });
      return asks;
    });
    expect(asking.sort()).toEqual(MAY_ASK);
  });

  test('every key that is named has its sentence', () => {
    const places = [...files].flatMap((file) => keysOf(file).map((key) => placed(file, key)));
    // A group may be named too, and read whole.
    const known = new Set(
      places.flatMap((place) => place.split('.').map((_, n, all) => all.slice(0, n + 1).join('.'))),
    );
    const named = new RegExp(`^(?:${NAMESPACES.join('|')}):[\\w-]+(?:\\.[\\w-]+)*$`);
    expect([...said.strings].filter((key) => named.test(key) && !known.has(key))).toEqual([]);
  });
});
