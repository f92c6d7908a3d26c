import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexScenario, rootOf, speakerOf } from '../../src/ui/play/scenario-index.ts';
import { previewOf } from '../../src/ui/studio/preview/playable.ts';
import { SMALL, smallScenario } from '../scenario/small.ts';

/** What the preview makes of a draft, finished or not. */

const small = () => JSON.parse(SMALL) as { posts: Record<string, unknown>[] };

describe('the feed preview', () => {
  test('shows every message of a finished draft, at the soonest minute it can come', () => {
    const { posts, scenario } = previewOf(small(), '…');
    const finished = smallScenario();
    expect(scenario.posts.map(({ id, text }) => ({ id, text }))).toEqual(
      finished.posts.map(({ id, text }) => ({ id, text })),
    );
    for (const { id, at } of posts) {
      const when = finished.posts.find((post) => post.id === id)?.when;
      if (typeof when === 'number') expect(at).toBe(when);
    }
  });

  test('says so where there is no text, no author, no place yet', () => {
    const { posts, scenario } = previewOf(
      { posts: [{ when: '0:10' }, { id: 'a' }, { id: 'a', text: { fr: 'Un' } }] },
      'blank',
    );
    expect(scenario.posts.map(({ text }) => text)).toEqual(['blank', 'blank', { fr: 'Un', en: 'Un' }]);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(3);
    expect(posts.map(({ at }) => at)).toEqual([10, undefined, undefined]);
    expect(speakerOf(indexScenario(scenario), '?').name).toBe('?');
  });

  test('a comment on what is not there, or is elsewhere, stands by itself', () => {
    const posts = [
      { id: 'head', on: 'pepia', when: '0:00' },
      { id: 'here', on: 'pepia', re: 'head', when: '0:01' },
      { id: 'elsewhere', on: 'trombi', re: 'head', when: '0:01' },
      { id: 'lost', on: 'pepia', re: 'gone', when: '0:01' },
    ];
    const index = indexScenario(previewOf({ posts }, '…').scenario);
    expect(posts.map(({ id }) => rootOf(index, id))).toEqual(['head', 'head', 'elsewhere', 'lost']);
  });

  test('anything at all can be previewed', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(20), fc.jsonValue(), (value, at, spoilt) => {
        previewOf(value, '…');
        const draft = small();
        const post = draft.posts[at % draft.posts.length] ?? {};
        const name = Object.keys(post)[at % Object.keys(post).length] ?? 'text';
        post[name] = spoilt;
        const { scenario, posts } = previewOf(draft, '…');
        const index = indexScenario(scenario);
        for (const { id } of posts) {
          expect(index.posts.has(rootOf(index, id))).toBe(true);
          expect(typeof speakerOf(index, index.posts.get(id)?.by ?? '').name).toBe('string');
        }
      }),
      { numRuns: 300 },
    );
  });
});
