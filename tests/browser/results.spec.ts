import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { build, type PreviewServer, preview } from 'vite';
import { expect, longTest, test } from '../support/browser.ts';
import { NAMES } from '../support/entrants.ts';
import { expectAccessible, expectNoOverflow, expectTouchable } from '../support/eyes.ts';
import { wordsOf } from '../support/words.ts';

/** The pages after a round, with runs that were really played: tests/browser/results/page.tsx. */
const fr = wordsOf('fr');
const PARTS = ['decisions', 'replies', 'jury', 'curves', 'rules', 'files'] as const;

let server: PreviewServer;
let url: string;

test.describe.configure({ mode: 'default' });
// Its own host is the only one it may ask.
test.use({ baseURL: async ({ browserName: _ }, use) => use(url), reducedMotion: 'reduce' });

test.beforeAll(async () => {
  const site = {
    root: join(import.meta.dirname, 'results'),
    configFile: join(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(process.env.SANG_FROID_SITE ?? '', '.results'), emptyOutDir: true },
  } as const;
  await build(site);
  server = await preview({ ...site, preview: { host: '127.0.0.1', port: 0 } });
  url = server.resolvedUrls?.local[0] ?? '';
});
test.afterAll(() => server.close());

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${url}?${query}`);
  await page.waitForSelector('.results, .privacy-note, .group-card');
}

const part = (page: Page, name: (typeof PARTS)[number]) =>
  page.getByRole('radio', { name: fr.t(`workshop-results:part.${name}`) });

test('decisions are told in words, the most divided first to choose, all of them on request', async ({ page }) => {
  await open(page, 'count=9');
  const cards = page.locator('.decision-card');
  await expect(cards).toHaveCount(6);
  await expect(cards.first().locator('.decision-card__words')).toHaveText(/^(\d+|Personne)\ssur 9 .+\.$/u);
  await page.getByText(fr.like('workshop-results:decisions.all', { count: 26 })).click();
  await expect.poll(() => cards.count()).toBeGreaterThan(15);
});

longTest(
  'any team’s own debrief opens from the comparison, which is as it was when one comes back',
  async ({ page }) => {
    await open(page, 'count=4&part=curves');
    const row = page.locator('.curves-together tbody tr').nth(1);
    const name = (await row.getByRole('checkbox').locator('xpath=..').locator('span').last().textContent()) ?? '';
    const total = (await row.locator('td').first().textContent()) ?? '';
    await row.getByRole('checkbox').check();
    const opener = row.getByRole('button', { name: `${fr.t('workshop-results:debrief.open')} ${name}` });
    await opener.click();
    await expect(page.getByText(fr.t('workshop-results:debrief.of', { name }))).toBeVisible();
    await expect(page.locator('.verdict__total strong')).toHaveText(total);
    await page.getByRole('button', { name: fr.t('scorecard:chapter.people.name') }).click();
    await expect(page.locator('.protagonists')).toBeVisible({ timeout: 20_000 });
    await page.goBack();
    await expect(page.locator('.verdict__total strong')).toHaveText(total);
    await page.getByRole('button', { name: fr.t('workshop-results:debrief.back') }).click();
    await expect(opener).toBeFocused();
    await expect(row.getByRole('checkbox')).toBeChecked();
  },
);

longTest('one looks back at an earlier round, whose jury is over', async ({ page }) => {
  await open(page, 'count=4&rounds=2');
  const title = page.locator('.results__head h2');
  const [latest] = await title.allTextContents();
  await page.getByRole('radio', { name: fr.t('workshop-results:round', { number: 1 }) }).check({ force: true });
  await expect(title).not.toHaveText(latest as string);
  await expect(part(page, 'jury')).toHaveCount(0);
  await part(page, 'curves').check({ force: true });
  await expect(page.locator('.curves-together tbody tr')).toHaveCount(4);
});

test('the engine keeps its view of the jury’s replies to itself until the vote is closed', async ({ page }) => {
  await open(page, 'count=12&part=jury');
  const senses = page.locator('.jury-item .sense');
  await expect(page.locator('.jury-item')).toHaveCount(3);
  await expect(senses).toHaveCount(0);
  await page.getByRole('button', { name: fr.t('workshop-results:jury.do-open') }).click();
  await expect(page.locator('.jury-panel__votes')).toHaveText(fr.like('workshop-results:jury.votes', { count: 20 }));
  await expect(senses).toHaveCount(0);
  await page.getByRole('button', { name: fr.t('workshop-results:jury.do-close') }).click();
  await expect(senses).toHaveCount(3);
  await expect(page.locator('.agreement')).toContainText('alpha');
});

longTest('where names are hidden they are nowhere, on any part, and the room takes nothing away', async ({ page }) => {
  await open(page, 'count=9&hidden&big');
  await expect(part(page, 'files')).toHaveCount(0);
  for (const name of PARTS.filter((each) => each !== 'files')) {
    await part(page, name).check({ force: true });
    // What is folded away must not tell either.
    const text = (await page.locator('.results').textContent()) ?? '';
    expect(NAMES.slice(0, 9).filter((each) => text.includes(each))).toEqual([]);
  }
});

test('the table and the file hold everybody’s round', async ({ page }) => {
  await open(page, 'count=5&rounds=2&part=files');
  const saved = async (key: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: fr.t(key) }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const { data, errors } = Papa.parse<Record<string, string>>(await saved('workshop-results:files.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map(({ round, name }) => `${round} ${name}`)).toEqual(
    ['1', '2'].flatMap((round) => NAMES.slice(0, 5).map((name) => `${round} ${name}`)),
  );
  const results = JSON.parse(await saved('workshop-results:files.json')) as { kind: string; rounds: unknown[] };
  expect(results).toMatchObject({ kind: 'sang-froid/workshop', format: 1 });
  expect(results.rounds).toHaveLength(2);
});

test('on paper: a page for the group and one for each, nothing cut off, nothing around them', async ({ page }) => {
  await open(page, 'count=5&rounds=2&part=files');
  await page.getByRole('button', { name: fr.t('workshop-results:files.paper') }).click();
  await expect(page.locator('.a4')).toHaveCount(6);
  const cut = await page.evaluate(
    () => [...document.querySelectorAll('.a4')].filter((each) => each.scrollHeight > each.clientHeight).length,
  );
  expect(cut).toBe(0);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(6);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.top-bar, .page-foot, .sheets__ways').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: fr.t('workshop-results:sheets.back') }).click();
  await expect(part(page, 'files')).toBeChecked();
});

test('the note for participants is one page of paper', async ({ page }) => {
  await open(page, 'show=note');
  await expect(page.getByRole('img', { name: /ABC234/ })).toBeVisible();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

/** Chromium writes one such object for each page. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

longTest('every part is read on a phone and by a screen reader, by day and by night', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'count=6&rounds=2');
  const seen = new Set<string>();
  for (const name of PARTS) {
    await part(page, name).check({ force: true });
    if (name === 'jury') {
      await page.getByRole('button', { name: fr.t('workshop-results:jury.do-open') }).click();
      await page.getByRole('button', { name: fr.t('workshop-results:jury.do-close') }).click();
    }
    await expectNoOverflow(page, name);
    await expectTouchable(page, name);
    await expectAccessible(page, name, seen);
  }
  for (const show of ['group', 'note']) {
    await open(page, `show=${show}`);
    if (show === 'group') await page.locator('.group-card summary').click();
    await expectNoOverflow(page, show);
    await expectAccessible(page, show, seen);
  }
});
