import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printScenario } from '../../src/scenario/print.ts';
import { around, graphOf } from '../../src/studio/graph.ts';
import { drawn, NODE, nextFrom } from '../../src/ui/studio/graph/graph-layout.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';

const DRAFT = {
  facts: [{ id: 'oven' }],
  statements: [
    { id: 'sorry', kind: 'apology', needs: { verified: 'oven' } },
    { id: 'pardon', kind: 'apology' },
  ],
  posts: [
    { id: 'start', when: '0:00', replies: [{ id: 'kind', does: [{ delete: 'photo' }] }, { id: 'cold' }] },
    { id: 'photo', when: '0:10' },
    { id: 'alone', when: '0:20' },
    { id: 'anger', when: { if: { all: [{ deleted: 'photo' }, { not: { chosen: 'start/kind' } }] } } },
    { id: 'echo', when: { if: { any: [{ appeared: 'anger' }, { trust: 40 }, { appeared: 'ghost' }] } } },
  ],
  endings: [{ id: 'calm', when: { published: 'apology' } }, { id: 'other' }],
  search: [{ title: 'Found', when: { appeared: 'echo' } }],
};
const edges = (draft: unknown) =>
  graphOf(draft).edges.map(
    ({ from, to, how, not, any }) => `${from} ${not ? 'not ' : ''}${how}${any ? '?' : ''} ${to}`,
  );

test('only what waits and what is waited for, each with how', () => {
  expect(edges(DRAFT).sort()).toEqual(
    [
      'post:photo deleted post:anger',
      'option:start/kind not chosen post:anger',
      'post:anger appeared? post:echo',
      'measure:{"trust":40} trust? post:echo',
      'post:ghost appeared? post:echo',
      'fact:oven verified statement:sorry',
      'statement:sorry published? ending:calm',
      'statement:pardon published? ending:calm',
      'post:echo appeared result:0',
      'post:start offers option:start/kind',
      'option:start/kind deletes post:photo',
    ].sort(),
  );
  const keys = graphOf(DRAFT).nodes.map(({ key }) => key);
  expect(keys).not.toContain('post:alone');
  expect(keys).not.toContain('ending:other');
});

test('a name nobody has is shown as such, and leads nowhere', () => {
  const ghost = graphOf(DRAFT).nodes.find(({ key }) => key === 'post:ghost');
  expect(ghost).toMatchObject({ isUnknown: true, path: undefined });
  expect(graphOf(DRAFT).nodes.filter(({ isUnknown }) => isUnknown)).toHaveLength(1);
});

test('“not any” keeps each from coming; “not all” is a choice', () => {
  const waiting = (condition: unknown) => ({ posts: [{ id: 'a' }, { id: 'b' }, { id: 'c', when: { if: condition } }] });
  const both = [{ appeared: 'a' }, { appeared: 'b' }];
  expect(edges(waiting({ not: { any: both } }))).toEqual(['post:a not appeared post:c', 'post:b not appeared post:c']);
  expect(edges(waiting({ not: { all: both } }))).toEqual([
    'post:a not appeared? post:c',
    'post:b not appeared? post:c',
  ]);
});

test('around one thing: what leads to it and what comes of it', () => {
  const keys = around(graphOf(DRAFT), 'post:anger').nodes.map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(['post:anger', 'post:photo', 'post:start', 'post:echo', 'result:0']));
  expect(keys).not.toContain('ending:calm');
  expect(keys).not.toContain('post:ghost');
});

test('drawn, no two things cover one another, and the arrow keys follow the links', () => {
  const drawing = drawn(graphOf(DRAFT));
  for (const [index, a] of drawing.nodes.entries()) {
    for (const b of drawing.nodes.slice(index + 1)) {
      const apart = Math.abs(a.left - b.left) >= NODE.width || Math.abs(a.top - b.top) >= NODE.height;
      expect({ a: a.node.key, b: b.node.key, apart }).toMatchObject({ apart: true });
    }
  }
  expect(nextFrom(drawing, 'post:anger', 'ArrowRight')).toBe('post:echo');
  expect(nextFrom(drawing, 'fact:oven', 'ArrowRight')).toBe('statement:sorry');
  expect(nextFrom(drawing, 'fact:oven', 'ArrowLeft')).toBeUndefined();
});

test.each(LIBRARY)('%s: every link of the library joins two things that are there', (id) => {
  const { nodes, edges: links } = graphOf(JSON.parse(printScenario(givenScenario(id))));
  const keys = new Set(nodes.map(({ key }) => key));
  expect(keys.size).toBe(nodes.length);
  expect(links.filter(({ from, to }) => !keys.has(from) || !keys.has(to))).toEqual([]);
  expect(nodes.filter(({ isUnknown }) => isUnknown)).toEqual([]);
});

test('whatever the value, there is an answer', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      drawn(
        graphOf({ posts: [{ id: 'a', when: { if: value } }, value], endings: [{ when: value }], statements: value }),
      );
    }),
  );
});
