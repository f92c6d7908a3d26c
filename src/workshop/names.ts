/** What people type about themselves or to one another: cleaned, bounded, and only ever shown as text. */

export const LONGEST_NAME = 24;
export const LONGEST_WORDS = 1000;

/** Marks on one letter before they pile up over its neighbours; no language needs more. */
const MARKS = 3;
/** Parts of one emoji: a family of four has seven. */
const PARTS = 8;

/** Controls, directions, unassigned and private signs, whatever leaves no trace; line breaks and joiners are seen to apart. */
const UNSEEN = /(?!\n|\u200c|\u200d|\ufe0f)(?:\p{C}|\p{Default_Ignorable_Code_Point}|\u2800|\ufffd)/gu;
/** Emoji and some scripts join signs; a joiner that joins nothing only hides. So does a mark on nothing. */
const IDLE =
  /(?<!\S)(?:\u200c|\u200d|\p{M})+|(?<=\u200c|\u200d)(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?!\p{L}|\p{Extended_Pictographic})/gu;

/**
 * A name as the lobby shows it: composed, in one line, without controls, directions or what nobody sees, twenty-four
 * signs at most. Undefined if nothing is left. Markup needs no care: it is text, and stays so.
 */
export function cleanName(typed: string): string | undefined {
  const name = cut(oneLine(stripped(typed.slice(0, 500))), LONGEST_NAME, 4 * LONGEST_NAME);
  return /\p{L}|\p{N}|\p{S}|\p{P}/u.test(name) ? name : undefined;
}

/** Words to somebody: lines stay lines. Undefined if nothing is left. */
export function cleanText(typed: string, longest = LONGEST_WORDS): string | undefined {
  const lines = stripped(typed.slice(0, 4 * longest))
    .split('\n')
    .map(oneLine);
  const text = cut(lines.join('\n').replace(/\n{3,}/g, '\n\n'), longest, 2 * longest);
  return text === '' ? undefined : text;
}

/** The same name twice in a room would speak for one another: the later gets a number. */
export function unlike(name: string, others: Iterable<string>): string {
  const taken = new Set([...others].map(sameness));
  if (!taken.has(sameness(name))) return name;
  for (let number = 2; ; number++) {
    const ending = ` ${number}`;
    const numbered = cut(name, LONGEST_NAME - ending.length, 3 * LONGEST_NAME) + ending;
    if (!taken.has(sameness(numbered))) return numbered;
  }
}

const sameness = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase();

function stripped(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(UNSEEN, '')
    .replace(IDLE, '')
    .normalize('NFC');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** So many signs, and not more units of UTF-16 than that: the bounds of messages count those. */
function cut(text: string, most: number, units: number): string {
  let kept = '';
  for (const sign of signsOf(text.trim()).slice(0, most)) {
    if (kept.length + sign.length > units) break;
    kept += sign;
  }
  return kept.replace(IDLE, '').trim();
}

/**
 * The signs a reader sees, each with its marks, those that pile up left out. (Not `Intl.Segmenter`: the pure layers are
 * the same everywhere, and its tables are each browser's own.)
 */
function signsOf(text: string): string[] {
  const signs: string[] = [];
  let marks = 0;
  let parts = 0;
  let flags = 0;
  for (const point of text) {
    const last = signs.length - 1;
    const sign = signs[last];
    const isFlag = /\p{Regional_Indicator}/u.test(point);
    const isPart = sign?.endsWith('\u200d') && /^\p{Extended_Pictographic}/u.test(sign) && PICTURE.test(point);
    if (/\p{M}|\u200c|\u200d|\p{Emoji_Modifier}/u.test(point)) {
      if (sign !== undefined && ++marks <= MARKS) signs[last] = sign + point;
    } else if (isPart && ++parts < PARTS) {
      signs[last] = sign + point;
      marks = 0;
    } else if (isFlag && flags % 2 === 1) {
      signs[last] = sign + point;
    } else {
      signs.push(point);
      marks = 0;
      parts = 0;
    }
    flags = isFlag ? flags + 1 : 0;
  }
  return signs;
}

const PICTURE = /\p{Extended_Pictographic}/u;
