import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../../support/browser.ts';
import { expectNoOverflow, expectWhole } from '../../support/eyes.ts';
import { tourOfRoom } from '../../support/room-tour.ts';
import { tourOfPages, tourOfPlay, tourOfStudio } from '../../support/tour.ts';
import { tourOfFacilitator } from '../../support/tour-facilitator.ts';
import { tourOfHistory } from '../../support/tour-history.ts';
import { tourOfTogether } from '../../support/tour-together.ts';

const FOLDER = join(import.meta.dirname, '../../../shots/pseudo');

for (const [width, height] of [
  [360, 760],
  [1280, 800],
] as const) {
  test.describe(`${width} px: nothing sticks out, nothing is cut, in sentences a third longer`, () => {
    test.use({ viewport: { width, height }, locale: 'en-GB', reducedMotion: 'reduce' });
    test.setTimeout(240_000);

    const look =
      (page: Page, tour: string, taken = 0) =>
      async (where: string) => {
        taken += 1;
        const name = `${tour}-${String(taken).padStart(2, '0')}-${where.replace(/\W+/g, '-')}`;
        await page.screenshot({ path: join(FOLDER, String(width), `${name}.png`), fullPage: true });
        await expectNoOverflow(page, where);
        await expectWhole(page, where);
      };
    test('every page', ({ page }) => tourOfPages(page, 'en', look(page, 'page')));
    test('every state of a run', ({ page }) => tourOfPlay(page, 'en', look(page, 'play')));
    test('a place in a workshop', ({ page, baseURL }) => tourOfRoom(page, 'en', baseURL, look(page, 'room')));
    test('a facilitator’s room and the wall', ({ page }) => tourOfFacilitator(page, 'en', look(page, 'facilitator')));
    test('the studio', ({ page }) => tourOfStudio(page, 'en', look(page, 'studio')));
    test('past runs', ({ page }) => tourOfHistory(page, 'en', look(page, 'history')));
    test('a round without a server', ({ page }) => tourOfTogether(page, 'en', look(page, 'together')));
  });
}
