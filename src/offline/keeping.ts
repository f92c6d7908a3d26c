import { createStore } from 'zustand/vanilla';

/** The game kept on this device, as the page sees it: what is there, what is newer, and taking it. */

export interface Keeping {
  /** `impossible`: no service worker here, for want of HTTPS or by the browser's choice, or within a learning platform. */
  readonly state: 'impossible' | 'not-yet' | 'coming' | 'kept' | 'failed';
  /** Another version is there. This page goes on with its own until it is loaded again. */
  readonly isUpdated: boolean;
}

export const keeping = createStore<Keeping>(() => ({
  state: isPossible() ? 'not-yet' : 'impossible',
  isUpdated: false,
}));

/** A package in a learning platform, or a page within another, has no manifest or is not on top: it is no app to keep. */
function isPossible(): boolean {
  return 'serviceWorker' in navigator && self === top && document.querySelector('link[rel=manifest]') !== null;
}

const ASK_AGAIN_MS = 3_600_000;

let registration: ServiceWorkerRegistration | undefined;
/** What this page was loaded with. Claimed for the first time, it stays what it is; after that, a change is a newer one. */
let controller: ServiceWorker | null = null;

/** Begins to keep the game, or looks whether there is a newer one. */
export async function keep(): Promise<void> {
  if (keeping.getState().state === 'impossible' || registration) return;
  keeping.setState({ state: 'coming' });
  try {
    const { serviceWorker } = navigator;
    controller = serviceWorker.controller;
    serviceWorker.addEventListener('controllerchange', () => {
      if (controller) keeping.setState({ isUpdated: true });
      controller = serviceWorker.controller;
    });
    registration = await serviceWorker.register('service-worker.js', { updateViaCache: 'none' });
    follow(registration);
  } catch (error) {
    // A browser that refuses, a disk that is full, a host without the file: the game does without.
    console.warn(error);
    keeping.setState({ state: 'failed' });
  }
}

function follow(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const { installing, waiting, active } = registration;
    const state = active ? 'kept' : installing || waiting ? 'coming' : 'failed';
    keeping.setState(({ isUpdated }) => ({ state, isUpdated: isUpdated || (waiting !== null && active !== null) }));
  };
  const hear = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  hear(registration.installing);
  hear(registration.waiting);
  registration.addEventListener('updatefound', () => hear(registration.installing));
  look();
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** This page with the newer version. Other pages go on with theirs. */
export function takeUpdate(): void {
  const waiting = registration?.waiting;
  if (waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  } else location.reload();
}

export interface Kept {
  readonly bytes: number;
  /** Of the page itself: another build has another. */
  readonly build: string | undefined;
}

export async function whatIsKept(): Promise<Kept> {
  const scope = registration?.scope ?? '';
  const name = (await caches.keys()).find((each) => each.startsWith('workbox-precache') && each.endsWith(scope));
  if (name === undefined) return { bytes: 0, build: undefined };
  const cache = await caches.open(name);
  let bytes = 0;
  let build: string | undefined;
  for (const response of await cache.matchAll()) bytes += (await response.blob()).size;
  for (const { url } of await cache.keys()) build ??= /index\.html\?__WB_REVISION__=(\w{7})/.exec(url)?.[1];
  return { bytes, build };
}
