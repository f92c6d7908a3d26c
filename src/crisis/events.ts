import type { Channel, Minutes, Moderation, Phase, Platform, Preparation } from './vocabulary.ts';

/**
 * What happened, in order: the run's story as the rules, the interface and the sound read it.
 * (The crowd's shares, which number thousands, live in the typed arrays of `ShareTable`.)
 */
export type CrisisEvent = { readonly at: Minutes } & (
  | { readonly type: 'prepared'; readonly kinds: readonly Preparation[] }
  /** The message now exists; the player can see it from `seenAt` on. */
  | { readonly type: 'post-appeared'; readonly post: string; readonly seenAt: Minutes }
  | {
      readonly type: 'reply-landed';
      readonly post: string;
      readonly option: string;
      readonly channel: Channel;
      /** −1 (pours oil) … 1 (as good as a reply can be), before speed and repetition. */
      readonly quality: number;
      /** 0–1: how much of a good reply's effect its lateness left. */
      readonly promptness: number;
      /** 1 for an original text, 2 for its first copy … */
      readonly copy: number;
      /** Minutes the post had waited. */
      readonly waited: Minutes;
      /** Other posts with the same concern answered by this one public reply. */
      readonly covers: readonly string[];
      /** ln Φ on the thread: below 0 calms. */
      readonly lever: number;
    }
  | {
      readonly type: 'statement-published';
      readonly statement: string;
      readonly matched: -1 | 0 | 1;
      readonly covers: readonly string[];
      /** ln Φ on the whole story. */
      readonly lever: number;
    }
  | {
      readonly type: 'post-moderated';
      readonly post: string;
      readonly how: Moderation;
      readonly cited: boolean;
      /** Covered by the public charter and said so. */
      readonly lawful: boolean;
      /** People who had seen it by then. */
      readonly seenBy: number;
      readonly lever: number;
    }
  | { readonly type: 'screenshot-posted'; readonly of: string; readonly thread: number; readonly platform: Platform }
  | { readonly type: 'verification-started'; readonly fact: string; readonly until: Minutes }
  | { readonly type: 'fact-verified'; readonly fact: string; readonly true: boolean }
  /** A text asserted something false, and somebody noticed. */
  | { readonly type: 'lie-exposed'; readonly text: string; readonly fact: string; readonly lever: number }
  | { readonly type: 'triaged'; readonly post: string; readonly verdict: string }
  | { readonly type: 'sign-off-asked'; readonly who: string; readonly text: string; readonly until: Minutes }
  | { readonly type: 'sign-off-given'; readonly who: string; readonly text: string }
  | { readonly type: 'ambassadors-briefed'; readonly lever: number }
  | { readonly type: 'promise-made'; readonly text: string; readonly due: Minutes }
  | { readonly type: 'promise-kept'; readonly text: string }
  | { readonly type: 'promise-broken'; readonly text: string }
  /** A concern passed its deadline unanswered. */
  | { readonly type: 'silence-noticed'; readonly post: string; readonly waited: Minutes; readonly lever: number }
  | { readonly type: 'article-published'; readonly thread: number; readonly medium: Medium; readonly audience: number }
  | { readonly type: 'phase-entered'; readonly phase: Phase }
  | { readonly type: 'story-swayed'; readonly by: string; readonly lever: number }
  | { readonly type: 'ended'; readonly ending: string }
);

export type CrisisEventType = CrisisEvent['type'];
export type EventOf<T extends CrisisEventType> = Extract<CrisisEvent, { readonly type: T }>;

/** The traditional press, by how far it carries. */
export const MEDIA = ['local-web', 'national-web', 'radio', 'tv'] as const;
export type Medium = (typeof MEDIA)[number];

/** Why an action cannot be done now; the interface says it, the log never contains it. */
export type Refusal =
  | { readonly reason: 'busy'; readonly until: Minutes }
  | { readonly reason: 'over' }
  | { readonly reason: 'out-of-order' }
  | { readonly reason: 'unknown'; readonly what: string }
  | { readonly reason: 'not-there-yet'; readonly what: string }
  | { readonly reason: 'already-done' }
  | { readonly reason: 'needs-sign-off'; readonly from: readonly string[] }
  | { readonly reason: 'needs-condition' }
  | { readonly reason: 'not-ours' }
  | { readonly reason: 'not-prepared'; readonly what: Preparation }
  | { readonly reason: 'no-promise' }
  | { readonly reason: 'over-budget' };
