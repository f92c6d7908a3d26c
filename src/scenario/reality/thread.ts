import type { Place } from '../../crisis/vocabulary.ts';
import { bareHandle, cleanName, isNameLike, isProperName } from './account-names.ts';
import { countOf } from './figures.ts';
import {
  ANSWERING,
  CONTACT,
  FOLLOWERS,
  HANDLE_LINE,
  isChrome,
  LIKES,
  MAIL_DATE,
  MAIL_FROM,
  MAIL_OTHER,
  MAIL_QUOTE,
  NAME_AND_TIME,
  ONE_LINE,
  OWNER,
  PICTURE,
  SPEAKER,
  SUBTITLE,
  TIME_FIRST,
  TRAILING,
} from './line-shapes.ts';
import { type Moment, readMoment } from './time.ts';
import { fold } from './words.ts';

/** One post as it was pasted, before anything is changed. */
export interface PastedPost {
  readonly name?: string | undefined;
  /** Without its "@". */
  readonly handle?: string | undefined;
  readonly moment?: Moment | undefined;
  readonly text: string;
  readonly followers?: number | undefined;
  readonly likes?: number | undefined;
  readonly on?: Place | undefined;
  /** It answers an earlier one: by this handle, or the one before. */
  readonly answers?: string | true | undefined;
  /** From a mail: what is between "@" and the dot, which may be the brand's name. */
  readonly domain?: string | undefined;
  /** The site itself says that the house answers here. */
  readonly isOwner?: boolean | undefined;
  /** A picture or a video came with it. */
  readonly picture?: boolean | undefined;
}

export interface Pasted {
  readonly posts: readonly PastedPost[];
  /** Where it seems to come from. */
  readonly on: Place;
}

/** What is read at all; more is a whole archive, not a thread. */
export const MAX_PASTED = 1_000_000;

/** As many as a scenario holds; one more is read, to know that there are more. */
export const MOST_POSTS = 400;

interface Head {
  name?: string | undefined;
  handle?: string | undefined;
  moment?: Moment | undefined;
  /** What followed the colon of "Name: text". */
  rest?: string | undefined;
  answers?: string | true | undefined;
  domain?: string | undefined;
  isOwner?: boolean | undefined;
}

/** Reads what was copied from a site, a messenger or a mail. Never throws; a text without any shape is one post a paragraph. */
export function readThread(text: string): Pasted {
  const lines = text
    .slice(0, MAX_PASTED)
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/[\t\u00A0\u202F\u2009]+/g, ' ')
        .replace(/^[>\s]+/, '')
        .trim(),
    );
  const posts = new Assembler(lines).read();
  return { posts, on: placeOf(text.slice(0, 200_000), posts) };
}

class Assembler {
  private readonly done: PastedPost[] = [];
  private head: Head | undefined;
  private body: string[] = [];
  private likes: number | undefined;
  private followers: number | undefined;
  private picture = false;
  /** After "Like · Reply · 2 h" the next line is somebody's name. */
  private ended = false;
  private mail = false;

  private readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  read(): PastedPost[] {
    for (let at = 0; at < this.lines.length && this.done.length <= MOST_POSTS; ) at += this.take(at);
    this.close();
    return this.done.some(({ name, handle }) => name !== undefined || handle !== undefined)
      ? this.done
      : this.paragraphs();
  }

  /** Understands the line at `at`, perhaps with the next ones; says how many it took. */
  private take(at: number): number {
    const line = this.lines[at] ?? '';
    if (line === '') {
      if (this.body.length > 0 && this.body.at(-1) !== '') this.body.push('');
      return 1;
    }
    const answered = this.answeringAt(at);
    if (answered > 0) return answered;
    if (line.length <= 120 && ANSWERING.test(fold(line)) && this.aside(line)) return 1;
    const opened = line.length <= 200 ? this.headAt(at) : undefined;
    if (opened) {
      this.open(opened.head);
      return opened.lines;
    }
    if (line.length > 160 || !this.aside(line)) this.body.push(line);
    return 1;
  }

  /** "Replying to" with the handles on the next lines; says how many lines that took. */
  private answeringAt(at: number): number {
    if (!this.head || this.body.length > 0 || !/^(?:en reponse a|replying to)$/.test(fold(this.lines[at] ?? '')))
      return 0;
    let next = at + 1;
    for (; HANDLE_LINE.test(this.lines[next] ?? '') || /^(?:et|and)$/.test(this.lines[next] ?? ''); next++) {
      if (this.head.answers === undefined) this.head.answers = bareHandle(this.lines[next]);
    }
    return next - at;
  }

  private open(head: Head): void {
    this.close();
    this.head = head;
    if (head.rest) {
      const rest = head.rest;
      if (!this.aside(rest)) this.body.push(rest);
    }
  }

  private close(): void {
    const text = this.body
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim();
    const head = this.head;
    const { likes, followers, picture } = this;
    this.head = undefined;
    this.body = [];
    this.likes = undefined;
    this.followers = undefined;
    this.picture = false;
    this.ended = false;
    this.mail = false;
    if (text === '' && !picture) return;
    this.done.push({ ...head, text, likes, followers, picture: picture || undefined });
  }

  /** Counters, buttons, times and other things beside the text: true if it was one. */
  private aside(line: string): boolean {
    const folded = fold(line);
    const answering = ANSWERING.exec(folded);
    if (answering && this.head && this.body.length === 0) {
      const whom = line.slice(line.length - (answering[1]?.length ?? 0));
      this.head.answers = /@([\p{L}\p{N}_.]+)/u.exec(whom)?.[1] ?? true;
      return true;
    }
    if (PICTURE.test(folded)) {
      this.picture = true;
      return true;
    }
    const trailing = TRAILING.exec(folded);
    if (trailing && this.head) {
      this.head.moment ??= readMoment(trailing[1] ?? '');
      // A comment: it hangs under the first post.
      if (/repondre|reply/.test(folded) && this.done.length > 0) this.head.answers ??= true;
      this.count(folded);
      this.ended = true;
      return true;
    }
    const moment = this.head && !this.head.moment ? readMoment(line) : undefined;
    if (moment && this.head) {
      this.head.moment = moment;
      // A time under the text closes it: what follows is the next person.
      if (this.body.length > 0) this.ended = true;
      return true;
    }
    if (this.mail && MAIL_OTHER.test(folded) && this.body.length === 0) return true;
    if (isChrome(folded)) {
      this.count(folded);
      if (/^(?:repondre|reply)$/.test(folded) && this.head && this.done.length > 0) this.head.answers ??= true;
      // Counters and buttons stand under a text: what follows may be the next person.
      if (this.body.length > 0) this.ended = true;
      return true;
    }
    return false;
  }

  private count(folded: string): void {
    const likes = LIKES.exec(folded);
    if (likes) this.likes = Math.max(this.likes ?? 0, countOf(likes[1], likes[2]));
    const followers = FOLLOWERS.exec(folded);
    if (followers) this.followers = countOf(followers[1], followers[2]);
    // The bare numbers under a microblog's post: answers, reposts, likes; the largest is the likes.
    const bare = /^(\d[\d\s.,]*)\s?(k|m)?$/.exec(folded);
    if (bare) this.likes = Math.max(this.likes ?? 0, countOf(bare[1], bare[2]));
  }

  private headAt(at: number): { head: Head; lines: number } | undefined {
    const line = this.lines[at] ?? '';
    return this.mailAt(at) ?? this.oneLine(line) ?? this.severalLines(at) ?? this.speaker(line);
  }

  private mailAt(at: number): { head: Head; lines: number } | undefined {
    const line = this.lines[at] ?? '';
    const folded = fold(line);
    const from = MAIL_FROM.exec(folded);
    const following = this.lines.slice(at + 1, at + 5).map(fold);
    if (from && following.some((next) => MAIL_DATE.test(next) || MAIL_OTHER.test(next))) {
      const sender = line.slice(line.length - (from[1]?.length ?? 0));
      const head: Head = { ...senderOf(sender) };
      let used = 1;
      for (const [index, next] of following.entries()) {
        const date = MAIL_DATE.exec(next);
        if (date) head.moment = readMoment((date[1] ?? '').replace(/^(?:\p{L}+,?\s)(?=\d)/u, ''));
        else if (!MAIL_OTHER.test(next)) break;
        used = index + 2;
      }
      this.mail = true;
      return { head, lines: used };
    }
    const quote = line.length > 10 && /[ae] (?:ecrit|wrote)|wrote/.test(folded) ? MAIL_QUOTE.exec(line) : null;
    if (!quote) return OWNER.test(folded) ? { head: { isOwner: true }, lines: 1 } : undefined;
    const sender = senderOf(`${quote[2] ?? ''} <${quote[3] ?? 'x@x'}>`);
    return { head: { ...sender, moment: readMoment(quote[1] ?? '') }, lines: 1 };
  }

  private oneLine(line: string): { head: Head; lines: number } | undefined {
    const full = ONE_LINE.exec(line);
    if (full && (full[1] !== undefined || full[3] !== undefined) && isNameLike(full[1] ?? 'x')) {
      return {
        head: { name: cleanName(full[1]), handle: bareHandle(full[2]), moment: readMoment(full[3] ?? '') },
        lines: 1,
      };
    }
    const named = NAME_AND_TIME.exec(line);
    if (named && isNameLike(named[1] ?? '') && !readMoment(named[1] ?? '')) {
      const moment = readMoment(named[2] ?? '');
      if (moment && !isChrome(fold(named[1] ?? ''))) {
        return { head: { name: cleanName(named[1]), moment }, lines: 1 };
      }
    }
    return undefined;
  }

  /** A name, then on the next lines a handle or a time. */
  private severalLines(at: number): { head: Head; lines: number } | undefined {
    const line = this.lines[at] ?? '';
    const folded = fold(line);
    const isHandle = HANDLE_LINE.test(line);
    if (!isHandle && (!isNameLike(line) || readMoment(line) || isChrome(folded))) return undefined;
    const head: Head = isHandle ? { handle: bareHandle(line) } : { name: cleanName(line) };
    let used = 1;
    let isContact = false;
    for (let next = at + 1; next < this.lines.length && next <= at + 5; next++) {
      const below = this.lines[next] ?? '';
      const moment = readMoment(below);
      const one = below.length <= 160 && !head.moment && !head.handle ? ONE_LINE.exec(below) : null;
      if (!head.handle && HANDLE_LINE.test(below)) head.handle = bareHandle(below);
      else if (one && one[1] === undefined) {
        head.handle = bareHandle(one[2]);
        head.moment = readMoment(one[3] ?? '');
      } else if (!head.moment && moment) head.moment = moment;
      else if (below === '' || /^[·•|]$/.test(below) || (below.length < 160 && SUBTITLE.test(fold(below)))) {
        isContact ||= CONTACT.test(fold(below));
        continue;
      } else if (isContact && below.length < 120) {
        // A professional network puts the job under the name.
        isContact = false;
        continue;
      } else break;
      used = next - at + 1;
    }
    if (head.moment || (head.handle && head.name)) return { head, lines: used };
    // A name alone: only after the line of buttons that ended the comment before, or over the very first text.
    return this.ended && head.name && (isProperName(line) || !/\s/.test(line)) && (this.lines[at + 1] ?? '') !== ''
      ? { head, lines: 1 }
      : undefined;
  }

  private speaker(line: string): { head: Head; lines: number } | undefined {
    const dated = TIME_FIRST.exec(line);
    if (dated && isNameLike((dated[2] ?? '').replace(/^@/, ''))) {
      const moment = readMoment(dated[1] ?? '');
      if (moment) return { head: { ...whoOf(dated[2]), moment, rest: dated[3] }, lines: 1 };
    }
    const spoken = SPEAKER.exec(line);
    const who = spoken?.[1]?.trim() ?? '';
    // Right under somebody's name a text begins, whatever it begins with.
    if (this.head && this.body.length === 0) return undefined;
    if (!spoken || !(who.startsWith('@') || isProperName(who))) return undefined;
    return { head: { ...whoOf(who), moment: readMoment(spoken[2] ?? ''), rest: spoken[3] }, lines: 1 };
  }

  private paragraphs(): PastedPost[] {
    const whole = this.lines.join('\n').split(/\n\s*\n/);
    return whole.map((text) => ({ text: text.trim() })).filter(({ text }) => text !== '');
  }
}

function senderOf(sender: string): Head {
  const [, name, mail] = /^"?([^"<]{0,60}?)"?\s*<([^<>]{3,80})>/.exec(sender) ?? [];
  const address = mail ?? sender;
  const local = /([\p{L}\p{N}._-]+)@/u.exec(address)?.[1];
  return {
    name: cleanName(name === '' || name === undefined ? local?.replaceAll(/[._-]+/g, ' ') : name),
    domain: /@([\p{L}\p{N}-]+)\./u.exec(address)?.[1],
  };
}

const whoOf = (who = ''): Head => (who.startsWith('@') ? { handle: bareHandle(who) } : { name: cleanName(who) });

function placeOf(text: string, posts: readonly PastedPost[]): Place {
  const folded = fold(text);
  if (/^(?:de|from)\s?:.+@/m.test(folded) && /^(?:objet|subject|sujet)\s?:/m.test(folded)) return 'inbox';
  if (/youtu|tiktok|insta|\bvues?\b|\bviews\b|abonne-toi/.test(folded) && !/\b(?:retweets?|repost)/.test(folded))
    return 'bobine';
  if (/^u\/\w/m.test(folded)) return 'blogs';
  const handles = posts.filter(({ handle }) => handle !== undefined).length;
  if (handles * 2 >= posts.length && handles > 0) {
    // On video sites a comment shows nothing but the handle.
    return posts.every(({ name }) => name === undefined) && /j'aime|likes?\b/.test(folded) ? 'bobine' : 'pepia';
  }
  if (/\bforum\b|\bsujet\b|» \d|posted by|inscrit le|u\/\w/.test(folded)) return 'blogs';
  return 'trombi';
}
