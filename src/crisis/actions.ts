import type { Channel, Minutes, Moderation, Preparation, Verdict } from './vocabulary.ts';

/**
 * Everything a player can do. Waiting is not an action: it is the gap between two.
 * A text is named by reference: `post/option` for a reply, the statement's id for a statement.
 */
export type Action =
  /** Before minute 0: what was made ready. */
  | { readonly type: 'prepare'; readonly kinds: readonly Preparation[] }
  /**
   * `option` may belong to another post: then it is a copy of an earlier answer, pasted. `words`: the player's own,
   * which the run adds to its scenario as that option (training/own-words.ts); the crisis itself never reads them.
   */
  | {
      readonly type: 'reply';
      readonly post: string;
      readonly option: OptionRef;
      readonly channel: Channel;
      readonly words?: string;
    }
  | { readonly type: 'publish'; readonly statement: string }
  /** `cite`: quote the public moderation charter while doing it. */
  | { readonly type: 'moderate'; readonly post: string; readonly how: Moderation; readonly cite: boolean }
  | { readonly type: 'verify'; readonly fact: string }
  | { readonly type: 'triage'; readonly post: string; readonly verdict: Verdict }
  /** Ask the crisis cell to sign off a text, perhaps in one's own words; the answer comes after that person's delay. */
  | { readonly type: 'ask'; readonly who: string; readonly text: OptionRef | string; readonly words?: string }
  /** Ask the ambassadors listed beforehand to say what they know. */
  | { readonly type: 'brief' }
  /** Come back with the news promised on this post (or by this statement). */
  | { readonly type: 'follow-up'; readonly text: OptionRef | string };

export type ActionType = Action['type'];

/** `post/option`. */
export type OptionRef = `${string}/${string}`;

/** An action and the whole minute at which the player set out to do it. */
export interface TimedAction {
  readonly at: Minutes;
  readonly action: Action;
}

/** The text it sends, if it sends one: `post/option`, or a statement's id. */
export const textSentBy = (action: Action): string | undefined =>
  action.type === 'reply' ? action.option : action.type === 'publish' ? action.statement : undefined;
