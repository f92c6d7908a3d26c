/** What people type about themselves or to one another: cleaned, bounded, and only ever shown as text. */

export const LONGEST_NAME = 24;
export const LONGEST_WORDS = 1000;

/** Marks on one letter before they pile up over its neighbours; no language needs more. */
const MARKS = 3;
/** Parts of one emoji: a family of four with skin tones has eleven. */
const PARTS = 12;

/**
 * A name as the lobby shows it: composed, in one line, without controls, directions or what nobody sees, twenty-four
 * signs at most. Undefined if nothing is left. Markup needs no care: it is text, and stays so.
 */
export function cleanName(typed: string): string | undefined {
  const name = signsOf(oneLine(stripped(typed.slice(0, 500))))
    .slice(0, LONGEST_NAME)
    .join('')
    .trim();
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(name) ? name : undefined;
}

/** Words to somebody: lines stay lines. Undefined if nothing is left. */
export function cleanText(typed: string, longest = LONGEST_WORDS): string | undefined {
  const lines = stripped(typed.slice(0, longest * 4))
    .split('\n')
    .map(oneLine);
  const text = signsOf(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
    .slice(0, longest)
    .join('')
    .trim();
  return text === '' ? undefined : text;
}

/** The same name twice in a room would speak for one another: the later gets a number. */
export function unlike(name: string, others: Iterable<string>): string {
  const taken = new Set([...others].map(sameness));
  if (!taken.has(sameness(name))) return name;
  for (let number = 2; ; number++) {
    const ending = ` ${number}`;
    const short = signsOf(name)
      .slice(0, LONGEST_NAME - ending.length)
      .join('')
      .trimEnd();
    if (!taken.has(sameness(short + ending))) return short + ending;
  }
}

const sameness = (name: string): string => name.normalize('NFKC').toLowerCase();

/**
 * Composed, and without: lone surrogates, controls (line breaks stay), directions and other invisible formats,
 * unassigned and private signs. The joiner stays between two signs: emoji and some scripts are written with it.
 */
function stripped(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[^\n\P{C}\u200c\u200d]|\ufffd|[\u115f\u1160\u3164\uffa0\u2800\u034f]/gu, '')
    .replace(
      /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{Extended_Pictographic}])/gu,
      '',
    );
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The signs a reader sees, each with its marks, the piled-up ones left out. (Not `Intl.Segmenter`: the pure layers are
 * the same everywhere, and its tables are the browser's.)
 */
function signsOf(text: string): string[] {
  const signs: string[] = [];
  let marks = 0;
  let parts = 0;
  let flags = 0;
  for (const point of text) {
    const last = signs.length - 1;
    const sign = signs[last];
    if (/^[\p{M}\u200c\u200d\p{Emoji_Modifier}]$/u.test(point) || (sign?.endsWith('\u200d') && point !== ' ')) {
      if (sign === undefined) continue;
      const joins = point === '\u200d' || sign.endsWith('\u200d');
      if (joins ? ++parts > PARTS : ++marks > MARKS) continue;
      if (joins) marks = 0;
      signs[last] = sign + point;
      continue;
    }
    const isFlag = /^\p{Regional_Indicator}$/u.test(point);
    if (isFlag && flags % 2 === 1) signs[last] = sign + point;
    else signs.push(point);
    flags = isFlag ? flags + 1 : 0;
    marks = 0;
    parts = 0;
  }
  return signs;
}
