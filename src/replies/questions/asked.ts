import { isSmallWord } from '../language.ts';
import type { PatternIndex } from '../pattern-index.ts';
import { FIRST, SECOND } from '../persons.ts';
import type { ReadLanguage } from '../reading.ts';
import type { Sentence, Token } from '../sentences.ts';
import { wordSet } from '../word-set.ts';
import { isAnswered } from './answered.ts';
import { HEADING, IN_PLACE, INDIRECT, OFFER, SERVICE, TAG, THANKS, UNMARKED } from './forms.ts';
import { SIGNS } from './signs.ts';

/**
 * Is something really asked? A question mark alone does not tell: rhetoric, tags, headings, quotations and questions
 * that their author answers have one; « dites-nous quel jour » has none. So every sign for and against has its points:
 * what it is about, to whom it is said, by whom, and what follows.
 */
export function asksIn(sentences: readonly Sentence[], manner: Manner): { index: number; sentence: Sentence }[] {
  return sentences.flatMap((sentence, index) => (isQuestion(sentences, index, manner) ? [{ index, sentence }] : []));
}

/** What the rest of the reply lets expect: who attacks does not ask; who takes care does. */
export interface Manner {
  readonly signed: (index: number) => boolean;
  /** It blames, mocks, threatens, insults or waves away. */
  readonly hostile: boolean;
  /** In how many ways it greets, signs, apologises, owns or does something, but in this sentence. */
  readonly caring: (index: number) => number;
}

/** The points of what is no pattern; those of patterns stand beside them (signs.ts). */
const POINTS = {
  always: -0.75,
  /** « Il mange ? »: of somebody who is ill, two words ask. */
  they: 1.5,
  we: -1,
  nobody: -1,
  either: 2.25,
  denied: -1,
  /** « … à votre actif, vous ? » */
  pointed: -4.5,
  tagged: -4.5,
  /** “What did you come for, a nap?” */
  guessed: -4.5,
  hostile: -3.25,
  caring: 0.5,
  attentive: 2.5,
  winking: -1.5,
  askedBefore: -1,
  /** It comes out of what we did or will do. */
  afterOurs: 1.5,
  /** « Que s’est-il passé ? Un four en panne. »: whoever goes on without « vous » has answered. */
  nextIsNobodys: -1.5,
  nextIsShort: -1.75,
  /** « Elle est élevée ? Baissez le chauffage. »: no more than an “if”. */
  nextOrders: -2,
  /** “What is the truth? A fridge unplugged by a trainee.” */
  nextNames: -1.75,
  /** « On le met où ? Dans la soute ? » */
  nextSuggests: -3,
  /** “Have you entered our contest? Three weekends to be won!” */
  advertises: -3,
  /** “Imagine your photo everywhere. How would you sleep?” */
  imagined: -3,
  /** “Lost luggage? Delayed flight? Each form is online.” */
  listed: -3,
};
type Turn = keyof typeof SIGNS;
type Sign = Turn | keyof typeof POINTS;

const isTurn = (sign: Sign): sign is Turn => sign in SIGNS;
const pointsOf = (sign: Sign): number => (isTurn(sign) ? SIGNS[sign].points : POINTS[sign]);

const ASKS = wordSet('que quoi quel quelle quels quelles qui comment ou what which who where how');
const THIRD = wordSet('il elle ils elles');
const NOT = wordSet('ne not');
const POINTED = wordSet('vous toi moi nous you');
const TOO = wordSet('aussi too');
const PLACES = wordSet('a au aux dans sur sous en chez par pour in on at under with from to for');
const NAMES = wordSet('un une des a an');
const WINKS = /[😉😜😏🙃🤡😂🤣]/u;

function isQuestion(sentences: readonly Sentence[], index: number, manner: Manner): boolean {
  const signs = signsOf(sentences, index, manner);
  return typeof signs === 'boolean' ? signs : signs.reduce((sum, sign) => sum + pointsOf(sign), 0) > 0;
}

/** What speaks for its being meant, and against; or the answer, where that is plain. */
export function signsOf(sentences: readonly Sentence[], index: number, manner: Manner): boolean | Sign[] {
  const sentence = sentences[index];
  if (!sentence) return false;
  const tokens = sentence.tokens.filter(({ quoted }) => !quoted);
  if (tokens.length === 0) return false;
  const { language, end } = sentence;
  if (indirect(sentence, tokens)) return true;
  if (!end.includes('?') && (end.includes('!') || !unmarked(ungreeted(tokens), language))) return false;
  // The mark belongs to the quotation, unless that is but a word or two of what is asked.
  if (sentence.tokens.at(-1)?.quoted && !isBut(sentence.tokens, tokens)) return false;
  if (found(HEADING[language], tokens) || (isOne(tokens) && found(OFFER[language], tokens))) return false;
  if (isAnswered(sentences[index + 1])) return false;
  const caring = manner.caring(index);
  return [
    'always',
    ...turnsIn(tokens, language, caring, isLast(sentences, index, manner)),
    ...formOf(tokens, language),
    ...(caring > 0 ? (['caring'] as const) : []),
    ...(caring > 1 ? (['attentive'] as const) : []),
    ...around(sentences, index, manner),
  ];
}

/** What is quoted is a word or two of what is asked, and asks nothing itself: « la case “fragile” ? » */
function isBut(tokens: readonly Token[], unquoted: readonly Token[]): boolean {
  const quoted = tokens.filter((token) => token.quoted);
  return unquoted.length > 2 && quoted.length <= 5 && !OPENS.has(quoted[0]?.word ?? '');
}

const OPENS = wordSet(
  'que quoi quel quelle quelles quels qui comment ou pourquoi quand combien est vous tu avez etes what which who where how why when are is was were do does did can could will would have has you',
);

const isOne = (tokens: readonly Token[]): boolean => tokens.at(-1)?.clause === tokens[0]?.clause;

function turnsIn(tokens: readonly Token[], language: ReadLanguage, caring: number, last: boolean): Turn[] {
  const late = tokens.findLast(({ kind }) => kind === 'word')?.word ?? '';
  return TURNS.filter((sign) => {
    if (sign === 'accuses' && caring > 0) return false;
    if (sign === 'told' && last) return false;
    if (sign === 'rhetorical' && !TOO.has(late) && found(SERVICE[language], tokens)) return false;
    if (sign === 'definite' && language === 'fr' && inverts(tokens)) return true;
    return found(SIGNS[sign][language], tokens);
  });
}
const TURNS = Object.keys(SIGNS) as Turn[];

/** Whom it is said to, and how. */
function* formOf(tokens: readonly Token[], language: ReadLanguage): Iterable<Sign> {
  const third = THIRD.has(tokens[0]?.word ?? '');
  if (!addresses(tokens)) {
    if (has(FIRST, tokens)) yield 'we';
    else if (!third) yield 'nobody';
  }
  if (third && tokens.length <= 4) yield 'they';
  if (tokens.some(({ word, accented }, i) => i > 0 && (word === 'or' || accented === 'ou'))) yield 'either';
  if (has(NOT, tokens)) yield 'denied';
  if (tokens.some((_, i) => isPointed(tokens, i))) yield 'pointed';
  if (isTagged(tokens, language)) yield 'tagged';
  if (isGuessed(tokens, language)) yield 'guessed';
}

const isLast = (sentences: readonly Sentence[], index: number, { signed }: Manner): boolean =>
  index + 1 === sentences.length || signed(index + 1);

/** What the rest of the reply says of it. */
function* around(sentences: readonly Sentence[], index: number, manner: Manner): Iterable<Sign> {
  if (manner.hostile) yield 'hostile';
  if (sentences.some(({ tokens }) => tokens.some(({ kind, accented }) => kind === 'emoji' && WINKS.test(accented))))
    yield 'winking';
  if (sentences[index - 1]?.end.includes('?')) yield 'askedBefore';
  if (isScrap(sentences[index]) && (isScrap(sentences[index - 1]) || isScrap(sentences[index + 1]))) yield 'listed';
  if (has(FIRST, sentences[index - 1]?.tokens ?? [])) yield 'afterOurs';
  if (IMAGINES.has(sentences[index - 1]?.tokens[0]?.word ?? '')) yield 'imagined';
  const next = sentences[index + 1];
  if (next === undefined || isLast(sentences, index, manner)) return;
  const [first] = next.tokens;
  if (!addresses(next.tokens) && !has(FIRST, next.tokens) && !next.end.includes('?')) yield 'nextIsNobodys';
  if (next.tokens.length <= 4 && !next.end.includes('?')) yield 'nextIsShort';
  if (next.end.includes('?') && next.tokens.length <= 4 && PLACES.has(first?.word ?? '')) yield 'nextSuggests';
  if (ORDERS.test(first?.word ?? '') || INVITES.has(first?.word ?? '')) yield 'nextOrders';
  if (next.end.includes('!') && has(BRAND, sentences[index]?.tokens ?? [])) yield 'advertises';
  if (NAMES.has(first?.word ?? '') && !has(SECOND, next.tokens)) yield 'nextNames';
}

/** « s’organise-t-elle » has a « t » that is nobody. */
const has = (words: ReadonlySet<string>, tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, i) => words.has(word) && !(word === 'te' && AFTER_VERB.has(tokens[i + 1]?.word ?? '')));

/** « Vous », “your”, or « gardez-le ». */
const addresses = (tokens: readonly Token[]): boolean =>
  has(SECOND, tokens) || tokens.some(({ word }) => ORDERS.test(word));
const ORDERS = /^(?!assez).{2,}[^h]ez$|^(?:dites|faites)$/u;

const INVITES = wordSet(
  'download come join visit discover enjoy sign switch swipe click watch grab follow shop subscribe',
);

const BRAND = wordSet('notre nos our');
const IMAGINES = wordSet('imagine picture suppose imaginez imaginons supposez supposons');

/** Alone between commas. */
const isPointed = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  POINTED.has(tokens[at]?.word ?? '') &&
  tokens[at - 1]?.clause !== tokens[at]?.clause &&
  tokens[at + 1]?.clause !== tokens[at]?.clause;

function isTagged(tokens: readonly Token[], language: ReadLanguage): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  // « …, c’est bien notre jeu non ? »; but « oui ou non ? » asks.
  if (words.length > 3 && words.at(-1)?.word === 'non' && words.at(-2)?.word !== 'ou') return true;
  const last = tokens.at(-1)?.clause;
  const others = new Set(tokens.flatMap(({ clause }) => (clause === tokens[0]?.clause ? [] : [clause])));
  return [...others].some((each) => {
    const part = tokens.filter(({ clause }) => clause === each);
    // « Bon, ok, quel jour ? »: a word in the middle asks for no assent.
    return (part.length > 1 || each === last) && found(TAG[language], part);
  });
}

/** An open question, and what nobody would answer: no day, no place, no choice. */
function isGuessed(tokens: readonly Token[], language: ReadLanguage): boolean {
  if (!ASKS.has(tokens[0]?.word ?? '')) return false;
  const last = tokens.filter(({ clause }) => clause === tokens.at(-1)?.clause);
  const named = ARTICLES.has(last[0]?.word ?? '') && last.length <= 5 && last.length < tokens.length;
  return named && !last.some(({ word }) => CHOICE.has(word)) && !found(SIGNS.case[language], last);
}
const ARTICLES = wordSet('un une le la les l votre ton ta vos a an the your');
const CHOICE = wordSet('ou or');

/** Two or three words with a question mark, to nobody. */
const isScrap = (sentence: Sentence | undefined): boolean =>
  sentence?.end.includes('?') === true &&
  sentence.tokens.length <= 3 &&
  !sentence.tokens.some(({ word }) => ASKS.has(word) || SECOND.has(word) || THIRD.has(word));

/** « …venait-il du fond ? »: the subject after its verb. */
const inverts = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, i) => {
    const before = tokens[i - 1]?.word ?? '';
    return AFTER_VERB.has(word) && before.length > 1 && !isSmallWord(before) && /[aetdxs]$/u.test(before);
  });
const AFTER_VERB = wordSet('il elle ils elles on');

/** « je vous dis si », “we will let you know when”: they tell it, or will. “Many of you want to know when”: others ask. */
const TELLERS = wordSet('vous te je you they people who everyone customers clients');
/** « Dites ce que vous voulez », “say what you like”. */
const AT_WILL = wordSet('voulez veux like want');

function indirect({ language, end }: Sentence, tokens: readonly Token[]): boolean {
  const [thanked] = THANKS[language].find(tokens);
  return INDIRECT[language].find(tokens).some(({ start, end: stop }) => {
    const before = tokens[start - 1]?.word ?? '';
    if (thanked && thanked.start < start && tokens[thanked.start]?.clause === tokens[start]?.clause) return false;
    if (start === 0 && has(AT_WILL, tokens.slice(stop, stop + 2))) return false;
    // “It is not for us to say who is right.”
    if (before === 'to' && tokens[start]?.word === 'say') return false;
    return !TELLERS.has(before) && (end.includes('?') || before !== 'will');
  });
}

const unmarked = (tokens: readonly Token[], language: ReadLanguage): boolean =>
  found(UNMARKED[language], tokens) || (language === 'fr' && asksInPlace(tokens));

function asksInPlace(tokens: readonly Token[]): boolean {
  return IN_PLACE.fr.find(tokens).some(({ start, end }) => {
    const said = tokens.slice(start, end);
    // « quel que soit », « n’importe quel »; « nous savons à quel point ».
    return tokens[end]?.word !== 'que' && !said.some(({ word }) => KNOWS.test(word));
  });
}
const KNOWS =
  /^(?:d(?:i[rst]|is[eo]|evin|ecid|epend|emand|ecri)|s(?:a[iv]|u$|ach)|expliq|indiq|precis|compr|imagin|mesur|montr|prouv|choisi|import|igno|oubli|appren|appri|regard|rappel|souvi|verr|voi|voy|vues?$|vus$|point$|ni$|selon$)/u;

const GREETS = wordSet(
  'bonjour bonsoir salut coucou hello hi hey hiya evening morning bjr alors ok et donc dites dis say',
);
const ungreeted = (tokens: readonly Token[]): readonly Token[] =>
  GREETS.has(tokens[0]?.word ?? '') ? tokens.slice(1) : tokens;

const found = (patterns: PatternIndex<string>, tokens: readonly Token[]): boolean => patterns.find(tokens).length > 0;
