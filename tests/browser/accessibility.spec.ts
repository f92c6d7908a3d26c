import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow } from '../support/eyes.ts';
import { Game } from '../support/game.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });
test.setTimeout(180_000);

const SCENARIO = 'leaked-messages';

/** Every screen and state, one after the other; `look` is called on each. */
async function tourOfPages(page: Page, look: (where: string) => Promise<void>) {
  const game = new Game(page, SCENARIO, 'en');
  const { t } = game;
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home:library.title') })).toBeVisible();
  await look('home');
  await page.getByRole('button', { name: t('home:dilemma.delete.do') }).click();
  await look('home, a choice made');
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "format": 1,\n "id": 7 }'),
  });
  await expect(page.getByText(t('home:open.severity.error')).first()).toBeVisible();
  await look('home, problems in a file');
  await game.button('settings').click();
  await look('settings');
  await page.keyboard.press('Escape');
  for (const [address, where] of [
    ['#/how', 'how'],
    ['#/nowhere', 'lost'],
    ['#/play/no-such-thing', 'no such scenario'],
    [`#/play/${SCENARIO}`, 'briefing'],
  ] as const) {
    await page.goto(`./${address}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await look(where);
  }
  await game.preparation('charter').check();
  await look('briefing, something prepared');
}

async function tourOfPlay(page: Page, look: (where: string) => Promise<void>) {
  const game = new Game(page, SCENARIO, 'en');
  const { t, like } = game;
  await game.enter(7, 'live', ['charter']);
  await game.button('play:clock.pause').click();
  await look('paused, nothing yet');
  await page.goto('./');
  await look('home, with a run to resume');
  await game.enter(8, 'calm', ['charter']);
  await game.open('spark', 'triage');
  await look('reading');
  await game.desk.getByText(t('play:desk.reply'), { exact: true }).click();
  await game.desk.getByRole('radio').nth(3).check();
  await look('composing');
  await game.desk.getByRole('button', { name: like('play:composer.send') }).click();
  await game.open('doxx', 'moderate');
  await look('moderating');
  await game.desk.getByRole('button', { name: t('moderation.delete'), exact: true }).click();
  await look('deleting, asked again');
  await page
    .getByRole('dialog', { name: t('play:moderate.confirm') })
    .getByRole('button', { name: t('moderation.delete'), exact: true })
    .click();
  await look('a hole in the feed');
  await game.tab('cell');
  await look('cell');
  await game.tab('act');
  const card = await game.statement('hold');
  await card.getByRole('button', { name: like('play:acts.publish') }).click();
  await look('acts, one refused');
  await page.keyboard.press('?');
  await look('keys');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: new RegExp(`^${t('play:journal.open')}`) }).click();
  await look('journal');
  await page.keyboard.press('Escape');
  await page.getByText(t('play:menu.label'), { exact: true }).locator('xpath=ancestor::summary').click();
  await look('menu');
  await game.button('play:menu.finish').click();
  await look('ending, asked again');
  await game.button('play:finish.go').click();
  await expect(game.scorecard).toBeVisible();
  await look('scorecard');
  for (const rule of await game.section('scorecard:rules.title').locator('summary').all()) await rule.click();
  await look('scorecard, rules opened');
  await game.section('scorecard:curve.title').getByRole('button').first().click();
  await look('a decision');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('every page', ({ page }) => tourOfPages(page, (where) => expectAccessible(page, where)));
    test('every state of a run', ({ page }) => tourOfPlay(page, (where) => expectAccessible(page, where)));
  });
}

test.describe('at 200 % of a 1280 pixel screen', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  test('every page', ({ page }) => tourOfPages(page, (where) => expectNoOverflow(page, where)));
  test('every state of a run', ({ page }) => tourOfPlay(page, (where) => expectNoOverflow(page, where)));
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
