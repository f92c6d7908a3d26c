import type { Action, OptionRef } from '../../crisis/actions.ts';
import { qualityOf, responsibilityOf } from '../../crisis/quality.ts';
import type { Post, ReplyOption } from '../../crisis/world.ts';
import { hashName, uniform } from '../../kernel/key.ts';
import { askFor, type Bot, openConcerns, openPosts, refOf, replyTo, type Situation } from './bot.ts';

/** Says nothing to anybody. */
export const silent: Bot = { prepare: () => [], decide: () => undefined };

/** Answers at once, and is always in the right. */
export const defensive: Bot = {
  prepare: () => [],
  decide(situation) {
    for (const { post } of openPosts(situation)) {
      const option = worstOption(situation, post);
      if (!option) continue;
      const action = replyTo(post, refOf(post, option));
      if (situation.can(action)) return action;
      const asked = askFor(situation, refOf(post, option), option.signOff);
      if (asked) return asked;
    }
    for (const statement of situation.world.statements) {
      if (situation.levers.fit[situation.world.responsibility][statement.strategy] >= 0) continue;
      const action: Action = { type: 'publish', statement: statement.id };
      if (situation.can(action)) return action;
      const asked = askFor(situation, statement.id, statement.signOff);
      if (asked) return asked;
    }
    return undefined;
  },
};

/** One polite text for everybody, over and over. */
export const canned: Bot = {
  prepare: () => [],
  decide(situation) {
    const text = firstTextSent(situation);
    for (const { post } of openConcerns(situation)) {
      if (post.on === 'cell' || post.on === 'inbox') continue;
      const own = post.replies.find((option) => option.signOff.length === 0);
      const ref = text ?? (own && refOf(post, own));
      if (!ref) continue;
      const action = replyTo(post, ref);
      if (situation.can(action)) return action;
    }
    return undefined;
  },
};

/** Makes it go away: removes what can be removed, does as the boss says. */
export const deleting: Bot = {
  prepare: () => [],
  decide(situation) {
    for (const seen of situation.view.posts) {
      const post = situation.posts.get(seen.id);
      if (!post || post.kind === 'praise') continue;
      const obey = post.replies.find((option) => option.does.some((deed) => 'delete' in deed));
      if (obey) {
        const action = replyTo(post, refOf(post, obey));
        if (situation.can(action)) return action;
      }
      const action: Action = { type: 'moderate', post: post.id, how: 'delete', cite: false };
      if (situation.can(action)) return action;
    }
    return undefined;
  },
};

/** Does anything at all, one time in four. */
export const random: Bot = {
  prepare: () => [],
  decide(situation) {
    const draw = (what: string): number => uniform(situation.seed, hashName(`${what} ${situation.view.now}`), 9);
    if (draw('act') > 0.25) return undefined;
    const choices: Action[] = [
      ...openPosts(situation).flatMap(({ post }) => post.replies.map((option) => replyTo(post, refOf(post, option)))),
      ...situation.world.statements.map(({ id }): Action => ({ type: 'publish', statement: id })),
      ...Object.keys(situation.view.facts).map((fact): Action => ({ type: 'verify', fact })),
      ...situation.view.posts.map(({ id }): Action => ({ type: 'moderate', post: id, how: 'hide', cite: false })),
    ].filter((action) => situation.can(action));
    return choices[Math.floor(draw('which') * choices.length)];
  },
};

function worstOption({ world, levers }: Situation, post: Post): ReplyOption | undefined {
  if (post.kind === 'praise') return undefined;
  const worth = (option: ReplyOption): number => qualityOf(levers, responsibilityOf(world, post), option);
  const harmless = post.replies.filter((option) => option.does.length === 0);
  return harmless.reduce<ReplyOption | undefined>(
    (worst, each) => (worst && worth(worst) <= worth(each) ? worst : each),
    undefined,
  );
}

function firstTextSent({ view }: Situation): OptionRef | undefined {
  for (const event of view.events) if (event.type === 'reply-landed') return event.option as OptionRef;
  return undefined;
}
