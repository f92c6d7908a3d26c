import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { version } from './package.json' with { type: 'json' };
import { app } from './src/cli/app-plugin.ts';
import { chunkModules } from './src/cli/chunk-modules-plugin.ts';
import { courseFiles } from './src/cli/course-files-plugin.ts';
import { firstWords } from './src/cli/first-words-plugin.ts';
import { hosting } from './src/cli/hosting-plugin.ts';
import { languages } from './src/cli/languages-plugin.ts';
import { library } from './src/cli/library-plugin.ts';
import { phaserSource } from './src/cli/phaser-source-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  // Relative addresses: the built game works from any folder of any host.
  base: './',
  plugins: [
    library(`${root}scenarios`),
    languages(),
    chunkModules(),
    firstWords(),
    courseFiles(),
    phaserSource(),
    hosting(),
    app(),
  ],
  publicDir: false,
  // What a run's file says it was written by.
  define: { 'import.meta.env.GAME_VERSION': JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'baseline-widely-available',
    // These know light-dark(): compiled away, it would no longer follow the nearest `color-scheme` (a `.night` surface).
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    // Nothing inlined: no script or data address in the page, so a strict content policy holds.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What comes together comes in one piece: the first page, the engine, the play. In forty small ones each
            // weighs a sixth more. Not main.tsx: it waits for its sentences, and what comes later would wait for it.
            { name: 'first', tags: ['$initial'], test: /^(?!.*[\\/](?:index\.html|main\.tsx)$)/ },
            // Which the engine needs, and so do pages that do not play.
            { name: 'names', test: /[\\/](?:workshop[\\/]names|rules[\\/]source)\.ts$/, priority: 1 },
            { name: 'crisis', test: /[\\/]session[\\/]local-session\.ts$/ },
            { name: 'play', test: /[\\/]play[\\/]PlayScreen\.tsx$/ },
          ],
        },
      },
    },
    reportCompressedSize: false,
    // Phaser is one large chunk by nature; tests/browser/weight.spec.ts holds the budgets.
    chunkSizeWarningLimit: 1500,
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: '.cache/unit.json' }]],
    maxWorkers: 2,
    // Only to end what hangs: on a busy machine a property test takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // As in the browser: real servers on a busy machine get a second chance, and `npm test` names who needed it.
    retry: process.env.CI ? 1 : 0,
  },
});
