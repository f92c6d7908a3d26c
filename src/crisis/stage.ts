import { childHigh, childLow, hashName, uniform } from '../kernel/key.ts';
import { drawFrom } from '../kernel/quantiles.ts';
import type { Facts as Circumstances } from './conditions.ts';
import type { SpreadSettings, StoryCrowd } from './crowd.ts';
import type { CrisisEvent } from './events.ts';
import type { Levers } from './levers.ts';
import { Mood } from './mood.ts';
import { AUDIENCES } from './network.ts';
import { deadlineOf } from './quality.ts';
import { Spread } from './spread.ts';
import type { Thread } from './thread.ts';
import { type Impulse, type Minutes, PLATFORMS, type Platform, type Preparation, type Verdict } from './vocabulary.ts';
import type { CellMember, Fact, Person, Post, ReplyOption, Statement, World } from './world.ts';

/** How one scripted message stands. */
export interface PostState {
  readonly post: Post;
  at?: Minutes;
  seenAt?: Minutes;
  thread?: number;
  root?: number;
  publicReply?: { readonly option: string; readonly at: Minutes };
  privateReply?: string;
  elsewhereReply?: string;
  covered?: true;
  moderated?: 'deleted' | 'removed' | 'blocked' | 'reported';
  verdict?: Verdict;
  /** What silence added to its thread, to be taken back by an answer. */
  silence?: number;
  dueAt?: Minutes;
}

export interface PromiseState {
  readonly due: Minutes;
  readonly thread: number | undefined;
  status: 'open' | 'kept' | 'broken';
}

export interface SignOffState {
  readonly who: string;
  readonly text: string;
  readonly until: Minutes;
  given: boolean;
}

/** Who gives a story its crowd. `story`: its ln Φ at this minute, for who plays several stories at once. */
export type CrowdMaker = (settings: SpreadSettings, story: () => number) => StoryCrowd;

const ownCrowd: CrowdMaker = (settings) => new Spread(settings);

/**
 * Everything that stands at one minute of a crisis, and the few ways to change it. The acts (what the player
 * does) and the clock (what happens by itself) both work on it; nobody outside src/crisis sees it.
 */
export class Stage implements Circumstances {
  now: Minutes = 0;
  busyUntil: Minutes = 0;
  readonly events: CrisisEvent[] = [];
  readonly threads: Thread[] = [];
  readonly spread: StoryCrowd;
  readonly mood: Mood;
  readonly posts: ReadonlyMap<string, PostState>;
  readonly people: ReadonlyMap<string, Person>;
  readonly cell: ReadonlyMap<string, CellMember>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly statements: ReadonlyMap<string, Statement>;
  private readonly postsAbout: ReadonlyMap<string | undefined, readonly Post[]>;
  readonly prepared = new Set<Preparation>();
  readonly verified = new Map<string, Minutes>();
  readonly checking = new Map<string, Minutes>();
  readonly signOffs: SignOffState[] = [];
  readonly promises = new Map<string, PromiseState>();
  readonly published = new Map<string, Minutes>();
  /** How often each text has been sent. */
  readonly sent = new Map<string, number>();
  /** Scripted messages that have come, in order. */
  readonly appeared: PostState[] = [];
  press = 0;
  briefed = false;
  /** Raised when something a condition may ask about has changed. */
  stirred = true;

  private readonly agenda = new Map<Minutes, (() => void)[]>();
  private storyLever = 0;

  readonly world: World;
  readonly levers: Levers;
  readonly seed: number;

  constructor(world: World, levers: Levers, seed: number, crowd: CrowdMaker = ownCrowd) {
    this.world = world;
    this.levers = levers;
    this.seed = seed;
    this.mood = new Mood(levers, world.heat);
    const { startsAt, duration } = world;
    const { least, most } = levers;
    this.spread = crowd({ startsAt, duration, radius: levers.radius[world.heat], least, most }, () => this.story);
    this.posts = new Map(world.posts.map((post) => [post.id, { post }]));
    this.postsAbout = Map.groupBy(world.posts, (post) => post.about);
    this.people = new Map(world.people.map((person) => [person.id, person]));
    this.cell = new Map(world.cell.map((member) => [member.id, member]));
    this.facts = new Map(world.facts.map((fact) => [fact.id, fact]));
    this.statements = new Map(world.statements.map((statement) => [statement.id, statement]));
  }

  // Time

  /** Does it at that minute; what lies beyond the end never happens. */
  later(minute: Minutes, what: () => void): void {
    const due = this.agenda.get(minute);
    if (due) due.push(what);
    else this.agenda.set(minute, [what]);
  }

  /** Does what is due now, in the order it was planned. */
  doDue(): void {
    const due = this.agenda.get(this.now);
    if (!due) return;
    for (const what of due) what();
    this.agenda.delete(this.now);
    this.stirred = true;
  }

  /** Records what happened, now. */
  emit(event: CrisisEvent extends infer E ? (E extends CrisisEvent ? Omit<E, 'at'> : never) : never): void {
    this.events.push({ at: this.now, ...event } as CrisisEvent);
  }

  // Randomness, hung on names so that no two uses ever meet

  keyOf(name: string): { readonly keyHigh: number; readonly keyLow: number } {
    const hash = hashName(name);
    return { keyHigh: childHigh(this.seed, hash, 1), keyLow: childLow(this.seed, hash, 1) };
  }

  drawOf(name: string): number {
    return uniform(this.seed, hashName(name), 2);
  }

  // Spread

  get story(): number {
    return this.storyLever + this.mood.readiness(this.now);
  }

  /** Moves the whole story's readiness, for good or for a while. */
  pullStory(lever: number, lasts?: Minutes): void {
    this.storyLever += lever;
    if (lasts !== undefined) {
      this.later(this.now + lasts, () => {
        this.storyLever -= lever;
      });
    }
  }

  feel(impulse: Impulse, weight = 1): void {
    this.mood.feel(impulse, weight, this.now);
  }

  openThread(thread: Thread extends infer T ? (T extends Thread ? Omit<T, 'index'> : never) : never): number {
    const index = this.spread.addThread(this.now);
    this.threads.push({ index, ...thread } as Thread);
    return index;
  }

  /** A concern is answered, directly or by a reply that covers it: what silence had added is taken back. */
  settle(state: PostState): void {
    if (state.silence !== undefined && state.thread !== undefined) this.spread.pull(state.thread, -state.silence);
    delete state.silence;
  }

  /** Somebody's audience on a platform, in people, from a key. */
  audienceOf(platform: Platform, name: string): number {
    return Math.floor(drawFrom(AUDIENCES[PLATFORMS.indexOf(platform)] as Float64Array, this.drawOf(name)));
  }

  deadlineOf(post: Post): Minutes {
    return deadlineOf(this.levers, post);
  }

  // Texts

  option(ref: string): { readonly state: PostState; readonly option: ReplyOption } | undefined {
    const [postId = '', optionId] = ref.split('/');
    const state = this.posts.get(postId);
    const option = state?.post.replies.find((each) => each.id === optionId);
    return state && option ? { state, option } : undefined;
  }

  /** Who has yet to sign this text off. A holding statement written beforehand was signed beforehand. */
  missingSignOffs(text: string): readonly string[] {
    const statement = this.statements.get(text);
    if (statement?.kind === 'holding' && this.prepared.has('holding')) return [];
    const needed = statement?.signOff ?? this.option(text)?.option.signOff ?? [];
    return needed.filter((who) => !this.signOffs.some((each) => each.given && each.who === who && each.text === text));
  }

  /** Whether the player has come to know that this fact is in question. */
  isInQuestion(fact: string): boolean {
    const posts = this.postsAbout.get(fact);
    return posts === undefined || this.prepared.has('risk-map') || posts.some((post) => this.isSeen(post.id));
  }

  // Circumstances: what conditions ask

  get reach(): number {
    return this.spread.reach;
  }
  get anger(): number {
    return 100 * this.mood.anger(this.now);
  }
  get trust(): number {
    return this.mood.trust(this.spread.reach);
  }
  appearedAt(post: string): Minutes | undefined {
    return this.posts.get(post)?.at;
  }
  isSeen(post: string): boolean {
    const seenAt = this.posts.get(post)?.seenAt;
    return seenAt !== undefined && seenAt <= this.now;
  }
  isAnswered(post: string): boolean {
    const state = this.posts.get(post);
    if (!state) return false;
    // In the cell and the inbox every answer is an answer.
    return state.publicReply !== undefined || state.covered === true;
  }
  isDeleted(post: string): boolean {
    return this.posts.get(post)?.moderated === 'deleted';
  }
  isModerated(post: string): boolean {
    return this.posts.get(post)?.moderated !== undefined;
  }
  isChosen(option: string): boolean {
    return this.sent.has(option);
  }
  isPublished(kindOrId: string): boolean {
    if (this.published.has(kindOrId)) return true;
    for (const id of this.published.keys()) if (this.statements.get(id)?.kind === kindOrId) return true;
    return false;
  }
  isVerified(fact: string): boolean {
    return this.verified.has(fact);
  }
  isPrepared(kind: string): boolean {
    return this.prepared.has(kind as Preparation);
  }
}

/** The public platform a message is on; none for the cell and the inbox. */
export function platformOf(post: Post): Platform | undefined {
  return post.on === 'cell' || post.on === 'inbox' ? undefined : post.on;
}
