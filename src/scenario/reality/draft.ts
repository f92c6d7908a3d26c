import type { Minutes, Place, PostKind, Role } from '../../crisis/vocabulary.ts';
import { hashName, mix } from '../../kernel/key.ts';
import type { Findings, FoundPost, Speaker } from './find.ts';
import { type Choices, type Piece, textOf } from './subjects.ts';
import type { PastedPost } from './thread.ts';
import { type Moment, weekdayOf } from './time.ts';
import { fold } from './words.ts';

/** What the trainer chose besides the replacements. */
export interface DraftWishes {
  readonly choices: Choices;
  /** Where the thread was, unless a post says its own place. */
  readonly on: Place;
}

export interface Drafted {
  /** A scenario with gaps: what only a person can write is left out, so that the problems point to it. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Long silences were shortened so that it can be played in two days. */
  readonly compressed: boolean;
}

const LONGEST: Minutes = 96 * 60;
const LONGEST_GAP: Minutes = 8 * 60;
/** Between posts of which nobody says when they were written. */
const USUAL_GAP: Minutes = 7;

export function draftOf(findings: Findings, { choices, on }: DraftWishes): Drafted {
  const say = (pieces: readonly Piece[]) => textOf(pieces, findings.subjects, choices);
  const speakers = [...findings.speakers.values()];
  const ids = new Map(speakers.map((speaker, index) => [speaker.id, `person-${index + 1}`]));
  const ours = [...findings.subjects.values()].find(({ kind }) => kind === 'ours');
  const brand = ours ? say([{ subject: ours.id, form: 'plain', written: titled(ours.found) }]) : '';
  const brandHandle = ours ? say([{ subject: ours.id, form: 'handle', written: ours.found }]) : '';

  const timed = timesOf(findings.posts.map(({ pasted }) => pasted));
  const order = findings.posts
    .map((post, index) => ({ post, index, at: timed.at[index] ?? 0 }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const written: Draft[] = [];
  const early: string[] = [];
  let complained = false;
  for (const { post, at } of order) {
    const speaker = findings.speakers.get(post.by);
    const text = plain(say(post.text)) || (post.pasted.picture ? '…' : '');
    if (text === '' || !speaker) continue;
    if (speaker.isOurs) {
      // A mail quotes the answer it complains about: that one came before the first message we have.
      if (!answerOf(written, post, findings, text)) early.push(text);
      continue;
    }
    const first: boolean = !complained && kindOf(text, speaker) !== 'praise';
    complained ||= first;
    written.push({
      by: post.by,
      on: post.pasted.on ?? on,
      at,
      kind: first ? 'complaint' : kindOf(text, speaker),
      text,
      answers: post.pasted.answers,
      replies: early.splice(0),
    });
  }
  const start = written[0]?.at ?? 0;
  const { minutes, compressed } = squeezed(written.map(({ at }) => at - start));
  const last = minutes.at(-1) ?? 0;
  const speaking = new Set(written.map(({ by }) => by));
  const hashtag = frequentTag(written.map(({ text }) => text)) ?? `#${joined(brand) || 'Story'}`;
  const document = {
    $schema: '../scenario.schema.json',
    format: 1,
    id: slug(brand) || 'from-reality',
    brand: { name: brand, handle: brandHandle, size: 'sme' },
    hashtag,
    difficulty: 2,
    focus: ['answer-fast', 'empathise'],
    weekday: timed.weekday,
    startsAt: clock(timed.startsAt(start)),
    duration: span(Math.max(1440, Math.ceil((last + 360) / 360) * 360)),
    heat: 'hot',
    people: speakers.filter(({ id }) => speaking.has(id)).map((speaker) => personOf(speaker, ids, findings, say)),
    posts: written.map((post, index) => postOf(post, index, minutes[index] ?? 0, written, ids)),
    endings: [],
  };
  const gaps = brand === '' ? { ...document, brand: { size: 'sme' }, id: 'from-reality' } : document;
  return { document: gaps, compressed };
}

interface Draft {
  readonly by: string;
  readonly on: Place;
  readonly at: Minutes;
  readonly kind: PostKind;
  readonly text: string;
  readonly answers: string | true | undefined;
  readonly replies: string[];
}

function postOf(post: Draft, index: number, minutes: Minutes, all: readonly Draft[], ids: ReadonlyMap<string, string>) {
  const head = headOf(post, index, all);
  return {
    id: `post-${index + 1}`,
    by: ids.get(post.by),
    on: post.on,
    ...(head !== undefined && { re: `post-${head + 1}` }),
    when: span(minutes),
    kind: post.kind,
    text: post.text,
    // What the brand answered then; how good it was is for the trainer to say: the strategy is missing.
    ...(post.replies.length > 0 && {
      replies: post.replies.slice(0, 8).map((text, at) => ({ id: `then-${at + 1}`, text })),
    }),
  };
}

/** The earlier post of the same place this one answers. */
function headOf(post: Draft, index: number, all: readonly Draft[]): number | undefined {
  if (post.answers === undefined) return undefined;
  const wanted = post.answers === true ? undefined : `@${fold(post.answers)}`;
  for (let at = index - 1; at >= 0; at--) {
    const earlier = all[at];
    if (earlier?.on !== post.on) continue;
    if (wanted === undefined) return all.findIndex(({ on }) => on === post.on);
    if (earlier.by === wanted || earlier.by === wanted.slice(1)) return at;
  }
  return undefined;
}

/** The brand's own words become an answer to the message they answered. */
function answerOf(written: readonly Draft[], post: FoundPost, findings: Findings, text: string): boolean {
  const whom = [...findings.speakers.values()].find(({ handle, isOurs }) => {
    const first = post.text.find((piece) => typeof piece !== 'string');
    return (
      !isOurs &&
      typeof first === 'object' &&
      handle.some((piece) => typeof piece === 'object' && piece.subject === first.subject)
    );
  });
  const target = (whom && written.findLast(({ by }) => by === whom.id)) ?? written.at(-1);
  if (!target) return false;
  if (!target.replies.includes(text)) target.replies.push(text);
  return true;
}

function personOf(
  speaker: Speaker,
  ids: ReadonlyMap<string, string>,
  findings: Findings,
  say: (pieces: readonly Piece[]) => string,
) {
  const own = findings.posts.filter(({ by }) => by === speaker.id).map(({ pasted }) => pasted);
  const name = (say(speaker.name).replace(/^@/, '') || '?').slice(0, 60);
  const handle =
    say(speaker.handle) ||
    `@${
      fold(name)
        .replaceAll(/[^a-z0-9]+/g, '_')
        .slice(0, 30)
        .replaceAll(/^_+|_+$/g, '') || 'x'
    }`;
  const followers = followersOf(own, speaker.id);
  return {
    id: ids.get(speaker.id),
    name,
    handle: handle.slice(0, 31),
    role: roleOf(speaker, own, followers),
    followers,
  };
}

/** Rounded, so that no figure leads back to an account; guessed from the likes where nobody says. */
function followersOf(own: readonly PastedPost[], key: string): number {
  const said = Math.max(0, ...own.map(({ followers }) => followers ?? 0));
  const likes = Math.max(0, ...own.map((post) => post.likes ?? 0));
  const count = said || likes * 20 || 80 + (mix(hashName(key), 3, 5) % 520);
  const scale = 10 ** Math.max(1, String(Math.floor(count)).length - 2);
  return Math.min(100_000_000, Math.max(10, Math.round(count / scale) * scale));
}

function roleOf(speaker: Speaker, own: readonly PastedPost[], followers: number): Role {
  const said = fold(own.map(({ name = '', handle = '' }) => `${name} ${handle}`).join(' '));
  const claims = fold(own.map(({ text }) => text.slice(0, 400)).join(' '));
  if (/\bjournalist|i write for|reporter (?:at|for|pour|chez)|je prepare un (?:article|sujet)/.test(claims))
    return 'journalist';
  if (/journal|presse|press\b|news|redac|reporter|gazette|radio|media|\btv\b|info\b/.test(said)) return 'journalist';
  if (
    /prefecture|mairie|police|dgccrf|ville de|ministere|gendarmerie|council|ombudsman|agency|food standards/.test(said)
  )
    return 'authority';
  if (followers >= 10_000) return 'influencer';
  return speaker.isNamed ? 'customer' : 'anonymous';
}

const PRAISE =
  /\b(?:bravo|merci|super|excellente?|parfait|au top|genial|love|thanks?|thank you|great|brilliant|amazing|chapeau)\b/;
const ANGER =
  /\b(?:honte|scandale|inadmissible|boycott|degout|arnaque|shame|disgusting|scam|unacceptable|never again|nul|horrible|awful|terrible|refund|rembours)/;
const INSULT =
  /\b(?:connards?|connasses?|encules?|salopes?|putes?|batards?|fdp|debiles?|abrutis?|idiots?|morons?|assholes?|bastards?|bitch|scum|retard)\b/;
const LAUGHTER = /😂|🤣|💀|\b(?:lol|mdr+|ptdr+|xptdr|lmao|rofl|haha\w*)\b/;

function kindOf(text: string, speaker: Speaker): PostKind {
  const folded = fold(text);
  if (INSULT.test(folded)) return 'insult';
  if (LAUGHTER.test(folded)) return speaker.isNamed ? 'remark' : 'trolling';
  if (ANGER.test(folded)) return 'complaint';
  if (/\?(?:\s|$)/.test(text)) return 'question';
  return PRAISE.test(folded) ? 'praise' : 'remark';
}

// When.

interface Times {
  readonly at: readonly Minutes[];
  readonly weekday: number;
  startsAt(first: Minutes): Minutes;
}

/** Every post on one axis of minutes: the one most of them speak of; the others come a little after their neighbour. */
function timesOf(posts: readonly PastedPost[]): Times {
  const axes = (['date', 'ago', 'clock'] as const).map((axis) => ({
    axis,
    count: posts.filter(({ moment }) => moment?.axis === axis).length,
  }));
  const axis = axes.reduce((most, each) => (each.count > most.count ? each : most)).axis;
  const known = posts.map(({ moment }) => (moment?.axis === axis ? moment : undefined));
  // A year said once is everybody's.
  const years = known.flatMap((moment) => (moment?.axis === 'date' && moment.hasYear ? [moment.at] : []));
  const around = years[0];
  const base = known.map((moment) => (moment === undefined ? undefined : placed(moment, around)));
  if (axis === 'clock') unrollClock(base);
  spreadDays(base, known);
  const falls = countOf(base, (a, b) => b < a);
  const rises = countOf(base, (a, b) => b > a);
  const step = falls > rises ? -USUAL_GAP : USUAL_GAP;
  const at: Minutes[] = [];
  for (const [index, each] of base.entries()) {
    const before = at[index - 1];
    at.push(
      each ?? (before === undefined ? (firstKnown(base) ?? 0) - (step > 0 ? USUAL_GAP * index : 0) : before + step),
    );
  }
  const first = Math.min(...at.filter((_, index) => base[index] !== undefined || axis === 'clock'), at[0] ?? 0);
  return {
    at,
    weekday: axis === 'date' && posts.length > 0 ? weekdayOf(first) : 2,
    startsAt: (start) =>
      axis === 'ago' || base.every((each) => each === undefined) ? 9 * 60 : ((start % 1440) + 1440) % 1440,
  };
}

const firstKnown = (base: readonly (Minutes | undefined)[]): Minutes | undefined =>
  base.find((each) => each !== undefined);

function placed(moment: Moment, around: Minutes | undefined): Minutes {
  if (moment.axis !== 'date' || moment.hasYear || around === undefined) return moment.at;
  const YEAR = 525_960;
  return moment.at + Math.round((around - moment.at) / YEAR) * 525_600;
}

/** A day without an hour: its posts follow one another. */
function spreadDays(base: (Minutes | undefined)[], known: readonly (Moment | undefined)[]): void {
  for (const [index, moment] of known.entries()) {
    const before = base[index - 1];
    const each = base[index];
    if (moment?.axis !== 'date' || moment.hasClock || before === undefined || each === undefined) continue;
    if (before >= each && before - each < 720) base[index] = before + USUAL_GAP;
  }
}

/** Ten past midnight after ten to midnight is the next day. */
function unrollClock(base: (Minutes | undefined)[]): void {
  let days = 0;
  let before: Minutes | undefined;
  for (const [index, each] of base.entries()) {
    if (each === undefined) continue;
    if (before !== undefined && each < before - 720) days += 1;
    before = each;
    base[index] = each + days * 1440;
  }
}

function countOf(list: readonly (number | undefined)[], holds: (a: number, b: number) => boolean): number {
  const known = list.filter((each) => each !== undefined);
  return known.slice(1).filter((each, index) => holds(known[index] ?? 0, each)).length;
}

/** At most four days: long silences first, then everything in proportion. */
function squeezed(minutes: readonly Minutes[]): { minutes: Minutes[]; compressed: boolean } {
  const last = minutes.at(-1) ?? 0;
  if (last <= LONGEST) return { minutes: [...minutes], compressed: false };
  let at = 0;
  const shorter = minutes.map((each, index) => {
    at += Math.min(LONGEST_GAP, each - (minutes[index - 1] ?? 0));
    return at;
  });
  const end = shorter.at(-1) ?? 0;
  const scale = end > LONGEST ? LONGEST / end : 1;
  return { minutes: shorter.map((each) => Math.floor(each * scale)), compressed: true };
}

// Words.

/** Neither markup nor characters nobody sees: the format takes plain text only. */
function plain(text: string): string {
  return text
    .replaceAll(/<\/?[a-z!][^<>]{0,2000}>/giu, '')
    .replaceAll(/<(?=[/!a-z])/giu, '‹')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, (hidden) =>
      hidden === '\n' || hidden === '\u200D' ? hidden : '',
    )
    .replaceAll(/[{}]/g, (brace) => (brace === '{' ? '(' : ')'))
    .trim()
    .slice(0, 4000);
}

function frequentTag(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { 0: tag } of texts.join('\n').matchAll(/#[\p{L}\p{N}_]{1,40}(?![\p{L}\p{N}_])/gu)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
const joined = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').slice(0, 40);
const slug = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 34)
    .replace(/-$/, '');
const span = (minutes: Minutes): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const clock = (minutes: Minutes): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
