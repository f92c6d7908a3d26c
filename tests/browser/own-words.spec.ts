import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { withOwnWords } from '../../src/training/own-words.ts';
import { SMALL } from '../scenario/small.ts';
import { expect, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow, expectTouchable } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { Keyboard } from '../support/keyboard.ts';

const SCENARIO = 'coq-en-pantoufles';
const TRAPPED = {
  fr: 'Désolé si cela vous a dérangée. Nous reviendrons vers vous dès que possible.',
  en: 'Sorry if this bothered you. We will come back to you as soon as possible.',
};
const KIND = {
  fr: 'Bonjour, nous sommes vraiment désolés : vous avez raison d’être en colère, c’est notre erreur. Je vérifie avec la cuisine et je vous réponds ici avant 18 h. Camille',
  en: 'Hello, we are truly sorry: you are right to be angry, it is our mistake. I am checking with the kitchen and will answer you here before 6 pm. Camille',
};

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

    test(`by keyboard and by name: helped while writing, every mark leads to its reason, in ${language}`, async ({
      page,
    }) => {
      const game = new Game(page, SCENARIO, language);
      const { t } = game;
      const keys = new Keyboard(page);
      const handle = game.handleOf('laure');
      await game.enter(7, 'calm');
      const reply = game
        .message('laure')
        .getByRole('button', { name: t('play:post.reply-of', { handle }), exact: true })
        .first();
      await game.until(reply);
      await reply.focus();
      await keys.press('Enter');
      await keys.to(game.desk.getByRole('radio', { name: t('play:composer.choose'), exact: true }));
      await keys.press('ArrowRight');
      const text = game.desk.getByRole('textbox', { name: t('play:composer.words', { handle }), exact: true });
      await keys.to(text);
      const said = hints(game).getByRole('status');
      await expect(hints(game)).toContainText(t('reading:hint.empty'));
      await page.keyboard.type('ok');
      await expect(hints(game)).toContainText(`${t('reading:not-assessed')} ${t('replies:not-assessed.too-short')}`);
      await text.fill(TRAPPED[language]);
      await expect(hints(game)).toContainText(t('replies:trap.conditional-apology'));
      await expect(hints(game)).toContainText(t('replies:trap.vague-delay'));
      await expect(hints(game)).toContainText(language === 'fr' ? '« dès que possible »' : '“as soon as possible”');
      await expect(said).toContainText(t('replies:missing.empathy'));
      await expectAccessible(page, 'writing');
      await expectNoOverflow(page, 'writing');

      // What is too long is cut by the browser, and said to be.
      await text.fill(TRAPPED[language].repeat(30));
      await expect(game.desk.getByText(t('play:composer.full'))).toBeVisible();
      await text.fill(TRAPPED[language]);

      // The desk closed, the page loaded anew: not a word is lost.
      await page.keyboard.press('Escape');
      await expect(game.desk).toBeHidden();
      await page.reload();
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

      await page.getByRole('button', { name: t('play:post.read'), exact: true }).focus();
      await keys.press('Enter');
      const dialog = page.getByRole('dialog', { name: t('play:composer.words', { handle }) });
      // The numbers in it are for the eye only.
      const heard = dialog.getByRole('blockquote').locator(':scope > :not([aria-hidden])');
      await expect(heard.last()).toContainText('Camille');
      const owned = mark(page, language === 'fr' ? '« c’est notre erreur »' : '“it is our mistake”');
      await keys.to(owned);
      await expect(owned).toHaveAttribute('aria-expanded', 'false');
      await keys.press('Enter');
      await expect(owned).toHaveAttribute('aria-expanded', 'true');
      const reason = page.locator(`[id="${await owned.getAttribute('aria-controls')}"]`);
      await expect(reason).toContainText(t('replies:reason.ownership.ours'));
      await expectAccessible(page, 'what was read');
      await expectNoOverflow(page, 'what was read');
      await expectTouchable(page, 'what was read');
    });
  });
}

/** A crisis of three hours in which only one’s own words are an answer, and the boss signs those to Nadia. */
function mine() {
  const file = JSON.parse(SMALL);
  const [photo, ...others] = file.posts;
  const replies = photo.replies.map((each: object) => ({ ...each, signOff: ['lulu'] }));
  const question = {
    ...{ id: 'open-late', by: 'marc', on: 'pepia', page: 'ours', when: '0:20', kind: 'question' },
    text: { fr: 'Vous servez encore à 14 h ?', en: 'Do you still serve at 2 pm?' },
    replies: [{ id: 'yes', text: { fr: 'Oui, jusqu’à 15 h.', en: 'Yes, until 3 pm.' }, strategy: 'inform' }],
  };
  const posts = [{ ...photo, replies }, question, ...others];
  const text = JSON.stringify({ ...file, answering: 'own-words', duration: '3:00', posts });
  const reading = parseScenario(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return { text, scenario: reading.scenario };
}

test.describe('a whole run', () => {
  test.use({ locale: 'en-GB', reducedMotion: 'reduce', expectedErrors: /Failed to load resource/ });
  test.setTimeout(90_000);

  test('in an exam, with nothing to choose from: signed, resumed after a reload, judged as the engine judges it', async ({
    page,
  }) => {
    const { text, scenario } = mine();
    const game = new Game(page, scenario, 'en');
    const { t } = game;
    await page.goto('./');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page
      .getByRole('button', { name: t('home:open.play') })
      .or(page.getByRole('radio', { name: new RegExp(`^${t('mode.calm')}`) }))
      .first()
      .click();
    await page.getByRole('radio', { name: new RegExp(`^${t('mode.calm')}`) }).check();
    await page.getByRole('checkbox', { name: t('home:hints.label') }).uncheck();
    await game.start([]);

    const words = await game.write('photo');
    await expect(game.desk.getByRole('radio', { name: t('play:composer.choose') })).toHaveCount(0);
    await expect(game.desk.getByRole('group', { name: t('play:composer.which') })).toHaveCount(0);
    await words.fill(TRAPPED.en);
    await expect(game.desk.getByText(t('play:composer.exam'))).toBeVisible();
    // The reader does not arrive: nothing is sent, and nothing is lost.
    await page.route('**/own-words-*.js', (route) => route.abort());
    await game.sends.click();
    await expect(page.getByText(t('notice.not-read')).first()).toBeVisible();
    await page.unroute('**/own-words-*.js');
    await game.sends.click();
    await expect(game.desk.getByRole('alert').last()).toContainText(game.like('play:refusal.needs-sign-off'));
    const ask = game.desk.getByRole('button', { name: game.like('play:sign-off.ask') });
    await ask.click();
    await expect(ask).toBeHidden();

    // Where one was: the words, and who is reading them.
    await page.reload();
    await game.write('photo');
    await expect(words).toHaveValue(TRAPPED.en);
    await game.until(game.desk.getByText(t('play:sign-off.given'), { exact: true }));
    // Other words are another text.
    await words.press('End');
    await words.pressSequentially(' Lulu');
    await expect(ask).toBeVisible();
    await words.fill(TRAPPED.en);
    await game.sends.click();
    await expect(game.desk).toBeHidden();
    await expect(page.getByRole('button', { name: t('play:post.read'), exact: true })).toHaveCount(0);

    // Somebody answers to what was said.
    await game.until(game.message('photo~1'));
    await (await game.write('open-late')).fill('ok thx');
    await game.sends.click();
    await expect(game.desk).toBeHidden();
    const run = await game.saved();
    expect(run.log.map(({ action }) => ('words' in action ? action.words : action.type))).toEqual([
      TRAPPED.en,
      TRAPPED.en,
      'ok thx',
    ]);
    await (await game.write('open-late')).fill('Never sent.');

    await game.finish();
    expect(await page.evaluate(() => localStorage.getItem('sang-froid.drafts'))).toBeNull();
    const whole = new Game(page, withOwnWords(scenario, run.log), 'en');
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
    const unread = page.locator('.finding').filter({ hasText: 'ok thx' }).first();
    await expect(unread).toContainText(`${t('reading:not-assessed')} ${t('replies:not-assessed.too-short')}`);
    const sorry = page
      .locator('.finding')
      .filter({ hasText: TRAPPED.en.slice(0, 8) })
      .first();
    await expect(sorry.locator('mark').first()).toBeVisible();
    await sorry.getByRole('button', { name: t('reading:show'), exact: true }).click();
    await expect(sorry.getByRole('group', { name: t('reading:title') })).toBeVisible();
    // On paper nothing opens: every reason stands below its words.
    const take = t('scorecard:chapter.take-home.name');
    await page
      .getByRole('navigation', { name: t('scorecard:chapter.label') })
      .getByRole('button', { name: take })
      .click();
    const paper = page
      .locator('.read-paper')
      .filter({ hasText: TRAPPED.en.slice(0, 8) })
      .first();
    await expect(paper.locator('mark').first()).toBeAttached();
    await expect(paper).toContainText(t('replies:rewrite.apology.conditional'));
    await page.goto('./#/how/replies');
    await expect(page.getByRole('heading', { level: 1, name: t('how-replies:title') })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(3);
  });
});
