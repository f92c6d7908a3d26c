import { responsibilityOf } from '../../crisis/quality.ts';
import { readReply } from '../../replies/read.ts';
import type { Reading, ReplyContext } from '../../replies/reading.ts';
import { wordingOf } from '../../replies/wording.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { spokenIn, type Tongue } from '../../scenario/tongues.ts';

/** What a scenario knows of one of its messages, for the reader. Undefined: it has no such message. */
export function contextOf(scenario: Scenario, postId: string, tongue: Tongue): ReplyContext | undefined {
  const post = scenario.posts.find(({ id }) => id === postId);
  if (!post) return undefined;
  const author = scenario.people.find(({ id }) => id === post.by);
  return {
    language: tongue,
    kind: post.kind,
    responsibility: responsibilityOf(scenario, post),
    post: spokenIn(post.text, tongue),
    falseFacts: scenario.facts.filter(({ true: holds }) => !holds).map(({ claim }) => spokenIn(claim, tongue)),
    names: author ? [author.handle, ...author.name.split(/\s+/u).filter((part) => part.length > 2)] : [],
  };
}

/** The reading for machines: keys, never sentences. */
export function readJson(text: string, context: ReplyContext): Reading & { readonly wording?: object } {
  const reading = readReply(text, context);
  const wording = wordingOf(reading);
  return { ...reading, ...(wording ? { wording } : {}) };
}
