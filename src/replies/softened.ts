import type { Hit } from './hits.ts';
import type { Sentence, Token } from './sentences.ts';

/** A word of apology that opens a refusal, or that bears on what wronged nobody. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const BARE =
  set(`desole desoles desolee desolees navre navres navree navrees pardon excusez excuse moi nous je on regrette regrettons
  sorry apologies pardon me us i we regret forgive very tres vraiment sincerement`);
/** What may stand before it without saying anything. */
const LIGHT =
  set(`je suis nous sommes on est i am we are oh ah euh er um no non ben bon well so very tres vraiment really bonjour bonsoir
  hello hi et and the honestly franchement`);
const VOCATIVE = set(
  `monsieur madame messieurs mesdames sir madam mate love pal folks guys hein now cher chere chers dear les gens amis all there`,
);
/** « Pardon, pour chacun de ces mois », “Sorry, both of you”, « désolé·e·s ». */
const GOES_ON = set(
  `pour a au aux de encore vraiment tous toutes e s es et for to both all everyone everybody folks really about and truly again from du depuis`,
);
/** “No ifs”, « sans excuse ». */
const PLAINLY = set('ifs buts if but excuse excuses');
const OPPOSED = set('mais but however cependant toutefois');
const YOU = set('vous tu you');
const YOURS = set('vous te toi tu votre vos ta ton tes you your yours yourself them him her lui leur eux');
/** « vous auriez dû être prévenu », “you deserved better”: no contradiction. */
const DUE = set('meritez meritiez merites auriez aurais deserve deserved should waited told attendu');
/** « il aurait dû partir »: admitted. */
const SHOULD = set('aurait aurais aurions auraient should');
const PAST =
  set(`ai a avons ont avais avait avions avaient etais etait etions etaient aurais aurait aurions auraient aurai du devais devait
  devions fut ete was were had have has did been should could would forgot missed got went made sent took left lost broke fell
  mixed typed put gave said told thought wrote misread meant kept let saw came found ran rang knew`);
const NEVER = set('pas aucun aucune plus jamais rien non no not never none nothing nobody');
const PRONOUNS = set('le la les vous te nous me se y en lui leur');

const isPast = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word, accented }) => (PAST.has(word) && accented !== 'à') || /.{3}ed$/u.test(word));

/** « on ne rembourse pas », “no dogs inside”: denied for now and always, not « on n’a pas vu ». */
function refuses(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, i) => {
    if (word === 'ne') {
      const verb = tokens.slice(i + 1).find((token) => !PRONOUNS.has(token.word));
      return verb !== undefined && !PAST.has(verb.word);
    }
    if (!NEVER.has(word)) return false;
    const before = tokens.slice(Math.max(0, i - 4), i);
    return !before.some((token) => token.word === 'ne' || (word !== 'no' && word !== 'non' && PAST.has(token.word)));
  });
}

/** “Sorry, kitchen closed.” « Excusez-nous, on ne commente pas. » */
export function softens(
  { start, end }: Hit,
  { tokens, end: mark }: Sentence,
  { cares, heeds }: { readonly cares: boolean; readonly heeds: boolean },
): boolean {
  if (!tokens.slice(start, end).every(({ word }) => BARE.has(word))) return false;
  if (!tokens.slice(0, start).every(({ word, capital }, i) => LIGHT.has(word) || (i > 0 && capital))) return false;
  const clause = tokens[end - 1]?.clause;
  let from = end;
  while (tokens[from]?.clause === clause && (VOCATIVE.has(tokens[from]?.word ?? '') || tokens[from]?.capital))
    from += 1;
  const rest = tokens.slice(from);
  if (rest.length < 2 || rest[0]?.clause === clause) return false;
  if (OPPOSED.has(rest[0]?.word ?? '')) return true;
  if (GOES_ON.has(rest[0]?.word ?? '') || PLAINLY.has(rest[1]?.word ?? '')) return false;
  // A name between commas.
  if (rest[0]?.capital && rest[1]?.clause !== rest[0].clause) return false;
  if (!heeds && refuses(rest)) return true;
  if (!heeds && YOU.has(rest[0]?.word ?? '') && !DUE.has(rest[1]?.word ?? '')) return true;
  if (cares || rest.some(({ word }) => SHOULD.has(word))) return false;
  if (mark.includes('?')) return true;
  if (rest.length < 3) return false;
  return !isPast(rest);
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

const DEEDS = set('avoir etre ne pas');
const NO_DEEDS = set('notre votre leur hier dernier premier entier titre lettre genre');

/** « Désolés d’avoir mis du fromage dans la fondue », “sorry for paying our staff”: nobody is wronged by it. */
export function wrongsNobody({ end }: Hit, { tokens }: Sentence): boolean {
  const clause = tokens[end - 1]?.clause;
  const rest = tokens.slice(end).filter((token) => token.clause === clause);
  const [first, second] = rest;
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
