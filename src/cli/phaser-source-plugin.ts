import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The build flags of Phaser's sources that the night map does without; Phaser asks for them as `typeof FLAG`. */
const OFF = { 'typeof FEATURE_SOUND': 'false', 'typeof WEBGL_DEBUG': 'false' };

/**
 * Lets `src/spread/phaser.ts` import Phaser's own modules one by one (`phaser/src/…`, which its package does not
 * export) and leaves out what hides behind its build flags: half the weight of the stock bundle.
 */
export function phaserSource(): Plugin {
  const source = fileURLToPath(new URL('../../node_modules/phaser/src/', import.meta.url));
  return {
    name: 'phaser-source',
    config: () => ({
      resolve: { alias: [{ find: /^phaser\/src\//, replacement: source }] },
      define: OFF,
      // `vite dev` bundles packages beforehand, and does not tell that bundler what is defined here.
      optimizeDeps: { rolldownOptions: { transform: { define: OFF } } },
    }),
  };
}
