import { givenBooster } from '../support/booster.ts';
import { expect, test } from '../support/browser.ts';
import { Game } from '../support/game.ts';
import { givenScenario } from '../support/library.ts';

test.use({ reducedMotion: 'reduce' });

test('a booster, from the home page to its scorecard and the next one', async ({ page }) => {
  // A crisis somebody is in the middle of.
  const begun = new Game(page, 'six-melons', 'fr');
  await begun.enter(5, 'calm');
  const kept = await begun.saved();

  await page.goto('./');
  await page.getByRole('link', { name: /Un rappel suffit/ }).click();
  const rule = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Même canal' });
  await rule.getByRole('link', { name: 'Bastaque' }).click();
  await expect(page).toHaveURL(/#\/booster\/same-channel\/3$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Même canal');
  await expect(page.getByRole('main')).toContainText('Répondez là où la plainte a été lue');
  await page.getByText('Calme', { exact: true }).click();
  await page.getByRole('button', { name: 'Commencer' }).click();

  const game = new Game(page, givenBooster(givenScenario('forty-cent-pen'), 'same-channel'), 'fr');
  for (const ref of ['ghizlane/second-lock', 'zoe/tell-them', 'thibaud/sorry-reopen'] as const) await game.reply(ref);
  await game.finish();
  await expect(page.getByRole('main')).toContainText('Personne n’attend plus');
  await expect(page.locator('.rule').filter({ hasText: 'Même canal' })).toContainText('Tenue');
  expect(await begun.saved()).toEqual(kept);

  const aside = page.getByRole('complementary', { name: 'Rappels' });
  await expect(aside).toContainText('C’était un rappel');
  await page.getByText('EN', { exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Nobody is waiting any more');
  await page.getByRole('link', { name: 'Another booster' }).click();
  await expect(page).toHaveURL(/#\/booster\/same-channel\/4$/);
  await expect(page.getByRole('main')).toContainText('Maison Roumégat');

  await page.goto('./#/history');
  await expect(page.getByRole('main')).toContainText('Same channel · A forty-cent pen');
});

test('what is no booster is a friendly page; a number beyond the last begins again', async ({ page }) => {
  await page.goto('./#/booster/be-perfect/1');
  await page.getByRole('link', { name: 'Tous les rappels' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trois minutes pour une règle');
  await page.goto('./#/booster/own-up/7');
  await expect(page.getByRole('main')).toContainText('Bastaque');
});
