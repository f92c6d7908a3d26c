import type { StoreApi } from 'zustand/vanilla';
import type { SpreadOptions } from '../../src/spread/options.ts';

/**
 * Runs inside the page: mounts the built spread view over a made-up crisis, as large as asked. What it counts and
 * offers is left on `window.spread`.
 */
export interface SpreadStage {
  /** Calls that drew something, WebGL or 2D. */
  draws: number;
  /** Adds shares and tells the view. */
  grow(shares: number): void;
  pause(paused: boolean): void;
  canvas(): HTMLCanvasElement | null;
  readonly host: HTMLElement;
  unmount(): void;
}

declare global {
  interface Window {
    spread: SpreadStage;
  }
}

export async function stageSpread({ url, shares, reduced }: { url: string; shares: number; reduced: boolean }) {
  const { mountSpread } = (await import(url)) as {
    mountSpread(host: HTMLElement, store: StoreApi<unknown>, options: SpreadOptions): () => void;
  };
  const room = 60_000;
  const table = {
    count: 0,
    at: new Float64Array(room),
    platform: new Uint8Array(room),
    stance: new Uint8Array(room),
    thread: new Uint16Array(room),
    parent: new Int32Array(room),
    audience: new Uint32Array(room),
    keyHigh: new Uint32Array(room),
    keyLow: new Uint32Array(room),
  };
  let state = {
    scenario: { posts: [] },
    status: 'running',
    clock: { paused: false },
    view: { table, now: 0, anger: 60, posts: [], events: [] },
  };
  const listeners = new Set<(next: unknown) => void>();
  const tell = (change: object) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener(state);
  };
  const add = (more: number) => {
    const now = state.view.now + 1;
    for (let n = 0; n < more; n++) {
      const row = table.count++;
      const key = Math.imul(row + 1, 0x9e3779b1) >>> 0;
      table.at[row] = now - 1 + n / more;
      table.platform[row] = [0, 0, 0, 1, 1, 1, 2, 2, 3, 4][key % 10] as number;
      table.stance[row] = [0, 0, 0, 1, 1, 2, 2, 3, 4][(key >>> 4) % 9] as number;
      table.thread[row] = (key >>> 9) % 14;
      table.parent[row] = row < 20 ? -1 : Math.floor(row * ((key >>> 3) / 2 ** 29));
      table.audience[row] = (key >>> 5) % 5000;
      table.keyHigh[row] = Math.imul(key, 0x85ebca6b) >>> 0;
      table.keyLow[row] = Math.imul(key ^ 0x5bd1e995, 0xc2b2ae35) >>> 0;
    }
    return { ...state.view, now };
  };
  state = { ...state, view: add(shares) };
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;inset:0 auto auto 0;width:640px;height:320px;z-index:99';
  document.body.append(host);
  const stage: SpreadStage = {
    draws: 0,
    grow: (more) => tell({ view: add(more) }),
    pause: (paused) => tell({ clock: { paused } }),
    canvas: () => host.querySelector('div canvas:only-child'),
    host,
    unmount: () => {},
  };
  window.spread = stage;
  const count = (prototype: object, method: string) => {
    const owner = prototype as Record<string, (...given: unknown[]) => unknown>;
    const original = owner[method] as (...given: unknown[]) => unknown;
    owner[method] = function (this: unknown, ...given: unknown[]) {
      stage.draws++;
      return original.apply(this, given);
    };
  };
  count(WebGLRenderingContext.prototype, 'drawArrays');
  count(CanvasRenderingContext2D.prototype, 'drawImage');
  const store = {
    getState: () => state,
    subscribe: (listener: (next: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const labels = { pepia: 'Pépia', trombi: 'Trombi', bobine: 'Bobine', blogs: 'Blogs', press: 'Presse' };
  stage.unmount = mountSpread(host, store as unknown as StoreApi<unknown>, {
    reducedMotion: reduced,
    theme: 'dark',
    labels,
  });
}
