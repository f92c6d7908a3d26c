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

/** Somebody at a crisis's keyboard. */
export interface Player {
  readonly crisis: Crisis;
  /** The minute of their next turn; never, if there is none. */
  readonly next: Minutes;
  /** Their turn: the crisis stands at that minute, or later. */
  play(): void;
}

/** A bot at a crisis that is about to begin. */
export class BotAtPlay implements Player {
  readonly crisis: Crisis;
  readonly log: TimedAction[] = [];
  next: Minutes = 0;
  private readonly bot: Bot;
  private readonly about: Omit<Situation, 'view'>;
  private lastLook = Number.NEGATIVE_INFINITY;
  private eventsThen = -1;

  constructor(world: World, levers: Levers, bot: Bot, seed: number, crisis = new Crisis(world, levers, seed)) {
    this.crisis = crisis;
    this.bot = bot;
    this.about = { world, posts: postsOf(world), levers, seed, can: (action) => crisis.refuse(action) === undefined };
    const kinds = bot.prepare(world);
    if (kinds.length > 0) this.perform({ type: 'prepare', kinds });
  }

  play(): void {
    const { crisis } = this;
    const isNew = crisis.eventCount !== this.eventsThen || crisis.now - this.lastLook >= ROUND;
    if (isNew && crisis.busyUntil <= crisis.now) {
      this.lastLook = crisis.now;
      this.eventsThen = crisis.eventCount;
      const action = this.bot.decide({ ...this.about, view: crisis.view() });
      if (action) {
        this.perform(action);
        this.eventsThen = -1;
      }
    }
    this.next = Math.max(crisis.now + ATTENTION, crisis.busyUntil);
  }

  private perform(action: Action): void {
    if (this.crisis.act(action) === undefined) this.log.push({ at: this.crisis.now, action });
  }
}

/** Plays a whole crisis. */
export function playBot(
  world: World,
  levers: Levers,
  bot: Bot,
  seed: number,
): { readonly run: Run; readonly crisis: Crisis } {
  const player = new BotAtPlay(world, levers, bot, seed);
  const { crisis, log } = player;
  while (!crisis.over) {
    player.play();
    crisis.advance(player.next);
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
