import { expect, test } from 'vitest';
import { readReply } from '../../src/replies/read.ts';
import { READ_LANGUAGES } from '../../src/replies/reading.ts';
import { PAIRS } from './support/made-up-pairs.ts';

/** A reply and its translation say the same: what is thought of the one is thought of the other. */
test.each(PAIRS.map((pair) => [pair.reply.fr, pair] as const))('%s', (_, { kind, responsibility, post, reply }) => {
  const [fr, en] = READ_LANGUAGES.map((language) =>
    readReply(reply[language], { language, kind, responsibility, post: post[language] }),
  );
  expect(en?.traps).toEqual(fr?.traps);
  expect(Math.abs((en?.total ?? 0) - (fr?.total ?? 0))).toBeLessThanOrEqual(10);
});
