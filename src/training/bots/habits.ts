import type { Post, ReplyOption } from '../../crisis/world.ts';
import { hashName, uniform } from '../../kernel/key.ts';
import { askFor, type Bot, openPosts, refOf, replyTo } from './bot.ts';

/** Which of a message's options somebody takes. */
export type Habit = (post: Post, seed: number) => ReplyOption | undefined;

/** Answers everybody at once and reads nothing: the option is taken by habit. Publishes, verifies, removes nothing. */
export function answering(habit: Habit): Bot {
  return {
    prepare: () => [],
    decide(situation) {
      for (const { post } of openPosts(situation)) {
        const option = habit(post, situation.seed);
        if (!option) continue;
        const action = replyTo(post, refOf(post, option));
        if (situation.can(action)) return action;
        const asked = askFor(situation, refOf(post, option), option.signOff);
        if (asked) return asked;
      }
      return undefined;
    },
  };
}

export const takeFirst: Habit = (post) => post.replies[0];
export const takeLast: Habit = (post) => post.replies.at(-1);

/** Any one, drawn once for each message. */
export const takeAny: Habit = (post, seed) =>
  post.replies[Math.floor(uniform(seed, hashName(`any ${post.id}`), 9) * post.replies.length)];

/**
 * The option that measures most, the first of equals. A bot sees a `World`, which holds no wording: whoever has the
 * texts measures them beforehand (`post/option` → length).
 */
export function takeMost(measures: ReadonlyMap<string, number>): Habit {
  const measure = (post: Post, option: ReplyOption): number => measures.get(refOf(post, option)) ?? 0;
  return (post) =>
    post.replies.reduce<ReplyOption | undefined>(
      (most, each) => (most && measure(post, most) >= measure(post, each) ? most : each),
      undefined,
    );
}
