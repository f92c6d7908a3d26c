import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow } from '../support/eyes.ts';
import { Game } from '../support/game.ts';

test.use({ reducedMotion: 'reduce' });

/** A crisis left to itself but for one message published, then closed early. */
async function reachScorecard(page: Page) {
  await page.goto('./#/play/coq-en-pantoufles?seed=5&mode=calm');
  await page.getByRole('button', { name: 'Prendre le clavier' }).click();
  await new Game(page, 'coq-en-pantoufles', 'fr').skip(12);
  await page.locator('.menu summary').click();
  await page.getByRole('button', { name: 'Terminer la partie' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('button', { name: 'Voir le bilan' }).click();
  await expect(page.getByText('sur 100', { exact: true })).toBeVisible();
}

test('the scorecard says the outcome in words and explains every rule', async ({ page }) => {
  await reachScorecard(page);
  await expect(page.getByRole('main')).toContainText(/\d personnes touchées/);
  const rules = page.locator('.rule');
  await expect(rules).toHaveCount(10);
  const broken = rules.filter({ has: page.getByText('Enfreinte') }).first();
  await broken.locator('summary').click();
  const finding = broken.locator('.finding').first();
  await expect(finding).toBeVisible();
  // A sentence, not a key, and its values filled in.
  await expect(finding).not.toContainText(/\{\{|finding\.|-\w+\.\w+/);
});

test('the curve has a table twin', async ({ page }) => {
  await reachScorecard(page);
  await page.getByText('La courbe en tableau').click();
  expect(await page.getByRole('row').count()).toBeGreaterThan(3);
});

test('the same draw can be played again from its briefing', async ({ page }) => {
  await reachScorecard(page);
  await page.getByRole('button', { name: 'Rejouer le même tirage' }).click();
  await page.getByRole('button', { name: 'Prendre le clavier' }).click();
  await expect(page).toHaveURL(/seed=5&/);
});

test('changing the language keeps the scorecard', async ({ page }) => {
  await reachScorecard(page);
  const total = await page.locator('.verdict__total strong').textContent();
  await page.getByText('EN', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The ten golden rules' })).toBeVisible();
  await expect(page.locator('.verdict__total strong')).toHaveText(total ?? '');
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the scorecard is accessible, with every rule open, and never scrolls sideways', async ({ page }) => {
    await reachScorecard(page);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    await expectAccessible(page, 'the scorecard');
    await expectNoOverflow(page, 'the scorecard');
  });
});
