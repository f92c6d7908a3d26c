import type { Action, OptionRef, TimedAction } from '../../crisis/actions.ts';
import { Crisis } from '../../crisis/crisis.ts';
import type { Levers } from '../../crisis/levers.ts';
import type { CrisisView, PostView } from '../../crisis/view.ts';
import { CONCERNS, type Minutes, type Preparation } from '../../crisis/vocabulary.ts';
import type { Post, ReplyOption, World } from '../../crisis/world.ts';
import { RULEBOOK } from '../../rules/rulebook.ts';
import type { Run } from '../run.ts';

/** What a bot sees when its hands are free. It knows the scenario by heart, as a trainer does. */
export interface Situation {
  readonly world: World;
  /** The world's messages by their id. */
  readonly posts: ReadonlyMap<string, Post>;
  readonly levers: Levers;
  readonly view: CrisisView;
  readonly seed: number;
  /** Whether the crisis would let it be done now. */
  can(action: Action): boolean;
}

/** A way of playing, for stress-testing a scenario: what to make ready, and what to do next. */
export interface Bot {
  prepare(world: World): readonly Preparation[];
  /** Nothing: wait. */
  decide(situation: Situation): Action | undefined;
}

/** Bots look up this often: a person reads for a few minutes between two decisions. */
const ATTENTION: Minutes = 4;

/** With nothing new, a bot goes through its messages again this often. */
const ROUND: Minutes = 12;

/** Plays a whole crisis, or up to a minute of it. */
export function playBot(
  world: World,
  levers: Levers,
  bot: Bot,
  seed: number,
  until: Minutes = world.duration,
): { readonly run: Run; readonly crisis: Crisis } {
  const crisis = new Crisis(world, levers, seed);
  const log: TimedAction[] = [];
  const perform = (action: Action): void => {
    if (crisis.act(action) === undefined) log.push({ at: crisis.now, action });
  };
  const kinds = bot.prepare(world);
  if (kinds.length > 0) perform({ type: 'prepare', kinds });
  const posts = postsOf(world);
  let lastLook = Number.NEGATIVE_INFINITY;
  let eventsThen = -1;
  while (!crisis.over && crisis.now < until) {
    const isNew = crisis.eventCount !== eventsThen || crisis.now - lastLook >= ROUND;
    if (isNew && crisis.busyUntil <= crisis.now) {
      lastLook = crisis.now;
      eventsThen = crisis.eventCount;
      const situation = {
        world,
        posts,
        levers,
        view: crisis.view(),
        seed,
        can: (a: Action) => crisis.refuse(a) === undefined,
      };
      const action = bot.decide(situation);
      if (action) {
        perform(action);
        eventsThen = -1;
      }
    }
    crisis.advance(Math.min(Math.max(crisis.now + ATTENTION, crisis.busyUntil), until));
  }
  return {
    run: { scenario: world.id, seed, rulebook: RULEBOOK.id, mode: 'calm', log, until: crisis.now },
    crisis,
  };
}

export const postsOf = (world: World): ReadonlyMap<string, Post> => new Map(world.posts.map((post) => [post.id, post]));

export const refOf = (post: Post, option: ReplyOption): OptionRef => `${post.id}/${option.id}`;

export const replyTo = (post: Post, option: OptionRef): Action => ({
  type: 'reply',
  post: post.id,
  option,
  channel: 'public',
});

/** Asks for the next signature a text lacks; nothing if none is lacking, or all were asked for. */
export function askFor(situation: Situation, text: string, signOff: readonly string[]): Action | undefined {
  return signOff
    .map((who): Action => ({ type: 'ask', who, text: text as OptionRef }))
    .find((action) => situation.can(action));
}

/** Open messages that somebody could answer, most urgent first. */
export function openPosts({ posts, view }: Situation): { readonly post: Post; readonly seen: PostView }[] {
  return view.posts
    .filter((seen) => seen.status === 'open')
    .flatMap((seen) => {
      const post = posts.get(seen.id);
      return post && post.replies.length > 0 ? [{ post, seen }] : [];
    })
    .sort((a, b) => (a.seen.dueAt ?? a.seen.at + 1e6) - (b.seen.dueAt ?? b.seen.at + 1e6));
}

/** Those among them that carry a concern. */
export function openConcerns(situation: Situation): { readonly post: Post; readonly seen: PostView }[] {
  return openPosts(situation).filter(({ post }) => CONCERNS.includes(post.kind));
}

/** As much as the budget buys, in the order wished. */
export function affordable(world: World, wished: readonly Preparation[]): Preparation[] {
  let left = world.preparations.budget;
  return wished.filter((kind) => {
    const choice = world.preparations.choices.find((each) => each.kind === kind);
    if (!choice || choice.cost > left) return false;
    left -= choice.cost;
    return true;
  });
}
