import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Words that stand in almost every sentence of one language and hardly ever in the other's, folded. */

const FRENCH =
  wordSet(`le la les un une des du de et est vous nous je il elle ils elles pour pas que qui dans avec sur ce cette ces
  votre vos notre nos ne au aux mais ou donc car si c j n d l qu s m t y en se sa son ses leur leurs mon ma mes tu toi moi
  on sont suis sommes etes avez avons ont ai etait ete etre avoir fait faire bien tres plus tout tous toute toutes comme
  meme aussi encore deja jamais rien sans sous chez vers apres avant depuis pendant entre contre ici bonjour bonsoir merci
  desole desoles desolee navre navres pardon excuses toutes oui non demain aujourd hui hier soir matin semaine jour jours
  heure heures quel quelle quels quelles quand comment pourquoi ca cela ceci aucun aucune peut pouvez pouvons peux dites
  commande colis remboursement remboursons equipe erreur faute reponse probleme cordialement madame monsieur voici voila
  parce lui rappelle ecrivez salut suite quoi afin etaient serons serez sera seront doit devons fois chaque autre autres`);

const ENGLISH =
  wordSet(`the and is are you we i he she it they for not that who with this these those your our my his her their its of to in on
  was were have has had be been being at by from as an a if but so or do does did don doesn didn isn aren wasn can could will
  would should may might must ll ve re am us me him them what which when where why how there here hello hi hey thanks thank
  sorry apologies apologise apologize please yes no today tomorrow yesterday morning tonight week day days hour hours
  refund order team mistake fault answer problem regards dear just only very more most any some all every each about into
  over after before until because than then now never always still again back out up down off get got let know see`);

/** Enough to say “this is another language”. Words that French or English also have are left out. */
const OTHERS: readonly ReadonlySet<string>[] = [
  wordSet(`el los las una por para con esta estan muy su sus gracias pero nuestro nuestra usted ustedes hola del lo como cuando
    sentimos disculpas pedido siento hemos estamos nos ha han sido mas tambien`),
  wordSet(`il che di non per con sono una grazie della delle gli nostro nostra ciao siamo ci scusiamo dispiace abbiamo questo
    questa perche anche molto ordine vostro buongiorno del nel alla`),
  wordSet(`der die das und ist nicht wir sie fur mit ein eine einen es auf uns ihr ihre ich haben wird werden entschuldigung leid
    bestellung danke bitte guten tag von zu den dem im auch sich`),
  wordSet(`ho molt els amb aquest aquesta avui dema nostra nostre vostra vostre sentim hem estat gracies comanda diners us
    culpa perque`),
  wordSet(`nao uma para com os voce voces obrigado obrigada nosso nossa pedido desculpas desculpe sentimos muito ola em isso
    seu sua mas foi temos estamos por ao`),
  wordSet(`het een van niet wij voor met uw onze ik u dat zijn hebben wordt sorry bedankt bestelling excuses aan bij maar ook
    deze dit`),
];

export interface Shares {
  readonly fr: number;
  readonly en: number;
  readonly other: number;
  readonly words: number;
}

/** How many of these words each language claims. */
export function claims(words: readonly string[]): Shares {
  let fr = 0;
  let en = 0;
  const others = OTHERS.map(() => 0);
  for (const word of words) {
    if (FRENCH.has(word)) fr += 1;
    if (ENGLISH.has(word)) en += 1;
    OTHERS.forEach((known, i) => {
      if (known.has(word)) others[i] = (others[i] ?? 0) + 1;
    });
  }
  return { fr, en, other: Math.max(...others), words: words.length };
}

/** Is this one of the small words that hold a sentence together? */
export const isSmallWord = (word: string): boolean => FRENCH.has(word) || ENGLISH.has(word);

const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The language of these words; `hint` tips the balance where they leave it open. */
export function languageOf(words: readonly string[], text: string, hint?: 'fr' | 'en'): Reading['language'] {
  // 𝐁𝐨𝐥𝐝 letters are Latin ones.
  const plain = text.normalize('NFKC');
  const letters = plain.match(LETTERS)?.length ?? 0;
  if (letters === 0) return 'undecided';
  if ((plain.match(LATIN)?.length ?? 0) < letters / 2) return 'other';
  const { fr, en, other, words: count } = claims(words);
  const most = Math.max(fr, en);
  if (other > most && other >= 2) return 'other';
  // Gibberish has a small word now and then.
  if (most === 0 || (count >= 5 && most < Math.max(2, count / 8))) return 'undecided';
  // One word more (“on”, “plus”) decides nothing against the language one plays in.
  if (fr === en || (hint !== undefined && Math.abs(fr - en) < 2)) return hint ?? 'undecided';
  return fr > en ? 'fr' : 'en';
}

/** The words of one raw word, as the lists above have them. */
export const partsOf = (raw: string): string[] =>
  fold(raw)
    .split(/['’ʼ＇_]/u)
    .filter((part) => part !== '');
