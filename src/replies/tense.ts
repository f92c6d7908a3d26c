import { SECOND } from './persons.ts';
import type { ReadLanguage } from './reading.ts';
import type { Token } from './sentences.ts';
import { wordSet, wordSets } from './word-set.ts';

/** Past or present, as far as a word’s ending and its neighbours show. Patterns see how words begin; tense is in how they end. */

export const PRESENT = wordSets(
  'est sont suis sommes etes ai avons avez peut peuvent pouvons doit doivent faut faudra va vont vais allons',
  'am is are has have do does can could will would shall should may might must need needs want let',
);

export type Tense = 'past' | 'present';

export function tense(clause: readonly Token[], at: number, language: ReadLanguage): Tense | undefined {
  const word = clause[at]?.word ?? '';
  if (PRESENT[language].has(word)) return 'present';
  const past =
    language === 'fr'
      ? isImperfect(clause[at]) || isPluperfect(clause, at) || isPerfect(clause, at)
      : isPreterite(clause, at);
  return past ? 'past' : undefined;
}

// « montrait » has its r from the verb, « aiderait » from the conditional; « gérait » has an accent.
const IMPERFECT =
  /(?:[^r]|[aou]r|montr|contr|livr|entr|ouvr|offr|couvr|souffr|filtr|^(?:re|at)?tir|^(?:resp|insp|exp|adm|des|v)ir)(?:ais|ait|aient)$/u;
/** « je voulais vous proposer » is a present said politely; the others are no imperfects. */
const NOT_IMPERFECT = wordSet(
  `mais jamais mauvais desormais francais anglais irlandais hollandais portugais japonais lait fait parfait imparfait refait
  defait satisfait souhait bienfait forfait mefait plait deplait sait tait connait reconnait nait palais rabais delais relais
  essais balais biais niais epais ouais ait aient ais vais sais fais tais plais connais reconnais nais hais paient essaient
  parait parais apparait disparait aurais aurait auraient saurais saurait sauraient
  voulais souhaitais tenais comptais proposais`,
);
export const isImperfect = (token: Token | undefined): boolean =>
  token !== undefined &&
  !NOT_IMPERFECT.has(token.word) &&
  (IMPERFECT.test(token.word) || /ér(?:ais|ait|aient)$/u.test(token.accented));

/** « nous avions promis »; « les avions » fly. */
const isPluperfect = (clause: readonly Token[], at: number): boolean =>
  /^(?:av|et)ions$/u.test(clause[at]?.word ?? '') &&
  clause.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'nous');

/** After « a », « sont ». */
export const PARTICIPLE = /(?:é|ée|és|ées|dit|écrit|reçu|mis|pris|répondu|rendu|prétendu|eu|vu|lu|su)$/u;

/** What others did, and not to this person: « le transporteur a confirmé par mail ». */
function isPerfect(clause: readonly Token[], at: number): boolean {
  const { accented = '' } = clause[at] ?? {};
  if (accented !== 'a' && accented !== 'ont') return false;
  const after = clause.slice(at + 1, at + 3);
  // The passive names no doer: « une confirmation a été envoyée ».
  if (after.some((token) => token.accented === 'été')) return false;
  return after.some((token) => PARTICIPLE.test(token.accented)) && !clause.some(({ word }) => SECOND.has(word));
}

/** What joins a clause that says which, and who does something in it. */
export const LINKS = wordSet('qui que dont ou lorsque who that which where');
export const PRONOUNS = wordSet('you we i they he she');

const PRETERITES = wordSet(
  `was were had did wrote came went gave took rang knew thought felt ran saw spoke stood threw woke began broke chose drove fell
  flew forgot froze grew shook sang sank stole swore tore wept wore blew hung`,
);
/** Also participles. */
const BOTH = wordSet(
  'told said got held kept found lost left made met paid sent spent taught brought bought caught dealt heard led meant sold agreed',
);
/** “went”, “told”: a form that only the past, or a participle, has. */
export const isPastForm = (word: string): boolean => PRETERITES.has(word) || BOTH.has(word);
const NOT_PAST = wordSet('hundred naked sacred united limited wanted hoped attached enclosed');
/** After these it is a participle: “is closed”, “a signed form”. */
const BEFORE_PARTICIPLE = wordSet(
  `am is are be been being has have get gets getting to a an the my our your his her their its this these any some no every each
  by in on of for with and or very as more not fully`,
);
const ADVERBS = wordSet('already just also never always then now still even only once simply');
const AGENT = wordSet('by via through');

export function isPreterite(clause: readonly Token[], at: number): boolean {
  const word = clause[at]?.word ?? '';
  if (word === 'used') return clause[at + 1]?.word === 'to';
  // “I was hoping to call you”.
  if (PRETERITES.has(word)) return !WISHED.has(clause[at + 1]?.word ?? '');
  if (!BOTH.has(word) && (!/[^e]ed$/u.test(word) || word.length < 5 || NOT_PAST.has(word))) return false;
  let before = at - 1;
  while (ADVERBS.has(clause[before]?.word ?? '')) before -= 1;
  const subject = clause[before];
  if (!subject || BEFORE_PARTICIPLE.has(subject.word)) return false;
  // “a form signed by you”; “he complained by email”.
  return (
    !AGENT.has(clause[at + 1]?.word ?? '') || LINKS.has(subject.word) || PRONOUNS.has(subject.word) || subject.capital
  );
}
const WISHED = wordSet('hoping wondering going about');
