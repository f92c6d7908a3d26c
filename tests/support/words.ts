import { readdirSync, readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { quotesInQuotes } from '../../src/i18n/quotes.ts';
import { pseudoLocale } from './pseudo.ts';

const LOCALES = new URL('../../src/i18n/locales/', import.meta.url);

function sentencesOf(language: Language): Record<string, object> {
  const folder = new URL(`${language}/`, LOCALES);
  const read = (file: string) => asShown(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object);
  return Object.fromEntries(readdirSync(folder).map((file) => [file.replace('.json', ''), read(file)]));
}

/** Under `npm run pseudo` the screens say something else. */
const asShown = (sentences: object): object =>
  process.env.PSEUDO_LOCALE ? (pseudoLocale(sentences) as object) : sentences;

const i18n = createInstance();
void i18n.use(quotesInQuotes).init({
  initAsync: false,
  lng: 'en',
  fallbackLng: false,
  defaultNS: 'common',
  resources: Object.fromEntries(LANGUAGES.map((language) => [language, sentencesOf(language)])),
  interpolation: { escapeValue: false },
  postProcess: quotesInQuotes.name,
});

type Params = Readonly<Record<string, unknown>>;

/** The interface's sentences as a test looks for them: by key, so that a better wording breaks no test. */
export function wordsOf(language: Language) {
  const t = i18n.getFixedT(language);
  const sentence = (key: string, params: Params = {}): string => {
    if (!i18n.exists(key, { lng: language, ...params })) throw new Error(`no sentence ${key} in ${language}`);
    return t(key, { ...params }) as string;
  };
  return {
    t: sentence,
    /** The sentence whatever its parameters are, as a whole accessible name or text. */
    like: (key: string, params: Params = {}): RegExp => {
      const pattern = sentence(key, { ...params, interpolation: { skipOnVariables: true } })
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\\\{\\\{.+?\\\}\\\}/g, '.+')
        .replace(/\s+/g, '\\s+');
      return new RegExp(`^\\s*${pattern}\\s*$`);
    },
  };
}
