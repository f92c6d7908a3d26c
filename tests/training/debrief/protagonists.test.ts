import { describe, expect, test } from 'vitest';
import type { Post } from '../../../src/crisis/world.ts';
import { protagonistsOf, wonOver } from '../../../src/training/debrief/protagonists.ts';
import { givenRun, type HandMadeRun } from '../../support/history.ts';
import { WEIGHTS } from '../../support/judge.ts';
import { option, post } from '../../support/worlds.ts';

const replies = [
  option('kind', { strategy: 'apologise', traits: ['empathy'] }),
  option('plain', { strategy: 'inform' }),
  option('wait', { strategy: 'hold', traits: ['personal'] }),
  option('cruel', { strategy: 'deny', traits: ['blame'] }),
];
const photo = post('photo', { page: 'ours', replies });
const thanks = post('thanks', { kind: 'praise', when: { if: { chosen: 'photo/kind' }, after: 60 } });
const again = post('again', { when: 300, replies });

const given = (...more: Post[]) => givenRun({ posts: [photo, ...more] });
const became = (run: HandMadeRun) =>
  protagonistsOf(run.history(), WEIGHTS)
    .map(({ who, became, text, post }) => `${who} ${became}: ${post}, ${text ?? 'no text'}`)
    .join('; ');

describe('people won', () => {
  test('a good answer wins who has nothing more to say', () => {
    expect(became(given().replying(9, 'photo', 'photo/kind'))).toBe('lea won: photo, photo/kind');
  });

  test('where the scenario has thanks of theirs to give, they are won when they give them', () => {
    const answered = given(thanks).replying(9, 'photo', 'photo/kind');
    expect(became(answered)).toBe('lea won: photo, photo/kind');
    expect(protagonistsOf(answered.history(30), WEIGHTS)).toMatchObject([{ became: 'calmed', at: 9, action: 0 }]);
  });

  test('the scorecard’s list is those', () => {
    const max = post('max', { by: 'max', when: 20, replies });
    expect(wonOver(given(max).replying(9, 'photo', 'photo/kind').history(), WEIGHTS)).toEqual(['lea']);
  });
});

describe('people calmed', () => {
  test('by an answer with little in it, by a holding line, by a private word', () => {
    expect(became(given().replying(9, 'photo', 'photo/plain'))).toContain('lea calmed');
    expect(became(given().replying(9, 'photo', 'photo/wait'))).toContain('lea calmed');
    expect(became(given().replying(9, 'photo', 'photo/kind', { channel: 'private' }))).toContain('lea calmed');
  });
});

describe('people lost', () => {
  test('by silence past the deadline, with nobody’s words to blame', () => {
    expect(became(given())).toBe('lea lost: photo, no text');
  });

  test('by an answer that hurts, and by one given where they would not read it', () => {
    expect(became(given().replying(9, 'photo', 'photo/cruel'))).toBe('lea lost: photo, photo/cruel');
    expect(became(given().replying(9, 'photo', 'photo/kind', { channel: 'elsewhere' }))).toContain('lea lost');
  });

  test('by an answer after which they come back complaining, until that too is answered', () => {
    const back = () => given(again).replying(9, 'photo', 'photo/kind');
    expect(protagonistsOf(back().history(310), WEIGHTS)).toMatchObject([
      { became: 'lost', at: 300, post: 'again', text: 'photo/kind' },
    ]);
    expect(became(back())).toBe('lea lost: again, no text');
    expect(became(back().replying(320, 'again', 'again/kind'))).toBe('lea won: again, again/kind');
  });

  test('by taking their words down, whatever is answered', () => {
    const silenced = given().moderating(5, 'photo', 'hide').replying(30, 'photo', 'photo/kind');
    expect(became(silenced)).toBe('lea lost: photo, no text');
  });
});
