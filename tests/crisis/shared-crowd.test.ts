import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/crisis/actions.ts';
import { Crisis } from '../../src/crisis/crisis.ts';
import { MOST_STORIES, SharedCrowd } from '../../src/crisis/shared-crowd.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { LONG } from '../support/long.ts';
import { hotWorld, post } from '../support/worlds.ts';

const LEVERS = leversOf(RULEBOOK);

/** A message comes earlier or later, or not at all, by how many were reached: its thread is not as old in each story. */
const world = hotWorld({
  duration: 24 * 60,
  posts: [
    ...hotWorld().posts,
    post('everybody', { when: { if: { reach: 20_000 }, after: 7 }, spark: 80 }),
    post('in-the-papers', { on: 'press', when: { if: { press: 1 }, after: 30 }, spark: 20 }),
  ],
});

const remove = (post: string): Action => ({ type: 'moderate', post, how: 'delete', cite: false });
const reply = (post: string, option: string): Action => ({
  type: 'reply',
  post,
  option: `${post}/${option}` as const,
  channel: 'public',
});

/** What is done in each story, and when. */
const STORIES: readonly (readonly (readonly [number, Action])[])[] = [
  [],
  [[30, remove('photo')]],
  [[31, remove('photo')]],
  [[20, reply('photo', 'good')]],
  [
    [20, reply('photo', 'lie')],
    [150, reply('troll', 'witty')],
  ],
  [
    [0, { type: 'prepare', kinds: ['monitoring', 'ambassadors'] }],
    [40, { type: 'brief' }],
    [50, { type: 'publish', statement: 'denial' }],
  ],
];

/** Plays them minute by minute, each with this crowd. */
function played(crises: readonly Crisis[]): readonly Crisis[] {
  for (let minute = 0; minute < world.duration; minute++) {
    crises.forEach((crisis, nth) => {
      for (const [at, action] of STORIES[nth] ?? []) if (at === minute) expect(crisis.act(action)).toBeUndefined();
    });
    for (const crisis of crises) crisis.advance(minute + 1);
  }
  return crises;
}

describe('one crowd for several stories', () => {
  test.each(Array.from({ length: LONG ? 100 : 6 }, (_, nth) => nth + 1))(
    'gives each what it would have had alone (seed %i)',
    (seed) => {
      const crowd = SharedCrowd.maker();
      const together = played(STORIES.map(() => new Crisis(world, LEVERS, seed, crowd)));
      const alone = played(STORIES.map(() => new Crisis(world, LEVERS, seed)));
      const told = (crisis: Crisis) => {
        const { events, posts, reach, trust, anger, perHour } = crisis.view();
        return { events, posts, reach, trust, anger, perHour };
      };
      expect(together.map(told)).toEqual(alone.map(told));
      expect(new Set(together.map(({ reach }) => reach)).size).toBeGreaterThan(3);
    },
  );

  test('has no room for more stories than there are bits', () => {
    const crowd = SharedCrowd.maker();
    for (let nth = 0; nth < MOST_STORIES; nth++) new Crisis(world, LEVERS, 1, crowd);
    expect(() => new Crisis(world, LEVERS, 1, crowd)).toThrow(/31 stories/);
  });
});
