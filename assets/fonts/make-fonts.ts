/// <reference path="./subset-font.d.ts" />
import { readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

/**
 * Cuts the display font down to what the game sets in it: `node assets/fonts/make-fonts.ts`. A letter that is missing is
 * drawn by the system's font, so nothing is ever lost; tests/ui/fonts.test.ts asks for every letter of our own sentences.
 */

const SOURCE = new URL(
  import.meta.resolve('@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2'),
);
export const FONT = new URL('bricolage-grotesque.woff2', import.meta.url);

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

/** ASCII; the letters French has beside it, and what it and English are set with; our few signs. */
export const CHARACTERS = `${ASCII}ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜàâäæçèéêëîïôöœùûüÿ\u00a0«»‹›‘’“”–—…·°±×−½¼¾²€™©↑↓`;

/** Of one weight to another: nothing lighter or heavier is asked for in the style sheets. */
export const WEIGHTS = { min: 400, max: 800 };

export const cutFont = (): Promise<Buffer> =>
  subset(readFileSync(SOURCE), CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } });

if (import.meta.main) writeFileSync(FONT, await cutFont());
