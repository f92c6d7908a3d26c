import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TimedAction } from '../../src/crisis/actions.ts';
import { ownRef } from '../../src/training/own-option.ts';

const RUN = { place: 'run', run: 'coq 7 calm' };
const ON_DISK = 'sang-froid.drafts';

/** The page opened anew on a device that keeps this. */
async function freshly(kept: Record<string, string> = {}, full = () => false) {
  vi.resetModules();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept[key] ?? null,
    removeItem: (key: string) => delete kept[key],
    setItem: (key: string, value: string) => {
      if (full()) throw new DOMException('no more', 'QuotaExceededError');
      kept[key] = value;
    },
  });
  const { KeptDrafts } = await import('../../src/session/drafts.ts');
  return (where = RUN, goesOn = true) => new KeptDrafts(where, { isKept: true, goesOn });
}

const sent = (post: string, words: string): TimedAction => ({
  at: 3,
  action: { type: 'reply', post, option: ownRef(post, words), channel: 'public', words },
});

afterEach(() => vi.unstubAllGlobals());

describe('a reply that is being written', () => {
  it('is there again after a reload, for its message and its run alone', async () => {
    const kept = {};
    const before = (await freshly(kept))();
    before.write('laure', 'Bonjour Laure, nous');
    before.write('rat', 'Monsieur');
    before.write('rat', '');
    const open = await freshly(kept);
    const again = open();
    expect([again.of('laure'), again.of('rat')]).toEqual(['Bonjour Laure, nous', '']);
    expect(open({ ...RUN, run: 'coq 8 calm' }).of('laure')).toBe('');
    expect(open({ place: 'room ABCDEF', run: RUN.run }).of('laure')).toBe('');
  });

  it('is gone once it is sent, whatever signs nobody sees it had, and no other is', async () => {
    const kept: Record<string, string> = {};
    const drafts = (await freshly(kept))();
    drafts.write('laure', 'Désolés,  Laure.\u200b ');
    drafts.write('rat', 'Monsieur');
    drafts.forgetSent([sent('laure', 'Autre chose.'), sent('rat', 'Madame')]);
    expect(drafts.of('laure')).not.toBe('');
    drafts.forgetSent([sent('laure', 'Désolés, Laure.')]);
    expect([drafts.of('laure'), drafts.of('rat')]).toEqual(['', 'Monsieur']);
    expect(kept[ON_DISK]).not.toContain('Laure');
  });

  it('is gone with its run: over, or another begun in its place', async () => {
    const kept: Record<string, string> = {};
    const open = await freshly(kept);
    open().write('laure', 'Bonjour');
    // An earlier round of the same room is read again: what is written in this one stays.
    open({ ...RUN, run: 'an earlier one' }).forget();
    expect(open().of('laure')).toBe('Bonjour');
    const again = open(RUN, false);
    expect(again.of('laure')).toBe('');
    again.keepFromNow();
    expect(kept).toEqual({});
    again.write('laure', 'Encore');
    again.forget();
    expect(again.of('laure')).toBe('');
    expect(kept).toEqual({});
  });

  it('lives as long as the page where the device keeps nothing, and costs nothing else', async () => {
    const kept = { other: 'of somebody else' };
    const open = await freshly(kept, () => true);
    const drafts = open();
    drafts.write('laure', 'Bonjour');
    expect(drafts.of('laure')).toBe('Bonjour');
    expect(open().of('laure')).toBe('Bonjour');
    expect(kept).toEqual({ other: 'of somebody else' });
    expect((await freshly(kept, () => true))().of('laure')).toBe('');
  });

  it.each(['', '{', '[null, 4, {}]', '[{"place":"run","run":"coq 7 calm","drafts":{"laure":4}}]'])(
    'is not made of what cannot be read: %s',
    async (text) => {
      expect((await freshly({ [ON_DISK]: text }))().of('laure')).toBe('');
    },
  );

  it('fills no device: of many rooms the oldest are forgotten', async () => {
    const kept: Record<string, string> = {};
    const open = await freshly(kept);
    for (let n = 0; n < 20; n++) open({ place: `room ${n}`, run: 'r' }).write('laure', `${n}`);
    expect(JSON.parse(kept[ON_DISK] ?? '')).toHaveLength(8);
    expect(open({ place: 'room 19', run: 'r' }).of('laure')).toBe('19');
  });
});
