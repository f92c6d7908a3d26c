import type { ScenarioText } from '../scenario/schema.ts';
import type { Tongue } from '../scenario/tongues.ts';
import type { Language } from './language.ts';

/** A scenario's sentence for this language, English where it has no other; written in one language only, it is quoted. */
export function say(text: ScenarioText, language: Language): string {
  return typeof text === 'string' ? text : (text[language as Tongue] ?? text.en);
}
