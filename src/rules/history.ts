import type { TimedAction } from '../crisis/actions.ts';
import type { CrisisEvent, EventOf } from '../crisis/events.ts';
import type { Levers } from '../crisis/levers.ts';
import { deadlineOf, promptnessOf, qualityOf, responsibilityOf } from '../crisis/quality.ts';
import type { CrisisView, PostView } from '../crisis/view.ts';
import {
  type CellRole,
  type Channel,
  CONCERNS,
  type Minutes,
  PLATFORMS,
  type Platform,
  type Responsibility,
  type Role,
} from '../crisis/vocabulary.ts';
import type { Post, ReplyOption, Statement, World } from '../crisis/world.ts';
import { power } from '../kernel/math.ts';

/** A finished run, told so that a rule can judge it: who said what, to whom, when, and what became of it. */
export interface History {
  readonly world: World;
  readonly levers: Levers;
  readonly log: readonly TimedAction[];
  readonly view: CrisisView;
  readonly events: readonly CrisisEvent[];
  /** Scripted messages the player could see. */
  readonly posts: readonly SeenPost[];
  /** Those somebody should answer, whose time to answer has come. */
  readonly concerns: readonly Concern[];
  /** Every text the player sent, in order. */
  readonly answers: readonly Answer[];
  /** What was hidden, deleted, blocked or reported, in order. */
  readonly moderations: readonly ModerationTold[];
  /** When the player learnt whether the claim holds. */
  readonly verifiedAt: ReadonlyMap<string, Minutes>;
}

export interface SeenPost {
  readonly post: Post;
  readonly view: PostView;
  readonly role: Role | CellRole;
  readonly followers: number;
}

export interface Concern extends SeenPost {
  /** 1–4, by how many people it reached: a complaint before a crowd weighs more. */
  readonly weight: number;
  readonly deadline: Minutes;
  /** Public and private texts that answer it, directly or along with others; in order. */
  readonly answers: readonly ConcernAnswer[];
}

export interface ConcernAnswer {
  readonly answer: Answer;
  /** It had been waiting so long. */
  readonly waited: Minutes;
  readonly promptness: number;
  /** It was written to this very post. */
  readonly direct: boolean;
  /** In the open, or in the person's inbox when that is where they wrote. */
  readonly heard: boolean;
}

export interface Answer {
  readonly at: Minutes;
  /** `post/option` or a statement's id. */
  readonly text: string;
  readonly wording: ReplyOption | Statement;
  /** The post it replies to; none for a statement. */
  readonly to: SeenPost | undefined;
  readonly statement: Statement | undefined;
  readonly channel: Channel;
  readonly copy: number;
  readonly covers: readonly string[];
  readonly responsibility: Responsibility;
  /** −1 … 1, the text by itself. */
  readonly quality: number;
  /** The same as read by people: a text pasted again and again loses what was good in it. */
  readonly received: number;
  readonly action: number | undefined;
}

export interface ModerationTold {
  readonly event: EventOf<'post-moderated'>;
  readonly target: SeenPost | undefined;
  readonly action: number | undefined;
}

export function tellHistory(world: World, log: readonly TimedAction[], view: CrisisView, levers: Levers): History {
  const posts = seenPosts(world, view);
  const bySeen = new Map(posts.map((seen) => [seen.post.id, seen]));
  const answers = sentTexts(world, log, view, levers, bySeen);
  return {
    world,
    levers,
    log,
    view,
    events: view.events,
    posts,
    concerns: concernsOf(world, view, levers, posts, answers),
    answers,
    moderations: view.events
      .filter((event) => event.type === 'post-moderated')
      .map((event) => ({
        event,
        target: bySeen.get(event.post),
        action: rowOf(log, event.at, (action) =>
          action.type === 'moderate'
            ? action.post === event.post
            : action.type === 'reply' && deletes(world, action.option, event.post),
        ),
      })),
    verifiedAt: new Map(
      view.events.filter((event) => event.type === 'fact-verified').map((event) => [event.fact, event.at]),
    ),
  };
}

function seenPosts(world: World, view: CrisisView): SeenPost[] {
  const posts = new Map(world.posts.map((post) => [post.id, post]));
  const people = new Map(world.people.map((person) => [person.id, person]));
  const cell = new Map(world.cell.map((member) => [member.id, member]));
  return view.posts.flatMap((seen) => {
    const post = posts.get(seen.id);
    if (post === undefined) return [];
    const person = people.get(post.by);
    const role = person?.role ?? cell.get(post.by)?.role ?? 'anonymous';
    return [{ post, view: seen, role, followers: person?.followers ?? 0 }];
  });
}

function sentTexts(
  world: World,
  log: readonly TimedAction[],
  view: CrisisView,
  levers: Levers,
  posts: ReadonlyMap<string, SeenPost>,
): Answer[] {
  const statements = new Map(world.statements.map((statement) => [statement.id, statement]));
  return view.events.flatMap((event): Answer[] => {
    if (event.type === 'reply-landed') {
      const text = event.option.includes('/') ? event.option : `${event.post}/${event.option}`;
      const wording = optionOf(world, text);
      const to = posts.get(event.post);
      if (wording === undefined || to === undefined) return [];
      return [
        {
          at: event.at,
          text,
          wording,
          to,
          statement: undefined,
          channel: event.channel,
          copy: event.copy,
          covers: event.covers,
          responsibility: responsibilityOf(world, to.post),
          quality: event.quality,
          received: event.quality > 0 ? event.quality * power(levers.copy, event.copy - 1) : event.quality,
          action: rowOf(
            log,
            event.at,
            (action) => action.type === 'reply' && action.post === event.post && action.option === text,
          ),
        },
      ];
    }
    if (event.type === 'statement-published') {
      const statement = statements.get(event.statement);
      if (statement === undefined) return [];
      const quality = qualityOf(levers, world.responsibility, statement);
      return [
        {
          at: event.at,
          text: statement.id,
          wording: statement,
          to: undefined,
          statement,
          channel: 'public',
          copy: 1,
          covers: event.covers,
          responsibility: world.responsibility,
          quality,
          received: quality,
          action: rowOf(log, event.at, (action) => action.type === 'publish' && action.statement === statement.id),
        },
      ];
    }
    return [];
  });
}

function concernsOf(
  world: World,
  view: CrisisView,
  levers: Levers,
  posts: readonly SeenPost[],
  answers: readonly Answer[],
): Concern[] {
  return posts
    .filter((seen) => isConcern(seen) && isAnswerable(world, seen.post))
    .map((seen) => {
      const deadline = deadlineOf(levers, seen.post);
      return {
        ...seen,
        deadline,
        weight: weightOf(seen.view.reach),
        answers: answers.flatMap((answer) => {
          const direct = answer.to?.post.id === seen.post.id;
          if (!direct && !answer.covers.includes(seen.post.id)) return [];
          const waited = Math.max(0, answer.at - seen.view.at);
          const heard = answer.channel === 'public' || (direct && seen.post.on === 'inbox');
          return [{ answer, direct, waited, promptness: promptnessOf(waited, deadline), heard }];
        }),
      };
    })
    .filter((concern) => concern.answers.length > 0 || view.now >= concern.view.at + concern.deadline);
}

/** Somebody's worry, not a colleague's, not a troll's, and nothing the charter would remove. */
export function isConcern({ post, role }: SeenPost): boolean {
  return CONCERNS.includes(post.kind) && post.on !== 'cell' && role !== 'troll' && post.breach === undefined;
}

/** Trolling and memes: not a worry that an answer could settle. */
export function isBait({ post, role }: SeenPost): boolean {
  if (post.on === 'cell' || post.breach !== undefined) return false;
  return role === 'troll' || post.kind === 'trolling' || post.kind === 'meme';
}

/** Whether the scenario gives the player anything to say to it. */
export function isAnswerable(world: World, post: Post): boolean {
  if (post.replies.length > 0) return true;
  const { concern } = post;
  if (concern === undefined) return false;
  return (
    world.posts.some((other) => other.concern === concern && other.on === post.on && other.replies.length > 0) ||
    world.statements.some((statement) => statement.answers.includes(concern))
  );
}

export function isPlatform(place: Post['on']): place is Platform {
  return (PLATFORMS as readonly string[]).includes(place);
}

/** One more for each tenfold: below 1,000 people, below 10,000, below 100,000, more. */
function weightOf(reach: number): number {
  return reach < 1000 ? 1 : reach < 10_000 ? 2 : reach < 100_000 ? 3 : 4;
}

export function optionOf(world: World, text: string): ReplyOption | undefined {
  const [post, option] = text.split('/');
  return world.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option);
}

/** Whether choosing this option carries out the deletion of that post. */
function deletes(world: World, text: string, post: string): boolean {
  return optionOf(world, text)?.does.some((deed) => 'delete' in deed && deed.delete === post) ?? false;
}

function rowOf(
  log: readonly TimedAction[],
  at: Minutes,
  matches: (action: TimedAction['action']) => boolean,
): number | undefined {
  const row = log.findLastIndex((timed) => timed.at <= at && matches(timed.action));
  return row < 0 ? undefined : row;
}
