import type { CrisisEvent, EventOf } from '../../crisis/events.ts';
import type { CrisisView, PostView, Voice } from '../../crisis/view.ts';
import type { Minutes, Platform } from '../../crisis/vocabulary.ts';
import { isRejoinder } from '../../training/own-option.ts';
import { isPublicPlace, refOf, rootOf, type ScenarioIndex, wordingOf } from './scenario-index.ts';

/** One row of the feed. `at` orders it; equal rows are the same object from one rebuild to the next. */
export type FeedItem = { readonly key: string; readonly at: Minutes; readonly platform: Platform } & (
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'voice'; readonly row: number }
  | { readonly kind: 'screenshot'; readonly of: string; readonly seed: number }
  | { readonly kind: 'article'; readonly medium: string; readonly seed: number; readonly audience: number }
);

/** What stands under a post or a statement. */
export type Comment = { readonly key: string; readonly at: Minutes } & (
  | { readonly kind: 'theirs'; readonly id: string }
  | { readonly kind: 'ours'; readonly text: string; readonly to: string; readonly channel: string }
  | { readonly kind: 'news'; readonly text: string }
);

export interface Feed {
  /** Newest first. */
  readonly items: readonly FeedItem[];
  readonly comments: ReadonlyMap<string, readonly Comment[]>;
  readonly moderated: ReadonlyMap<string, EventOf<'post-moderated'>>;
  /** The minute of the brand's first public word; never, so far: infinity. */
  readonly spokeAt: Minutes;
  /** How many screenshots of a removed post are about. */
  readonly screenshots: ReadonlyMap<string, number>;
}

const NO_COMMENTS: readonly Comment[] = [];

/** Where things of one minute stand: written posts over events over the crowd, each in its own order. */
const AFTER_POSTS = 1e6;
const AFTER_EVENTS = 2e6;

/** What the feed holds of one crisis. */
class Grown {
  posts = new Set<string>();
  events = 0;
  voices = 0;
  lastEvent: CrisisView['events'][number] | undefined;
  lastVoice: Voice | undefined;
  items: readonly FeedItem[] = [];
  /** By key: the minute by which an item is in order. */
  readonly latest = new Map<string, Minutes>();
  readonly ties = new Map<string, number>();
  readonly comments = new Map<string, readonly Comment[]>();
  readonly moderated = new Map<string, EventOf<'post-moderated'>>();
  readonly screenshots = new Map<string, number>();
  spokeAt = Number.POSITIVE_INFINITY;

  /** Whether this view is of the same crisis, no earlier. */
  goesOn({ posts, events, voices }: CrisisView): boolean {
    return (
      posts.length >= this.posts.size &&
      events.length >= this.events &&
      voices.length >= this.voices &&
      events[this.events - 1] === this.lastEvent &&
      voices[this.voices - 1] === this.lastVoice
    );
  }

  isAsLargeAs({ posts, events, voices }: CrisisView): boolean {
    return posts.length === this.posts.size && events.length === this.events && voices.length === this.voices;
  }
}

/**
 * Turns the view's growing lists into a feed. What is there already is not looked at again: with thousands of items one
 * more costs hardly more than with fifty. What did not change stays the same object.
 */
export class FeedModel {
  readonly #index: ScenarioIndex;
  readonly #places: ReadonlyMap<string, number>;
  readonly #known = new Map<string, FeedItem>();
  readonly #arrivals = new WeakMap<FeedItem, number>();
  #grown = new Grown();
  #feed: Feed | undefined;
  #postsOf: { view: CrisisView; posts: ReadonlyMap<string, PostView> } | undefined;

  constructor(index: ScenarioIndex) {
    this.#index = index;
    this.#places = new Map([...index.posts.keys()].map((id, place) => [id, place]));
  }

  post(view: CrisisView, id: string): PostView | undefined {
    if (this.#postsOf?.view !== view) {
      this.#postsOf = { view, posts: new Map(view.posts.map((post) => [post.id, post])) };
    }
    return this.#postsOf.posts.get(id);
  }

  comments(view: CrisisView, id: string): readonly Comment[] {
    return this.read(view).comments.get(id) ?? NO_COMMENTS;
  }

  /** The how-manieth thing to come this was. */
  arrival(item: FeedItem): number {
    return this.#arrivals.get(item) ?? 0;
  }

  /** How many things have come. */
  get arrived(): number {
    return this.#known.size;
  }

  read(view: CrisisView): Feed {
    const goesOn = this.#grown.goesOn(view);
    if (this.#feed && goesOn && this.#grown.isAsLargeAs(view)) return this.#feed;
    if (!goesOn) this.#grown = new Grown();
    this.#grow(view);
    const { items, comments, moderated, screenshots, spokeAt } = this.#grown;
    this.#feed = { items, comments, moderated, screenshots, spokeAt };
    return this.#feed;
  }

  #grow(view: CrisisView): void {
    const grown = this.#grown;
    const fresh: FeedItem[] = [];
    /** Heads of conversations that went on. */
    const stirred = new Map<string, Comment[]>();
    const add = (item: FeedItem, tie: number) => {
      grown.ties.set(item.key, tie);
      fresh.push(this.#same(item));
    };
    const under = (head: string, comment: Comment) => {
      const list = stirred.get(head);
      if (list) list.push(comment);
      else stirred.set(head, [comment]);
    };
    for (const { id, seenAt } of view.posts) {
      if (grown.posts.has(id)) continue;
      grown.posts.add(id);
      const post = this.#index.posts.get(id);
      if (!post || !isPublicPlace(post.on)) continue;
      const item = { key: id, kind: 'post', id, at: seenAt, platform: post.on } as const;
      if (post.re === undefined) add(item, this.#places.get(id) ?? 0);
      else under(rootOf(this.#index, id), { key: id, kind: 'theirs', id, at: seenAt });
    }
    for (; grown.events < view.events.length; grown.events++) {
      const n = grown.events;
      const event = view.events[n] as CrisisEvent;
      grown.lastEvent = event;
      switch (event.type) {
        case 'reply-landed': {
          const { post, channel, at } = event;
          if (channel === 'public' && isPublicPlace(this.#index.posts.get(post)?.on ?? '')) {
            grown.spokeAt = Math.min(grown.spokeAt, at);
          }
          const text = refOf(post, event.option);
          under(rootOf(this.#index, post), { key: `ours-${n}`, kind: 'ours', text, to: post, channel, at });
          break;
        }
        case 'promise-kept': {
          if (!wordingOf(this.#index, event.text)?.news) break;
          const [head = ''] = event.text.split('/');
          under(rootOf(this.#index, head), { key: `news-${n}`, kind: 'news', text: event.text, at: event.at });
          break;
        }
        case 'statement-published': {
          const { statement: id, at } = event;
          grown.spokeAt = Math.min(grown.spokeAt, at);
          const platform = this.#index.statements.get(id)?.on[0] ?? 'pepia';
          add({ key: `st-${id}`, kind: 'statement', id, at, platform }, AFTER_POSTS + n);
          break;
        }
        case 'post-moderated':
          grown.moderated.set(event.post, event);
          break;
        case 'screenshot-posted': {
          const { of, at, platform } = event;
          grown.screenshots.set(of, (grown.screenshots.get(of) ?? 0) + 1);
          add({ key: `shot-${n}`, kind: 'screenshot', of, seed: n + 1, at, platform }, AFTER_POSTS + n);
          break;
        }
        case 'article-published': {
          const { medium, audience, at } = event;
          add({ key: `art-${n}`, kind: 'article', medium, audience, seed: n, at, platform: 'press' }, AFTER_POSTS + n);
          break;
        }
      }
    }
    for (; grown.voices < view.voices.length; grown.voices++) {
      const row = grown.voices;
      const voice = view.voices[row] as Voice;
      const { index, at, platform } = voice;
      grown.lastVoice = voice;
      add({ key: `v-${index}`, kind: 'voice', row, at, platform }, AFTER_EVENTS + row);
    }
    for (const [head, more] of stirred) {
      const list = [...(grown.comments.get(head) ?? []), ...more];
      grown.comments.set(
        head,
        list.sort((a, b) => a.at - b.at || this.#order(a) - this.#order(b)),
      );
    }
    this.#arrange(fresh, stirred);
  }

  /** Of two comments of one minute theirs comes first; then as they came. */
  #order({ key }: Comment): number {
    return this.#places.get(key) ?? AFTER_POSTS + Number(key.slice(key.indexOf('-') + 1));
  }

  /** Puts what is new in its place. A conversation that goes on comes back to the top, as on the networks. */
  #arrange(fresh: FeedItem[], stirred: ReadonlyMap<string, unknown>): void {
    const { comments, latest, ties } = this.#grown;
    const isStirred = (item: FeedItem) => item.kind === 'post' && stirred.has(item.key);
    const moved = stirred.size === 0 ? [] : this.#grown.items.filter((item) => isStirred(item) && latest.has(item.key));
    const rest = moved.length === 0 ? this.#grown.items : this.#grown.items.filter((item) => !isStirred(item));
    const coming = [...fresh, ...moved];
    if (coming.length === 0) return;
    for (const item of coming) {
      const last = item.kind === 'post' ? comments.get(item.key)?.at(-1)?.at : undefined;
      latest.set(item.key, Math.max(item.at, last ?? item.at));
    }
    const place = (a: FeedItem, b: FeedItem) =>
      (latest.get(b.key) as number) - (latest.get(a.key) as number) ||
      (ties.get(a.key) as number) - (ties.get(b.key) as number);
    coming.sort(place);
    // Almost always all that comes is newer than all that is there.
    const last = coming.at(-1) as FeedItem;
    if (rest[0] === undefined || place(last, rest[0]) < 0) {
      this.#grown.items = [...coming, ...rest];
      return;
    }
    const items: FeedItem[] = [];
    let next = 0;
    for (const item of rest) {
      while (next < coming.length && place(coming[next] as FeedItem, item) < 0) items.push(coming[next++] as FeedItem);
      items.push(item);
    }
    this.#grown.items = [...items, ...coming.slice(next)];
  }

  #same(item: FeedItem): FeedItem {
    const known = this.#known.get(item.key);
    if (known) return known;
    this.#known.set(item.key, item);
    this.#arrivals.set(item, this.#known.size);
    return item;
  }
}

/** A concern nobody answered yet: what the « waiting for us » filter keeps. Who answers to our words waits for nothing. */
export const isWaiting = (post: PostView | undefined): boolean =>
  post?.status === 'open' && post.dueAt !== undefined && !isRejoinder(post);
