import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { settled } from '../support/eyes.ts';
import { Listener } from '../support/listener.ts';
import { wordsOf } from '../support/words.ts';

const { t } = wordsOf('fr');
const remark = (page: Page) => page.getByRole('complementary', { name: t('first-steps:title') });
const says = (page: Page, step: string, timeout = 10_000) =>
  expect(remark(page)).toContainText(t(`first-steps:mark.${step}`), { timeout });
/** On a wide screen, in their order. */
const REMARKS = ['open', 'answer', 'clock', 'map', 'second', 'second-answer', 'end'];
/** What the playing screen takes to come, on a busy machine. */
const COMING = 30_000;
const reply = (page: Page, handle: string) =>
  page.getByRole('button', { name: t('play:post.reply-of', { handle }), exact: true });
const desk = (page: Page) => page.locator('.desk');
const invitation = (page: Page) => page.getByRole('link', { name: t('home:hero.first-steps'), exact: true });

async function answer(page: Page) {
  await desk(page).locator('.options').getByRole('radio').first().check();
  await desk(page)
    .getByRole('button', { name: /^Envoyer/ })
    .press('Enter');
}

test('a newcomer finds their feet with the keyboard, in a real crisis, and is asked no more', async ({ page }) => {
  const listener = new Listener(page);
  await page.goto('./');
  await listener.begin();
  await invitation(page).press('Enter');
  await says(page, 'open', COMING);
  await expect(reply(page, '@odile.m')).toBeFocused();
  // A remark that came as its description would be read with the focus, and again as what has changed there.
  await expect(reply(page, '@odile.m')).toHaveAccessibleDescription('');
  await page.keyboard.press('Enter');
  await says(page, 'answer');
  await answer(page);
  await says(page, 'clock');
  await expect(page.getByRole('button', { name: t('play:clock.skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  await says(page, 'map');
  await expect(page.getByRole('button', { name: t('first-steps:seen') })).toBeFocused();
  await page.keyboard.press('Enter');
  await says(page, 'second');
  await expect(reply(page, '@karim.benali')).toBeFocused();
  await page.keyboard.press('Enter');
  await says(page, 'second-answer');
  await answer(page);
  await says(page, 'end');
  await expect(page.getByRole('button', { name: t('first-steps:finish') })).toBeFocused();
  // Who listens was told each remark, in its turn and once.
  const remarks = REMARKS.map((step) => t(`first-steps:mark.${step}`));
  const heard = async () => (await listener.words()).filter((text) => remarks.includes(text));
  await expect.poll(heard).toEqual(remarks);
  // Nothing is kept, and the menu promises nothing of the kind.
  await page.locator('.menu > summary').press('Enter');
  await expect(page.getByRole('button', { name: t('error.home') })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('first-steps:finish') }).press('Enter');
  // There is no scorecard to see.
  await page.getByRole('button', { name: t('first-steps:onwards') }).press('Enter');
  await expect(page.getByRole('heading', { name: t('first-steps:enough.title') })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.getByRole('link', { name: t('first-steps:enough.all') }).click();
  await expect(invitation(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: t('home:hero.first-steps-again'), exact: true })).toBeVisible();
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('the remarks cover nothing, and Escape leaves them', async ({ page }) => {
    await page.goto('./#/first-steps');
    await says(page, 'open', COMING);
    await settled(page);
    const [card, table] = [await remark(page).boundingBox(), await page.locator('.play').boundingBox()];
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual((table?.y ?? 0) + 1);
    expect((table?.y ?? 0) + (table?.height ?? 0)).toBeLessThanOrEqual(641);
    await reply(page, '@odile.m').click();
    await says(page, 'answer');
    await settled(page);
    // What is scrolled out of sight is not ringed: something else is there.
    const room = page.locator('.desk__body');
    await room.evaluate((body) => body.scrollTo(0, body.scrollHeight));
    await settled(page);
    const topOf = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
    expect(await topOf('.coach-ring')).toBeGreaterThanOrEqual((await topOf('.desk__body')) - 8);
    await page.keyboard.press('Escape');
    await says(page, 'open');
    await expect(reply(page, '@odile.m')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(invitation(page)).toHaveCount(0);
  });
});
