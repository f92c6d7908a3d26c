import type { TimedAction } from '../crisis/actions.ts';
import { readReply } from '../replies/read.ts';
import type { Reading } from '../replies/reading.ts';
import type { Scenario } from '../scenario/schema.ts';
import { ownWordsIn } from './own-option.ts';
import { contextOf } from './own-words.ts';

/** What is read in words meant for this message, after what was sent before them: exactly what the crisis is told. */
export function readOwnWords(
  scenario: Scenario,
  log: readonly TimedAction[],
  { post: id, ref, words }: { readonly post: string; readonly ref: string; readonly words: string },
): Reading | undefined {
  const post = scenario.posts.find((each) => each.id === id);
  if (!post) return undefined;
  const written = ownWordsIn(log);
  const place = written.findIndex((own) => own.ref === ref);
  return readReply(words, contextOf(scenario, post, place < 0 ? written : written.slice(0, place)));
}
