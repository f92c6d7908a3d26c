import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'sang-froid.workshops';

function storage(kept: Record<string, string>) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

/** The module reads what is kept while it is loaded. */
async function freshly(kept: Record<string, string> = {}) {
  vi.resetModules();
  vi.stubGlobal('localStorage', storage(kept));
  return import('../../src/session/my-workshops.ts');
}

beforeEach(() => vi.stubGlobal('location', { protocol: 'http:', host: 'trainer.test' }));
afterEach(() => vi.unstubAllGlobals());

describe('what this device may steer', () => {
  it('is found again when the page is opened again', async () => {
    const kept = {};
    const { keepHostKey, keepWorkshop, noteWorkshop } = await freshly(kept);
    keepHostKey('the-key');
    keepWorkshop('ABCDEF', 'one');
    keepWorkshop('GHJKLM', 'two');
    noteWorkshop('ABCDEF', { state: 'ended', seats: 12 });
    const { myWorkshops } = await freshly(kept);
    expect(myWorkshops.getState()).toMatchObject({
      hostKey: 'the-key',
      workshops: [
        { code: 'GHJKLM', secret: 'two', state: 'open' },
        { code: 'ABCDEF', secret: 'one', state: 'ended', seats: 12 },
      ],
    });
  });

  it.each(['nonsense', '[]', '{"workshops":[null,{"code":1},{"code":"ABCDEF"}]}', '{"hostKey":7,"workshops":{}}'])(
    'is nothing where %s was kept',
    async (text) => {
      const { myWorkshops } = await freshly({ [KEY]: text });
      expect(myWorkshops.getState()).toEqual({ workshops: [] });
    },
  );

  it('lives as long as the page where the browser keeps nothing', async () => {
    const { keepWorkshop, myWorkshops } = await freshly();
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new Error('denied');
      },
    });
    expect(keepWorkshop('ABCDEF', 'one')).toBe(false);
    expect(myWorkshops.getState().workshops).toMatchObject([{ code: 'ABCDEF' }]);
  });
});

describe('opening a room', () => {
  const answer = (status: number, body: unknown) =>
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));

  it('keeps its secret on this device', async () => {
    const { openWorkshop, myWorkshops } = await freshly();
    answer(201, { code: 'ABCDEF', secret: 's', addresses: ['http://192.0.2.1:4173/', 'not an address'] });
    expect(await openWorkshop('key')).toEqual({ ok: true, code: 'ABCDEF' });
    expect(myWorkshops.getState().workshops).toMatchObject([
      { code: 'ABCDEF', secret: 's', addresses: ['http://192.0.2.1:4173/'] },
    ]);
  });

  it.each([
    [401, {}, 'bad-key'],
    [429, {}, 'too-many'],
    // A host of plain files has no such address, or answers anything with its page.
    [404, {}, 'no-server'],
    [405, {}, 'no-server'],
    [200, { some: 'page' }, 'no-server'],
  ] as const)('says why not: %s', async (status, body, why) => {
    const { openWorkshop, myWorkshops } = await freshly();
    answer(status, body);
    expect(await openWorkshop('key')).toEqual({ ok: false, why });
    expect(myWorkshops.getState().workshops).toEqual([]);
  });

  it('says when nobody answers', async () => {
    const { openWorkshop } = await freshly();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await openWorkshop('key')).toEqual({ ok: false, why: 'unreachable' });
  });
});

describe('the host of these pages', () => {
  it.each([
    [200, '{"status":"ok","rooms":3}', true],
    [503, '{"status":"draining","rooms":3}', true],
    [404, 'Not found', false],
    [200, '<!doctype html>', false],
    [200, 'null', false],
  ])('%s %s', async (status, body, keepsRooms) => {
    const { findServer } = await freshly();
    vi.stubGlobal('fetch', async () => new Response(body, { status }));
    expect(await findServer()).toBe(keepsRooms);
  });
});
