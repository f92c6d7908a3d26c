import type { OptionRef, TimedAction } from '../../src/crisis/actions.ts';
import type { CrisisEvent } from '../../src/crisis/events.ts';
import { deadlineOf, fitOf, promptnessOf, qualityOf, responsibilityOf } from '../../src/crisis/quality.ts';
import type { CrisisView, PostView, PromiseView } from '../../src/crisis/view.ts';
import type { Channel, Minutes, Moderation, Verdict } from '../../src/crisis/vocabulary.ts';
import type { Post, Statement, World } from '../../src/crisis/world.ts';
import { type History, optionOf, tellHistory } from '../../src/rules/history.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { hotWorld } from './worlds.ts';

const LEVERS = leversOf(RULEBOOK);

/**
 * A run told by hand, for judging a rule alone: every message of `posts` has appeared at its time, and what the
 * player did is chained on. `history()` ends it two days later.
 */
export function givenRun(part: Partial<World> & { readonly posts: readonly Post[] }): HandMadeRun {
  return new HandMadeRun({ ...hotWorld(), statements: [], ...part });
}

export class HandMadeRun {
  readonly world: World;
  readonly log: TimedAction[] = [];
  readonly events: CrisisEvent[] = [];
  readonly promises: PromiseView[] = [];
  private readonly reached = new Map<string, number>();
  private readonly verdicts = new Map<string, Verdict>();
  private readonly answered = new Set<string>();
  private readonly covered = new Set<string>();
  private readonly moderated = new Set<string>();
  private trust = 60;

  constructor(world: World) {
    this.world = world;
  }

  reaching(post: string, people: number): this {
    this.reached.set(post, people);
    return this;
  }

  trusted(trust: number): this {
    this.trust = trust;
    return this;
  }

  replying(
    at: Minutes,
    post: string,
    option: OptionRef,
    how: { readonly channel?: Channel; readonly copy?: number; readonly covers?: readonly string[] } = {},
  ): this {
    const { channel = 'public', copy = 1, covers = [] } = how;
    const to = this.post(post);
    const wording = optionOf(this.world, option);
    if (!wording) throw new Error(`no option ${option}`);
    const waited = at - this.appearedAt(to);
    const promptness = promptnessOf(waited, deadlineOf(LEVERS, to));
    const quality = qualityOf(LEVERS, responsibilityOf(this.world, to), wording);
    if (channel === 'public' || to.on === 'inbox' || to.on === 'cell') this.answered.add(post);
    for (const other of covers) this.covered.add(other);
    this.log.push({ at: at - 1, action: { type: 'reply', post, option, channel } });
    this.events.push({
      at,
      type: 'reply-landed',
      post,
      option,
      channel,
      quality,
      promptness,
      copy,
      waited,
      covers,
      lever: 0,
    });
    return this;
  }

  publishing(at: Minutes, id: string, covers: readonly string[] = []): this {
    const found = this.world.statements.find((each) => each.id === id) as Statement;
    for (const other of covers) this.covered.add(other);
    this.log.push({ at: at - 1, action: { type: 'publish', statement: id } });
    const matched = fitOf(LEVERS, this.world.responsibility, found);
    this.events.push({ at, type: 'statement-published', statement: id, matched, covers, lever: 0 });
    return this;
  }

  moderating(at: Minutes, post: string, how: Moderation, cited = false): this {
    const breach = this.post(post).breach !== undefined;
    this.moderated.add(post);
    this.log.push({ at: at - 1, action: { type: 'moderate', post, how, cite: cited } });
    const lawful = breach && (cited || how === 'report');
    this.events.push({ at, type: 'post-moderated', post, how, cited, lawful, seenBy: 800, lever: 0 });
    return this;
  }

  triaging(post: string, verdict: Verdict): this {
    this.verdicts.set(post, verdict);
    return this;
  }

  learning(at: Minutes, fact: string): this {
    const isTrue = this.world.facts.find(({ id }) => id === fact)?.true ?? false;
    this.events.push({ at, type: 'fact-verified', fact, true: isTrue });
    return this;
  }

  promising(text: string, status: PromiseView['status'], at: Minutes): this {
    this.promises.push({ text, due: at, status });
    if (status === 'kept') {
      this.log.push({ at: at - 1, action: { type: 'follow-up', text } });
      this.events.push({ at, type: 'promise-kept', text });
    }
    if (status === 'broken') this.events.push({ at, type: 'promise-broken', text });
    return this;
  }

  happening(event: CrisisEvent): this {
    this.events.push(event);
    return this;
  }

  view(now: Minutes = this.world.duration): CrisisView {
    return {
      now,
      busyUntil: now,
      over: true,
      ending: this.world.endings.at(-1)?.id,
      phase: 'remains',
      anger: 30,
      trust: this.trust,
      reach: 50_000,
      perHour: 0,
      shares: 0,
      articles: 0,
      posts: this.world.posts.filter((post) => this.appearedAt(post) <= now).map((post) => this.seen(post)),
      facts: {},
      signOffs: [],
      published: [],
      untimely: [],
      promises: this.promises,
      prepared: [],
      briefed: false,
      events: [...this.events].sort((a, b) => a.at - b.at),
      voices: [],
      table: emptyTable(),
    };
  }

  history(now: Minutes = this.world.duration): History {
    return tellHistory(this.world, this.log, this.view(now), LEVERS);
  }

  private post(id: string): Post {
    const found = this.world.posts.find((post) => post.id === id);
    if (!found) throw new Error(`no post ${id}`);
    return found;
  }

  private appearedAt({ when }: Post): Minutes {
    return typeof when === 'number' ? when : when.after;
  }

  private seen(post: Post): PostView {
    const { id } = post;
    const at = this.appearedAt(post);
    return {
      id,
      at,
      seenAt: at,
      thread: 0,
      shares: 0,
      reach: this.reached.get(id) ?? 500,
      status: this.moderated.has(id)
        ? 'moderated'
        : this.answered.has(id)
          ? 'answered'
          : this.covered.has(id)
            ? 'covered'
            : 'open',
      dueAt: undefined,
      verdict: this.verdicts.get(id),
    };
  }
}

function emptyTable(): CrisisView['table'] {
  return {
    count: 0,
    at: new Float64Array(0),
    platform: new Uint8Array(0),
    stance: new Uint8Array(0),
    thread: new Uint16Array(0),
    parent: new Int32Array(0),
    audience: new Uint32Array(0),
    keyHigh: new Uint32Array(0),
    keyLow: new Uint32Array(0),
  };
}
