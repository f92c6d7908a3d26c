import type { EventOf } from '../../crisis/events.ts';
import type { CrisisView, PostView } from '../../crisis/view.ts';
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

/** The crowd's own words must not bury the written posts: only its latest voices have a row. */
const VOICES_SHOWN = 90;
const NO_COMMENTS: readonly Comment[] = [];

/** Turns the view's growing lists into a feed, and only when one of them has grown. */
export class FeedModel {
  readonly #index: ScenarioIndex;
  readonly #items = new Map<string, FeedItem>();
  #grown = '';
  #feed: Feed = {
    items: [],
    comments: new Map(),
    moderated: new Map(),
    screenshots: new Map(),
    spokeAt: Number.POSITIVE_INFINITY,
  };
  #postsOf: { view: CrisisView; posts: ReadonlyMap<string, PostView> } | undefined;

  constructor(index: ScenarioIndex) {
    this.#index = index;
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

  read(view: CrisisView): Feed {
    const grown = `${view.posts.length} ${view.events.length} ${view.voices.length}`;
    if (grown !== this.#grown) {
      this.#grown = grown;
      this.#feed = this.#build(view);
    }
    return this.#feed;
  }

  #build(view: CrisisView): Feed {
    const items: FeedItem[] = [];
    const comments = new Map<string, Comment[]>();
    const moderated = new Map<string, EventOf<'post-moderated'>>();
    const screenshots = new Map<string, number>();
    let spokeAt = Number.POSITIVE_INFINITY;
    const under = (head: string, comment: Comment) => {
      const list = comments.get(head);
      if (list) list.push(comment);
      else comments.set(head, [comment]);
    };
    for (const { id, seenAt } of view.posts) {
      const post = this.#index.posts.get(id);
      if (!post || !isPublicPlace(post.on)) continue;
      if (post.re === undefined) items.push({ key: id, kind: 'post', id, at: seenAt, platform: post.on });
      else under(rootOf(this.#index, id), { key: id, kind: 'theirs', id, at: seenAt });
    }
    view.events.forEach((event, n) => {
      switch (event.type) {
        case 'reply-landed': {
          const text = refOf(event.post, event.option);
          const key = `ours-${n}`;
          if (event.channel === 'public' && isPublicPlace(this.#index.posts.get(event.post)?.on ?? '')) {
            spokeAt = Math.min(spokeAt, event.at);
          }
          under(rootOf(this.#index, event.post), {
            key,
            kind: 'ours',
            text,
            to: event.post,
            channel: event.channel,
            at: event.at,
          });
          break;
        }
        case 'promise-kept': {
          if (!wordingOf(this.#index, event.text)?.news) break;
          const [head = ''] = event.text.split('/');
          under(rootOf(this.#index, head), { key: `news-${n}`, kind: 'news', text: event.text, at: event.at });
          break;
        }
        case 'statement-published': {
          spokeAt = Math.min(spokeAt, event.at);
          const platform = this.#index.statements.get(event.statement)?.on[0] ?? 'pepia';
          items.push({ key: `st-${event.statement}`, kind: 'statement', id: event.statement, at: event.at, platform });
          break;
        }
        case 'post-moderated':
          moderated.set(event.post, event);
          break;
        case 'screenshot-posted':
          screenshots.set(event.of, (screenshots.get(event.of) ?? 0) + 1);
          items.push({
            key: `shot-${n}`,
            kind: 'screenshot',
            of: event.of,
            seed: n + 1,
            at: event.at,
            platform: event.platform,
          });
          break;
        case 'article-published': {
          const { medium, audience, at } = event;
          items.push({ key: `art-${n}`, kind: 'article', medium, audience, seed: n, at, platform: 'press' });
          break;
        }
      }
    });
    const { voices } = view;
    for (let row = Math.max(0, voices.length - VOICES_SHOWN); row < voices.length; row++) {
      const { index, at, platform } = voices[row] as (typeof voices)[number];
      items.push({ key: `v-${index}`, kind: 'voice', row, at, platform });
    }
    for (const list of comments.values()) list.sort((a, b) => a.at - b.at);
    // A conversation that goes on comes back to the top, as on the networks.
    const latest = (item: FeedItem) =>
      item.kind === 'post' ? (comments.get(item.key)?.at(-1)?.at ?? item.at) : item.at;
    const order = items.map((item) => ({ item: this.#same(item), latest: Math.max(item.at, latest(item)) }));
    order.sort((a, b) => b.latest - a.latest);
    return { items: order.map(({ item }) => item), comments, moderated, screenshots, spokeAt };
  }

  #same(item: FeedItem): FeedItem {
    const known = this.#items.get(item.key);
    if (known) return known;
    this.#items.set(item.key, item);
    return item;
  }
}

/** A concern nobody answered yet: what the « waiting for us » filter keeps. Who answers to our words waits for nothing. */
export const isWaiting = (post: PostView | undefined): boolean =>
  post?.status === 'open' && post.dueAt !== undefined && !isRejoinder(post);
