import { isFirstName, isSurname } from './known-names.ts';
import type { Piece } from './subjects.ts';
import { beginsSentence, fold, hasDigit, isCapitalised, isShouted, type Word, wordsOf } from './words.ts';

/** What no machine can decide: shown to the trainer, with where it stands. */
export const DOUBT_KINDS = ['name', 'place', 'job', 'number', 'hashtag', 'image'] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

export interface Doubt {
  readonly kind: DoubtKind;
  /** As written; empty for an image. */
  readonly found: string;
  /** In which posts, by their place in the thread. */
  readonly posts: readonly number[];
}

const PLACES = new Set(
  (
    'paris lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon ' +
    'angers nimes villeurbanne clermont lemans aix brest tours amiens limoges annecy perpignan metz besancon orleans ' +
    'mulhouse rouen caen nancy tourcoing roubaix nanterre vitry creteil avignon poitiers versailles pau calais cannes ' +
    'bezier colmar quimper lorient vannes troyes valence bayonne biarritz chambery belfort bretagne normandie alsace ' +
    'corse provence savoie bruxelles liege namur charleroi geneve lausanne montreal quebec londres london manchester ' +
    'birmingham leeds glasgow edinburgh cardiff belfast liverpool bristol sheffield newcastle nottingham brighton york ' +
    'oxford cambridge dublin cork galway boston chicago seattle austin dallas houston denver atlanta miami toronto ' +
    'vancouver sydney melbourne perth auckland berlin madrid rome milan lisbon lisbonne amsterdam luxembourg'
  ).split(' '),
);
const BEFORE_PLACE = new Set('a au aux en dans vers pres in at near from around de du'.split(' '));

/** Capitals that tell nothing. */
const ORDINARY = new Set(
  (
    'i ok sav pdg tv sms dm mp cm fr en pme rgpd gdpr ceo faq url html gps wifi ttc ht usb led dlc dluo noel paques ' +
    'france francais francaise europe european english british french american monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december christmas ' +
    'easter internet web bonjour merci madame monsieur mme mlle mr mrs ms dr hello hi thanks dear cordialement regards ' +
    'lol mdr ptdr omg wtf nope yes oui non'
  ).split(' '),
);

/** Few people in a town have these: with a place they name somebody. */
const JOBS =
  /(?<!\p{L})(?:maire|adjointe? au maire|pr[ée]f[eè]te?|sous-pr[ée]f[eè]te?|d[ée]put[ée]e?|s[ée]nat(?:eur|rice)|ministre|juge|procureure?|proviseure?|principale? du coll[eè]ge|notaire|huissi[eè]re?|cur[ée]|[ée]v[eê]que|imam|rabbin|g[ée]n[ée]ral|colonel|commandante?|directeur|directrice|pr[ée]sidente?|PDG|DRH|g[ée]rante?|patronne?|chef(?:fe)? (?:[ée]toil[ée]e?|de service|de cuisine)|champion(?:ne)?|mayor|senator|minister|judge|prosecutor|headteacher|headmaster|headmistress|principal|vicar|bishop|priest|colonel|general manager|managing director|director|chairman|chairwoman|chairperson|president|ceo|cfo|cto|owner of|founder|fondat(?:eur|rice)|champion)(?!\p{L})/giu;
const NUMBER =
  /(?<![\p{L}\d])\d[\d\s\u00A0\u202F.,/:-]{0,18}\d(?:\s?[€$£%])?(?![\p{L}\d])|(?<![\p{L}\d])\d{1,4}\s?[€$£]/gu;
/** With nothing replaced inside it. */
const HASHTAG = /#[\p{L}\p{N}_]{2,60}(?![\p{L}\p{N}_\0])/gu;

/** Shown of each kind, most frequent first: beyond this nobody reads. */
const MOST = 60;

/** A post as far as doubts go. */
interface DoubtfulPost {
  readonly pasted: { readonly picture?: boolean | undefined };
  readonly text: readonly Piece[];
}

export function doubtsIn(posts: readonly DoubtfulPost[]): Doubt[] {
  const found = new Map<string, { kind: DoubtKind; found: string; posts: Set<number> }>();
  const note = (kind: DoubtKind, text: string, at: number) => {
    const key = `${kind} ${fold(text)}`;
    const there = found.get(key) ?? { kind, found: text, posts: new Set<number>() };
    there.posts.add(at);
    found.set(key, there);
  };
  for (const [at, post] of posts.entries()) {
    if (post.pasted.picture) note('image', '', at);
    const text = keptOf(post.text);
    for (const { 0: job } of text.matchAll(JOBS)) note('job', job.toLowerCase(), at);
    for (const { 0: number } of text.matchAll(NUMBER))
      if (number.replaceAll(/\D/g, '').length >= 3 || /[€$£]/.test(number)) note('number', number.trim(), at);
    for (const { 0: tag } of text.matchAll(HASHTAG)) note('hashtag', tag, at);
    for (const { kind, name } of capitalsIn(
      text.replaceAll(/#[\p{L}\p{N}_\0]+/gu, (tag) => '\u0000'.repeat(tag.length)),
    ))
      note(kind, name, at);
  }
  const all = [...found.values()].map((doubt): Doubt => ({ ...doubt, posts: [...doubt.posts] }));
  return DOUBT_KINDS.flatMap((kind) =>
    all
      .filter((doubt) => doubt.kind === kind)
      .sort((a, b) => b.posts.length - a.posts.length)
      .slice(0, MOST),
  );
}

/** What stays of a text; what goes leaves a hole in its place, which no name reaches over. */
const keptOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : '\u0000'.repeat(piece.written.length))).join('');

/** Words with a capital that a sentence's start does not explain, neighbours together. */
function capitalsIn(text: string): { kind: 'name' | 'place'; name: string }[] {
  const words = wordsOf(text);
  const runs: { kind: 'name' | 'place'; name: string }[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (
      end < words.length &&
      isTelling(words[end]) &&
      (end === at || /^[ \u00A0'’-]$/u.test(text.slice(words[end - 1]?.to, words[end]?.from)))
    )
      end++;
    const first = words[at];
    const last = words[end - 1];
    if (!first || !last || end === at) {
      at += 1;
      continue;
    }
    const start = beginsSentence(text, first.from);
    const known = isFirstName(first.folded) || isSurname(first.folded) || PLACES.has(first.folded);
    // At a sentence's start one capital says nothing, two do.
    if (!start || known || end - at > 1) {
      const before = words[at - 1];
      const isPlace =
        PLACES.has(first.folded) ||
        (before !== undefined && BEFORE_PLACE.has(before.folded) && !/^de|du$/.test(before.folded));
      runs.push({ kind: isPlace ? 'place' : 'name', name: text.slice(first.from, last.to) });
    }
    at = end;
  }
  return runs;
}

const isTelling = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapitalised(word.text) &&
  word.text.length > 1 &&
  !hasDigit(word.text) &&
  // A word shouted is seldom a name; short capitals are abbreviations.
  !isShouted(word.text) &&
  !ORDINARY.has(word.folded);
