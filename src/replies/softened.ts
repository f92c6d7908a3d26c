import type { Hit } from './hits.ts';
import type { ReadLanguage } from './reading.ts';
import type { Sentence, Token } from './sentences.ts';
import { isImperfect, isPastForm } from './tense.ts';
import { beginning, type WordSets, wordSet, wordSets } from './word-set.ts';

/** A word of apology that opens a refusal, jests, or bears on what wronged nobody. */

/** The bare words: « désolé », “excuse us”, “we regret”. */
const BARE = wordSets(
  'desole desoles desolee desolees navre navres navree navrees pardon sorry excusez excuse moi nous tres vraiment sincerement',
  'sorry apologies pardon excuse forgive me us very really so',
);
/** Said of oneself, in full: « je regrette ». */
const SAID = wordSets('je nous on regrette regrettons', 'i we regret');
/** What may stand before it without saying anything. */
const LIGHT = wordSets(
  'je suis nous sommes on est oh ah euh non ca cela bon ben et tres vraiment bonjour bonsoir franchement',
  'i am we are oh ah er um no that well so very really hello hi and the honestly',
);
const VOCATIVE = wordSets(
  'monsieur madame messieurs mesdames gars filles copains hein cher chere chers les gens le ami amie amis copain pote vieux',
  'sir madam mate love pal folks guys now dear all there',
);
/** « Pardon, pour chacun de ces mois », “Sorry, both of you”, « désolé·e·s ». */
const GOES_ON = wordSets(
  'pour a au aux de du depuis encore vraiment tous toutes e s es et',
  'for to both all everyone everybody folks really about and truly again from',
);
/** “No ifs”, « sans excuse ». */
const PLAINLY = wordSets('si mais excuse excuses', 'ifs buts if but excuse excuses');
const OPPOSED = wordSets('mais cependant toutefois', 'but however');
const YOU = wordSets('vous tu', 'you');
const YOURS = wordSets('vous te toi tu votre vos ta ton tes lui leur eux', 'you your yours yourself them him her');
/** « vous auriez dû être prévenu », “you deserved better”: no contradiction. */
const DUE = wordSets(
  'meritez meritiez merites auriez aurais raison sans',
  'deserve deserved should told left kept treated charged without right',
);
const GRIEVED = beginning('attend laiss oubli subi souffert perdu wait let miss forg suffer lost');
/** « il aurait dû partir »: admitted. */
const SHOULD = wordSets('aurait aurais aurions auriez auraient', 'should');
const WERE = wordSets('avions etions devions savions fut', 'been forgotten mistaken misread missed mixed typed');
const were = (token: Token | undefined, language: ReadLanguage): boolean =>
  token !== undefined &&
  (WERE[language].has(token.word) ||
    // “The boss said no” refuses.
    (language === 'fr' ? isImperfect(token) : token.word !== 'said' && isPastForm(token.word)));
const HAVE = wordSets('ai as a avons avez ont', 'have has');
const COULD = wordSets('du devriez devrait devraient', 'could would');
const BEING = wordSets('est es sont suis sommes etes', '');
const WENT = beginning('parti tombe reste arrive venu passe alle sorti rentre monte trompe plante');
const PARTICIPLE = /(?:é|ée|és|ées|.[^n]u|.[^a]is|pris|ait|dit|crit|vert|eint)$/u;
const WHO_DID = wordSet('i we you it they he she who that just only simply have has');
/** What went wrong is told: that explains, it does not refuse. */
const MISHAP = beginning(
  `cafouill pann erreur bug bourd boulett couac oubli melang retard affluenc mistake error mix slip glitch outage
  blunder breakdown delay mess shocker nightmare disaster rush swamped slammed debord galere cata panique`,
);

/** The participle may follow an adverb. */
const followed = (tokens: readonly Token[], at: number, by: RegExp): boolean =>
  tokens.slice(at + 1, at + 3).some(({ accented, word }) => by.test(accented) || by.test(word));

/** Told of what was: an explanation, where a refusal tells what is. */
function explains(tokens: readonly Token[], language: ReadLanguage): boolean {
  return tokens.some((token, i) => {
    const { word, accented } = token;
    if (SHOULD[language].has(word) || were(token, language) || MISHAP.test(word)) return true;
    if (language === 'en') return /.{3}ed$/u.test(word) && (i === 0 || WHO_DID.has(tokens[i - 1]?.word ?? ''));
    if (BEING.fr.has(word)) return followed(tokens, i, WENT);
    return HAVE.fr.has(word) && accented !== 'à' && followed(tokens, i, PARTICIPLE);
  });
}

const NEVER = wordSets('pas aucun aucune plus jamais rien non', 'no not never none nothing nobody');
const NOTHING = wordSet('no non');
const UNDONE = wordSet('vu lu recu eu su pu fait entendu pense verifie compris');
const PRONOUNS = wordSet('le la les vous te nous me se y en lui leur');

/** « on ne rembourse pas », “no dogs inside”: denied for now and always, not « on n’a pas vu ». */
function refuses(tokens: readonly Token[], language: ReadLanguage): boolean {
  const past = (token: Token): boolean =>
    were(token, language) || [HAVE, SHOULD, COULD].some((each) => each[language].has(token.word));
  return tokens.some(({ word }, i) => {
    if (language === 'fr' && word === 'ne') {
      // « rien ne va »
      if (tokens[i - 1]?.word === 'rien') return false;
      const at = tokens.findIndex((token, j) => j > i && !PRONOUNS.has(token.word));
      const verb = tokens[at];
      return verb !== undefined && !past(verb) && !(BEING.fr.has(verb.word) && followed(tokens, at, WENT));
    }
    if (!NEVER[language].has(word)) return false;
    // « pas vu »: typed without its « ai ».
    if (word === 'pas' && UNDONE.has(tokens[i + 1]?.word ?? '')) return false;
    // “nobody let you in”
    const next = tokens[i + 1];
    if (were(next, language) || SHOULD[language].has(next?.word ?? '') || next?.word === 'let') return false;
    const before = tokens.slice(Math.max(0, i - 4), i);
    // “I have no idea”; but “there was no signal”.
    if (NOTHING.has(word)) return !before.some((token) => were(token, language));
    return !before.some((token) => token.word === 'ne' || past(token)) && !explains(before, language);
  });
}

const OURS = wordSets('nous notre nos on je mon ma mes', 'we us our i my');

/** « Désolés pour votre fille, elle aurait dû … », “… our driver left it downstairs”: more than pity. */
export function admits(
  { end }: Pick<Hit, 'end'>,
  { tokens, language }: Pick<Sentence, 'tokens' | 'language'>,
): boolean {
  const rest = tokens.slice(end);
  const ours = rest.some(({ word }) => OURS[language].has(word));
  return rest.some(
    (token, i) =>
      SHOULD[language].has(token.word) ||
      (ours && fails(token, language)) ||
      /^(?:pour rien|for nothing)$/u.test(`${token.word} ${rest[i + 1]?.word}`),
  );
}

/** “We’ll do better”, « on s’en occupe ». */
const COMMITS: Readonly<Record<ReadLanguage, RegExp>> = {
  fr: /^(?:je|on|nous) .*\b(?:\w+(?:rai|rons|era)|vais|allons|occup\w+|corrig\w+|repar\w+|rembours\w+|refai\w+|renvo\w+|rappel\w+|verifi\w+)\b/u,
  en: /^(?:i|we) (?:will|am|are) .*\b(?:better|on it|fix\w*|sort\w*|refund\w*|replac\w*|send\w*|check\w*|look\w*|mend\w*|repair\w*)\b/u,
};
const commits = (tokens: readonly Token[], language: ReadLanguage): boolean =>
  COMMITS[language].test(
    tokens
      .slice(0, 7)
      .map(({ word }) => word)
      .join(' '),
  );

/** What the rest of the reply is like. */
interface Beside {
  /** Something else in the reply, or in this very sentence, is felt, owned or put right. */
  readonly cares: boolean;
  readonly heeds: boolean;
  /** The sentence before says that it is not so, not us. */
  readonly denied: boolean;
}

/** “Sorry, kitchen closed.” « Excusez-nous, on ne commente pas. » « Ce n’est pas nous. Désolé. » */
export function softens(
  { start, end }: Hit,
  { tokens, end: mark, language }: Sentence,
  before: Sentence | undefined,
  { cares, heeds, denied }: Beside,
): boolean {
  const is = (list: WordSets, token: Token | undefined): boolean =>
    token !== undefined && list[language].has(token.word);
  if (!tokens.slice(start, end).every((token) => is(BARE, token) || is(SAID, token))) return false;
  if (!tokens.slice(0, start).every((token, i) => is(LIGHT, token) || (i > 0 && token.capital))) return false;
  const clause = tokens[end - 1]?.clause;
  let from = end;
  while (tokens[from]?.clause === clause && (is(VOCATIVE, tokens[from]) || tokens[from]?.capital)) from += 1;
  const rest = tokens.slice(from);
  const [first, second] = rest;
  if (!first) {
    if (tokens.length > 3 || !before || before.tokens.some((token) => is(YOURS, token))) return false;
    return denied || (!cares && refuses(before.tokens, language) && !explains(before.tokens, language));
  }
  if (!second || first.clause === clause) return false;
  if (is(OPPOSED, first)) return true;
  if (is(GOES_ON, first) || is(PLAINLY, second)) return false;
  // A name between commas.
  if (first.capital && second.clause !== first.clause) return false;
  const contradicts =
    is(YOU, first) && !is(COULD, rest[2]) && !rest.some((token) => is(DUE, token) || GRIEVED.test(token.word));
  if (!heeds && (contradicts || refuses(rest, language))) return true;
  if (cares || mends(rest) || commits(rest, language)) return false;
  return (
    mark.includes('?') || (rest.length > 2 && !explains(rest, language) && !admits({ end: from }, { tokens, language }))
  );
}

/** What a person, or the work, is failed by: whole words, and how words begin. */
const FAILING = wordSets(
  `mal cote si trop aussi sans assez longtemps temps minutes heures jours fois aujourdhui enfin maintenant retard long
   longue`,
  `so too this that it such late slow short rude vague wrong wait trouble twice double hours days being taking making
   getting keeping`,
);
const FAILS: Readonly<Record<ReadLanguage, RegExp>> = {
  fr: beginning(
    `oubli rate manqu laiss perd gach egar cass abim tard train tromp confond melang decu decev bless heurt ment cach
    omi neglig repond reag publi ignor brul renvers factur debit prelev errone fauss reveill derang gen interromp
    bouscul froiss failli attend lent incorrect mauvais`,
  ),
  en: beginning(
    `miss forg los break brok mess mix confus let leav caus wast fail delay disturb interrupt mislead misread
    misunder mistak ruin spoil hurt upset offend butt repl answer repeat rambl rant nag chas hassl wait`,
  ),
};
const fails = ({ word }: Token, language: ReadLanguage): boolean =>
  FAILING[language].has(word) || FAILS[language].test(word);

const SMALL = wordSet('only ever even just simply');
const INFINITIVE = /^(?:avoir|etre|.{2,}(?:er|ir|re))$/u;
const NO_INFINITIVE = wordSet('notre votre leur hier dernier premier entier titre lettre genre');

/** « Désolés d’avoir mis du fromage dans la fondue », “sorry for paying our staff”: nobody is wronged by it. */
export function wrongsNobody({ start, end }: Hit, { tokens, language }: Sentence): boolean {
  if (!tokens.slice(start, end).every(({ word }) => BARE[language].has(word))) return false;
  const clause = tokens[end - 1]?.clause;
  const rest = tokens.slice(end).filter((token) => token.clause === clause && !SMALL.has(token.word));
  const [first, second] = rest;
  if (!first || !second) return false;
  const deed =
    language === 'fr'
      ? first.word === 'de' && INFINITIVE.test(second.word) && !NO_INFINITIVE.has(second.word)
      : (first.word === 'for' || first.word === 'about') && /.{2}ing$/u.test(second.word);
  return deed && !rest.slice(1).some((token) => YOURS[language].has(token.word) || fails(token, language));
}

const TO = wordSets('a au aux aupres', 'to');
const THE = wordSets('la le l les des cette ce ces tout toute tous toutes de', 'the this these all every each');
/** Who may be begged pardon of, one by one or together: how the words begin. */
const PEOPLE = beginning(
  `client petit bout passag voyag voisin habit riverain patient locat famil parent enfant person gens dame monsieur
  madame homme femme fill fils frere soeur mari mam pap mere pere couple equip collegue benevole eleve etudiant
  professeur enseign lect abonn adher usag utilisat particip spectat public visit quartier village commun
  profession ecole classe invite proche victim jeune salari employ soignant celles ceux custom passeng travel
  neighb resident tenant people kid child lad gentle man men wom girl boy son daught broth sist husb wife mum
  mother dad father team staff crew volunteer pupil student teach read subscri member user guest view audience
  school bride groom one two young nurse driver owner baby friend whole entire`,
);

/** « Mille excuses à la plante verte », “we apologise to the pigeons”: nobody is there to forgive. */
export function begsOfNobody(
  { end }: Pick<Hit, 'end'>,
  { tokens, language }: Pick<Sentence, 'tokens' | 'language'>,
): boolean {
  const rest = tokens.slice(end).filter(({ clause }) => clause === tokens[end - 1]?.clause);
  const [to, the] = rest;
  if (!to || !the || !TO[language].has(to.word)) return false;
  if (to.word !== 'au' && to.word !== 'aux' && !THE[language].has(the.word)) return false;
  return !rest.slice(1, 7).some(({ word, capital }) => capital || YOURS[language].has(word) || PEOPLE.test(word));
}

const nextTime = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    ({ word }, i) => /^(?:fois|time)$/u.test(word) && /^(?:prochaine|next)$/u.test(tokens[i - 1]?.word ?? ''),
  );
const MENDS = beginning(
  `mieux attention verif previ previe appel reli relir regard better check warn call ring careful read look know
  tell faster`,
);

/** « la prochaine fois, je vérifierai » */
function mends(tokens: readonly Token[]): boolean {
  const at = nextTime(tokens);
  return at > 0 && tokens.slice(at).some(({ word }) => MENDS.test(word));
}

const JOKES = wordSet('kidding joking jk rigole rigolons plaisante plaisantons');

/** “Sorry, next time we’ll serve caviar.” « Mille excuses ! La prochaine fois, l’accueil portera le frigo. » “Kidding.” */
export function jokes({ end }: Hit, { tokens }: Sentence, next: Sentence | undefined): boolean {
  const after = [...tokens.slice(end), ...(tokens.length - end <= 4 ? (next?.tokens ?? []) : [])].slice(0, 20);
  if (after.some(({ word }) => JOKES.has(word))) return true;
  const at = nextTime(after);
  return at > 0 && at <= 4 && !mends(after);
}
