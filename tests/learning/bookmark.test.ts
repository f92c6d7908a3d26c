import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bookmark, printBookmark, readBookmark } from '../../src/learning/bookmark.ts';
import { SCORM_12 } from '../../src/learning/scorm12.ts';
import { ownRef } from '../../src/training/own-option.ts';
import { givenScenario } from '../support/library.ts';
import { LONG } from '../support/long.ts';
import { tirelessRun } from '../support/tireless.ts';
import { botRun, wordyRun } from './told.ts';

const crisis = givenScenario('closing-time');
const bookmarkOf = (run: Bookmark['run'], state: Bookmark['state'] = 'running'): Bookmark => ({
  state,
  run,
  seconds: 754,
  times: run.log.map((_, index) => 1_700_000_000 + index * 61),
});

test.each(['running', 'over', 'reported'] as const)(
  'a run that is %s comes back as it was, whoever played it',
  (state) => {
    for (const run of [
      botRun(crisis, 'golden', 2),
      tirelessRun(crisis, 9),
      { ...botRun(crisis, 'silent', 1), until: 90 },
    ]) {
      const { text, whole } = printBookmark(crisis, bookmarkOf(run, state), SCORM_12.bookmarkRoom);
      expect(whole).toBe(true);
      expect(text).toMatch(/^[\w.-]{1,4096}$/);
      expect(readBookmark(crisis, text)).toEqual({ is: 'found', bookmark: bookmarkOf(run, state) });
    }
  },
);

/** Forty answers, each as long as one may write: more than SCORM 1.2 keeps. */
function writer() {
  const words = (index: number) => `${index} ${'Ça, jamais vu ! Zut & flûte. '.repeat(60)}`.slice(0, 1900).trim();
  const log = crisis.posts
    .filter(({ on, when }) => typeof when === 'number' && when < 60 && on !== 'cell' && on !== 'inbox')
    .flatMap(({ id, replies }) => (replies.length > 0 ? [id] : []))
    .map((post, index) => {
      const text = words(index);
      return {
        at: 70 + index * 30,
        action: { type: 'reply', post, option: ownRef(post, text), channel: 'public', words: text },
      } as const;
    });
  return { ...wordyRun(crisis, 'bernadette', 'x'), log, until: 600 };
}

test('what does not fit is left out from the end, and that is known', () => {
  const run = writer();
  const { text, whole } = printBookmark(crisis, bookmarkOf(run), SCORM_12.bookmarkRoom);
  expect(whole).toBe(false);
  expect(text.length).toBeLessThanOrEqual(4096);
  const reading = readBookmark(crisis, text);
  const found = reading.is === 'found' ? reading.bookmark.run : undefined;
  expect(found?.log).toEqual(run.log.slice(0, found?.log.length));
  expect(found?.until).toBe(run.log[found?.log.length ?? 0]?.at);
  expect(printBookmark(crisis, bookmarkOf(run), 48_000).whole).toBe(true);
});

test('a finished run that does not fit is not taken for another one: it is known to be finished', () => {
  const { text } = printBookmark(crisis, bookmarkOf(writer(), 'reported'), SCORM_12.bookmarkRoom);
  expect(readBookmark(crisis, text)).toEqual({ is: 'unreadable', reported: true });
});

test('a bookmark of another crisis, or of an edited one, is not played', () => {
  const { text } = printBookmark(crisis, bookmarkOf(botRun(crisis, 'golden', 2), 'reported'), 4096);
  expect(readBookmark(givenScenario('lot-214'), text)).toEqual({ is: 'unreadable', reported: true });
  expect(readBookmark({ ...crisis, heat: 'calm' }, text)).toEqual({ is: 'unreadable', reported: true });
});

test('whatever a platform gives back, nothing is thrown', () => {
  const { text } = printBookmark(crisis, bookmarkOf(botRun(crisis, 'golden', 2)), 4096);
  expect(readBookmark(crisis, '')).toEqual({ is: 'none' });
  expect(readBookmark(crisis, 'somebody else’s')).toEqual({ is: 'none' });
  expect(readBookmark(crisis, text.slice(0, 60)).is).toBe('unreadable');
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 5 }), (at, noise) => {
      readBookmark(crisis, text.slice(0, at) + noise + text.slice(at + 1));
      readBookmark(crisis, `SF1.${noise}`);
    }),
    { numRuns: LONG ? 500 : 40 },
  );
});
