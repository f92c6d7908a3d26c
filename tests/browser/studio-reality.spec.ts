import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, longTest, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow } from '../support/eyes.ts';
import { wordsOf } from '../support/words.ts';

test.use({ reducedMotion: 'reduce' });

/** From a pasted thread to a draft; and a draft seen, played from one of its minutes, and weighed by bots. */

const THREADS = join(import.meta.dirname, '../scenario/reality/threads');
const MICROBLOG = readFileSync(join(THREADS, 'microblog.fr.txt'), 'utf8');
const COQ = join(import.meta.dirname, '../../scenarios/coq-en-pantoufles/scenario.json');
const SMALL = join(import.meta.dirname, '../scenario/small.json');
const { t, like } = wordsOf('fr');

/** A screen that must first be fetched, on a busy machine. */
const SLOW = { timeout: 20_000 };
const phone = { viewport: { width: 390, height: 844 } } as const;

async function paste(page: Page, text: string, brand: string) {
  await page.goto('./#/studio/reality');
  await page.getByLabel(t('studio-reality:paste.label')).fill(text);
  await page.getByLabel(t('studio-reality:ours.label')).fill(brand);
}

async function openInStudio(page: Page, file: string) {
  await page.goto('./#/studio');
  await page.getByLabel(t('studio:start.file.do')).setInputFiles(file);
  await expect(page.getByRole('navigation', { name: t('studio:panes') })).toBeVisible();
}

const pane = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: t('studio:panes') })
    .getByRole('button', { name: t(`studio:pane.${name}`) })
    .click();

test.describe('from reality', () => {
  test('a thread becomes a draft in which nobody is named, and whose gaps are listed', async ({ page }) => {
    await paste(page, MICROBLOG, 'Biscuiterie Talbot');
    await expect(page.getByText(t('studio-reality:paste.read', { count: 4 }))).toBeVisible();
    const table = page.getByRole('table', { name: t('studio-reality:replaced.title') });
    const capucine = table.getByLabel(t('studio-reality:replaced.by-of', { found: 'Capucine' }));
    await capucine.fill('Ondine');
    const thread = page.getByRole('region', { name: t('studio-reality:thread.title') });
    await expect(thread).toContainText('#JusticePourOndine');
    for (const name of ['Capucine', 'Delorme', 'Bertholon', 'Talbot', '884512']) {
      await expect(thread).not.toContainText(name);
    }
    await table.getByRole('button', { name: t('studio-reality:replaced.keep-of', { found: 'Carrefour' }) }).click();
    await expect(thread).toContainText('chez Carrefour');
    await table.getByRole('button', { name: t('studio-reality:replaced.again-of', { found: 'Carrefour' }) }).click();
    await expect(thread).not.toContainText('Carrefour');
    await page.getByRole('button', { name: t('studio-reality:make.do') }).click();

    await pane(page, 'preview');
    const feed = page.getByRole('region', { name: t('studio-reality:preview.title') });
    await expect(feed.getByRole('article').first()).toContainText('chez');
    await expect(feed).toContainText('Ondine');
    await expect(feed).not.toContainText('Delorme');
    await expect(page.getByRole('button', { name: /erreurs/ })).toBeVisible();
  });

  longTest('what is doubtful is listed, and replaced at a word', async ({ page }) => {
    await paste(page, 'Ada Low: J’ai vu Brendwald devant la boutique, avec le maire.', '');
    await expect(page.getByText(t('studio-reality:paste.no-brand'))).toBeVisible();
    const doubts = page.getByRole('region', { name: t('studio-reality:by-hand.title') });
    await expect(doubts).toContainText('maire');
    await doubts.getByRole('button', { name: t('studio-reality:by-hand.replace-it', { found: 'Brendwald' }) }).click();
    await expect(page.getByRole('region', { name: t('studio-reality:thread.title') })).not.toContainText('Brendwald');
  });

  longTest('a table, a text that is too long, markup', async ({ page }) => {
    await page.goto('./#/studio/reality');
    await page.getByLabel(t('studio-reality:paste.file')).setInputFiles(join(THREADS, 'table.fr.csv'));
    await expect(page.getByText(t('studio-reality:paste.read', { count: 4 }))).toBeVisible();
    const text = page.getByLabel(t('studio-reality:paste.label'));
    await text.fill('a'.repeat(1_000_001));
    await expect(page.getByText(t('studio-reality:paste.too-long'))).toBeVisible();
    await text.fill('Ada Low: <img src=x onerror="document.title=1"> & <b>gras</b>');
    const thread = page.getByRole('region', { name: t('studio-reality:thread.title') });
    await expect(thread).toContainText('<b>gras</b>');
    await expect(thread.locator('img, b')).toHaveCount(0);
  });

  test.describe('on a phone', () => {
    test.use(phone);
    longTest('reads well', async ({ page }) => {
      await paste(page, MICROBLOG, 'Biscuiterie Talbot');
      await expect(page.getByRole('region', { name: t('studio-reality:thread.title') })).toBeVisible();
      await expectAccessible(page, 'a thread read');
      await expectNoOverflow(page, 'a thread read');
    });
  });
});

test.describe('the feed preview', () => {
  test('shows the messages of a minute, and follows the one chosen elsewhere', async ({ page }) => {
    await openInStudio(page, COQ);
    await pane(page, 'preview');
    const feed = page.getByRole('region', { name: t('studio-reality:preview.title') });
    const cards = feed.getByRole('article');
    const all = await cards.count();
    await page.getByLabel(t('studio-reality:preview.time')).fill('0:00');
    await page.keyboard.press('Enter');
    await expect(cards).not.toHaveCount(all);
    await page.getByRole('button', { name: t('studio-reality:preview.after') }).click();
    await expect(page.getByLabel(t('studio-reality:preview.time'))).not.toHaveValue('0:00');
    // To the form and back: the same message is the one looked at.
    await cards
      .first()
      .getByRole('button', { name: t('studio-reality:preview.edit') })
      .click();
    await pane(page, 'preview');
    await expect(feed.locator('.is-chosen')).toHaveCount(1);
  });
});

test.describe('play from here', () => {
  test.slow();

  longTest('a good player played until then; leaving leads back, and the saved run is untouched', async ({ page }) => {
    const kept = JSON.stringify({ version: 1, run: { kept: 'as it is' } });
    await openInStudio(page, COQ);
    await page.evaluate((run) => localStorage.setItem('sang-froid.run', run), kept);
    await pane(page, 'preview');
    await page.getByLabel(t('studio-reality:preview.time')).fill('6:00');
    await page.keyboard.press('Enter');
    await page
      .locator('.preview__clock')
      .getByRole('button', { name: t('studio-reality:from.button') })
      .click();
    const dialog = page.getByRole('dialog', { name: t('studio-reality:from.title') });
    await expect(dialog.getByLabel(t('studio-reality:from.moment'))).toHaveValue('6:00');
    await expectAccessible(page, 'asked where from');
    await dialog.getByText(t('studio-reality:from.past-golden')).click();
    await dialog.getByLabel(t('studio-reality:from.seed')).fill('7');
    await dialog.getByRole('button', { name: t('studio-reality:from.go') }).click();

    // What somebody by the book would have said by then has been said.
    await expect(page.locator('.comment--ours').first()).toBeVisible(SLOW);
    await expect(page.locator('.clock')).toContainText('6:00');
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: t('studio-reality:from.back') }).click();
    await expect(page.getByLabel(t('studio-reality:preview.time'))).toHaveValue('6:00');
    expect(await page.evaluate(() => localStorage.getItem('sang-froid.run'))).toBe(kept);
  });

  longTest('nobody did anything; the run may be ended, and the scorecard leads back to the draft', async ({ page }) => {
    await openInStudio(page, COQ);
    await page
      .locator('.studio__bar')
      .getByRole('button', { name: t('studio-reality:from.button') })
      .click();
    const dialog = page.getByRole('dialog', { name: t('studio-reality:from.title') });
    await dialog.getByLabel(t('studio-reality:from.moment')).fill('20:00');
    await dialog.getByRole('button', { name: t('studio-reality:from.go') }).click();
    await expect(page.locator('.clock')).toContainText('20:00', SLOW);
    await expect(page.locator('.comment--ours')).toHaveCount(0);
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: t('play:menu.finish') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('play:finish.go') })
      .click();
    await page.getByRole('button', { name: t('play:over.go') }).click();
    await expect(page.locator('.verdict__total strong')).toBeVisible(SLOW);
    await expectAccessible(page, 'the scorecard of a draft');
    await page.getByRole('button', { name: t('studio-reality:from.back') }).click();
    await expect(page.getByRole('navigation', { name: t('studio:panes') })).toBeVisible();
  });
});

test.describe('the balance report', () => {
  test.slow();

  longTest('is played beside the interface, can be stopped, and leads to each message', async ({ page }) => {
    await openInStudio(page, COQ);
    await pane(page, 'balance');
    await page.getByRole('button', { name: t('studio-reality:balance.start') }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: t('studio-reality:balance.cancel') }).click();
    await expect(page.getByRole('progressbar')).toBeHidden();
    await expect(page.locator('.report')).toHaveCount(0);

    await openInStudio(page, SMALL);
    await pane(page, 'balance');
    await page.getByRole('button', { name: t('studio-reality:balance.start') }).click();
    await expect(page.getByText(like('cli:balance.ceiling'))).toBeVisible({ timeout: 50_000 });
    await expect(page.getByRole('table').first()).toContainText(t('studio-reality:bot.golden'));
    await expectAccessible(page, 'the report');
    await expectNoOverflow(page, 'the report');
    await page.locator('.report-decision .jump').first().click();
    await expect(page.getByRole('button', { name: t('studio:pane.form') })).toHaveAttribute('aria-current', 'page');
  });

  test('a draft with errors is not played: they come first', async ({ page }) => {
    await page.goto('./#/studio');
    const file = { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{ "format": 1 }') };
    await page.getByLabel(t('studio:start.file.do')).setInputFiles(file);
    await pane(page, 'balance');
    await expect(page.getByText(t('studio-reality:balance.mend-first'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('studio-reality:balance.start') })).toBeDisabled();
  });
});
