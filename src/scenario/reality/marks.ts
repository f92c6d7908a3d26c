/**
 * What can be recognised by its shape alone: addresses of all kinds, and numbers that name one person or one thing.
 * Each pattern is linear: whatever is pasted, looking takes time in proportion to it.
 */
export const SHAPES = ['link', 'mail', 'iban', 'phone', 'plate', 'address', 'order', 'number'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Mark {
  readonly shape: Shape;
  readonly from: number;
  readonly to: number;
}

/** Written with a small or a capital initial. */
const initials = (words: string): string =>
  `(?:${words
    .split(' ')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|')})`;

const STREET_FR = initials(
  'rue avenue av\\.? boulevard bd\\.? bld place impasse all[ée]es? chemin route quai cours square passage faubourg ' +
    'fbg ruelle sentier rond-point esplanade voie cit[ée] hameau lotissement r[ée]sidence',
);
const STREET_EN = initials(
  'street st\\.? road rd\\.? avenue ave\\.? lane ln\\.? drive dr\\.? close court crescent square terrace gardens ' +
    'grove way boulevard blvd\\.? place hill mews',
);
const TOWN = "(?:,?\\s{1,2}(?:[àa]\\s)?(?:\\d{5}\\s)?\\p{Lu}[\\p{L}'’-]{1,30}(?:[\\s-]\\p{Lu}[\\p{L}'’-]{1,30}){0,2})?";

/** In the order in which they claim their place; a later one never takes what an earlier one has. */
const PATTERNS: readonly (readonly [Shape, RegExp])[] = [
  [
    'mail',
    /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,12}/gu,
  ],
  [
    'link',
    /(?:https?:\/\/|www\.)[^\s<>"«»]{2,2000}|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,4}(?:com|fr|org|net|eu|be|ch|ca|io|co|uk|de|es|it|tv|me|info|shop|app|gg|ly|lu|paris|bzh|blog|news|gov|edu|us)(?:\/[^\s<>"«»]{0,2000})?(?![\p{L}\p{N}])/giu,
  ],
  ['iban', /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?\b/g],
  [
    'phone',
    /(?<![\p{L}\d])(?:(?:\+|00)\s?\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?\d{1,4}(?:[\s.-]?\d{2,4}){2,4}|0\d(?:[\s.-]?\d{2}){4}|0\d{2,4}[\s.-]\d{3,4}[\s.-]?\d{3,4}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4})(?![\p{L}\d])/gu,
  ],
  [
    'plate',
    /(?<![\p{L}\d])(?:[A-Z]{2}[\s-]?\d{3}[\s-]?[A-Z]{2}|\d{2,4}\s[A-Z]{2,3}\s\d{2}|[A-Z]{2}\d{2}\s?[A-Z]{3})(?![\p{L}\d])/gu,
  ],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\d])\\d{1,4}\\s?(?:bis|ter|[a-d])?,?\\s{1,2}${STREET_FR}\\s(?:(?:de|du|des|la|le|les|l['’]|d['’]|aux?|en|saint|sainte|st|ste|et)[\\s-]?){0,4}[\\p{L}\\d'’-]{1,30}(?:[\\s-]\\p{Lu}[\\p{L}'’-]{1,30}){0,3}${TOWN}`,
      'gu',
    ),
  ],
  [
    'address',
    new RegExp(`(?<![\\p{L}\\d])\\d{1,5}[a-d]?\\s(?:\\p{Lu}[\\p{L}'’-]{1,30}\\s){1,3}${STREET_EN}(?![\\p{L}])`, 'gu'),
  ],
  [
    'address',
    /(?<![\p{L}\d])(?:\d{5}\s\p{Lu}[\p{L}'’-]{1,30}(?:[\s-]\p{Lu}[\p{L}'’-]{1,30}){0,3}|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})(?![\p{L}\d])/gu,
  ],
  [
    'order',
    /(?<=(?:commande|command[ée]|order|dossier|ticket|colis|facture|invoice|r[ée]f[ée]rences?|r[ée]f|client|contrat|billet|vol|flight|r[ée]servation|booking|case|suivi|tracking|compte|account|n°|nº|num[ée]ro|number|no)\.?\s{0,2}(?:n°|nº|no\.?|num[ée]ro|number|est|is|:|#)?\s{0,2}#?)(?=[A-Z0-9/_-]{0,12}\d)[A-Z0-9][A-Z0-9/_-]{2,24}(?![\p{L}\d])/giu,
  ],
  [
    'order',
    /(?<![\p{L}\d@#_/-])(?=[A-Z0-9-]{0,24}\d{3})(?=[A-Z0-9-]{0,24}[A-Z])[A-Z0-9](?:-?[A-Z0-9]){5,24}(?![\p{L}\d_])|#\d{4,15}(?![\p{L}\d])/gu,
  ],
  // A British or a French social-security number.
  [
    'number',
    /(?<![\p{L}\d])(?:[A-Z]{2}(?:\s?\d{2}){3}\s?[A-D]|[12]\s?\d{2}\s?\d{2}\s?\d[\dAB]\s?\d{3}\s?\d{3}(?:\s?\d{2})?)(?![\p{L}\d])/gu,
  ],
  ['number', /(?<![\p{L}\d])\d(?:[\s.-]?\d){6,24}(?![\p{L}\d])/gu],
];

export function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const [shape, pattern] of PATTERNS) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      // A sentence's own point or bracket is not part of an address.
      const trimmed = shape === 'link' ? found.replace(/[.,;:!?…)\]}'’»]+$/u, '') : found.trimEnd();
      const mark = { shape, from: index, to: index + trimmed.length };
      if (trimmed !== '' && !marks.some((other) => mark.from < other.to && other.from < mark.to)) marks.push(mark);
    }
  }
  return marks.sort((a, b) => a.from - b.from);
}
