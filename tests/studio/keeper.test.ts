import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft, type Draft } from '../../src/studio/draft.ts';
import { type Keeper, keepDraft } from '../../src/studio/keeper.ts';
import { type KeptDraft, memoryShelf, type Shelf } from '../../src/studio/shelf.ts';

const KEPT: KeptDraft = { id: 'a', text: '{ "title": "Soup" }', changedAt: 1, title: 'Soup' };
const MINUTE = 60_000;

let shelf: Shelf;
let draft: Draft;
let keeper: Keeper;

beforeEach(async () => {
  vi.useFakeTimers({ now: MINUTE });
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  shelf = { ...memoryShelf(), lasting: true };
  await shelf.put(KEPT);
  draft = createDraft(KEPT.text, { read: async () => ({ ok: false, problems: [] }) });
  keeper = keepDraft(draft, KEPT, shelf);
});
afterEach(async () => {
  await keeper.close();
  draft.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a draft', () => {
  it('is kept at a pause in the typing', async () => {
    draft.set(['title'], 'Broth');
    expect(keeper.store.getState().status).toBe('pending');
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.store.getState().status).toBe('kept');
    expect(await shelf.find('a')).toMatchObject({ text: '{ "title": "Broth" }', title: 'Broth', problems: 0 });
  });

  it('is kept every few seconds when there is no pause', async () => {
    for (let typed = 0; typed < 20; typed++) {
      draft.set(['title'], 'x'.repeat(typed), 'title');
      await vi.advanceTimersByTimeAsync(200);
    }
    expect((await shelf.find('a'))?.text).toContain('xxx');
  });

  it('is kept when the page is put aside', async () => {
    draft.set(['title'], 'Broth');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect((await shelf.find('a'))?.title).toBe('Broth');
  });

  it('says that the disk is full, and tries again at the next change', async () => {
    const { put } = shelf;
    shelf.put = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    draft.set(['title'], 'Broth');
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.store.getState().status).toBe('full');
    shelf.put = put;
    draft.set(['title'], 'Bisque');
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.store.getState().status).toBe('kept');
    expect((await shelf.find('a'))?.title).toBe('Bisque');
  });

  it('says when nothing lasts', async () => {
    const passing = keepDraft(draft, KEPT, memoryShelf());
    expect(passing.store.getState().status).toBe('refused');
    draft.set(['title'], 'Broth');
    await vi.advanceTimersByTimeAsync(1000);
    expect(passing.store.getState().status).toBe('refused');
    await passing.close();
  });
});

describe('versions', () => {
  it('are kept after minutes of work, and on saving when something has changed', async () => {
    await keeper.save('opened');
    draft.set(['title'], 'Broth');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await shelf.versions('a')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    draft.set(['title'], 'Bisque');
    await vi.advanceTimersByTimeAsync(1000);
    await keeper.save('saved');
    const versions = await shelf.versions('a');
    expect(versions.map(({ why, text }) => [why, text])).toEqual([
      ['working', '{ "title": "Bisque" }'],
      ['opened', '{ "title": "Soup" }'],
    ]);
  });

  it('are fifty at most, and come back with a draft that was removed', async () => {
    for (let at = 0; at < 60; at++) await shelf.keep({ draft: 'a', at, why: 'working', text: String(at) });
    await shelf.keep({ draft: 'b', at: 0, why: 'working', text: '' });
    expect((await shelf.versions('a')).map(({ at }) => at)).toEqual(Array.from({ length: 50 }, (_, rank) => 59 - rank));
    const bringBack = await shelf.remove('a');
    expect([await shelf.find('a'), await shelf.versions('a')]).toEqual([undefined, []]);
    await bringBack();
    expect(await shelf.versions('a')).toHaveLength(50);
    expect(await shelf.versions('b')).toHaveLength(1);
  });
});
