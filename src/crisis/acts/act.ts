import type { Action, ActionType } from '../actions.ts';
import type { Refusal } from '../events.ts';
import type { Stage } from '../stage.ts';
import type { Minutes } from '../vocabulary.ts';

export type ActionOf<T extends ActionType> = Extract<Action, { readonly type: T }>;

/** One kind of action: when it cannot be done, how long it takes, and what it does once done. */
export interface Act<T extends ActionType> {
  refuse(stage: Stage, action: ActionOf<T>): Refusal | undefined;
  /** Hands-on minutes: what it does happens after them. */
  minutes(stage: Stage, action: ActionOf<T>): Minutes;
  land(stage: Stage, action: ActionOf<T>): void;
}

export const unknown = (what: string): Refusal => ({ reason: 'unknown', what });
export const notThereYet = (what: string): Refusal => ({ reason: 'not-there-yet', what });

/** Refuses what names a message that does not exist or that the player cannot see yet. */
export function refuseUnseen(stage: Stage, post: string): Refusal | undefined {
  if (!stage.posts.has(post)) return unknown(post);
  return stage.isSeen(post) ? undefined : notThereYet(post);
}
