import type { ScenarioText } from '../schema.ts';

/** The languages of a text, without asking the interface which it speaks. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Tongue = (typeof LANGUAGES)[number];

export const spokenIn = (text: ScenarioText, language: Tongue): string =>
  typeof text === 'string' ? text : text[language];

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

/** The language a sentence is surely in; undefined when a few words leave it open. */
export function tongueOf(text: string): Tongue | undefined {
  // With a capital they may belong to a name: “Le Courrier de la Lauze”.
  const words = text.match(/\p{L}+/gu) ?? [];
  const count = (language: Tongue) => words.filter((word) => SMALL_WORDS[language].has(word)).length;
  const [fr, en] = [count('fr'), count('en')];
  if (fr >= SURE && fr > 4 * en) return 'fr';
  return en >= SURE && en > 4 * fr ? 'en' : undefined;
}

const SURE = 3;
