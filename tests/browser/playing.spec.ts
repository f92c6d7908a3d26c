import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { expectAccessible } from '../support/eyes.ts';
import { Game } from '../support/game.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });

/** From the address of a run to its playing screen, with nothing prepared. */
async function play(page: Page, mode: 'live' | 'calm' = 'calm', scenario = 'leaked-messages') {
  await page.goto(`./#/play/${scenario}?seed=7&mode=${mode}`);
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('feed')).toBeVisible();
}

const skip = (page: Page, times: number) => new Game(page, 'leaked-messages', 'en').skip(times);

const desk = (page: Page) => page.getByRole('dialog', { name: /message$/ });

/** The first message that still waits for an answer. */
async function showWaiting(page: Page) {
  await page.locator('.filter', { hasText: 'Waiting' }).click();
  await expect(page.locator('.post--post').first()).toBeVisible();
}

test('a message read takes one verdict; a reply lands under its message, and the line says what it changed', async ({
  page,
}) => {
  await play(page);
  await skip(page, 3);
  await page
    .getByRole('button', { name: /^Size up / })
    .first()
    .click();
  await expect(desk(page).locator('.question dt')).toHaveText([
    'Who',
    'What',
    'Where',
    'When',
    'How',
    'How many',
    'Why',
  ]);
  await desk(page).getByRole('button', { name: 'Let it pass' }).click();
  await expect(desk(page)).toBeHidden();
  await expect(page.locator('.post .chip', { hasText: 'Let it pass' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Reply to / })
    .first()
    .click();
  const options = desk(page).locator('.options').getByRole('radio');
  await expect(options.first()).toBeVisible();
  await expect(desk(page).getByText('Choose an answer first.')).toBeVisible();
  const words = await desk(page)
    .locator('.option__text')
    .first()
    .evaluate((option) => option.firstChild?.textContent ?? '');
  await options.first().check();
  await desk(page).getByRole('button', { name: /^Send/ }).click();
  await expect(desk(page)).toBeHidden();
  await expect(page.locator('.comment--ours').first()).toContainText(words.slice(0, 40));
  await expect(page.locator('.consequence')).toContainText(/reply to @|had waited/i);
});

test('deleting asks first, leaves a hole, and says who had seen it', async ({ page }) => {
  await play(page);
  await skip(page, 8);
  const ours = page.locator('[data-post]').filter({ has: page.getByRole('button', { name: /^Moderate / }) });
  // Not every message is on our page: the desk says so when it is not.
  for (let n = 0; n < (await ours.count()); n++) {
    await ours
      .nth(n)
      .getByRole('button', { name: /^Moderate / })
      .first()
      .click();
    if (await desk(page).getByText('you can hide or delete it').isVisible()) break;
    await page.keyboard.press('Escape');
  }
  await desk(page).getByRole('button', { name: 'Delete' }).click();
  const confirm = page.getByRole('dialog', { name: 'Delete this message?' });
  await confirm.locator('.dialog__foot').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.hole')).toHaveCount(0);
  await desk(page).getByRole('button', { name: 'Delete' }).click();
  await confirm.getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('.hole')).toContainText('had seen it');
  await expect(page.locator('.consequence')).toContainText('You deleted');
});

test('what lacks a signature says so beside the button; it is asked for, waited for, and given', async ({ page }) => {
  await play(page);
  await page.locator('.play__panel .tab', { hasText: 'Act' }).click();
  const card = page.locator('.act-card').filter({ hasText: 'needs a signature' }).first();
  await card.locator('summary').click();
  await card.getByRole('button', { name: /^Publish/ }).click();
  await expect(card.getByRole('alert').filter({ hasText: 'It needs a signature first' })).toBeVisible();
  await card.getByRole('button', { name: /^Ask/ }).click();
  await expect(card).toContainText('answers at');
  for (let n = 0; n < 4; n++)
    await page
      .getByRole('button', { name: /^Wait 1/ })
      .last()
      .click();
  await expect(card.locator('.sign-off__state--given')).toHaveText(/signed off/);
});

test('the keyboard alone: down the feed, open, choose, send, and back where one was', async ({ page }) => {
  await play(page);
  for (let n = 0; n < 3; n++) await page.keyboard.press('n');
  await page.keyboard.press('j');
  await expect(page.locator('[data-key]:focus')).toHaveCount(1);
  // Down to a message that can be answered.
  for (let n = 0; n < 20; n++) {
    if (
      (await page
        .locator('[data-key]:focus')
        .getByRole('button', { name: /^Reply to / })
        .count()) > 0
    )
      break;
    await page.keyboard.press('j');
  }
  const key = await page.locator('[data-key]:focus').getAttribute('data-key');
  await page.keyboard.press('r');
  await expect(desk(page).getByRole('heading', { level: 2 })).toBeFocused();
  await desk(page).locator('.options').getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(desk(page)).toBeHidden();
  await expect(page.locator('[data-key]:focus')).toHaveAttribute('data-key', key ?? '');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
});

test('what is read stays where it is when news arrive above', async ({ page }) => {
  await play(page);
  await skip(page, 14);
  const scroller = page.locator('.feed__scroll');
  await scroller.evaluate((element) => element.scrollTo(0, 600));
  const before = await page.locator('.post').first().getAttribute('data-key');
  await skip(page, 4);
  await expect(page.getByRole('button', { name: /new messages?$/ })).toBeVisible();
  expect(await page.locator('.post').first().getAttribute('data-key')).toBe(before);
  await page.getByRole('button', { name: /new messages?$/ }).click();
  expect(await page.locator('.post').first().getAttribute('data-key')).not.toBe(before);
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(0);
});

test('only what waits for us, then nothing once it is answered', async ({ page }) => {
  await play(page);
  await skip(page, 1);
  await showWaiting(page);
  for (let n = 0; n < 5 && (await page.locator('.post--post').count()) > 0; n++) {
    await page
      .getByRole('button', { name: /^Reply to / })
      .first()
      .click();
    await desk(page).locator('.options').getByRole('radio').last().check();
    await desk(page).getByRole('button', { name: /^Send/ }).click();
    if (await desk(page).isVisible()) break;
  }
  await expect(page.getByText('Nobody is waiting for an answer. Enjoy it.')).toBeVisible();
});

test('the feed knows the place of each article; begun in English, it goes on in French with the same rows', async ({
  page,
}) => {
  await play(page);
  await skip(page, 5);
  const keys = () =>
    page.locator('.feed__list > article').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));
  const before = await keys();
  const places = await page
    .locator('.feed__list > article')
    .evaluateAll((rows) => rows.map((row) => [row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]));
  expect(places.length).toBeGreaterThan(3);
  expect(places).toEqual(places.map((_, n) => [String(n + 1), String(places.length)]));
  await page.locator('.menu summary').click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Français', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Événement suivant' })).toBeVisible();
  expect(await keys()).toEqual(before);
});

test.describe('on a phone held upright', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('one pane at a time, nothing wider than the screen, every target large enough', async ({ page }) => {
    await play(page);
    await skip(page, 12);
    const tooSmall = () =>
      page.locator('button:visible, select:visible, summary:visible').evaluateAll((targets) =>
        targets.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.round(width) < 40 || Math.round(height) < 40 ? [`${target.textContent} ${width}×${height}`] : [];
        }),
      );
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const tab of ['Cell', 'Map', 'Act', 'Feed']) {
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: tab }).click();
      expect(await overflow()).toBe(0);
      expect(await tooSmall()).toEqual([]);
    }
    await page
      .getByRole('button', { name: /^Reply to / })
      .first()
      .click();
    await expect(desk(page)).toBeVisible();
    expect(await overflow()).toBe(0);
    expect(await tooSmall()).toEqual([]);
    await expectAccessible(page, 'the desk on a phone');
  });

  test('messages from the cell show on its tab until they are looked at', async ({ page }) => {
    await play(page);
    await skip(page, 8);
    const cell = page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Cell' });
    await expect(cell).toContainText('unread');
    await cell.click();
    await expect(cell).not.toContainText('unread');
  });
});
