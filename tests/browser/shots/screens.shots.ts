import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../../support/browser.ts';
import { tourOfRoom } from '../../support/room-tour.ts';
import { tourOfPages, tourOfPlay, tourOfStudio } from '../../support/tour.ts';
import { tourOfFacilitator } from '../../support/tour-facilitator.ts';
import { tourOfHistory } from '../../support/tour-history.ts';
import { tourOfTogether } from '../../support/tour-together.ts';

/**
 * `npm run shots`: every screen as people see it, into shots/ (not kept in git), to be looked at. A part of it:
 * `npm run shots -- --grep "360 px, light, fr"`, or `--grep "1440.*studio"`.
 */

const WIDTHS = {
  360: { viewport: { width: 360, height: 760 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  768: { viewport: { width: 768, height: 1024 }, hasTouch: true },
  1440: { viewport: { width: 1440, height: 900 } },
} as const;
test.setTimeout(180_000);

/** What is far from the window is drawn when one gets there, so blank in a picture of all of it; our policy refuses the remedy. */
const DRAWN = '* { content-visibility: visible !important; }';

const FOLDER = join(import.meta.dirname, '../../../shots');

for (const [width, use] of Object.entries(WIDTHS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [language, locale] of [
      ['fr', 'fr-FR'],
      ['en', 'en-GB'],
    ] as const) {
      test.describe(`${width} px, ${colorScheme}, ${language}`, () => {
        test.use({ ...use, colorScheme, locale, bypassCSP: true });
        const shoot =
          (page: Page, tour: string, taken = 0) =>
          async (where: string) => {
            taken += 1;
            const name = `${tour}-${String(taken).padStart(2, '0')}-${where.replace(/\W+/g, '-')}`;
            const path = join(FOLDER, `${width}-${colorScheme}-${language}`, `${name}.png`);
            // Of a dialog its window, of a page all of it; whatever was still coming in has come.
            const fullPage = (await page.locator('dialog[open]').count()) === 0;
            await page.screenshot({ path, fullPage, animations: 'disabled', style: DRAWN });
          };
        test('every page', ({ page }) => tourOfPages(page, language, shoot(page, 'page')));
        test('every state of a run', ({ page }) => tourOfPlay(page, language, shoot(page, 'play')));
        test('a place in a workshop', ({ page, baseURL }) => tourOfRoom(page, language, baseURL, shoot(page, 'room')));
        test('a facilitator’s room and the wall', ({ page }) =>
          tourOfFacilitator(page, language, shoot(page, 'facilitator')));
        test('the studio', ({ page }) => tourOfStudio(page, language, shoot(page, 'studio')));
        test('past runs', ({ page }) => tourOfHistory(page, language, shoot(page, 'history')));
        test('a round without a server', ({ page }) => tourOfTogether(page, language, shoot(page, 'together')));
      });
    }
  }
}
