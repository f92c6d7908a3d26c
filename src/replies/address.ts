import { isSmallWord } from './language.ts';
import type { Sentence, Token } from './sentences.ts';
import { wordSet } from './word-set.ts';

/** Names: of the person spoken to, and of the one who signs. Seen by capitals and place; no list of names is kept. */

export interface Place {
  readonly from: number;
  readonly to: number;
}

const GREETINGS =
  wordSet(`bonjour bonsoir salut coucou merci pardon desole desolee desoles navre oui non cher chere hello hi hey dear thanks you sorry
  morning afternoon evening yes no apologies`);
const TITLES = wordSet('madam madame monsieur mademoiselle mr mrs ms miss sir dr mme m docteur');
/** What begins sentences, with a capital and a comma, and is nobody. */
const NO_NAMES =
  wordSet(`un deux trois quatre cinq six sept huit neuf dix onze douze quatorze vingt cent mille one two three four five six seven eight nine
  ten twelve fourteen twenty saint sainte exact faux vrai correct true false nobody personne aucun rien nothing sure absolument
  etrange strange bizarre odd curieux curious funny weird impossible beurk berk yuck ew pouah super noted compris understood dommage
  pity navrant bref anyway voila sinon otherwise honestly seriously serieusement blocked bloque classic classique typical typique
  confirmed confirme damn merde flute saperlipopette blimey crikey
  franchement devastated bouleverses malheureusement helas unfortunately however indeed first second monday tuesday wednesday thursday
  friday saturday sunday ah oh oups oops ouch aie ouille oof ow hein eh hey zut mince bigre aw yikes gutting gosh wow ouf bah ben lundi mardi mercredi jeudi vendredi samedi dimanche`);
const CLOSINGS = wordSet(
  'cordialement amicalement sincerement bien best kind warm regards wishes yours cheers sincerely amities courage bises',
);
const LINKS =
  wordSet(`de du des d le la les l chez pour from at for the of and et service client clients clientele equipe team votre your customer
  care support manager gerant gerante directeur directrice adjointe adjoint patron patronne responsable maire owner head chef
  communication community office store director founder fondateur fondatrice president presidente relations qualite`);

const isName = ({ capital, kind, word, accented }: Token): boolean =>
  capital &&
  kind === 'word' &&
  !TITLES.has(word) &&
  !NO_NAMES.has(word) &&
  !/(?:ez|ment|ly)$/u.test(word) &&
  !isSmallWord(word) &&
  accented.length > 1 &&
  !GREETINGS.has(word) &&
  !CLOSINGS.has(word);

/** « Théo, Véloposte », “Amy from Veloposte”, « Cordialement, Julie Arnoux, adjointe ». */
export function signatureOf(
  sentences: readonly Sentence[],
): (Place & { readonly index: number; readonly person: boolean }) | undefined {
  const index = sentences.length - 1;
  const last = sentences[index];
  if (!last || last.end.includes('?')) return undefined;
  // Emoji and closing formulas around the name do not matter.
  const tokens = last.tokens.filter(({ kind }) => kind !== 'emoji');
  const body = tokens.filter(
    ({ word }, i) => !(CLOSINGS.has(word) && tokens.slice(0, i).every((each) => CLOSINGS.has(each.word))),
  );
  const [first] = body;
  if (!first || body.length > 9 || (sentences.length === 1 && !last.endsLine)) return undefined;
  if (sentences.length === 1 || !isName(first)) return undefined;
  const plain = body.every((token) => isName(token) || LINKS.has(token.word) || TITLES.has(token.word));
  const named = body.filter(isName).length;
  const clauses = new Set(body.map(({ clause }) => clause));
  // « Léa, du service client »: a name, then a role after the comma.
  const roled =
    clauses.size > 1 && body.length <= 8 && body.filter(({ clause }) => clause === first.clause).every(isName);
  if (!plain && !roled) return undefined;
  const signs = body.filter(({ clause }) => clause === first.clause).length <= 3 || named <= 3;
  return signs ? { from: body[0]?.from ?? 0, to: body.at(-1)?.to ?? 0, index, person: named >= 1 } : undefined;
}

/** « Bonjour Karim », “Basile, it was us”, “…, Dan: …”. */
export function addressIn(sentences: readonly Sentence[], names: readonly string[]): Place | undefined {
  const known = new Set(names.map((name) => name.toLowerCase()));
  for (const [s, { tokens }] of sentences.entries()) {
    for (const [i, token] of tokens.entries()) {
      if (token.quoted) continue;
      if (token.kind === 'mention' || (token.capital && known.has(token.accented))) return token;
      const before = tokens[i - 1];
      const greeted = before !== undefined && (GREETINGS.has(before.word) || TITLES.has(before.word));
      if (greeted && isName(token)) return { from: token.from, to: token.to };
      if (!isName(token)) continue;
      const clause = tokens.filter((each) => each.clause === token.clause);
      const alone = clause.length <= 2 && clause.every((each) => isName(each) || TITLES.has(each.word));
      const opens = s === 0 && i === 0 && tokens.length > clause.length;
      if (alone && (opens || (i > 0 && s < sentences.length - 1) || (i > 0 && tokens.length > 6)))
        return { from: token.from, to: token.to };
    }
  }
  return undefined;
}
