import { createStore } from 'zustand/vanilla';
import { rootOf, type ScenarioIndex } from './scenario-index.ts';

/** A conversation shows its latest comments, and so many more at a time on request. */
export const COMMENTS_SHOWN = 20;
export const COMMENTS_MORE = 40;

/** What the feed on the screen can be asked to do. */
export interface FeedHand {
  /** Brings the item of that key into the document, with the comment of that key under it if one is given. */
  bring(item: string, comment?: string): Promise<HTMLElement | undefined>;
  /** To the article before or after the one that has the focus, comments included; the first if none has it. */
  step(by: 1 | -1): void;
  toTop(): void;
  openSearch(): void;
}

/**
 * Of the feed only a window is in the document. Whoever wants to go to one of its messages asks here: what is not there
 * yet is brought.
 */
export class FeedPlace {
  /** By head, how many of a conversation's latest comments are shown: it outlives the rows, which come and go. */
  readonly shown = createStore<Readonly<Record<string, number>>>(() => ({}));
  /** The feed's own, while it is on the screen. */
  hand: FeedHand | undefined;
  readonly #index: ScenarioIndex;

  constructor(index: ScenarioIndex) {
    this.#index = index;
  }

  /** The element of a written message, wherever in the feed it is. */
  async reveal(post: string): Promise<HTMLElement | undefined> {
    const root = rootOf(this.#index, post);
    return this.hand?.bring(root, root === post ? undefined : post);
  }

  /** At least so many of a conversation's latest comments. */
  open(head: string, comments: number): void {
    if ((this.shown.getState()[head] ?? COMMENTS_SHOWN) < comments) this.shown.setState({ [head]: comments });
  }
}
