import type { Action } from '../crisis/actions.ts';
import type { Answering } from '../crisis/vocabulary.ts';
import type { Scenario } from '../scenario/schema.ts';
import { isOwnRef, ownRef } from '../training/own-option.ts';
import { LONGEST_OWN_WORDS } from '../training/run.ts';
import { cleanText } from './names.ts';

/** Whether it brings words of one's own. */
export const isOwnWords = (action: Action): boolean => 'words' in action && action.words !== undefined;

/** What is left of what was typed; nothing, if nobody would see it. */
export function cleanWords(typed: string): string | undefined {
  const words = cleanText(typed, LONGEST_OWN_WORDS);
  // A sign may be several units of UTF-16, and a composed one longer than it was.
  return words !== undefined && words.length <= LONGEST_OWN_WORDS ? words : undefined;
}

/**
 * An act as a room keeps it: words of one's own are cleaned, and called by what is left of them. Undefined if nothing
 * is, or if they were not called what they are.
 */
export function cleanAct(action: Action): Action | undefined {
  if ((action.type !== 'reply' && action.type !== 'ask') || action.words === undefined) return action;
  const given = action.type === 'reply' ? action.option : action.text;
  const post = given.slice(0, given.indexOf('/'));
  if (given !== ownRef(post, action.words)) return undefined;
  const words = cleanWords(action.words);
  if (words === action.words) return action;
  if (words === undefined) return undefined;
  const ref = ownRef(post, words);
  return action.type === 'reply' ? { ...action, option: ref, words } : { ...action, text: ref, words };
}

/** Whether the round lets one answer so. Among colleagues one always chooses. */
export function mayAnswer(answering: Answering, { posts }: Pick<Scenario, 'posts'>, action: Action): boolean {
  if (action.type !== 'reply' && action.type !== 'ask') return true;
  const ref = action.type === 'reply' ? action.option : action.text;
  if (!ref.includes('/')) return action.words === undefined;
  const to = action.type === 'reply' ? action.post : ref.slice(0, ref.indexOf('/'));
  const on = posts.find(({ id }) => id === to)?.on;
  if (isOwnRef(ref)) return answering !== 'choices' && on !== 'cell';
  return answering !== 'own-words' || on === 'cell';
}
