import { type BackendModule, createInstance } from 'i18next';
import { type Language, SPOKEN_FIRST } from './language.ts';
import { quotesInQuotes } from './quotes.ts';

/** Sentences by screen: a file each, fetched when the screen that speaks them opens. */
export const NAMESPACES = [
  'common',
  'home',
  'first-steps',
  'play',
  'feed-search',
  'chatter',
  'replies',
  'reading',
  'rules',
  'scorecard',
  'rescore',
  'debrief',
  'take-home',
  'replay',
  'history',
  'booster',
  'problems',
  'how',
  'how-replies',
  'accessibility',
  'studio',
  'studio-views',
  'studio-reality',
  'workshop',
  'facilitator',
  'workshop-results',
  'offline',
  'together',
  'course',
  'packaging',
  'cli',
] as const;
export type Namespace = (typeof NAMESPACES)[number];

const files = import.meta.glob<Record<string, unknown>>('./locales/*/*.json', { import: 'default' });

const lazily: BackendModule = {
  type: 'backend',
  init() {},
  read: async (language, namespace) => {
    const load = files[`./locales/${language}/${namespace}.json`];
    if (!load) throw new Error(`no sentences for ${language}/${namespace}`);
    return load();
  },
};

export const i18n = createInstance();

export async function startI18n(language: Language): Promise<void> {
  await i18n
    .use(lazily)
    .use(quotesInQuotes)
    .init({
      lng: language,
      fallbackLng: false,
      ns: SPOKEN_FIRST,
      defaultNS: 'common',
      // Preact escapes what it renders.
      interpolation: { escapeValue: false },
      postProcess: quotesInQuotes.name,
    });
}
