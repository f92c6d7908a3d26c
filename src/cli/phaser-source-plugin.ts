import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

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
      define: { 'typeof FEATURE_SOUND': 'false', 'typeof WEBGL_DEBUG': 'false' },
    }),
  };
}
