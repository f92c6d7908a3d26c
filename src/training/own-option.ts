import type { OptionRef, TimedAction } from '../crisis/actions.ts';
import type { Channel } from '../crisis/vocabulary.ts';
import { hashName } from '../kernel/key.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Which texts of a log, and of the scenario it was played in, are the player's own. What was read in them: own-words.ts. */

type Post = Scenario['posts'][number];

/** As no option of a file is called. */
const MARK = '~';

/** The name of these words as an answer to this message: the same words are the same answer. */
export const ownRef = (post: string, words: string): OptionRef => `${post}/${MARK}${hashName(words).toString(36)}`;

export const isOwnRef = (ref: string): boolean => ref.includes(`/${MARK}`);
export const isOwnOption = ({ id }: { readonly id: string }): boolean => id.startsWith(MARK);

/** What an answer to this message may call forth, if it is in the player's own words: the author's, somebody else's. */
export const rejoinderIds = (post: string): readonly [string, string] => [`${post}${MARK}1`, `${post}${MARK}2`];
export const isRejoinder = ({ id }: { readonly id: string }): boolean => id.includes(MARK);

/** A text of the player's, in a log. */
export interface OwnWords {
  readonly post: string;
  readonly ref: OptionRef;
  readonly words: string;
  /** Where it was sent; not there yet if somebody was only asked to sign it. */
  readonly channel: Channel | undefined;
}

/** The player's own texts, each once, in order. One that is not called what it must be is not among them. */
export function ownWordsIn(log: readonly TimedAction[]): readonly OwnWords[] {
  const found = new Map<string, OwnWords>();
  for (const { action } of log) {
    if ((action.type !== 'reply' && action.type !== 'ask') || action.words === undefined) continue;
    const { words } = action;
    const ref = action.type === 'reply' ? action.option : action.text;
    const post = ref.slice(0, ref.indexOf('/'));
    if (!isNamed(ref, post, words)) continue;
    // Two texts of one name are the first of them, in whatever order one looks.
    const before = found.get(ref);
    const channel = before?.channel ?? (action.type === 'reply' ? action.channel : undefined);
    found.set(ref, { post, ref, words: before?.words ?? words, channel });
  }
  return [...found.values()];
}

const isNamed = (ref: string, post: string, words: string): ref is OptionRef => ref === ownRef(post, words);

/** Who must sign one's own words: whoever signs each of the scripted answers. */
export function signatoriesOf({ replies }: Post): string[] {
  const scripted = replies.filter((each) => !isOwnOption(each));
  return scripted[0]?.signOff.filter((who) => scripted.every((each) => each.signOff.includes(who))) ?? [];
}

/** `withOwnWords` read backwards: the scenario as it was before anybody wrote in it. */
export function withoutOwnWords<S extends Pick<Scenario, 'posts'>>(scenario: S): S {
  if (!scenario.posts.some((post) => isRejoinder(post) || post.replies.some(isOwnOption))) return scenario;
  const posts = scenario.posts
    .filter((post) => !isRejoinder(post))
    .map((post) => ({ ...post, replies: post.replies.filter((each) => !isOwnOption(each)) }));
  return { ...scenario, posts };
}
