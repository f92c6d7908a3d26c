import type { Plugin } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { speak } from './scenario/speech.ts';
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

/** A manifest speaks one language: the page begins with French, and then names its reader’s (src/ui/offline/begin.ts). */
const FIRST = 'fr';
const fileOf = (language: Language): string => `manifest.${language}.webmanifest`;

function manifestOf(language: Language): Partial<ManifestOptions> {
  const say = speak(language);
  const shortcut = (page: string) => ({ name: say(`offline:manifest.${page}`), url: `./#/${page}` });
  return {
    ...SAME,
    lang: language,
    description: say('offline:manifest.description'),
    shortcuts: [shortcut('booster'), shortcut('history'), shortcut('studio')],
  };
}

export function app(): (Plugin | Plugin[])[] {
  return [
    {
      name: 'manifests',
      apply: 'build',
      generateBundle() {
        if (!isGame(this.environment.config.root)) return;
        for (const language of LANGUAGES.filter((each) => each !== FIRST)) {
          const source = `${JSON.stringify(manifestOf(language))}\n`;
          this.emitFile({ type: 'asset', fileName: fileOf(language), source });
        }
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'service-worker.ts',
      manifest: manifestOf(FIRST),
      manifestFilename: fileOf(FIRST),
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
