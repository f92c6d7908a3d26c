import { fold, lower } from './fold.ts';

/** What a piece of the text is, before anything is known of its language. */
export type Kind = 'word' | 'number' | 'phone' | 'link' | 'mail' | 'mention' | 'emoji' | 'mark' | 'break';

export interface Piece {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly raw: string;
}

/** Longer is no reply: nothing is read of it. */
export const LONGEST = 12_000;

// Every repetition is bounded or cannot be entered twice, so no text makes this slow.
const HIDDEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const LETTER = `[\\p{L}\\p{M}\\p{N}_${HIDDEN}]`;
const PIECE = new RegExp(
  [
    '(?<link>(?:https?:\\/\\/|www\\.)[^\\s<>"»”]{1,400})',
    '(?<mail>[\\p{L}\\p{N}_.+\\-]{1,64}@[\\p{L}\\p{N}_\\-]{1,64}\\.[\\p{L}\\p{N}_.]{2,64})',
    `(?<mention>[@#]${LETTER}{1,100})`,
    '(?<phone>(?:\\+\\d{1,3}[ .\u00A0\u202F-]?|0)\\d{1,4}(?:[ .\u00A0\u202F-]?\\d{2,4}){2,5}(?![\\d:]))',
    '(?<number>\\d{1,15}(?:[.,:]\\d{1,6}){0,4}(?![\\p{L}])|\\d{1,6}[hH]\\d{0,2}(?![\\p{L}\\p{N}])|\\d{1,2}(?:[.:]\\d{2})?[aApP][mM](?![\\p{L}\\p{N}]))',
    `(?<word>${LETTER}+(?:['’ʼ＇]${LETTER}+)*['’ʼ]?)`,
    '(?<emoji>\\p{Extended_Pictographic}[\\u{FE0F}\\u{200D}\\u{1F3FB}-\\u{1F3FF}\\p{Extended_Pictographic}]*)',
    '(?<break>[\\n\\r\\u2028\\u2029]+)',
    '(?<mark>[^\\s])',
  ].join('|'),
  'gu',
);

/** The text cut into words, numbers, marks …, each with its place in the text as typed. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const groups = match.groups ?? {};
    const kind = (Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'mark') as Kind;
    const raw = match[0];
    // Nothing but what cannot be seen: not there.
    if (kind === 'word' && lower(raw) === '') continue;
    pieces.push({ kind, from: match.index, to: match.index + raw.length, raw });
  }
  return pieces;
}

export const foldedWords = (text: string): string[] =>
  scan(text)
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ raw }) => fold(raw).split(/['’ʼ＇]/u))
    .filter((word) => word !== '');
