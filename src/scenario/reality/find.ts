import { smallWordsIn, type Tongue } from '../tongues.ts';
import { discover } from './discover.ts';
import { type Doubt, doubtsIn } from './doubts.ts';
import { Inventor } from './invented.ts';
import { PieceReader } from './pieces.ts';
import { Register } from './register.ts';
import { type Speaker, Speakers } from './speakers.ts';
import type { Piece, Subject, SubjectKind } from './subjects.ts';
import { MOST_POSTS, type Pasted, type PastedPost } from './thread.ts';
import { fold, HANDLE, wordsOf } from './words.ts';

/** What the trainer says before anything is looked for. */
export interface Wishes {
  /** Our brand and how people write it: "Maison Dupin", "@maisondupin". */
  readonly ours: readonly string[];
  /** What it is called from now on; invented if empty. */
  readonly renamed: string;
  /** What the machine missed. */
  readonly also: readonly { readonly found: string; readonly kind: SubjectKind }[];
}

export interface FoundPost {
  readonly pasted: PastedPost;
  readonly by: string;
  readonly text: readonly Piece[];
}

export interface Findings {
  readonly language: Tongue;
  readonly on: Pasted['on'];
  readonly posts: readonly FoundPost[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly doubts: readonly Doubt[];
  /** There are more posts, or people, than a scenario holds: these are the first. */
  readonly more: boolean;
  /** Texts cut because no post is so long. */
  readonly cut: number;
}

/** As the format allows. */
const MOST_SPEAKERS = 190;
const LONGEST = 3900;

/** Looks for all that must not stay. The same paste and wishes always give the same findings; nothing is thrown. */
export function findSubjects(pasted: Pasted, wishes: Wishes): Findings {
  const { kept, cut } = withinBounds(pasted);
  const whole = kept.map(({ name = '', handle = '', text }) => `${name} ${handle} ${text}`).join('\n');
  const words = wordsOf(whole).map(({ folded }) => folded);
  const { fr, en } = smallWordsIn(words);
  const language = en > fr ? 'en' : 'fr';
  const taken = new Set([...words, ...wishes.ours.flatMap(wordsOf).map(({ folded }) => folded)]);
  const register = new Register(new Inventor(whole, language, taken));
  register.nameOurs(wishes);
  for (const { found, kind } of wishes.also) register.nameAlso(found, kind);
  const speakers = new Speakers(register);
  const by = kept.map((post) => speakers.of(post));
  for (const { text } of kept) discover(text, register);
  for (const { text } of kept) for (const { 0: found } of text.matchAll(HANDLE)) register.handle(found.slice(1));
  const reader = new PieceReader(register);
  const posts = kept.map((each, at): FoundPost => ({ pasted: each, by: by[at] ?? '', text: reader.read(each.text) }));
  return {
    language,
    on: pasted.on,
    posts,
    speakers: speakers.all,
    subjects: register.subjects,
    doubts: doubtsIn(posts),
    more: kept.length < pasted.posts.length,
    cut,
  };
}

/** As many posts and people as a scenario holds, none longer than a post may be; `cut`: how many were. */
function withinBounds({ posts }: Pasted): { readonly kept: readonly PastedPost[]; readonly cut: number } {
  const people = new Set<string>();
  const kept: PastedPost[] = [];
  for (const post of posts) {
    people.add(fold(post.handle ?? post.name ?? ''));
    if (kept.length >= MOST_POSTS || people.size > MOST_SPEAKERS) break;
    kept.push(post);
  }
  return {
    kept: kept.map((post) =>
      post.text.length > LONGEST ? { ...post, text: `${post.text.slice(0, LONGEST)}…` } : post,
    ),
    cut: kept.filter(({ text }) => text.length > LONGEST).length,
  };
}
