import type { Minutes, Place, PostKind } from '../../crisis/vocabulary.ts';
import { printClock, printTime } from '../hours.ts';
import { squeezed, timesOf } from './axis.ts';
import type { Findings, FoundPost } from './find.ts';
import { followersOf, kindOf, roleOf } from './guesses.ts';
import type { Speaker } from './speakers.ts';
import { type Choices, type Piece, textOf } from './subjects.ts';
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
    startsAt: printClock(timed.startsAt(start)),
    duration: printTime(Math.max(1440, Math.ceil((last + 360) / 360) * 360)),
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
    when: printTime(minutes),
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
