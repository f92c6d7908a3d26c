import { expect, test } from 'vitest';
import type { Answering } from '../../../src/crisis/vocabulary.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { ownRef } from '../../../src/training/own-option.ts';
import { shuffledReplies, waysToAnswer } from '../../../src/ui/play/scenario-index.ts';
import { givenScenario } from '../../support/library.ts';

const { posts } = givenScenario('coq-en-pantoufles');
type Post = Scenario['posts'][number];
const found = (is: (post: Post) => boolean): Post => {
  const post = posts.find(is);
  if (!post) throw new Error('the scenario has none');
  return post;
};
const isPublic = ({ on }: Post) => on !== 'cell' && on !== 'inbox';
const LISTED = found((post) => isPublic(post) && post.replies.length > 0);
const BARE = found((post) => isPublic(post) && post.replies.length === 0);
const CELL = found((post) => post.on === 'cell' && post.replies.length > 0);

test.each<readonly [Answering, readonly string[], readonly string[], readonly string[]]>([
  ['choices', ['choose'], [], ['choose']],
  ['own-words', ['write'], ['write'], ['choose']],
  ['both', ['choose', 'write'], [], ['choose']],
])('%s: a public message with a list, one without, a colleague', (answering, listed, bare, cell) => {
  expect([LISTED, BARE, CELL].map((post) => waysToAnswer(post, answering))).toEqual([listed, bare, cell]);
});

test('what somebody wrote is no answer to choose from', () => {
  const id = ownRef(LISTED.id, 'Bonjour').slice(LISTED.id.length + 1);
  const written = {
    ...LISTED,
    replies: [...LISTED.replies, { ...(LISTED.replies[0] as Post['replies'][number]), id }],
  };
  expect(shuffledReplies(written, 7)).toEqual(shuffledReplies(LISTED, 7));
  expect(waysToAnswer({ ...written, replies: written.replies.slice(-1) }, 'both')).toEqual([]);
});
