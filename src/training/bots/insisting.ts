import type { Action } from '../../crisis/actions.ts';
import { isTruthful } from '../../crisis/judgement.ts';
import type { World } from '../../crisis/world.ts';
import { askFor, type Bot, postsOf, refOf, replyTo, type Situation } from './bot.ts';

/**
 * Plays as `base` does, save for one message: it gets this answer and no other, or is left alone (`undefined`).
 * The answer is given as carefully as it can be: its signatures are asked for, and what it says that is true is
 * verified first, so what differs between two options is the options.
 */
export function insisting(base: Bot, post: string, option: string | undefined): Bot {
  const blind = withoutReplies(post);
  return {
    prepare: (world) => base.prepare(world),
    decide: (situation) =>
      (option === undefined ? undefined : insist(situation, post, option)) ??
      base.decide({ ...situation, ...blind(situation.world) }),
  };
}

function insist(situation: Situation, postId: string, optionId: string): Action | undefined {
  const { world, posts, view } = situation;
  const post = posts.get(postId);
  const option = post?.replies.find(({ id }) => id === optionId);
  const seen = view.posts.find(({ id }) => id === postId);
  if (!post || !option || !seen || seen.status === 'answered' || seen.status === 'moderated') return undefined;
  if (isTruthful(world, option)) {
    const unsure = [...option.asserts, ...option.denies].filter((fact) => view.facts[fact]?.status === 'unknown');
    const verify = unsure.map((fact): Action => ({ type: 'verify', fact })).find((action) => situation.can(action));
    if (verify) return verify;
    const isChecking = (fact: string) => view.facts[fact]?.status === 'checking';
    if ([...option.asserts, ...option.denies].some(isChecking)) return undefined;
  }
  const text = refOf(post, option);
  const action = replyTo(post, text);
  return situation.can(action) ? action : askFor(situation, text, option.signOff);
}

/** The world as the base sees it: that message offers nothing to answer. Made once a world, not once a look. */
function withoutReplies(post: string): (world: World) => Pick<Situation, 'world' | 'posts'> {
  let known: World | undefined;
  let seen: Pick<Situation, 'world' | 'posts'> | undefined;
  return (whole) => {
    if (whole !== known || !seen) {
      known = whole;
      const posts = whole.posts.map((each) => (each.id === post ? { ...each, replies: [] } : each));
      const world = { ...whole, posts };
      seen = { world, posts: postsOf(world) };
    }
    return seen;
  };
}
