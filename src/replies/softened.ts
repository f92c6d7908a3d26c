import type { Hit } from './hits.ts';
import type { ReadLanguage } from './reading.ts';
import type { Sentence, Token } from './sentences.ts';

/** A word of apology that opens a refusal, jests, or bears on what wronged nobody. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const BARE =
  set(`desole desoles desolee desolees navre navres navree navrees pardon excusez excuse moi nous je on regrette
  regrettons sorry apologies me us i we regret forgive very tres vraiment sincerement`);
/** What may stand before it without saying anything. */
const LIGHT = set(`je suis nous sommes on est i am we are oh ah euh er um no non ca cela that bon ben well so very tres
  vraiment really bonjour bonsoir hello hi et and the honestly franchement`);
const VOCATIVE =
  set(`monsieur madame messieurs mesdames sir madam mate love pal folks guys hein now cher chere chers dear les
  gens amis all there`);
/** « Pardon, pour chacun de ces mois », “Sorry, both of you”, « désolé·e·s ». */
const GOES_ON =
  set(`pour a au aux de du depuis encore vraiment tous toutes e s es et for to both all everyone everybody folks
  really about and truly again from`);
/** “No ifs”, « sans excuse ». */
const PLAINLY = set('ifs buts if but excuse excuses');
const OPPOSED = set('mais but however cependant toutefois');
const YOU = set('vous tu you');
const YOURS = set('vous te toi tu votre vos ta ton tes you your yours yourself them him her lui leur eux');
/** « vous auriez dû être prévenu », “you deserved better”: no contradiction. */
const DUE = set('meritez meritiez merites auriez aurais deserve deserved should waited told attendu');
/** « il aurait dû partir »: admitted. */
const SHOULD = set('aurait aurais aurions auraient should');
const WERE: Readonly<Record<ReadLanguage, ReadonlySet<string>>> = {
  fr: set('avais avait avions avaient etais etait etions etaient devait devions pouvait savait savions fut'),
  en: set(`was were had did been forgot missed went made sent took left lost broke fell mixed typed gave said told thought
    wrote misread meant kept saw came found ran knew`),
};
const HAVE = set('ai a avons ont have has');
const COULD = set('could would du');
const WHO_DID = set('i we it they he she who that just only simply have has');
const PARTICIPLE = /(?:é|ée|és|ées|.[^n]u|.[^a]is|pris|ait|dit|crit|vert|eint)$/u;
/** What went wrong is told: that explains, it does not refuse. */
const MISHAP =
  /^(?:cafouill|pann|erreur|bug|bourd|boulett|couac|oubli|melang|retard|affluenc|mistake|error|mix|slip|glitch|outage|blunder|breakdown|delay|mess|shocker|nightmare|disaster|rush|swamped|slammed|debord|galere|cata|panique)/u;

function explains(tokens: readonly Token[], language: ReadLanguage): boolean {
  return tokens.some(({ word, accented }, i) => {
    if (SHOULD.has(word) || WERE[language].has(word) || MISHAP.test(word)) return true;
    if (language === 'en') return /.{3}ed$/u.test(word) && (i === 0 || WHO_DID.has(tokens[i - 1]?.word ?? ''));
    return (
      HAVE.has(word) && accented !== 'à' && tokens.slice(i + 1, i + 3).some((next) => PARTICIPLE.test(next.accented))
    );
  });
}

const NEVER = set('pas aucun aucune plus jamais rien non no not never none nothing nobody');
const PRONOUNS = set('le la les vous te nous me se y en lui leur');

/** « on ne rembourse pas », “no dogs inside”: denied for now and always, not « on n’a pas vu ». */
function refuses(tokens: readonly Token[], language: ReadLanguage): boolean {
  const past = ({ word }: Token): boolean =>
    HAVE.has(word) || SHOULD.has(word) || COULD.has(word) || WERE[language].has(word);
  return tokens.some(({ word }, i) => {
    if (word === 'ne') {
      const verb = tokens.slice(i + 1).find((token) => !PRONOUNS.has(token.word));
      return verb !== undefined && !past(verb);
    }
    if (!NEVER.has(word)) return false;
    const before = tokens.slice(Math.max(0, i - 4), i);
    return !before.some((token) => token.word === 'ne' || (word !== 'no' && word !== 'non' && past(token)));
  });
}

/** “Sorry, kitchen closed.” « Excusez-nous, on ne commente pas. » « Ce n’est pas nous. Désolé. » */
export function softens(
  { start, end }: Hit,
  { tokens, end: mark, language }: Sentence,
  before: Sentence | undefined,
  { cares, heeds, denied }: { readonly cares: boolean; readonly heeds: boolean; readonly denied: boolean },
): boolean {
  if (!tokens.slice(start, end).every(({ word }) => BARE.has(word))) return false;
  if (!tokens.slice(0, start).every(({ word, capital }, i) => LIGHT.has(word) || (i > 0 && capital))) return false;
  const clause = tokens[end - 1]?.clause;
  let from = end;
  while (tokens[from]?.clause === clause && (VOCATIVE.has(tokens[from]?.word ?? '') || tokens[from]?.capital))
    from += 1;
  const rest = tokens.slice(from);
  const [first, second] = rest;
  if (!first)
    return tokens.length < 4 && (denied || (!cares && before !== undefined && refuses(before.tokens, language)));
  if (!second || first.clause === clause) return false;
  if (OPPOSED.has(first.word)) return true;
  if (GOES_ON.has(first.word) || PLAINLY.has(second.word)) return false;
  // A name between commas.
  if (first.capital && second.clause !== first.clause) return false;
  if (!heeds && (refuses(rest, language) || (YOU.has(first.word) && !DUE.has(second.word)))) return true;
  if (cares) return false;
  return mark.includes('?') || (rest.length > 2 && !explains(rest, language));
}

/** What a person, or the work, is failed by: whole words, and how words begin. */
const FAILING =
  set(`mal si trop aussi sans pas assez longtemps temps aujourd aujourdhui enfin maintenant retard long longue
  so too this that it such late slow short rude vague long wrong wait trouble fois twice double being taking making getting keeping`);
const FAILS =
  `oubli rate rater manqu laiss perd gach egar cass abim tard train tromp confond melang decu decev bless heurt ment cach
  omi neglig repond reag publi ignor brul renvers factur debit prelev errone fauss reveill derang gen interromp bouscul froiss
  failli attend lent incorrect mauvais miss forg los break brok mess mix confus let leav caus wast fail delay disturb interrupt
  mislead misread misunder mistak ruin spoil hurt upset offend butt repl answer repeat rambl rant nag chas hassl`
    .trim()
    .split(/\s+/u);
const fails = (word: string): boolean => FAILING.has(word) || FAILS.some((stem) => word.startsWith(stem));

const SMALL = set('only ever even just simply');
const DEEDS = set('avoir etre ne pas');
const NO_DEEDS = set('notre votre leur hier dernier premier entier titre lettre genre');

/** « Désolés d’avoir mis du fromage dans la fondue », “sorry for paying our staff”: nobody is wronged by it. */
export function wrongsNobody({ end }: Hit, { tokens }: Sentence): boolean {
  const clause = tokens[end - 1]?.clause;
  const rest = tokens.slice(end).filter((token) => token.clause === clause);
  const [first, second] = rest.filter(({ word }) => !SMALL.has(word));
  if (!first || !second) return false;
  const deed =
    first.word === 'de'
      ? DEEDS.has(second.word) || (!NO_DEEDS.has(second.word) && /.{2}(?:er|ir|re)$/u.test(second.word))
      : (first.word === 'for' || first.word === 'about') && /.{2}ing$/u.test(second.word);
  if (!deed) return false;
  return !rest.slice(1).some(({ word }) => YOURS.has(word) || (!DEEDS.has(word) && fails(word)));
}

const MENDS =
  /^(?:mieux|attention|verif|previ|appel|reli|relir|regard|better|check|warn|call|careful|read|look|know|tell|say|faster)/u;
const JOKES = set('kidding joking jk rigole rigolons plaisante plaisantons');

/** “Sorry, next time we’ll serve caviar.” « Mille excuses ! La prochaine fois, l’accueil portera le frigo. » “Kidding.” */
export function jokes({ end }: Hit, { tokens }: Sentence, next: Sentence | undefined): boolean {
  const after = [...tokens.slice(end), ...(tokens.length - end <= 4 ? (next?.tokens ?? []) : [])].slice(0, 20);
  if (after.some(({ word }) => JOKES.has(word))) return true;
  const at = after.findIndex(
    ({ word }, i) => /^(?:fois|time)$/u.test(word) && /^(?:prochaine|next)$/u.test(after[i - 1]?.word ?? ''),
  );
  return at > 0 && at <= 4 && !after.slice(at).some(({ word }) => MENDS.test(word));
}
