import type { ScenarioText } from './schema.ts';

/** The languages a scenario is written in, whichever the interface speaks. */
export const TONGUES = ['fr', 'en'] as const;
export type Tongue = (typeof TONGUES)[number];

/** What is read to somebody whose interface speaks `language`: theirs if scenarios are written in it, English otherwise. */
export const tongueFor = (language: string): Tongue => TONGUES.find((tongue) => tongue === language) ?? 'en';

export const spokenIn = (text: ScenarioText, tongue: Tongue): string =>
  typeof text === 'string' ? text : text[tongue];

/** Two words with a space between them: what is less is a name, and needs no translation. */
export const isSentence = (text: string): boolean => /\p{L}{2}.*\s\p{L}{2}/su.test(text);

/** Small words that stand in every sentence of one language, and hardly ever in the other. */
const SMALL_WORDS: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les un une des du de et est vous nous je il elle pour pas que qui dans avec sur ce cette votre notre ne au aux'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and is are you we i he she it for not that who with this your our of to was were have has be at by they'.split(
      ' ',
    ),
  ),
};

/** How many small words of each language are among these. With a capital they may belong to a name: “Le Courrier de la Lauze”. */
export function smallWordsIn(words: Iterable<string>): Readonly<Record<Tongue, number>> {
  const counts = { fr: 0, en: 0 };
  for (const word of words) for (const tongue of TONGUES) if (SMALL_WORDS[tongue].has(word)) counts[tongue] += 1;
  return counts;
}

/** The language a sentence is surely in; undefined when a few words leave it open. */
export function tongueOf(text: string): Tongue | undefined {
  const { fr, en } = smallWordsIn(lettersIn(text));
  if (fr >= SURE && fr > 4 * en) return 'fr';
  return en >= SURE && en > 4 * fr ? 'en' : undefined;
}

const SURE = 3;

/** The language most of a text is in; undefined when nothing tells. */
export function mostlyIn(text: string): Tongue | undefined {
  const { fr, en } = smallWordsIn(lettersIn(text.toLowerCase()));
  if (fr === en) return undefined;
  return fr > en ? 'fr' : 'en';
}

const lettersIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];
