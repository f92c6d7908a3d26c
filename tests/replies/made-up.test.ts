import { expect, test } from 'vitest';
import { readReply } from '../../src/replies/read.ts';
import { MADE_UP } from './support/made-up.ts';
import { MADE_UP_APOLOGIES } from './support/made-up-apology.ts';
import { MADE_UP_QUESTIONS } from './support/made-up-questions.ts';
import { MADE_UP_REDIRECTIONS } from './support/made-up-redirect.ts';

/** Every class of wording is seen, and what only looks like it is not. */
test.each(
  [...MADE_UP, ...MADE_UP_APOLOGIES, ...MADE_UP_REDIRECTIONS, ...MADE_UP_QUESTIONS].map(
    ({ text, ...rest }) => [text, rest] as const,
  ),
)('%s', (text, { language, acts }) => {
  expect(readReply(text, { language }).acts.toSorted()).toEqual([...acts].sort());
});
