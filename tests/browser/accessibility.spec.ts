import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { tourOfRoom } from '../support/room-tour.ts';
import { SCENARIO, tourOfPages, tourOfPlay, tourOfStudio } from '../support/tour.ts';
import { tourOfFacilitator } from '../support/tour-facilitator.ts';
import { tourOfHistory } from '../support/tour-history.ts';
import { tourOfTogether } from '../support/tour-together.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });
test.setTimeout(180_000);

/** What is on the screen is accessible by day and by night, and all of it still is in sight once one zooms in to 200 %. */
async function look(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where);
  const { width, height } = page.viewportSize() ?? WIDE;
  await page.setViewportSize({ width: width / 2, height: height / 2 });
  await expectNoOverflow(page, `${where}, at 200 %`);
  await page.setViewportSize({ width, height });
}

const WIDE = { width: 1280, height: 800 };

test.describe('axe, light and dark, and at 200 %', () => {
  test.use({ viewport: WIDE });
  test('every page', ({ page }) => tourOfPages(page, 'en', (where) => look(page, where)));
  test('every state of a run', ({ page }) => tourOfPlay(page, 'en', (where) => look(page, where)));
  test('a place in a workshop', ({ page, baseURL }) => tourOfRoom(page, 'en', baseURL, (where) => look(page, where)));
  test('a facilitator’s room and the wall', ({ page }) => tourOfFacilitator(page, 'en', (where) => look(page, where)));
  test('the studio', ({ page }) => tourOfStudio(page, 'en', (where) => look(page, where)));
  test('past runs', ({ page }) => tourOfHistory(page, 'en', (where) => look(page, where)));
  test('a round without a server', ({ page }) => tourOfTogether(page, 'en', (where) => look(page, where)));
});

test('reduced motion: nothing moves by itself', async ({ page }) => {
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().endTime) > 100)
        .map((each) => (each instanceof CSSAnimation ? each.animationName : each.id)),
    );
  const game = new Game(page, SCENARIO, 'en');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await moving()).toEqual([]);
  await game.enter(7, 'calm');
  await game.next.click();
  await game.open('spark', 'triage');
  expect(await moving()).toEqual([]);
});
