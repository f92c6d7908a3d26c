import { expect, test } from 'vitest';
import { readReply } from '../../src/replies/read.ts';
import { MADE_UP } from './support/made-up.ts';

/** Every class of wording is seen, and what only looks like it is not. */
test.each(MADE_UP.map(({ text, ...rest }) => [text, rest] as const))('%s', (text, { language, acts }) => {
  expect(readReply(text, { language }).acts.toSorted()).toEqual([...acts].sort());
});
