import { isSmallWord } from './language.ts';
import { patternsOf } from './pattern-index.ts';
import { FIRST, SECOND } from './persons.ts';
import type { NotAssessed } from './reading.ts';
import { LONGEST } from './scan.ts';
import type { Sentence, Text } from './sentences.ts';
import { wordSet } from './word-set.ts';

/** Is this a reply at all? What is none is not judged. */

/** Fewer words as typed say too little. « Désolé. » could be anything. */
const SHORTEST = 4;

export function notAReply(text: string, read: Text): NotAssessed | undefined {
  if (text.trim() === '' || read.pieces.length === 0) return 'empty';
  if (text.length > LONGEST) return 'too-long';
  if (read.language === 'other') return 'other-language';
  if (repeats(read)) return 'repetition';
  if (listsKeywords(read)) return read.sentences.some(knowsAWord) ? 'keyword-list' : 'not-understood';
  if (read.language === 'undecided') return read.words < SHORTEST ? 'too-short' : 'not-understood';
  if (isVerse(read)) return 'verse';
  if (tellsHow(read)) return 'not-understood';
  return undefined;
}

export const isTooShort = ({ words }: Text): boolean => words < SHORTEST;

/** The right words, and nothing that holds them together. */
function listsKeywords({ sentences, words, pieces }: Text): boolean {
  const said = sentences.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word');
  if (words < 5 || pieces.some(({ kind }) => kind === 'mail' || kind === 'link')) return false;
  const holding = said.filter(({ word }) => HOLDS.has(word)).length;
  // “We sorry we refund we mistake …”, « … et empathie et remboursement et … »: one small word, again and again.
  const often = new Map<string, number>();
  for (const { word } of said) if (GLUE.has(word)) often.set(word, (often.get(word) ?? 0) + 1);
  const most = Math.max(0, ...often.values());
  if (most >= 5 && most / said.length >= 0.25 && sentences.length <= 2) return true;
  const slashes = pieces.filter(({ kind, raw }) => kind === 'mark' && '/|•·'.includes(raw)).length;
  if (slashes >= 4 && slashes >= words / 3) return true;
  if (holding / said.length < 0.1) return true;
  // Full stops do not make sentences of keywords.
  const stubs = sentences.filter(({ tokens }) => tokens.length <= 2).length;
  return sentences.length >= 5 && stubs / sentences.length >= 0.75 && holding / said.length < 0.25;
}

const knowsAWord = ({ tokens }: Sentence): boolean => tokens.some(({ word }) => isSmallWord(word));

/** What keywords are glued together with, to look like a sentence. */
const GLUE = wordSet('et and nous on je vous we i you our notre plus puis then also');

/** Articles, pronouns, prepositions, auxiliaries: no sentence does without. */
const HOLDS =
  wordSet(`le la les un une des du de et est vous nous je il elle on ce que qui dans avec sur pour pas ne au aux votre notre vos nos a ai
  avons avez sont suis sommes en se me te tu par si mais ou sera serez ete mon ma mes son sa ses y cette ces c j ont etait etions
  cela ca tout tous leur leurs elles ils lui moi toi quel quelle sous chez sans plus bien comme quand etes es serons
  the a an is are you we i it they he she to of in on for with that this your our my at by be was were have has will not and
  but as us me from do if so am been their there what which can would its about over after before again here up out all how when
  where who than then any no his her him them these those had did were an into just`);

/** What a reply should be, instead of one: « il faudrait répondre en s’excusant », “a good reply would apologise”. */
const tellsHow = ({ sentences }: Text): boolean =>
  sentences.slice(0, 1).some(({ language, tokens }) => ABOUT_REPLIES[language].find(tokens).length > 0);

const ABOUT_REPLIES = {
  fr: patternsOf([
    '^ (il|on) (faudrait|conviendrait|devrait|doit|faut|convient) (de|d)? (repondre|presenter|reconnaitre|commencer par|se excuser|m excuser|dire que|proposer) ',
    '^ (une|la) (bonne|vraie|meilleure) reponse (serait|consiste|devrait|est de|doit)',
    '^ (repondre|se excuser|presenter des excuses|reconnaitre) ~~ (et|puis|en) (proposer|promettre|reconnaissant|proposant|s excusant)',
  ]),
  en: patternsOf([
    '^ (a|the) (good|right|best|ideal|proper|perfect) (reply|answer|response) (would|should|is|must)',
    '^ (one|we|you|i) (should|ought to|would need to|must) (reply|respond|answer|apologise and|start by) ',
    '^ (apologise|apologising|own|offer|admit) ~~ (and|then) (offer|own|promise|refund|apologise|sign) ',
  ]),
};

/** The same sentence again and again. */
function repeats({ sentences, words, pieces }: Text): boolean {
  const seen = new Map<string, number>();
  for (const sentence of sentences) {
    const line = sentence.tokens.map(({ word }) => word).join(' ');
    if (sentence.tokens.length >= 2) seen.set(line, (seen.get(line) ?? 0) + 1);
  }
  const most = Math.max(0, ...seen.values());
  if (most >= 4 && most > sentences.length / 2) return true;
  if (words < 30) return false;
  const distinct = new Set(pieces.filter(({ kind }) => kind === 'word').map(({ raw }) => raw.toLowerCase()));
  return distinct.size < words / 6;
}

/** Lines without full stops, like a song: pasted, not written to anybody. */
function isVerse({ sentences, pieces }: Text): boolean {
  const lines = linesOf(sentences);
  if (lines.length < 4 || pieces.some(({ kind }) => kind === 'number' || kind === 'mail' || kind === 'link'))
    return false;
  const open = lines.filter(({ ends, words }) => !ends && words >= 2 && words <= 12).length;
  return open / lines.length >= 0.7;
}

function linesOf(sentences: readonly Sentence[]): { readonly ends: boolean; readonly words: number }[] {
  const lines: { ends: boolean; words: number }[] = [];
  let words = 0;
  for (const { tokens, end, endsLine } of sentences) {
    words += tokens.length;
    if (!endsLine) continue;
    lines.push({ ends: /[.…:]/u.test(end), words });
    words = 0;
  }
  return lines;
}

/** Shouting: most of the words in capitals. Acronyms and one stressed word are not. */
export function shouted(
  { sentences, pieces }: Text,
  text: string,
): { readonly from: number; readonly to: number } | undefined {
  const words = pieces.filter(({ kind, raw }) => kind === 'word' && raw.length >= 2);
  const loud = words.filter(({ raw }) => raw.length >= 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase());
  if (loud.length < 3 || loud.length < words.length * 0.35) return undefined;
  const from = loud[0]?.from ?? sentences[0]?.from ?? 0;
  return { from, to: loud.at(-1)?.to ?? text.length };
}

/** Understood: it speaks to somebody, of somebody, or says something that is known. */
export function speaks(text: Text): boolean {
  if (addressed(text)) return true;
  const said = text.sentences.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word');
  return said.length >= 5 && said.filter(({ word }) => HOLDS.has(word)).length >= said.length / 5;
}

/** It says “I”, “we” or “you”. */
export const addressed = ({ sentences }: Text): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ word }) => FIRST.has(word) || SECOND.has(word)));
