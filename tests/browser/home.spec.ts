import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/browser.ts';

const scenarios = join(import.meta.dirname, '../../scenarios');
const bistro = () => JSON.parse(readFileSync(join(scenarios, 'coq-en-pantoufles/scenario.json'), 'utf8'));

const fileOf = (content: string | Buffer) => ({
  name: 'scenario.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

test('a newcomer picks a crisis and reads its briefing', async ({ page }) => {
  await page.goto('./');
  const cards = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(cards.nth(1)).toBeVisible();
  const title = await cards.first().getByRole('link').textContent();
  await cards.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(page.getByRole('main')).toBeFocused();
});

test('answering the sample post shows what follows', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Supprimer le message' }).click();
  await expect(page.getByText('ils effacent les critiques')).toBeVisible();
  await page.getByRole('button', { name: 'Répondre, signé Inès' }).click();
  await expect(page.getByText('Léa remercie en public')).toBeVisible();
});

test('the language changes at once and is remembered', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByText('EN', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Keep your cool');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Keep your cool');
});

test('a broken scenario file is listed problem by problem, and nothing is played', async ({ page }) => {
  await page.goto('./');
  await page.locator('input[type=file]').setInputFiles(fileOf('{\n  "format": 1,\n  "id": "<b>Mine</b>"\n}'));
  await expect(page.getByText(/problèmes à corriger/)).toBeVisible();
  await expect(page.locator('.problem-list__item').filter({ hasText: 'ligne 3' })).toBeVisible();
  await expect(page).toHaveURL(/\/(#\/)?$/);
});

test('a file over a megabyte is refused', async ({ page }) => {
  await page.goto('./');
  await page.locator('input[type=file]').setInputFiles(fileOf(Buffer.alloc(1_000_001, ' ')));
  await expect(page.getByText(/dépasse 1\sMo/)).toBeVisible();
});

test('a scenario of one’s own opens, plays, and is still there after a reload', async ({ page }) => {
  await page.goto('./');
  const mine = JSON.stringify({ ...bistro(), id: 'my-own', title: 'Ma propre crise' });
  await page.locator('input[type=file]').setInputFiles(fileOf(mine));
  await page
    .getByRole('button', { name: 'Jouer ce scénario' })
    .or(page.getByRole('heading', { name: 'Ma propre crise' }))
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ma propre crise');
  await page.getByRole('radio', { name: 'Calme' }).check();
  await page.getByRole('button', { name: 'Prendre le clavier' }).click();
  await expect(page.getByRole('button', { name: /Événement suivant/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /Événement suivant/ })).toBeVisible();
});

test('a saved run that cannot be read is put aside, not lost, and said', async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('once'))
      localStorage.setItem('sang-froid.run', '{"version":99,"run":"from the future"}');
    sessionStorage.setItem('once', 'yes');
  });
  await page.goto('./');
  await expect(page.locator('.toast')).toContainText('mise de côté');
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('sang-froid.aside')),
  );
  expect(kept.map(([, text]) => text)).toEqual(['{"version":99,"run":"from the future"}']);
});

test('a run left for the home page can be taken up again', async ({ page }) => {
  await page.goto('./#/play/coq-en-pantoufles?seed=11&mode=calm');
  await page.getByRole('button', { name: 'Prendre le clavier' }).click();
  await page.getByRole('button', { name: /Événement suivant/ }).click();
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Reprendre' }).click();
  await expect(page.getByRole('button', { name: /Événement suivant/ })).toBeVisible();
  await expect(page).toHaveURL(/seed=11/);
});
