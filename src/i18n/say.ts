import type { ScenarioText } from '../scenario/schema.ts';
import { mostlyIn, spokenIn, type Tongue, tongueFor } from '../scenario/tongues.ts';
import type { Language } from './language.ts';

/** A scenario's sentence for this language, English where it has no other; written in one language only, it is quoted. */
export const say = (text: ScenarioText, language: Language): string => spokenIn(text, tongueFor(language));

/** A text of a draft, finished or not: for this language if it is there, else in the one there is; empty if there is none. */
export function sayUnfinished(text: unknown, language: Language): string {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  const { [tongueFor(language)]: here, ...others } = text as Readonly<Partial<Record<Tongue, unknown>>>;
  const said = here || Object.values(others)[0];
  return typeof said === 'string' ? said : '';
}

/** The language in which `say` says it; of what is quoted, the one most of it is in, if anything tells. */
export const tongueSaid = (text: ScenarioText, language: Language): Tongue | undefined =>
  typeof text === 'string' ? mostlyIn(text) : tongueFor(language);
