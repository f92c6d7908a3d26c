import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { withOwnWords } from '../../src/training/own-words.ts';
import { expect, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow, expectTouchable } from '../support/eyes.ts';
import { Game } from '../support/game.ts';

const SCENARIO = 'coq-en-pantoufles';
const TRAPPED = {
  fr: 'Désolé si cela vous a dérangée. Nous reviendrons vers vous dès que possible.',
  en: 'Sorry if this bothered you. We will come back to you as soon as possible.',
};
const KIND = {
  fr: 'Bonjour, nous sommes vraiment désolés : vous avez raison d’être en colère, c’est notre erreur. Je vérifie avec la cuisine et je vous réponds ici avant 18 h. Camille',
  en: 'Hello, we are truly sorry: you are right to be angry, it is our mistake. I am checking with the kitchen and will answer you here before 6 pm. Camille',
};

/** On a message's desk, with the pen in hand. */
async function write(game: Game, post: string) {
  await game.open(post, 'reply');
  await game.desk.getByText(game.t('play:composer.write'), { exact: true }).click();
  const handle = game.handleOf(post);
  return game.desk.getByRole('textbox', { name: game.t('play:composer.words', { handle }), exact: true });
}

const hints = (game: Game) => game.desk.getByRole('region', { name: game.t('reading:hint.title') });

/** What a list of marks says of some words. */
const mark = (page: Page, words: string) =>
  page.getByRole('dialog').getByRole('listitem').getByRole('button', { name: words });

for (const language of ['fr', 'en'] as const satisfies readonly Language[]) {
  test.describe(language, () => {
    test.use({
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      reducedMotion: 'reduce',
      ...(language === 'en' && { viewport: { width: 390, height: 844 }, hasTouch: true }),
    });

    test(`in training: helped while writing, every mark leads to its reason, in ${language}`, async ({ page }) => {
      const game = new Game(page, SCENARIO, language);
      const { t } = game;
      await game.enter(7, 'calm');
      const text = await write(game, 'laure');
      await expect(hints(game)).toContainText(t('reading:hint.empty'));
      await text.pressSequentially(TRAPPED[language]);
      await expect(hints(game)).toContainText(t('replies:trap.conditional-apology'));
      await expect(hints(game)).toContainText(t('replies:trap.vague-delay'));
      await expect(hints(game).getByRole('status')).toContainText(t('replies:missing.empathy'));
      await expectAccessible(page, 'writing');
      await expectNoOverflow(page, 'writing');

      // The desk closed and opened again: not a word is lost.
      await page.keyboard.press('Escape');
      await game.open('laure', 'reply');
      await expect(text).toHaveValue(TRAPPED[language]);
      await text.fill(KIND[language]);
      await expect(hints(game)).not.toContainText(t('replies:trap.conditional-apology'));
      await expect(
        hints(game)
          .getByRole('listitem')
          .filter({ hasText: t('replies:criterion.empathy') }),
      ).toContainText(t('reading:level.met'));
      await text.press('Control+Enter');
      await expect(game.desk).toBeHidden();
      await expect(
        page.getByRole('article', { name: t('play:post.ours', { brand: game.scenario.brand.name }) }),
      ).toContainText(KIND[language].slice(0, 60));

      await page.getByRole('button', { name: t('play:post.read'), exact: true }).click();
      const handle = game.handleOf('laure');
      const dialog = page.getByRole('dialog', { name: t('play:composer.words', { handle }) });
      // The numbers in it are for the eye only.
      const heard = dialog.getByRole('blockquote').locator(':scope > :not([aria-hidden])');
      await expect(heard.last()).toContainText('Camille');
      const owned = mark(page, language === 'fr' ? '« c’est notre erreur »' : '“it is our mistake”');
      await owned.focus();
      await expect(owned).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.press('Enter');
      await expect(owned).toHaveAttribute('aria-expanded', 'true');
      await expect(dialog.getByText(t('replies:reason.ownership.ours'))).toBeVisible();
      await expectAccessible(page, 'what was read');
      await expectNoOverflow(page, 'what was read');
      await expectTouchable(page, 'what was read');
    });
  });
}

test.describe('a whole run', () => {
  test.use({ locale: 'en-GB', reducedMotion: 'reduce', expectedErrors: /Failed to load resource/ });
  test.setTimeout(90_000);

  test('in an exam: silent, resumed after a reload, and judged as the engine judges it', async ({ page }) => {
    const game = new Game(page, SCENARIO, 'en');
    const { t } = game;
    await page.goto(`./#/play/${SCENARIO}?seed=7&mode=calm`);
    await page.getByRole('checkbox', { name: t('home:hints.label') }).uncheck();
    await game.start([]);

    await (await write(game, 'laure')).fill(TRAPPED.en);
    await expect(game.desk.getByText(t('play:composer.exam'))).toBeVisible();
    const send = game.desk.getByRole('button', { name: game.like('play:composer.send') });
    // The reader does not arrive: nothing is sent, and nothing is lost.
    await page.route('**/own-words-*.js', (route) => route.abort());
    await send.click();
    await expect(page.getByText(t('notice.not-read')).first()).toBeVisible();
    await page.unroute('**/own-words-*.js');
    await send.click();
    await expect(game.desk).toBeHidden();
    await expect(page.getByRole('button', { name: t('play:post.read'), exact: true })).toHaveCount(0);

    // Somebody answers to what was said.
    await game.until(game.message('laure~1'));
    const before = await game.saved();
    await page.reload();
    await expect(game.next).toBeVisible();
    await expect(page.getByRole('feed').getByText(TRAPPED.en)).toBeVisible();

    const second = game.scenario.posts.find(
      ({ id, on, replies }) => id !== 'laure' && on !== 'cell' && on !== 'inbox' && replies.length > 0,
    );
    await (await write(game, second?.id ?? '')).fill('ok thx');
    await game.desk.getByRole('button', { name: game.like('play:composer.send') }).click();
    await expect(game.desk).toBeHidden();
    const run = await game.saved();
    expect(run.log.slice(0, before.log.length)).toEqual(before.log);
    expect(run.log.filter(({ action }) => 'words' in action)).toHaveLength(2);

    await game.finish();
    const whole = new Game(page, withOwnWords(game.scenario, run.log), 'en');
    const { total } = whole.scored(run);
    await expect(page.locator('.verdict__total')).toHaveText(`${total}${t('scorecard:of-100')}`);
    await page
      .getByRole('region', { name: t('scorecard:curve.title') })
      .getByRole('button')
      .first()
      .click();
    const trap = mark(page, '“Sorry if');
    await trap.first().click();
    await expect(page.getByText(t('replies:rewrite.apology.conditional'))).toBeVisible();
    await expectAccessible(page, 'a decision in one’s own words');
    await page.keyboard.press('Escape');

    for (const rule of await game.section('scorecard:rules.title').locator('summary').all()) await rule.click();
    const folded = page.getByRole('button', { name: t('reading:show'), exact: true });
    await folded.last().click();
    await page
      .getByRole('link', { name: t('reading:how') })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: t('how-replies:title') })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(2);
  });
});
