import type { Page } from '@playwright/test';
import { expect, longTest, test } from '../support/browser.ts';
import {
  expectAccessible,
  expectNoOverflow,
  expectReflow,
  expectShownInForcedColours,
  resize,
} from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { tourOfRoom } from '../support/room-tour.ts';
import { SCENARIO, tourOfPages, tourOfPlay, tourOfStudio } from '../support/tour.ts';
import { tourOfFacilitator } from '../support/tour-facilitator.ts';
import { tourOfHistory } from '../support/tour-history.ts';
import { tourOfTogether } from '../support/tour-together.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });
test.setTimeout(300_000);

const WIDE = { width: 1280, height: 800 };

/** Where moving the focus about would end what is looked at. */
const HELD = /menu|error at its field/;

/**
 * A tour's eyes: what is on the screen is accessible by day and by night and in the system's colours, and all of it is
 * there at 200 % and at 400 %.
 */
function eyes(page: Page): (where: string) => Promise<void> {
  const seen = new Set<string>();
  return async (where) => {
    await expectAccessible(page, where, seen);
    await expectNoOverflow(page, where);
    await expectShownInForcedColours(page, `${where}, forced colours`);
    await resize(page, { width: WIDE.width / 2, height: WIDE.height / 2 });
    await expectNoOverflow(page, `${where}, at 200 %`);
    await resize(page, { width: 320, height: 640 });
    await expectReflow(page, where, { focus: !HELD.test(where) });
    await resize(page, WIDE);
  };
}

test.describe('axe by day and night, forced colours, 200 %, 320 px, wider letters', () => {
  test.use({ viewport: WIDE });
  test('every page', ({ page }) => tourOfPages(page, 'en', eyes(page)));
  test('every state of a run', ({ page }) => tourOfPlay(page, 'en', eyes(page)));
  test('a place in a workshop', ({ page, baseURL }) => tourOfRoom(page, 'en', baseURL, eyes(page)));
  test('a facilitator’s room and the wall', ({ page }) => tourOfFacilitator(page, 'en', eyes(page)));
  test('the studio', ({ page }) => tourOfStudio(page, 'en', eyes(page)));
  longTest('past runs', ({ page }) => tourOfHistory(page, 'en', eyes(page)));
  longTest('a round without a server', ({ page }) => tourOfTogether(page, 'en', eyes(page)));
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
  await page.keyboard.press('Escape');
  await game.menu('finish');
  await game.button('play:finish.go').click();
  await expect(game.button('play:over.go')).toBeFocused();
  expect(await moving()).toEqual([]);
});
