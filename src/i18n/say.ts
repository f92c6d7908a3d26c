import type { ScenarioText } from '../scenario/schema.ts';
import { mostlyIn, spokenIn, type Tongue, tongueFor } from '../scenario/tongues.ts';
import type { Language } from './language.ts';

/** A scenario's sentence for this language, English where it has no other; written in one language only, it is quoted. */
export const say = (text: ScenarioText, language: Language): string => spokenIn(text, tongueFor(language));

/** The language in which `say` says it; of what is quoted, the one most of it is in, if anything tells. */
export const tongueSaid = (text: ScenarioText, language: Language): Tongue | undefined =>
  typeof text === 'string' ? mostlyIn(text) : tongueFor(language);
