import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
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

test('the scorecard says the outcome in words, explains every rule, and is the same in the other language', async ({
  page,
}) => {
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

  await page.getByText('La courbe en tableau').click();
  expect(await page.getByRole('row').count()).toBeGreaterThan(3);

  const total = await page.locator('.verdict__total strong').textContent();
  await page.getByText('EN', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The ten golden rules' })).toBeVisible();
  await expect(page.locator('.verdict__total strong')).toHaveText(total ?? '');
});

test('it is still there on coming back from another page, and loaded again', async ({ page }) => {
  await reachScorecard(page);
  const total = page.locator('.verdict__total strong');
  const points = (await total.textContent()) ?? '';
  // Once it is kept among the past runs.
  await expect(page).toHaveURL(/#\/history\//);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Comment ça marche' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Comment ça marche' })).toBeVisible();
  await page.goBack();
  await expect(total).toHaveText(points);
  await page.reload();
  await expect(total).toHaveText(points);
});

test('the same draw can be played again from its briefing', async ({ page }) => {
  await reachScorecard(page);
  await page.getByRole('button', { name: 'Rejouer le même tirage' }).click();
  // Of the briefing, now, and no more of what was played.
  await expect(page).toHaveURL(/#\/play\/coq-en-pantoufles\?seed=5&/);
  await page.getByRole('button', { name: 'Prendre le clavier' }).click();
  await expect(page).toHaveURL(/seed=5&/);
});
