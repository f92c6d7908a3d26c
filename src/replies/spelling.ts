import type { ReadLanguage } from './reading.ts';
import { wordSet } from './word-set.ts';

/**
 * How one written word becomes the words the cues know: elisions and contractions are opened, what people type
 * carelessly is put right. Folded on both sides.
 */
const FRENCH_ELISIONS: Readonly<Record<string, string>> = {
  j: 'je',
  l: 'le',
  d: 'de',
  n: 'ne',
  s: 'se',
  c: 'ce',
  m: 'me',
  t: 'te',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
  quoiqu: 'quoique',
  parcequ: 'parceque',
};

const FRENCH_CARELESS: Readonly<Record<string, readonly string[]>> = {
  jai: ['je', 'ai'],
  jsuis: ['je', 'suis'],
  chuis: ['je', 'suis'],
  cest: ['ce', 'est'],
  nest: ['ne', 'est'],
  quil: ['que', 'il'],
  quon: ['que', 'on'],
  yaura: ['y', 'aura'],
  ya: ['y', 'a'],
  dsl: ['desole'],
  bjr: ['bonjour'],
  bsr: ['bonsoir'],
  svp: ['si', 'il', 'vous', 'plait'],
  stp: ['si', 'il', 'te', 'plait'],
  rdv: ['rendez', 'vous'],
  tt: ['tout'],
  // « y a-t-il »
  t: ['te'],
  vs: ['vous'],
  ns: ['nous'],
  pr: ['pour'],
  pcq: ['parce', 'que'],
  mr: ['monsieur'],
  mme: ['madame'],
  estce: ['est', 'ce'],
  qu: ['que'],
  peutetre: ['peut', 'etre'],
  dzl: ['desole'],
  dsll: ['desole'],
  dezole: ['desole'],
  desoler: ['desole'],
  desoles: ['desoles'],
  scuse: ['excuse'],
  scusez: ['excusez'],
  scuzez: ['excusez'],
  escusez: ['excusez'],
  excuzez: ['excusez'],
  exqusez: ['excusez'],
  scuses: ['excuses'],
  xcuses: ['excuses'],
  prdn: ['pardon'],
  pardone: ['pardonne'],
  pardonez: ['pardonnez'],
  excuze: ['excuse'],
  escuse: ['excuse'],
  slt: ['salut'],
  jme: ['je', 'me'],
  jte: ['je', 'te'],
  jvous: ['je', 'vous'],
  jvs: ['je', 'vous'],
  msg: ['message'],
  cmd: ['commande'],
  auj: ['aujourdhui'],
  ajd: ['aujourdhui'],
  dmain: ['demain'],
  fote: ['faute'],
  ptit: ['petit'],
  vrmt: ['vraiment'],
  bcp: ['beaucoup'],
  pk: ['pourquoi'],
  pq: ['pourquoi'],
  kan: ['quand'],
  qd: ['quand'],
  koi: ['quoi'],
  kel: ['quel'],
  kelle: ['quelle'],
};

const ENGLISH_ENDINGS: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  m: 'am',
  s: 'is',
};
/** Where ’s is “is”; elsewhere it is whose something is. */
const IS_AFTER = wordSet('it that he she what there here who where how this everything nothing when why');

const ENGLISH_CARELESS: Readonly<Record<string, readonly string[]>> = {
  im: ['i', 'am'],
  ive: ['i', 'have'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  wont: ['will', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  shouldnt: ['should', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  youre: ['you', 'are'],
  theyre: ['they', 'are'],
  weve: ['we', 'have'],
  youve: ['you', 'have'],
  thats: ['that', 'is'],
  whats: ['what', 'is'],
  u: ['you'],
  ur: ['your'],
  soz: ['sorry'],
  sozz: ['sorry'],
  sry: ['sorry'],
  srry: ['sorry'],
  sorri: ['sorry'],
  sory: ['sorry'],
  sowwy: ['sorry'],
  verry: ['very'],
  sorrry: ['sorry'],
  apols: ['apologies'],
  appologies: ['apologies'],
  apologys: ['apologies'],
  appologise: ['apologise'],
  appologize: ['apologise'],
  apoligise: ['apologise'],
  apoligies: ['apologies'],
  pls: ['please'],
  plz: ['please'],
  thx: ['thanks'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['have', 'to'],
  apologize: ['apologise'],
  apologizing: ['apologising'],
  apologized: ['apologised'],
  apologizes: ['apologises'],
  apologies: ['apologies'],
  recognize: ['recognise'],
  realize: ['realise'],
  organize: ['organise'],
};

/** « pouvezvous », « puisje »: inverted verbs whose hyphen was lost. Verb and subject agree: « livraison » is none. */
const INVERTED =
  /^(.+(?:ez(?=vous)|ons(?=nous)|(?:ais|eux|dis|uis|as|ois)(?=je|tu)|.(?:ait|eut|ont|est|aut|agit|oit)(?=il|elle|on|ce)))(je|tu|il|elle|on|nous|vous|ils|elles|ce)$/u;

export interface Word {
  readonly word: string;
  /** Place of this part within the raw word; the parts of a contraction have their own. */
  readonly from: number;
  readonly to: number;
}

/** `parts` are the folded pieces between apostrophes, each with its place in the raw word. */
export function spell(parts: readonly Word[], language: ReadLanguage): Word[] {
  return language === 'fr' ? french(parts) : english(parts);
}

function french(parts: readonly Word[]): Word[] {
  if (parts.length === 2 && parts[0]?.word === 'aujourd') return [joined(parts, 'aujourdhui')];
  const words: Word[] = [];
  parts.forEach((part, i) => {
    const elided = i < parts.length - 1 ? FRENCH_ELISIONS[part.word] : undefined;
    if (elided !== undefined) words.push({ ...part, word: elided === 'se' && startsIf(parts[i + 1]) ? 'si' : elided });
    else words.push(...(careless(part, FRENCH_CARELESS) ?? inverted(part)));
  });
  return words;
}

const startsIf = (next: Word | undefined): boolean => next?.word === 'il' || next?.word === 'ils';

function inverted(part: Word): Word[] {
  const match = INVERTED.exec(part.word);
  if (!match?.[1] || !match[2]) return [part];
  const at = part.to - match[2].length;
  return [
    { word: match[1], from: part.from, to: at },
    { word: match[2], from: at, to: part.to },
  ];
}

function english(parts: readonly Word[]): Word[] {
  const [head, tail] = parts;
  if (!head) return [];
  if (!tail) return careless(head, ENGLISH_CARELESS) ?? [head];
  if (parts.length === 2 && head.word === 'o' && tail.word === 'clock') return [joined(parts, 'oclock')];
  if (tail.word === 't') {
    const verb = { ca: 'can', wo: 'will', sha: 'shall' }[head.word.slice(0, -1)] ?? head.word.slice(0, -1);
    return [
      { ...head, word: head.word === 'can' ? 'can' : verb },
      { ...tail, word: 'not' },
    ];
  }
  const ending = ENGLISH_ENDINGS[tail.word];
  if (ending === undefined) return [...parts];
  if (tail.word === 's' && head.word === 'let') return [head, { ...tail, word: 'us' }];
  if (tail.word === 's' && !IS_AFTER.has(head.word)) return [head];
  return [head, { ...tail, word: ending }];
}

const joined = (parts: readonly Word[], word: string): Word => ({
  word,
  from: parts[0]?.from ?? 0,
  to: parts.at(-1)?.to ?? 0,
});

function careless(part: Word, known: Readonly<Record<string, readonly string[]>>): Word[] | undefined {
  const words = Object.hasOwn(known, part.word) ? known[part.word] : undefined;
  return words?.map((word) => ({ ...part, word }));
}
