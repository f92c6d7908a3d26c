import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printScenario } from '../../src/scenario/print.ts';
import { nightsOf, packRows, shifted, snap, type TimedPost, ticksOf, timelineOf } from '../../src/studio/timeline.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';

const times = (draft: unknown) => timelineOf(draft).posts.map(({ at }) => at);
const once = (condition: unknown, wait?: string) => ({ if: condition, ...(wait && { after: wait }) });

describe('when a post comes', () => {
  test('at its time, or not before what it waits for', () => {
    const posts = [
      { id: 'a', when: '0:20' },
      { id: 'b', when: once({ answered: 'a' }, '0:10') },
      { id: 'c', when: once({ unanswered: 'a', for: '2:00' }) },
      { id: 'd', when: once({ all: [{ appeared: 'b' }, { elapsed: '1:00' }] }) },
      { id: 'e', when: once({ any: [{ chosen: 'c/sorry' }, { deleted: 'b' }] }, '0:05') },
    ];
    expect(times({ posts })).toEqual([20, 30, 140, 60, 35]);
  });

  test('facts take their time, statements wait for what they need, measures are given the benefit of the doubt', () => {
    const draft = {
      facts: [{ id: 'oven', verify: '0:40' }],
      statements: [{ id: 'sorry', kind: 'apology', needs: { verified: 'oven' } }],
      posts: [
        { id: 'a', when: once({ published: 'apology' }) },
        { id: 'b', when: once({ published: 'sorry' }, '0:01') },
        { id: 'c', when: once({ trust: 40 }) },
        { id: 'd', when: once({ not: { deleted: 'a' } }, '0:03') },
        { id: 'e', when: once({ prepared: 'faq' }) },
      ],
    };
    expect(times(draft)).toEqual([40, 41, 0, 3, 0]);
  });

  test('never, when it waits for itself or for what is not there', () => {
    const posts = [
      { id: 'a', when: once({ appeared: 'b' }) },
      { id: 'b', when: once({ appeared: 'a' }) },
      { id: 'c', when: once({ appeared: 'nobody' }) },
      { id: 'd', when: 'soon' },
      { id: 'e' },
      { id: 'f', when: once({ any: [{ appeared: 'a' }, { elapsed: '0:09' }] }) },
    ];
    expect(times({ posts })).toEqual([undefined, undefined, undefined, undefined, undefined, 9]);
  });

  test.each(LIBRARY)('%s: every post of the library can come before the end', (id) => {
    const { posts, duration } = timelineOf(JSON.parse(printScenario(givenScenario(id))));
    expect(posts.filter(({ at }) => at === undefined || at >= duration).map((post) => post.id)).toEqual([]);
  });

  test('whatever the value, there is an answer', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => void timelineOf({ posts: [value, { when: value }], facts: value })),
    );
  });
});

test('what should be answered is due at its own deadline or its platform’s; the rest never', () => {
  const posts = [
    { id: 'a', on: 'pepia', kind: 'complaint', when: '0:10' },
    { id: 'b', on: 'pepia', kind: 'complaint', when: '0:10', deadline: '0:30' },
    { id: 'c', on: 'pepia', kind: 'meme', when: '0:10', deadline: '0:30' },
  ];
  expect(timelineOf({ posts }).posts.map(({ due }) => due)).toEqual([130, 40, undefined]);
});

describe('moving a post', () => {
  const [fixed, waiting] = timelineOf({
    posts: [
      { id: 'a', when: '0:20' },
      { id: 'b', when: { if: { answered: 'a' }, after: '0:10' } },
    ],
  }).posts as [TimedPost, TimedPost];

  test('changes its time, inside the crisis', () => {
    expect(shifted(fixed, 65, 600)).toEqual({ path: ['posts', 0, 'when'], value: '1:25' });
    expect(shifted(fixed, -65, 600)?.value).toBe('0:00');
    expect(shifted(fixed, 9000, 600)?.value).toBe('9:59');
  });

  test('of one that waits, changes how long it waits', () => {
    expect(shifted(waiting, 5, 600)).toEqual({ path: ['posts', 1, 'when', 'after'], value: '0:15' });
    expect(shifted(waiting, -60, 600)?.value).toBe('0:00');
  });

  test('comes to rest on the grid of five minutes', () => {
    expect(23 + snap(23, 4)).toBe(25);
    expect(23 + snap(23, -20)).toBe(5);
  });
});

test('nights and hours follow the clock of the story', () => {
  const story = { startsAt: 20 * 60, duration: 26 * 60 };
  expect(nightsOf(story)).toEqual([
    { from: 60, to: 11 * 60 },
    { from: 25 * 60, to: 26 * 60 },
  ]);
  expect(ticksOf({ startsAt: 11 * 60 + 52, duration: 130 }, 60)).toEqual([8, 68, 128]);
});

test('no card covers another of its row, and no row is left out', () => {
  const stretch = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 80 }));
  fc.assert(
    fc.property(fc.array(stretch), (made) => {
      const cards = made.map(([from, length]) => ({ from, to: from + length })).sort((a, b) => a.from - b.from);
      const rows = packRows(cards);
      for (const [index, card] of cards.entries()) {
        const earlier = cards.slice(0, index).filter((_, other) => rows[other] === rows[index]);
        for (const other of earlier) expect(other.to).toBeLessThanOrEqual(card.from);
      }
      const used = new Set(rows);
      expect([...used].sort((a, b) => a - b)).toEqual([...used.keys()].map((_, index) => index));
    }),
  );
});
