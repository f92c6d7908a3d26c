import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { scoreRun } from '../../src/training/rescore.ts';
import type { Run } from '../../src/training/run.ts';
import { readRunFile } from '../../src/training/run-file.ts';
import type { Scorecard } from '../../src/training/scorecard.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { installWithApt } from '../support/debian.ts';
import { givenScenario } from '../support/library.ts';
import { readQr } from '../support/qr.ts';
import { wordsOf } from '../support/words.ts';

const SCENARIO = givenScenario('coq-en-pantoufles');
const { t } = wordsOf('fr');

test.use({ reducedMotion: 'reduce', timezoneId: 'America/Los_Angeles' });

/** A run that did badly, all but its end, which the screen resumes and ends. */
const RUN: Run = (() => {
  const { run } = playBot(SCENARIO, leversOf(RULEBOOK), BOTS.defensive, 5);
  return { ...run, mode: 'calm', until: (run.log.at(-1)?.at ?? 0) + 30 };
})();

/** What the file of the run that was played says, played again. */
function scoredAgain(run: Run): Scorecard {
  const scored = scoreRun(SCENARIO, run, RULEBOOK);
  if (!scored.ok) throw new Error('it cannot be replayed');
  return scored.scorecard;
}

async function reachTakeHome(page: Page) {
  await page.addInitScript((run) => localStorage.setItem('sang-froid.run', JSON.stringify({ version: 1, run })), RUN);
  await page.goto(`./#/play/${SCENARIO.id}?seed=5&mode=calm`);
  await page.locator('.menu summary').click();
  await page.getByRole('button', { name: t('play:menu.finish') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('play:finish.go') })
    .click();
  await page.getByRole('button', { name: t('play:over.go') }).click();
  await page.getByRole('button', { name: t('scorecard:chapter.take-home.name'), exact: true }).click();
  await expect(picture(page)).toBeVisible({ timeout: 20_000 });
}

const picture = (page: Page) => page.locator('.take-home__preview img');

async function saved(page: Page, key: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t(key), exact: true }).click(),
  ]);
  return download;
}

async function openFile(page: Page, text: string): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home:library.title') })).toBeVisible();
  const file = { name: 'partie.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.open-file input[type=file]').setInputFiles(file);
}

async function savedPicture(page: Page) {
  const download = await saved(page, 'take-home:image.save');
  return [download, await decoded(page, readFileSync(await download.path()))] as const;
}

/** Another picture takes the place of the one that was there. */
async function redrawn(page: Page, change: () => Promise<void>): Promise<void> {
  const before = await picture(page).getAttribute('src');
  await change();
  await expect(picture(page)).not.toHaveAttribute('src', before ?? '');
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

/** A picture as the browser decodes it: its size, and how many of a grid of its points differ from its corner. */
async function decoded(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const ctx = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!ctx) throw new Error('no canvas');
    ctx.drawImage(bitmap, 0, 0);
    const { data } = ctx.getImageData(0, 0, bitmap.width, bitmap.height);
    const lightness = (at: number) => (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
    let inked = 0;
    for (let at = 0; at < data.length; at += 4) inked += Math.abs(lightness(at) - lightness(0)) > 150 ? 1 : 0;
    return {
      width: bitmap.width,
      height: bitmap.height,
      inked: inked / (bitmap.width * bitmap.height),
      isDark: lightness(0) < 200,
    };
  }, png.toString('base64'));
}

const hasPoppler = () => spawnSync('pdftotext', ['-v']).error === undefined;

/** One device, one evening: what is saved does not depend on what was saved before. */
test('a run is taken home: a picture, its file, a table, three dates, and a link', async ({ page }) => {
  test.setTimeout(120_000);
  // A Friday, nearly midnight, where it is already Saturday for others.
  await page.clock.setFixedTime(new Date('2026-11-27T23:30:00-08:00'));
  await reachTakeHome(page);
  const expected = scoredAgain(RUN);

  await test.step('a picture: whole, by day or by night, with its words for who does not see it', async () => {
    await expect(picture(page)).toHaveAttribute('alt', new RegExp(`${expected.total} sur 100`));
    const [light, day] = await savedPicture(page);
    expect(light.suggestedFilename()).toBe('sang-froid-coq-en-pantoufles-5.png');
    expect(day).toMatchObject({ width: 1080, height: 1350, isDark: false });
    expect(day.inked).toBeGreaterThan(0.04);
    await redrawn(page, () => page.getByRole('radio', { name: t('setting.theme-dark') }).check({ force: true }));
    const [, night] = await savedPicture(page);
    expect(night).toMatchObject({ width: 1080, height: 1350, isDark: true });
    // A name is there only once it was typed.
    await redrawn(page, () => page.getByLabel(t('take-home:image.name')).fill('Léa B.'));
    const [, named] = await savedPicture(page);
    expect(named.inked).toBeGreaterThan(night.inked);
  });

  const text = await textOf(await saved(page, 'take-home:files.json'));
  await test.step('a file with the whole run in it', async () => {
    const reading = readRunFile(text);
    if (!reading.ok) throw new Error(`not read: ${reading.because}`);
    const { run } = reading.file;
    expect(run.log).toEqual(RUN.log);
    const scorecard = scoredAgain(run);
    expect(reading.told?.total).toBe(scorecard.total);
    expect(reading.told?.game).toMatch(/^\d+\.\d+\.\d+/);
    // All of it, findings too, is what playing the run again gives.
    expect((JSON.parse(text) as { scorecard: unknown }).scorecard).toEqual(JSON.parse(JSON.stringify(scorecard)));
  });

  await test.step('a table with a row for each act and each point', async () => {
    const table = await saved(page, 'take-home:files.csv');
    expect(table.suggestedFilename()).toBe('sang-froid-coq-en-pantoufles-5.csv');
    const csv = await textOf(table);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(RUN.log.length + expected.rules.flatMap(({ findings }) => findings).length);
  });

  const booster =
    await test.step('three boosters, at ten by the wall’s clock; their code comes when asked for', async () => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      const download = await saved(page, 'take-home:calendar.save');
      expect(fetched.filter((url) => url.endsWith('.js'))).toHaveLength(1);
      expect(download.suggestedFilename()).toBe('sang-froid-coq-en-pantoufles-5.ics');
      const text = (await textOf(download)).replaceAll('\r\n ', '');
      const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
      expect(all(/DTSTART:(\S+)/g)).toEqual(['20261130T100000', '20261207T100000', '20261228T100000']);
      const links = all(/URL;VALUE=URI:(\S+)/g);
      expect(links).toHaveLength(3);
      return links[0] ?? '';
    });

  await test.step('a link that leads to the same run, here or through a camera', async () => {
    const address = (await page.locator('.take-home__address').textContent()) ?? '';
    await page.getByText(t('take-home:link.qr'), { exact: true }).click();
    const code = page.getByRole('img', { name: t('take-home:link.qr-label') });
    expect(await readQr(code)).toBe(address);
    await page.goto('./');
    await expect(page.getByRole('heading', { name: t('home:library.title') })).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText(`${expected.total} ${t('scorecard:of-100')}`);
  });

  await test.step('the file opens again as the run it was; an altered one is refused, or says what it pretended', async () => {
    await openFile(page, text.replace('"format": 1', '"format": 2'));
    await expect(page.getByText(t('home:open.run-newer'))).toBeVisible();
    await openFile(page, text.replace('"seed": ', '"seed": -'));
    await expect(page.getByText(t('home:open.run-damaged'))).toBeVisible();
    await openFile(page, text.replace(/"total": \d+/, '"total": 99'));
    await expect(page.locator('.verdict__total strong')).toHaveText(String(expected.total));
    await expect(page.getByRole('note')).toContainText('99');
    await openFile(page, text);
    await expect(page.locator('.verdict__total strong')).toHaveText(String(expected.total));
    await expect(page.getByRole('note')).toBeHidden();
    // Nothing of it is here after the page is loaded again, and that is said.
    await page.reload();
    await expect(page.getByText(t('take-home:opened.closed'))).toBeVisible();
  });

  await page.goto(booster);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(t('error.lost-title'))).toBeHidden();
});

longTest(
  'on paper: every decision with the model’s, page after page, in ink, and nothing of the screen',
  async ({ page }) => {
    test.setTimeout(120_000);
    if (!hasPoppler()) installWithApt('poppler-utils');
    test.skip(!hasPoppler(), 'needs pdftotext');
    await page.emulateMedia({ colorScheme: 'dark' });
    await reachTakeHome(page);
    const file = test.info().outputPath('scorecard.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)/);
    const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.length).toBeLessThan(20);
    pages.forEach((text, index) => {
      expect(text).toContain(`${index + 1} / ${pages.length}`);
      // No page with nothing but its number; notes are lines, which have no letters.
      if (index < pages.length - 1) expect(text.length).toBeGreaterThan(400);
    });
    const words = pages.join(' ').replace(/\s+/g, ' ');
    for (const key of [
      'scorecard:rules.title',
      'take-home:paper.decisions',
      'take-home:paper.notes',
      'scorecard:lesson',
    ]) {
      expect(words).toContain(t(key));
    }
    expect(words.split(t('take-home:paper.model')).length - 1).toBeGreaterThanOrEqual(scoredAgain(RUN).pins.length);
    expect(words).not.toContain(t('take-home:files.json'));
    expect(words).not.toContain(t('privacy'));
    // Paper is white, whatever the screen is.
    execFileSync('pdftoppm', ['-r', '30', '-png', '-f', '1', '-l', '1', '-singlefile', file, file]);
    const first = await decoded(page, readFileSync(`${file}.png`));
    expect(first.isDark).toBe(false);
    expect(first.inked).toBeGreaterThan(0.02);
    expect(first.inked).toBeLessThan(0.4);
  },
);
