import { fold, lower } from './fold.ts';
import { languageOf, partsOf } from './language.ts';
import type { Reading, ReadLanguage } from './reading.ts';
import type { Kind, Piece } from './scan.ts';
import { scan } from './scan.ts';
import { spell } from './spelling.ts';
import { wordSet } from './word-set.ts';

export interface Token {
  /** Folded; elisions and contractions opened. Numbers are `#`, “18h” and “6pm” `#h`, the rest `<kind>`. */
  readonly word: string;
  /** As typed, lower case, accents kept: where « où » is not « ou ». */
  readonly accented: string;
  readonly kind: Exclude<Kind, 'mark' | 'break'> | 'unit';
  readonly from: number;
  readonly to: number;
  /** Between commas, dashes, brackets … and conjunctions that oppose. */
  readonly clause: number;
  /** In quotation marks: somebody else’s words. */
  readonly quoted: boolean;
  readonly capital: boolean;
}

export interface Sentence {
  readonly language: ReadLanguage;
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  /** The marks it ends with: `?!`, `...`, or nothing. */
  readonly end: string;
  /** Stands alone on its line, or is the last one. */
  readonly endsLine: boolean;
}

export interface Text {
  readonly language: Reading['language'];
  readonly sentences: readonly Sentence[];
  readonly pieces: readonly Piece[];
  /** Words as typed: « c’est » is one. */
  readonly words: number;
}

/** Nobody’s sentence is longer: cut there, so that no text without a full stop makes reading slow. */
const LONGEST_SENTENCE = 150;

const ENDS = new Set(['.', '!', '?', '…', '‽', '⁉', '？', '！', '。']);
const CLAUSES = new Set([',', ';', ':', '(', ')', '–', '—', '/', '|', '•', '·', '[', ']', '-']);
const OPPOSING = new Set([
  'mais',
  'but',
  'however',
  'cependant',
  'toutefois',
  'pourtant',
  'although',
  'though',
  'neanmoins',
]);
const UNITS = new Set(['€', '$', '£', '%', '°']);
const ABBREVIATIONS = wordSet('m mr mrs ms dr mme mlle st ste no art etc cf ex env approx vs tel av bd');

export function readText(text: string, hint?: ReadLanguage): Text {
  const pieces = scan(text);
  const words = pieces.filter(({ kind }) => kind === 'word');
  const all = words.flatMap(({ raw }) => partsOf(raw));
  const language = languageOf(all, text, hint);
  const cut = cutSentences(pieces);
  const quotes = quotations(pieces);
  const spoken: ReadLanguage = language === 'en' || (language !== 'fr' && hint === 'en') ? 'en' : 'fr';
  const sentences = cut.flatMap((group) => {
    const own = ownLanguage(group, spoken);
    const sentence = tokenise(group, own, quotes);
    return sentence.tokens.length === 0 ? [] : [sentence];
  });
  return { language, sentences, pieces, words: words.length };
}

/** A reply in two languages is read in both, sentence by sentence. */
function ownLanguage({ pieces }: Cut, main: ReadLanguage): ReadLanguage {
  const words = pieces.filter(({ kind }) => kind === 'word').flatMap(({ raw }) => partsOf(raw));
  const raw = pieces.map((piece) => piece.raw).join(' ');
  const language = languageOf(words, raw, main);
  if (language !== 'fr' && language !== 'en') return main;
  return words.length < 3 ? main : language;
}

interface Cut {
  readonly pieces: readonly Piece[];
  readonly end: string;
  readonly endsLine: boolean;
}

function cutSentences(pieces: readonly Piece[]): Cut[] {
  const cuts: Cut[] = [];
  let current: Piece[] = [];
  let end = '';
  const close = (endsLine: boolean) => {
    const last = cuts.at(-1);
    if (current.length > 0) cuts.push({ pieces: current, end, endsLine });
    else if (endsLine && last) cuts[cuts.length - 1] = { ...last, endsLine };
    current = [];
    end = '';
  };
  pieces.forEach((piece, i) => {
    if (piece.kind === 'break') {
      close(true);
      return;
    }
    if (piece.kind === 'mark' && ENDS.has(piece.raw)) {
      const next = pieces[i + 1];
      const before = pieces[i - 1];
      if (piece.raw === '.' && end === '') {
        const glued = next !== undefined && next.from === piece.to && next.kind !== 'mark' && next.kind !== 'break';
        if (glued && before?.to === piece.from && next.kind !== 'emoji') return;
        if (before?.to === piece.from && shortened(before, next)) return;
      }
      end += piece.raw;
      return;
    }
    // What closes quotes or brackets still belongs to the sentence that just ended; so does an emoji.
    if (current.length >= LONGEST_SENTENCE) close(false);
    else if (end !== '' && !(piece.kind === 'mark' && '»”")’'.includes(piece.raw)) && piece.kind !== 'emoji')
      close(false);
    current.push(piece);
  });
  close(true);
  return cuts;
}

function shortened(before: Piece, next: Piece | undefined): boolean {
  if (before.kind !== 'word') return false;
  const word = fold(before.raw);
  // “J. Martin”; but not « y. » or “it was I.”
  if (word.length === 1) return before.raw !== word && word !== 'i';
  // “No. 4”; but “No. We did not.”
  if (word === 'no') return before.raw !== 'NO' && next?.kind === 'number';
  return ABBREVIATIONS.has(word) && word !== 'etc';
}

/** The places between quotation marks. A reply wholly in quotes is not a quotation. */
function quotations(pieces: readonly Piece[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let open: { readonly at: number; readonly by: string } | undefined;
  for (const { kind, raw, from, to } of pieces) {
    if (kind !== 'mark') continue;
    if (open === undefined) {
      if (raw === '«' || raw === '“' || raw === '"' || raw === '„') open = { at: to, by: raw };
    } else if ((open.by === '«' && raw === '»') || (open.by !== '«' && (raw === '”' || raw === '“' || raw === '"'))) {
      found.push([open.at, from]);
      open = undefined;
    }
  }
  const whole = (pieces.at(-1)?.to ?? 0) - (pieces[0]?.from ?? 0);
  return found.filter(([from, to]) => to - from < whole * 0.8);
}

function tokenise(
  { pieces, end, endsLine }: Cut,
  language: ReadLanguage,
  quotes: readonly (readonly [number, number])[],
): Sentence {
  const tokens: Token[] = [];
  let clause = 0;
  const add = (word: string, accented: string, kind: Token['kind'], from: number, to: number, raw: string): void => {
    if (OPPOSING.has(word) && tokens.length > 0) clause += 1;
    const quoted = quotes.some(([start, stop]) => from >= start && to <= stop);
    const first = raw.charAt(0);
    const capital = first !== first.toLowerCase();
    tokens.push({ word, accented, kind, from, to, clause, quoted, capital });
  };
  pieces.forEach((piece, i) => {
    const { kind, raw, from, to } = piece;
    if (kind === 'mark') {
      // The hyphen within « rendez-vous » joins; the one with a space beside it divides.
      const before = pieces[i - 1];
      const after = pieces[i + 1];
      const joins = raw === '-' && before?.to === from && after?.from === to;
      if (UNITS.has(raw)) add(raw, raw, 'unit', from, to, raw);
      else if (CLAUSES.has(raw) && !joins) clause += 1;
    } else if (kind === 'word') {
      for (const { word, from: start, to: stop } of spell(partsWithin(piece), language)) {
        add(word, lower(raw.slice(start, stop)), 'word', from + start, from + stop, raw.slice(start, stop));
      }
    } else if (kind === 'number')
      add(isClock(raw, tokens.at(-1)?.word) ? '#h' : '#', raw.toLowerCase(), 'number', from, to, raw);
    else if (kind !== 'break') add(`<${kind}>`, lower(raw), kind, from, to, raw);
  });
  const from = pieces[0]?.from ?? 0;
  return { language, from, to: pieces.at(-1)?.to ?? from, tokens, end, endsLine };
}

/** “18h”, “6pm”, “18:55”; “at 9.15”, but not “£9.15”. */
const isClock = (raw: string, before = ''): boolean =>
  /\d[hap]|^(?:[01]?\d|2[0-3]):[0-5]\d$/iu.test(raw) ||
  (BEFORE_CLOCK.has(before) && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(raw));
const BEFORE_CLOCK = wordSet('at by from until till before after around about since');

const APOSTROPHE = /['’ʼ＇]/gu;

function partsWithin({ raw }: Piece): { word: string; from: number; to: number }[] {
  const parts: { word: string; from: number; to: number }[] = [];
  let from = 0;
  for (const match of [...raw.matchAll(APOSTROPHE), undefined]) {
    const to = match?.index ?? raw.length;
    const word = fold(raw.slice(from, to));
    // The apostrophe belongs to what it shortens: « j’ | ai », “don | ’t”.
    if (word !== '') parts.push({ word, from, to });
    from = to + 1;
  }
  return parts;
}
