import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bookmark, printBookmark, readBookmark } from '../../src/learning/bookmark.ts';
import { SCORM_12 } from '../../src/learning/scorm12.ts';
import { instantOf } from '../../src/lms/lms.ts';
import { ownRef } from '../../src/training/own-option.ts';
import { givenScenario } from '../support/library.ts';
import { LONG } from '../support/long.ts';
import { tirelessRun } from '../support/tireless.ts';
import { botRun } from './told.ts';

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

/** Many answers, each as long as one may write: more than SCORM 1.2 keeps. */
function writer(phrase = 'Ça, jamais vu ! Zut & flûte. ', story = crisis, by = 60) {
  const words = (index: number) => `${index} ${phrase.repeat(60)}`.slice(0, 1900).trim();
  const log = story.posts
    .filter(({ on, when }) => typeof when === 'number' && when < by && on !== 'cell' && on !== 'inbox')
    .flatMap(({ id, replies }) => (replies.length > 0 ? [id] : []))
    .map((post, index) => {
      const text = words(index);
      return {
        at: by + 10 + index * 30,
        action: { type: 'reply', post, option: ownRef(post, text), channel: 'public', words: text },
      } as const;
    });
  return { ...botRun(story, 'silent', 7), log, until: by + 540 };
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

test('what had no room once is not tried again', () => {
  const run = writer();
  const { text, rows } = printBookmark(crisis, bookmarkOf(run), SCORM_12.bookmarkRoom);
  const later = bookmarkOf({ ...run, until: run.until + 60 });
  expect(printBookmark(crisis, later, SCORM_12.bookmarkRoom, rows)).toEqual({ text, whole: false, rows });
  expect(rows).toBeLessThan(run.log.length);
  expect(printBookmark(crisis, later, 48_000, rows).rows).toBe(rows);
});

test('whatever a platform would keep, what is kept can be read again', () => {
  const other = givenScenario('coq-en-pantoufles');
  const run = writer('Ça, jamais vu ! Zut & flûte. œÉ😀漢字 ', other, 400);
  const { text, whole } = printBookmark(other, bookmarkOf(run), 1_000_000);
  expect(text.length).toBeGreaterThan(30_000);
  expect(whole).toBe(false);
  expect(readBookmark(other, text).is).toBe('found');
});

test('one that is over, was not told yet and does not fit is found again before its end', () => {
  const { text } = printBookmark(crisis, bookmarkOf(writer(), 'over'), SCORM_12.bookmarkRoom);
  expect(readBookmark(crisis, text)).toMatchObject({ is: 'found', bookmark: { state: 'running' } });
});

test('a time that no calendar has is none that cannot be told', () => {
  const { text } = printBookmark(crisis, bookmarkOf(botRun(crisis, 'golden', 2)), 4096);
  const [begin, state, seconds, gaps = '', code] = text.split('.');
  const tampered = [begin, state, seconds, gaps.replaceAll(/[^-]+/g, 'zzzzzzzzzz'), code].join('.');
  const reading = readBookmark(crisis, tampered);
  const times = reading.is === 'found' ? reading.bookmark.times : [];
  expect(times.length).toBeGreaterThan(0);
  for (const time of times) expect(() => instantOf(time)).not.toThrow();
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
