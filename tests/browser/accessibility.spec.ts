import { expect, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { SCENARIO, tourOfPages, tourOfPlay, tourOfStudio } from '../support/tour.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });
test.setTimeout(180_000);

test.describe('axe, light and dark', () => {
  test('every page', ({ page }) => tourOfPages(page, 'en', (where) => expectAccessible(page, where)));
  test('every state of a run', ({ page }) => tourOfPlay(page, 'en', (where) => expectAccessible(page, where)));
  test('the studio', ({ page }) => tourOfStudio(page, 'en', (where) => expectAccessible(page, where)));
});

test.describe('at 200 % of a 1280 pixel screen', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  test('every page', ({ page }) => tourOfPages(page, 'en', (where) => expectNoOverflow(page, where)));
  test('every state of a run', ({ page }) => tourOfPlay(page, 'en', (where) => expectNoOverflow(page, where)));
  test('the studio', ({ page }) => tourOfStudio(page, 'en', (where) => expectNoOverflow(page, where)));
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
