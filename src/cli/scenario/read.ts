import { readReply } from '../../replies/read.ts';
import type { Reading, ReplyContext } from '../../replies/reading.ts';
import { wordingOf } from '../../replies/wording.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Tongue } from '../../scenario/tongues.ts';
import { contextOf } from '../../training/own-words.ts';

/** What the game would tell the reader of one of its messages, and the language asked for. Undefined: no such message. */
export function contextFor(scenario: Scenario, postId: string, language: Tongue): ReplyContext | undefined {
  const post = scenario.posts.find(({ id }) => id === postId);
  return post && { ...contextOf(scenario, post, []), language };
}

/** The reading for machines: keys, never sentences. */
export function readJson(text: string, context: ReplyContext): Reading & { readonly wording?: object } {
  const reading = readReply(text, context);
  const wording = wordingOf(reading);
  return { ...reading, ...(wording ? { wording } : {}) };
}
