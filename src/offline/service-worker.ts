import { cacheNames, clientsClaim } from 'workbox-core';
import { getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';

/**
 * Keeps the whole game on the device, one file after the other, and answers from there. A newer version is kept beside
 * the old one until the player takes it. What is not a file of the game, such as a workshop's rooms, never comes by here.
 */

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of this build, written in by vite-plugin-pwa. */
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

// The game is one page, whatever is asked of it after `?`.
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] });

// The first visit is already safe from a lost network, not only the second.
clientsClaim();

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

/**
 * Once one tab has taken a new version, the others still play with the old one, whose parts are fetched as they are
 * needed: those that the new one has no more stay for one version longer.
 */
const EARLIER = `sang-froid-earlier-${self.registration.scope}`;
const ASSETS = new URL('assets/', self.registration.scope).href;
const isOfAnother = (url: string) => url.startsWith(ASSETS) && getCacheKeyForURL(url) === undefined;

self.addEventListener('install', (event) => event.waitUntil(keepEarlier()));

async function keepEarlier(): Promise<void> {
  await caches.delete(EARLIER);
  const [earlier, current] = await Promise.all([caches.open(EARLIER), caches.open(cacheNames.precache)]);
  for (const request of await current.keys()) {
    const response = isOfAnother(request.url) ? await current.match(request) : undefined;
    if (response) await earlier.put(request, response);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !isOfAnother(request.url)) return;
  event.respondWith(caches.match(request, { cacheName: EARLIER }).then((kept) => kept ?? fetch(request)));
});
