import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CUES, cuesOf, FIRES, firesOf } from '../../src/audio/sounds.ts';
import { hotWorld, post } from '../support/worlds.ts';

const posts = new Map(
  [...hotWorld().posts, post('mail', { on: 'inbox', kind: 'request' })].map((each) => [each.id, each]),
);

describe('sound', () => {
  it('grows from a hearth into a blaze as the crowd grows louder and angrier', () => {
    const calm = firesOf({ perHour: 2, anger: 20 });
    const tense = firesOf({ perHour: 60, anger: 50 });
    const hot = firesOf({ perHour: 400, anger: 80 });
    expect(calm.blaze).toBeLessThan(tense.blaze);
    expect(tense.blaze).toBeLessThan(hot.blaze);
    expect(hot.hearth).toBeLessThan(calm.hearth);
    expect(hot.blaze).toBeLessThanOrEqual(1);
  });

  it('tells a concern from a colleague, and is quiet about a troll', () => {
    const appeared = (id: string) => [...cuesOf([{ at: 1, type: 'post-appeared', post: id, seenAt: 1 }], posts)];
    expect(appeared('photo')).toEqual(['ping']);
    expect(appeared('mail')).toEqual(['knock']);
    expect(appeared('troll')).toEqual([]);
  });

  it('rains on a good reply, snaps at a deletion, and says each thing once', () => {
    const reply = {
      at: 1,
      type: 'reply-landed',
      post: 'photo',
      option: 'photo/good',
      channel: 'public',
      quality: 1,
      promptness: 1,
      copy: 1,
      waited: 5,
      covers: [],
    } as const;
    const deletion = {
      at: 1,
      type: 'post-moderated',
      post: 'photo',
      how: 'delete',
      cited: false,
      lawful: false,
      seenBy: 90,
      lever: 0.2,
    } as const;
    expect([...cuesOf([{ ...reply, lever: -0.1 }, { ...reply, lever: -0.1 }, deletion], posts)]).toEqual([
      'rain',
      'snap',
    ]);
    expect([...cuesOf([{ ...reply, lever: 0.1 }], posts)]).toEqual(['sent']);
  });

  it('has a file for every name', () => {
    for (const name of [...CUES, ...FIRES]) expect(existsSync(`assets/sound/${name}.mp3`)).toBe(true);
  });
});
