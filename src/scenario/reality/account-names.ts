import { fold } from './words.ts';

/** How accounts are named where threads are copied from. */

export const bareHandle = (handle = ''): string =>
  handle
    .replace(/^(?:u\/|[@＠])/, '')
    .replace(/[.@-]+$/, '')
    .slice(0, 60);

/** Without the emoji and badges people add to it. */
export function cleanName(name: string | undefined): string | undefined {
  const clean = name
    ?.replaceAll(/[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\uFE0F\u20E3]|[✓✔☑★☆•·|]|\b(?:2e|3e|2nd|3rd)\b$/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}

/** It could be an account's name: short, begins with a letter or a digit, ends as no sentence does. */
export function isNameLike(text: string): boolean {
  return (
    text.length >= 1 &&
    text.length <= 60 &&
    /[\p{L}\p{N}]/u.test(text) &&
    !/[!?;:,…"«»]$|https?:|[<>{}[\]\\]/u.test(text) &&
    !/[^.\p{Lu}]\.$/u.test(text.replace(/\s\p{Lu}\.$/u, '')) &&
    text.split(/\s+/).length <= 6
  );
}

/** Before a colon in the middle of prose, only what is written as a name counts: every word with a capital. */
export function isProperName(text: string): boolean {
  const words = text.split(/\s+/);
  const particles = /^(?:de|du|des|la|le|van|von|der|den|el|al|et|and|&)$/;
  return (
    isNameLike(text) &&
    words.length <= 4 &&
    !/^\p{Lu}{2,5}$/u.test(text) &&
    words.every((word) => /^\p{Lu}[\p{L}'’.-]*\d*$/u.test(word) || particles.test(word)) &&
    !NOT_SPEAKERS.test(fold(text))
  );
}
const NOT_SPEAKERS =
  /^(?:ps|nb|note|edit|update|maj|rappel|question|reponse|answer|objet|subject|date|re|tr|fwd|fw|cc|a|de|to|from|attention|resultat|bilan|conclusion|moralite|verdict|source|sources|photo|video|image|prix|price|adresse|address|tel|telephone|phone|mail|email|http|https|bonjour|hello|hi|merci|thanks|important|urgent|info|infos|lien|link|message|sent|envoye|pros?|cons?|plus|moins|conseil|tip|service|total|etape|step|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
