import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { createDraft, type Draft } from '../../src/studio/draft.ts';
import { LONG } from '../support/long.ts';

const SMALL = readFileSync('tests/scenario/small.json', 'utf8');
const open = (text: string, orderAt?: () => readonly string[]): Draft =>
  createDraft(text, { read: async (each) => parseScenario(each), ...(orderAt && { orderAt }) });
const textOf = (draft: Draft) => draft.store.getState().text;
const shownBy = (draft: Draft) => draft.store.getState().value as Record<string, unknown>;

describe('editing by path', () => {
  it('changes nothing but what was asked', () => {
    const draft = open(SMALL);
    draft.set(['people', 1, 'followers'], 41);
    expect(textOf(draft)).toBe(SMALL.replace('"followers": 40', '"followers": 41'));
    draft.undo();
    draft.set(['posts', 1, 'text', 'en'], 'Shut "it" down.');
    expect(textOf(draft)).toBe(SMALL.replace('Just close down already.', 'Shut \\"it\\" down.'));
  });

  it('adds a field in the usual order, in the manner of its neighbours', () => {
    const draft = open('{\n\t"a": 1,\n\t"c": { "x": 1 }\n}\n', () => ['a', 'b', 'c', 'x', 'y']);
    draft.set(['b'], [true]);
    draft.set(['c', 'y'], 2);
    expect(textOf(draft)).toBe('{\n\t"a": 1,\n\t"b": [true],\n\t"c": { "x": 1, "y": 2 }\n}\n');
  });

  it('breaks what has become too long for a line', () => {
    const draft = open('{ "people": [] }');
    const long = 'x'.repeat(100);
    draft.insert(['people'], 0, { id: 'a', name: long });
    expect(textOf(draft)).toBe(`{ "people": [\n  {\n    "id": "a",\n    "name": "${long}"\n  }\n] }`);
  });

  it('makes what is missing on the way', () => {
    const draft = open('{}');
    draft.set(['chatter', 'angry', 0], 'Shame!');
    expect(shownBy(draft)).toEqual({ chatter: { angry: ['Shame!'] } });
  });

  it('removes with its comma', () => {
    for (const [index, left] of [
      [0, '[2, 3]'],
      [1, '[1, 3]'],
      [2, '[1, 2]'],
    ] as const) {
      const draft = open('{ "list": [1, 2, 3] }');
      draft.set(['list', index], undefined);
      expect(textOf(draft)).toBe(`{ "list": ${left} }`);
    }
    const draft = open('{ "only": 1 }');
    draft.set(['only'], undefined);
    expect(textOf(draft)).toBe('{}');
  });

  it('moves a thing with its own look, there and back', () => {
    const draft = open('[\n  { "a": 1 },\n  {\n    "b": 2\n  },\n  3\n]\n');
    const before = textOf(draft);
    draft.move([], 0, 2);
    expect(textOf(draft)).toBe('[\n  {\n    "b": 2\n  },\n  3,\n  { "a": 1 }\n]\n');
    draft.move([], 2, 0);
    expect(textOf(draft)).toBe(before);
  });

  it('shows what it can of an unfinished text, and leaves it alone', () => {
    const draft = open('{ "title": "Soup", "people": [ { "id": "a" }, ');
    expect(shownBy(draft)).toMatchObject({ title: 'Soup', people: [{ id: 'a' }] });
    expect(draft.store.getState().sound).toBe(false);
    draft.set(['title'], 'Broth');
    expect(textOf(draft)).toContain('Soup');
  });

  it('survives any text', () => {
    for (const text of ['', '[[['.repeat(40_000), '"', 'null', '{"__proto__": {"polluted": 1}, "a": 1, "a": 2}']) {
      const draft = open(text);
      draft.set(['a'], 3);
      draft.insert(['list'], 0, 1);
      draft.move(['list'], 0, 1);
      expect((Object.prototype as { polluted?: number }).polluted).toBeUndefined();
    }
  });

  it('knows where things are written, and what is written where', () => {
    const draft = open(SMALL);
    const place = draft.locate(['posts', 2, 'replies', 1, 'strategy']);
    expect(SMALL.slice(place?.from, place?.to)).toBe('"inform"');
    expect(draft.pathAt(place?.from ?? 0)).toEqual(['posts', 2, 'replies', 1, 'strategy']);
    expect(draft.locate(['nowhere'])).toBeUndefined();
  });
});

describe('undo', () => {
  it('takes edits of one name back together, others one by one', () => {
    const draft = open('{ "title": "" }');
    for (const typed of ['S', 'So', 'Sou', 'Soup']) draft.set(['title'], typed, 'title');
    draft.set(['id'], 'soup');
    draft.set(['id'], 'cold-soup');
    draft.undo();
    expect(shownBy(draft)).toEqual({ title: 'Soup', id: 'soup' });
    draft.undo();
    draft.undo();
    expect(shownBy(draft)).toEqual({ title: '' });
    expect(draft.store.getState()).toMatchObject({ canUndo: false, canRedo: true });
    draft.redo();
    expect(shownBy(draft)).toEqual({ title: 'Soup' });
  });

  it('does not merge across something else', () => {
    const draft = open('{ "title": "", "id": "" }');
    draft.set(['title'], 'a', 'title');
    draft.set(['id'], 'b', 'id');
    draft.set(['title'], 'ab', 'title');
    draft.undo();
    expect(shownBy(draft)).toEqual({ title: 'a', id: 'b' });
  });

  it('takes many places back at once', () => {
    const draft = open(SMALL);
    draft.setAll([
      { path: ['posts', 0, 'by'], value: 'nina' },
      { path: ['people', 0, 'id'], value: 'nina' },
    ]);
    expect(textOf(draft)).toContain('"by": "nina"');
    draft.undo();
    expect(textOf(draft)).toBe(SMALL);
  });

  it('gives the first text back after any edits, and the last after redoing them', () => {
    // A name that could reach an object’s making stands in the text and is shown to nobody.
    const unshown = /"(?:__proto__|constructor|prototype)":/u;
    const value = fc.jsonValue({ maxDepth: 3 }).filter((each) => !unshown.test(JSON.stringify(each)));
    const path = fc.constantFrom(
      ['title'],
      ['posts', 0, 'text'],
      ['posts', 1],
      ['posts'],
      ['people', 0, 'id'],
      ['new', 'x', 0],
      ['chatter', 'angry'],
    );
    const action = fc.oneof(
      fc.record({ do: fc.constant('set' as const), path, value: fc.option(value, { nil: undefined }) }),
      fc.record({ do: fc.constant('insert' as const), path, index: fc.nat(5), value }),
      fc.record({ do: fc.constant('move' as const), path, index: fc.nat(5), to: fc.nat(5) }),
    );
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 12 }), (actions) => {
        const draft = open(SMALL);
        for (const each of actions) {
          if (each.do === 'set') draft.set(each.path, each.value);
          if (each.do === 'insert') draft.insert(each.path, each.index, each.value);
          if (each.do === 'move') draft.move(each.path, each.index, each.to);
          // Whatever was done, the text is still JSON, and says what the tolerant reading says.
          expect(JSON.parse(textOf(draft))).toEqual(JSON.parse(JSON.stringify(shownBy(draft))));
        }
        const last = textOf(draft);
        while (draft.store.getState().canUndo) draft.undo();
        expect(textOf(draft)).toBe(SMALL);
        while (draft.store.getState().canRedo) draft.redo();
        expect(textOf(draft)).toBe(last);
        draft.close();
      }),
      { numRuns: LONG ? 1000 : 60 },
    );
  });
});

describe('the strict reading', () => {
  it('follows the text, and says when it is behind', async () => {
    const draft = open(SMALL);
    const reading = () => draft.store.getState().reading;
    await vi.waitFor(() => expect(reading().stale).toBe(false));
    expect(reading().scenario?.id).toBe('cold-soup');
    draft.set(['id'], 'Not An Id');
    expect(reading().stale).toBe(true);
    await vi.waitFor(() => expect(reading().stale).toBe(false));
    expect(reading().problems[0]).toMatchObject({ key: 'bad-id', path: ['id'] });
    expect(reading().scenario).toBeUndefined();
  });
});
