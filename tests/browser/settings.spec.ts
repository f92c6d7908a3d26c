import { expect, test } from '../support/browser.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

const open = (page: import('@playwright/test').Page) => page.getByRole('button', { name: 'Réglages' }).click();

test('theme, text size and motion take effect at once and are remembered', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await open(page);
  await page.getByText('Sombre').click();
  expect(await ground()).not.toBe(light);
  await page.getByText(/^150/).click();
  await page.getByText('Réduites').click();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.reload();
  expect(await ground()).not.toBe(light);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
});

test('the dialog closes on Escape and gives the focus back', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Réglages' })).toBeFocused();
});

test('with storage denied the settings still work for this visit', async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Storage.prototype.getItem = denied;
    Storage.prototype.setItem = denied;
    Storage.prototype.removeItem = denied;
  });
  await page.reload();
  await open(page);
  await page.getByRole('dialog').getByText('English', { exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Settings' })).toBeVisible();
});
