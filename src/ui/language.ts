import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Minutes } from '../crisis/vocabulary.ts';
import { formatCompact, formatDuration, formatMoment, formatNumber } from '../i18n/format.ts';
import { i18n } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import type { ScenarioText } from '../scenario/schema.ts';

/** The language whose sentences are loaded; App provides it and renders everything again when it changes. */
export const LanguageContext = createContext<Language>('fr');

interface StoryClock {
  readonly startsAt: Minutes;
  readonly weekday: number;
}

/**
 * Everything a component needs to speak: `t('common:close')` for the interface's sentences, `say(post.text)` for the
 * scenario's, and numbers, durations and story times as this language writes them.
 */
export function useLanguage() {
  const language = useContext(LanguageContext);
  return {
    language,
    t: (key: string, params: Readonly<Record<string, unknown>> = {}): string => i18n.t(key, { ...params }) as string,
    say: (text: ScenarioText) => say(text, language),
    number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(value, language, options),
    compact: (value: number) => formatCompact(value, language),
    duration: (minutes: Minutes) => formatDuration(minutes, language),
    list: (items: readonly string[], type: Intl.ListFormatOptions['type'] = 'conjunction') =>
      new Intl.ListFormat(language, { type }).format(items),
    moment: (at: Minutes, story: StoryClock) => formatMoment(at, story, language),
  };
}
