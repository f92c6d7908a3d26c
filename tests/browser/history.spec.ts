import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PastRun } from '../../src/session/past-run.ts';
import { printRunFile } from '../../src/training/run-file.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow, resize } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { pastRun, putPast } from '../support/past-runs.ts';
import { wordsOf } from '../support/words.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });
const { t } = wordsOf('en');
const QUICK = 'sweet-recipe';

const rows = (page: Page) => page.locator('.past-row');
const scores = async (page: Page) => (await rows(page).locator('strong').allTextContents()).map(Number);
const fileNamed = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const bring = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles(fileNamed(name, text));

/** The history with these runs in it, as if they had been played here. */
async function historyOf(page: Page, records: readonly object[]): Promise<void> {
  await page.goto('./#/history');
  await expect(page.getByRole('heading', { name: t('history:empty.title') })).toBeVisible();
  await putPast(page, records);
  await page.reload();
  await expect(page.getByRole('heading', { name: t('history:title') })).toBeVisible();
}

/** A crisis entered and left at once. */
async function playThrough(page: Page, seed: number): Promise<number> {
  const game = new Game(page, QUICK, 'en');
  await game.enter(seed, 'calm');
  await game.end();
  await expect(game.scorecard).toBeVisible();
  return Number(await page.locator('.verdict__total strong').textContent());
}

test('what is played is kept, read again, compared with what came before, deleted and brought back', async ({
  page,
  context,
}) => {
  const first = await playThrough(page, 5);
  await expect(page.locator('.earlier-run')).toContainText(t('history:earlier.all'));
  await expect(page.getByRole('link', { name: t('history:earlier.compare') })).toHaveCount(0);
  const other = await context.newPage();
  await other.goto('./');
  // Nobody who has been to the end of a crisis is sent to the first steps.
  await expect(other.getByRole('link', { name: t('home:hero.first-steps-again'), exact: true })).toBeVisible();
  await other.goto('./#/history');
  await expect(rows(other)).toHaveCount(1);

  const second = await playThrough(page, 6);
  // The other tab is told.
  await expect(rows(other)).toHaveCount(2);
  await expect.poll(() => scores(other)).toEqual([second, first]);
  await other.close();

  await page.getByRole('link', { name: t('history:earlier.compare') }).click();
  await expect(page.getByRole('heading', { name: t('history:compare.title') })).toBeVisible();
  await expect(page.getByText(t('history:compare.other-seed'))).toBeVisible();
  await page.getByRole('link', { name: t('history:all') }).click();

  await rows(page).first().getByRole('link').click();
  await expect(page.locator('.verdict__total strong')).toHaveText(String(second));
  await expect(page.locator('.past-bar__changed')).toHaveCount(0);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('history:all') })
    .first()
    .click();

  await rows(page).first().getByRole('button').click();
  await expect(page.locator('.past-row--gone')).toBeVisible();
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().getByRole('button').click();
  await page.getByRole('button', { name: t('history:list.bring-back') }).click();
  await expect.poll(() => scores(page)).toEqual([first]);
});

longTest(
  'a hundred past runs open without one being replayed, go into a file and come back with their scores',
  async ({ page }, info) => {
    await page.addInitScript(() => {
      const seen = { replays: 0, longest: 0 };
      Object.assign(window, { seen });
      const Real = Worker;
      window.Worker = class extends Real {
        constructor(...given: ConstructorParameters<typeof Real>) {
          super(...given);
          // Every page has one that says a first figure.
          if (!String(given[0]).includes('first-figure')) seen.replays += 1;
        }
      };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    const seen = () => page.evaluate(() => (window as unknown as { seen: { replays: number; longest: number } }).seen);
    const policies = ['silent', 'delete', 'random', 'golden'] as const;
    const runs = Array.from({ length: 100 }, (_, n) =>
      pastRun(n + 1, n % 4 === 0 ? 'six-melons' : QUICK, policies[Math.floor(n / 25)] ?? 'golden'),
    );
    await historyOf(page, runs);
    await expect(rows(page)).toHaveCount(50);
    const all = async () => {
      const more = page.getByRole('button', { name: t('history:list.more', { count: 50 }) });
      if (await more.isVisible()) await more.click();
      return scores(page);
    };
    const expected = runs.map(({ score }) => score?.total).toReversed();
    const opened = await seen();
    info.annotations.push({ type: 'longest task', description: `${Math.round(opened.longest)} ms with 100 past runs` });
    expect(await all()).toEqual(expected);
    expect((await seen()).replays).toBe(0);

    // Progress in words, for one scenario too.
    const answerFast = page.locator('.past-rule').filter({ hasText: t('rule.answer-fast') });
    await expect(answerFast).toContainText(/from \d+% to \d+% over 100 runs/);
    await page.getByLabel(t('history:filter.label')).selectOption('six-melons');
    await expect(rows(page)).toHaveCount(25);
    await expect(answerFast).toContainText(/over 25 runs/);
    await page.getByLabel(t('history:filter.label')).selectOption('');

    // Out in one file, everything deleted, and in again: twice, to no other effect.
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t('history:files.export') }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    const file = JSON.parse(text) as { runs: { score: unknown }[] };
    await page.getByRole('button', { name: t('history:files.clear'), exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('history:files.clear-do'), exact: true })
      .click();
    await expect(page.getByRole('heading', { name: t('history:empty.title') })).toBeVisible();
    // Whatever scores it boasts of.
    for (const run of file.runs) run.score = { ...(run.score as object), total: 100 };
    await bring(page, 'mine.json', JSON.stringify(file));
    await expect(page.getByText(t('history:files.added', { count: 100 }))).toBeVisible();
    await expect.poll(all, { timeout: 30_000 }).toEqual(expected);
    await bring(page, 'mine.json', text);
    await expect(page.getByText(t('history:files.known', { count: 100 }))).toBeVisible();
    expect(await all()).toEqual(expected);
  },
);

longTest(
  'what is wrong is said: files, records, scenarios that are gone or changed, a browser that keeps nothing',
  async ({ page }) => {
    const golden = pastRun(1, QUICK, 'golden');
    const gone: PastRun = { ...golden, id: 'gone-run', run: { ...golden.run, scenario: 'no-such-thing' } };
    const changed: PastRun = { ...golden, id: 'changed-run', finishedAt: 3, mark: 7 };
    const impossible: PastRun = {
      ...golden,
      id: 'impossible-run',
      finishedAt: 4,
      run: {
        ...golden.run,
        log: [{ at: 0, action: { type: 'reply', post: 'nobody', option: 'nobody/no', channel: 'public' } }],
      },
    };
    await historyOf(page, [golden, gone, changed, impossible, { id: 'damaged-run', run: 'once' }]);
    await expect(rows(page)).toHaveCount(4);
    await expect(page.getByText(t('history:files.aside', { count: 1 }))).toBeVisible();
    for (const [name, text, words] of [
      ['other.json', '{ "format": 1 }', t('history:refused.foreign')],
      ['later.json', '{ "kind": "sang-froid/history", "format": 9, "runs": [] }', t('history:refused.newer')],
      ['cut.json', '{ "kind":\n', t('history:refused.damaged', { line: 2, column: 1 })],
    ] as const) {
      await bring(page, name, text);
      await expect(page.getByText(words)).toBeVisible();
    }
    await page.goto(`./#/history/${changed.id}`);
    await expect(page.getByText(t('history:changed.scenario'))).toBeVisible();
    await page.goto(`./#/history/${gone.id}`);
    await expect(page.getByRole('heading', { name: t('history:cannot.gone.title') })).toBeVisible();
    await page.goto(`./#/history/${impossible.id}`);
    await expect(page.getByRole('heading', { name: t('history:cannot.unplayable.title') })).toBeVisible();
    await page.goto('./#/history/nothing-of-the-kind');
    await expect(page.getByRole('heading', { name: t('history:lost.title') })).toBeVisible();

    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await page.reload();
    const total = await playThrough(page, 5);
    await expect(page.locator('.toast').filter({ hasText: t('history:unkept.storage-denied') })).toBeVisible();
    await page.getByRole('link', { name: t('history:earlier.all') }).click();
    await expect.poll(() => scores(page)).toEqual([total]);
    await expect(page.getByText(t('history:not-lasting'))).toBeVisible();
  },
);

longTest('two runs side by side: of one crisis, of two, and from two teams’ files', async ({ page }) => {
  const before = pastRun(1, QUICK, 'delete', 7);
  const after = pastRun(2, QUICK, 'golden', 7);
  const elsewhere = pastRun(3, 'six-melons', 'golden');
  await historyOf(page, [before, after, elsewhere]);
  // The first and the last of what was played twice.
  await page.getByRole('link', { name: t('history:list.compare') }).click();
  await expect(page).toHaveURL(new RegExp(`compare/${before.id}/${after.id}$`));
  const gain = (after.score?.total ?? 0) - (before.score?.total ?? 0);
  await expect(page.getByText(t('history:compare.gain.up', { count: gain }))).toBeVisible();
  await expect(page.getByText(t('history:compare.other-seed'))).toHaveCount(0);
  const figures = page.getByRole('region', { name: t('history:outcomes.title') }).getByRole('table');
  await expect(figures.getByRole('row', { name: t('history:outcomes.total') })).toContainText(
    `${before.score?.total} ${after.score?.total}`.replace(' ', ''),
  );
  const decisions = page.getByRole('region', { name: t('history:decisions.title') });
  expect(await decisions.locator('.two-dealt').count()).toBeGreaterThan(2);
  await expectAccessible(page, 'two runs side by side');
  await resize(page, { width: 360, height: 740 });
  await expectNoOverflow(page, 'two runs side by side, on a phone');

  await page.goto(`./#/compare/${before.id}/${elsewhere.id}`);
  await expect(page.getByText(t('history:compare.other-scenario'))).toBeVisible();
  await expect(page.getByRole('heading', { name: t('history:rules.title') })).toBeVisible();
  await expect(figures).toHaveCount(0);

  await page.goto('./#/compare');
  await bring(page, 'nothing.json', '{}');
  await expect(page.getByText(t('history:choose.trouble.not-a-run'))).toBeVisible();
  await bring(page, 'team-red.json', printRunFile({ run: before.run }));
  await expect(page.getByRole('option', { name: 'team-red' }).first()).toBeAttached();
  await bring(page, 'team-blue.json', printRunFile({ run: after.run }));
  await expect(page.getByRole('option', { name: 'team-blue' }).first()).toBeAttached();
  await page.getByRole('button', { name: t('history:choose.go') }).click();
  await expect(page.getByRole('region', { name: 'team-red' })).toContainText(String(before.score?.total));
  await expect(page.getByRole('region', { name: 'team-blue' })).toContainText(String(after.score?.total));
  await page.getByRole('button', { name: t('history:compare.others') }).click();
  await expect(page.getByRole('button', { name: t('history:choose.go') })).toBeEnabled();
});
