import { expect, test } from '../support/browser.ts';

test.use({ reducedMotion: 'reduce' });

test.beforeEach(async ({ page }) => {
  await page.goto('./#/play/leaked-messages');
});

test('preparations are bought with the keyboard until the budget is spent', async ({ page }) => {
  const left = page.locator('.preparations__budget');
  const before = Number(((await left.textContent()) ?? '').match(/\d+/)?.[0]);
  const boxes = page.getByRole('checkbox');
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await expect(boxes.first()).toBeChecked();
  expect(Number(((await left.textContent()) ?? '').match(/\d+/)?.[0])).toBeLessThan(before);

  // Whatever still fits is taken, one after the other; then something must be out of reach.
  const free = page.locator('input[type=checkbox]:not(:checked):not(:disabled)');
  while ((await free.count()) > 0) {
    await free.first().focus();
    await page.keyboard.press('Space');
  }
  await expect(page.locator('input[type=checkbox]:disabled').first()).toBeVisible();
  await expect(page.getByText('Il ne reste plus assez de jours.').first()).toBeVisible();
});

test('starting names the run in the address, so that a reload finds it', async ({ page }) => {
  await page.getByRole('radio', { name: 'Calme' }).check();
  await page.getByRole('button', { name: 'Prendre le clavier' }).click();
  await expect(page).toHaveURL(/#\/play\/leaked-messages\?seed=\d+&mode=calm$/);
});

test('starting over a saved run is said beforehand', async ({ page }) => {
  await page.getByRole('radio', { name: 'Calme' }).check();
  await page.getByRole('button', { name: 'Prendre le clavier' }).click();
  await expect(page.getByRole('button', { name: /Événement suivant/ })).toBeVisible();
  await page.goto('./#/play/coq-en-pantoufles');
  await expect(page.getByText('Commencer celle-ci la remplacera.')).toBeVisible();
});
