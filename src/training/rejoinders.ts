import type { Minutes, PostKind, Role } from '../crisis/vocabulary.ts';
import { hashName, mix } from '../kernel/key.ts';
import { CRITERIA, type Criterion, type Reading, type Trap } from '../replies/reading.ts';
import type { Scenario } from '../scenario/schema.ts';
import { isRejoinder, type OwnWords, rejoinderIds } from './own-option.ts';
import file from './rejoinders.json' with { type: 'json' };

type Post = Scenario['posts'][number];

/** As whom the author of a message speaks: what is said to somebody who was hurt is not what a joker has to say. */
type Stance = 'harmed' | 'asking' | 'onlooker' | 'rumour' | 'glad' | 'bait';

export interface Phrase {
  readonly fr: string;
  readonly en: string;
  /** For what is lacking altogether, or in part only. */
  readonly when?: 'none' | 'some';
}

interface AuthorPhrase extends Phrase {
  readonly for: readonly Stance[];
}

/** What the author and others say, by what was read in a reply. */
const REJOINDERS = file.rejoinders as Readonly<
  Record<string, { readonly author: readonly AuthorPhrase[]; readonly other?: readonly Phrase[] }>
>;

/** From here on a reply is well received; below, people say what it lacks. */
const WELL = 62;
/** A criterion met by half is not what people complain of. */
const LACKING = 0.5;
/** What is said to a reply that was well received; by whoever asked something and is told when they will know. */
const PLEASED = 'well-received';
const AWAITED = 'awaited';
/** What a joker does not say of it. */
const IN_EARNEST: readonly string[] = [PLEASED, AWAITED, 'private-without-public-word', 'false-fact'];

/** How long it takes to be read and answered, from so many minutes on; `part` keeps the two apart. */
interface Pace {
  readonly part: number;
  readonly from: Minutes;
  readonly vary: Minutes;
}
const SOON: Pace = { part: 1, from: 8, vary: 20 };
const LATER: Pace = { part: 2, from: 30, vary: 40 };

const BYSTANDERS: readonly Role[] = ['customer', 'anonymous', 'fan'];
/** Whoever says something of this kind has an affair of their own with the brand. */
const AFFAIRS: readonly PostKind[] = ['complaint', 'question', 'request', 'rumour', 'insult', 'trolling'];
/** They write articles and reports, not a word back. */
const OFFICIAL: readonly Role[] = ['authority', 'journalist', 'brand'];
/** What somebody says who came to play. */
export const BAIT: readonly PostKind[] = ['insult', 'trolling', 'meme'];
/** What somebody who came to play takes for an invitation, and what spoils a compliment. */
const HARSH: readonly Trap[] = ['insult', 'sarcasm', 'legal-threat', 'blame-customer', 'dismissive', 'capitals'];

const NO_HURRY = { charged: 0, sways: 1, spark: 1, deadline: 7 * 24 * 60, replies: [] } satisfies Partial<Post>;

/** Where the words of a reply stand in what is answered to it; more than so many are not repeated. */
const QUOTED = '{words}';
const LONGEST_QUOTE = 60;

function stanceOf({ kind }: Post, role: Role | undefined): Stance {
  if (role === 'troll' || BAIT.includes(kind)) return 'bait';
  if (kind === 'rumour') return 'rumour';
  if (kind === 'praise' || (role === 'fan' && kind === 'remark')) return 'glad';
  if (kind === 'question' || kind === 'request') return 'asking';
  const isTheirs = role === undefined || role === 'employee' || BYSTANDERS.includes(role);
  return kind === 'complaint' && isTheirs ? 'harmed' : 'onlooker';
}

/** What one may answer to, the first thing first: the gravest trap, that it was good, or what it lacks most. */
function subjectsOf({ assessed, strategy, traps, spans, criteria, total }: Reading, stance: Stance): readonly string[] {
  if (!assessed) return ['unread'];
  const isHarsh = traps.some((trap) => HARSH.includes(trap));
  // Nobody who came to play, or to say something nice, misses an explanation.
  if (stance === 'bait') return isHarsh || traps.includes('fed-troll') ? ['fed-troll'] : total >= WELL ? [PLEASED] : [];
  if (stance === 'glad') {
    const isKind = strategy !== 'deny' && criteria.personal.points >= LACKING * criteria.personal.max;
    return isHarsh ? ['spoiled'] : traps.length > 0 ? traps : isKind ? [PLEASED] : [];
  }
  const lack = (criterion: Criterion): number => criteria[criterion].max - criteria[criterion].points;
  const lacking = CRITERIA.filter((each) => criteria[each].points < LACKING * criteria[each].max);
  if (total >= WELL || lacking.length === 0)
    return [...traps, stance === 'asking' && isPutOff(spans) ? AWAITED : PLEASED];
  return [...traps, ...lacking.toSorted((a, b) => lack(b) - lack(a))];
}

const ANSWERS: readonly string[] = ['answers', 'states', 'corrects', 'checked', 'source'].map(
  (each) => `facts.${each}`,
);
const PUTS_OFF: readonly string[] = ['next-step.checking', 'next-step.news'];

/** An answer is announced, not given. */
const isPutOff = (spans: Reading['spans']): boolean =>
  spans.some(({ reason }) => PUTS_OFF.includes(reason)) && !spans.some(({ reason }) => ANSWERS.includes(reason));

/** The first thing there is something to say to, and all that this author may say to it. */
function reactionOf(reading: Reading, stance: Stance, words: string) {
  for (const subject of subjectsOf(reading, stance)) {
    const quote = quoteOf(reading, subject, words);
    const { points } = reading.criteria[subject as Criterion] ?? {};
    const fits = ({ when, fr }: Phrase): boolean =>
      (when === undefined || (when === 'none') === (points === 0)) && (quote !== undefined || !fr.includes(QUOTED));
    const { author = [], other = [] } = REJOINDERS[subject] ?? {};
    const phrases = author.filter((phrase) => phrase.for.includes(stance) && fits(phrase));
    if (phrases.length > 0) return { subject, phrases, asides: other.filter(fits), quote };
  }
  return undefined;
}

/** The very words that walked into the trap, to the end of what they say if it is near, if one can repeat them. */
function quoteOf({ spans }: Reading, subject: string, words: string): string | undefined {
  return spans
    .filter(({ trap }) => trap === subject)
    .map(({ from, to }) => {
      const said = words.slice(from, to);
      const whole = `${said}${/^[^.,;:!?…\n()«»“”]*/u.exec(words.slice(to))?.[0] ?? ''}`;
      return whole.length <= LONGEST_QUOTE ? whole : said;
    })
    .map((said) => said.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
    .filter(({ length }) => length >= 6 && length <= LONGEST_QUOTE)
    .toSorted((a, b) => b.length - a.length)[0];
}

/**
 * The messages a reply in the player's own words calls forth: the author's, and where it is worth a laugh or a bow
 * somebody else's. They come only if it was really sent, on the same thread, and nobody waits for an answer to them.
 * `used`: what was said to the replies before it, and is not said again as long as there is something else to say.
 */
export function rejoindersTo(
  { people, posts }: Pick<Scenario, 'people' | 'posts'>,
  post: Post,
  { ref, words, channel }: OwnWords,
  reading: Reading,
  used: Set<Phrase>,
): readonly Post[] {
  // In the cell nobody is moved by style, and what is said in private is answered there.
  if (post.on === 'cell' || post.on === 'inbox' || channel !== 'public') return [];
  // One to and fro is enough.
  if (isRejoinder(post)) return [];
  const role = roleOf(people, post);
  const stance = stanceOf(post, role);
  const reaction = reactionOf(reading, stance, words);
  if (!reaction) return [];
  const { subject, phrases, asides, quote } = reaction;
  const isPleased = subject === PLEASED || subject === AWAITED;
  // It hangs on the message and not on the words: chance is the same whatever was answered.
  const key = hashName(post.id);
  const others = people.filter(
    (each) => each.id !== post.by && mayComment(each, posts, isPleased, IN_EARNEST.includes(subject)),
  );
  const bystander = others[mix(key, 0, 0) % others.length];
  // Two who speak as the same say it in different words.
  const place = posts
    .filter((each) => each.replies.length > 0 && stanceOf(each, roleOf(people, each)) === stance)
    .findIndex(({ id }) => id === post.id);
  const said = (by: string | undefined, choice: readonly Phrase[], { part, from, vary }: Pace): readonly Post[] => {
    const first = Math.max(0, place) % choice.length;
    const inTurn = [...choice.slice(first), ...choice.slice(0, first)];
    // What has not been said yet; if all of it has been, what was said longest ago.
    const phrase = inTurn.find((each) => !used.has(each)) ?? [...used].find((each) => choice.includes(each));
    if (by === undefined || phrase === undefined) return [];
    used.delete(phrase);
    used.add(phrase);
    return [
      {
        ...NO_HURRY,
        id: rejoinderIds(post.id)[part - 1] as string,
        by,
        on: post.on,
        page: post.page,
        re: post.id,
        when: { if: { chosen: ref }, after: from + (mix(key, part, 1) % vary) },
        kind: isPleased && stance !== 'bait' ? 'praise' : 'remark',
        text: { fr: phrase.fr.replace(QUOTED, quote ?? ''), en: phrase.en.replace(QUOTED, quote ?? '') },
      },
    ];
  };
  const author = OFFICIAL.includes(role as Role) ? undefined : post.by;
  // Nobody joins in when two are nice to one another.
  return [...said(author, phrases, SOON), ...said(bystander?.id, stance === 'glad' ? [] : asides, LATER)];
}

const roleOf = (people: Scenario['people'], { by }: Post): Role | undefined => people.find(({ id }) => id === by)?.role;

/** Somebody without an affair of their own: whoever complains here does not applaud there, nor does a fan mock. */
function mayComment(
  { id, role }: Pick<Scenario['people'][number], 'id' | 'role'>,
  posts: Scenario['posts'],
  isPleased: boolean,
  inEarnest: boolean,
): boolean {
  if (!BYSTANDERS.includes(role) || (!isPleased && role === 'fan')) return false;
  return posts.every(({ by, kind }) => by !== id || !(AFFAIRS.includes(kind) || (inEarnest && kind === 'meme')));
}
