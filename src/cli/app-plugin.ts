import type { Plugin } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import { isGame } from './sources.ts';

/** The installed game: what it is called in each language, its icons, and the service worker that keeps it offline. */

const NIGHT = '#0d1426';

const SAME = {
  name: 'Sang-froid',
  short_name: 'Sang-froid',
  // From the folder it was found in, wherever that is. Without an id, this address is the game's identity there.
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: NIGHT,
  background_color: NIGHT,
  categories: ['education', 'games'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
} satisfies Partial<ManifestOptions>;

/** A manifest speaks one language: the page names the one of its reader (src/ui/offline/begin.ts). */
const FRENCH: Partial<ManifestOptions> = {
  ...SAME,
  lang: 'fr',
  description: 'S’entraîner à répondre à un bad buzz sans perdre son sang-froid.',
  shortcuts: [
    { name: 'Trois minutes pour une règle', short_name: 'Trois minutes', url: './#/booster' },
    { name: 'Mes parties', url: './#/history' },
    { name: 'Studio', url: './#/studio' },
  ],
};
const ENGLISH: Partial<ManifestOptions> = {
  ...SAME,
  lang: 'en',
  description: 'Train to answer when a brand is attacked online, and keep your cool.',
  shortcuts: [
    { name: 'Three minutes for one rule', short_name: 'Three minutes', url: './#/booster' },
    { name: 'My runs', url: './#/history' },
    { name: 'Studio', url: './#/studio' },
  ],
};

export function app(): (Plugin | Plugin[])[] {
  return [
    {
      name: 'english-manifest',
      apply: 'build',
      generateBundle() {
        if (!isGame(this.environment.config.root)) return;
        this.emitFile({ type: 'asset', fileName: 'manifest.en.webmanifest', source: `${JSON.stringify(ENGLISH)}\n` });
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'service-worker.ts',
      manifest: FRENCH,
      // The page does it, late: src/ui/offline/begin.ts.
      injectRegister: false,
      includeManifestIcons: false,
      integration: {
        configureOptions: ({ root }, options) => {
          options.disable = !isGame(root);
        },
      },
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,svg,png,woff2,mp3,webp,json,webmanifest}'],
        // All of the game, however large a part.
        maximumFileSizeToCacheInBytes: 16_000_000,
        minify: true,
        target: 'baseline-widely-available',
      },
    }),
  ];
}
