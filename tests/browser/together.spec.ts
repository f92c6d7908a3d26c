import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import type { Run } from '../../src/training/run.ts';
import { encodeRun } from '../../src/training/run-code.ts';
import type { Results } from '../../src/workshop/results.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { expectNoOverflow, expectTouchable } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { givenScenario } from '../support/library.ts';
import { readQr } from '../support/qr.ts';
import { wordsOf } from '../support/words.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });
test.setTimeout(120_000);

const { t } = wordsOf('en');
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', locale: 'en-GB' } as const;
const SCENARIO = 'lot-214';
const scenario = givenScenario(SCENARIO);

/** What a bot did in this round, as a participant would have. */
function played(policy: Policy, seed: number): Run {
  return playBot(scenario, leversOf(RULEBOOK), BOTS[policy], seed).run;
}

/** The trainer opens a board, and the link it shows. */
async function openBoard(page: Page): Promise<{ readonly link: string; readonly seed: number }> {
  await page.goto('./#/board');
  await page.getByLabel(t('together:new.scenario')).selectOption(SCENARIO);
  await page.getByRole('button', { name: t('together:new.go') }).click();
  const link = (await page.locator('.invitation__address').textContent()) ?? '';
  return { link, seed: Number(/\/(\d+)$/.exec(link)?.[1]) };
}

/** The board's file, as the trainer takes it home. */
async function results(page: Page): Promise<Results> {
  await page.getByText(t('together:board.views.compare'), { exact: true }).click();
  await page.getByText(t('workshop-results:part.files'), { exact: true }).click({ timeout: 20_000 });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('workshop-results:files.json') }).click();
  return JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as Results;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(t('together:paste.title')).fill(text);
  await page.getByRole('button', { name: t('together:paste.add') }).click();
}

/** Somebody's phone, with this run begun there already if one is given. */
async function phone(browser: Browser, begun?: Run): Promise<Page> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  if (begun) {
    await page.goto('./');
    await page.evaluate((run) => localStorage.setItem('sang-froid.run', JSON.stringify({ version: 1, run })), begun);
  }
  return page;
}

test('a round comes back by QR codes read off the screens, and is compared', async ({ page, browser }) => {
  const { link, seed } = await openBoard(page);
  expect(await readQr(page.locator('.invitation .qr-code'))).toBe(link);

  // One plays from the link, from the first minute, and says when it is enough.
  const first = await phone(browser);
  await first.goto(link);
  await expect(first.getByText(t('together:briefing-note'))).toBeVisible();
  await first.getByRole('radio', { name: new RegExp(`^${t('mode.calm')}`) }).check();
  const game = new Game(first, SCENARIO, 'en');
  await game.start(['charter']);
  await game.next.click();
  expect(first.url()).toBe(link);
  await first.reload();
  await expect(game.next, 'the round is taken up again from the trainer’s link').toBeVisible();
  await game.end();
  await first.getByLabel(t('together:give.name')).fill('Zoë <b>');
  const code = await readQr(first.locator('.give .qr-code'));
  expect(code).toBe(await first.locator('.give__code').textContent());
  await expectNoOverflow(first, 'giving a result');
  await expectTouchable(first, 'giving a result');
  await first.getByRole('button', { name: t('together:give.enlarge') }).click();
  expect(await readQr(first.getByRole('dialog').locator('.qr-code'))).toBe(code);
  await first.keyboard.press('Escape');
  await first.context().close();

  // Another is nearly through.
  const run = played('golden', seed);
  const second = await phone(browser, { ...run, until: run.log.at(-1)?.at ?? 0 });
  await second.goto(link);
  const other = new Game(second, SCENARIO, 'en');
  await other.end();
  await second.getByLabel(t('together:give.name')).fill('Tom');
  const picture = await second.locator('.give .qr-code').screenshot();
  const total = await second.locator('.verdict__total strong').textContent();
  await second.context().close();

  // Pasted from a conversation, and a photo.
  const altered = code.replace(/.(?=..U$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  await paste(page, `Tom: hello\nZoë: ${code.toLowerCase()}\nAli:\n${altered}`);
  await expect(page.getByText(t('together:outcome.added', { name: 'Zoë <b>' }))).toBeVisible();
  await expect(page.getByText(t('together:outcome.damaged'))).toContainText('');
  await expect(page.getByText(t('together:outcome.from.paste', { line: 4 }))).toBeVisible();
  await page.locator('input[type=file][accept="image/*"]').setInputFiles([
    { name: 'tom.png', mimeType: 'image/png', buffer: picture },
    { name: 'again.png', mimeType: 'image/png', buffer: picture },
    { name: 'cat.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') },
  ]);
  await expect(page.getByText(t('together:outcome.added', { name: 'Tom' }))).toBeVisible();
  await expect(page.getByText(t('together:outcome.again', { name: 'Tom' }))).toBeVisible();
  await expect(page.getByText(t('together:outcome.from.picture', { file: 'cat.png' }))).toBeVisible();

  // Kept on this device.
  await page.reload();
  await expect(page.locator('.result-list')).toContainText('Tom');
  const compare = await results(page);
  expect(compare.rounds).toHaveLength(1);
  expect(compare.rounds[0]?.entrants.map(({ name }) => name)).toEqual(['Zoë <b>', 'Tom']);
  // What the phone showed, worked out again from the code.
  expect(compare.rounds[0]?.entrants[1]?.score.total).toBe(Number(total));
  expect(compare.rounds[0]?.entrants[1]?.run.log).toEqual(run.log);
});

test('once the link is open, the network may fail', async ({ browser }) => {
  const somebody = await phone(browser);
  await somebody.goto(`./#/together/${SCENARIO}/4821`);
  const game = new Game(somebody, SCENARIO, 'en');
  await expect(game.button('home:briefing.start')).toBeVisible();
  await somebody.waitForLoadState('networkidle');
  await somebody.context().setOffline(true);
  await game.start([]);
  await game.end();
  await expect(somebody.locator('.give__code')).toHaveText(/^SFU2.+U$/, { timeout: 20_000 });
  await somebody.context().close();
});

test('any result may be given, also one played alone', async ({ page }) => {
  const game = new Game(page, SCENARIO, 'en');
  await game.enter(4821, 'calm');
  await game.end();
  await game.button('scorecard:give').click();
  await expect(page.getByRole('heading', { name: t('together:give.title') })).toBeFocused();
  await expect(page.locator('.give__code')).toHaveText(/^SFU2.+U$/);
});

longTest('an earlier board can be set beside a later one', async ({ page }) => {
  const first = await openBoard(page);
  await paste(page, encodeRun(scenario, played('delete', first.seed), 'Tom'));
  await expect(page.locator('.result-list')).toContainText('Tom');
  const { seed } = await openBoard(page);
  await paste(page, encodeRun(scenario, played('golden', seed), 'Tom'));
  await expect(page.locator('.result-list')).toContainText('Tom');
  await page.getByText(t('together:board.views.compare'), { exact: true }).click();
  await page.getByText(t('together:earlier.title')).click();
  await page.getByRole('checkbox').check();
  await expect(page.getByText(t('workshop-results:round', { number: 2 }))).toBeVisible({ timeout: 20_000 });
  const { rounds } = await results(page);
  expect(rounds.map((round) => round.seed)).toEqual([first.seed, seed]);
});

longTest('strays are said: another round, another scenario, no code at all', async ({ page }) => {
  const { seed } = await openBoard(page);
  const melons = givenScenario('six-melons');
  const stray = playBot(melons, leversOf(RULEBOOK), BOTS.canned, seed).run;
  await paste(page, `${encodeRun(scenario, played('canned', seed + 1))}\n${encodeRun(melons, stray)}`);
  await expect(page.getByText(t('together:outcome.other-seed', { seed: seed + 1, ours: seed }))).toBeVisible();
  const title = new Game(page, 'six-melons', 'en').say(melons.title);
  await expect(page.getByText(t('together:outcome.other-scenario', { title, seed }))).toBeVisible();
  await paste(page, 'Where is everybody?');
  await expect(page.getByText(t('together:outcome.nothing'))).toBeVisible();
  await expect(page.getByText(t('together:results.none'))).toBeVisible();
});

longTest('a result can be taken off the board, and the board off the device', async ({ page }) => {
  const { seed } = await openBoard(page);
  await paste(
    page,
    [encodeRun(scenario, played('canned', seed), 'Ali'), encodeRun(scenario, played('golden', seed), 'Zoë')].join('\n'),
  );
  await page.getByRole('button', { name: t('together:results.remove', { name: 'Ali' }) }).click();
  await page.getByRole('button', { name: t('together:results.remove-do'), exact: true }).click();
  await expect(page.locator('.result-list')).not.toContainText('Ali');
  await page.reload();
  await expect(page.locator('.result-list')).toContainText('Zoë');
  await expect(page.locator('.result-list')).not.toContainText('Ali');
  await page.getByRole('button', { name: t('together:board.delete') }).click();
  await page.getByRole('button', { name: t('together:board.delete-do') }).click();
  await expect(page.getByRole('heading', { name: t('together:start.title') })).toBeVisible();
  await expect(page.getByText(t('together:kept.title'))).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('heading', { name: t('together:lost.title') })).toBeVisible();
});

longTest('a trainer’s own crisis travels in the link; without it the file is asked for', async ({ page, browser }) => {
  const text = readFileSync(new URL('../../src/ui/studio/start/templates/en.json', import.meta.url), 'utf8');
  const { id } = JSON.parse(text) as { readonly id: string };
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/board');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByLabel(t('together:new.scenario'))).toHaveValue('');
  await page.getByRole('button', { name: t('together:new.go') }).click();
  const short = (await page.locator('.invitation__address').textContent()) ?? '';
  await page.getByRole('button', { name: t('together:invite.copy') }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeGreaterThan(short.length);

  const one = await phone(browser);
  await one.goto(link);
  await expect(one.getByText(t('together:briefing-note'))).toBeVisible();
  await one.goto(short);
  await expect(one.getByText(t('together:file.missing', { id }))).toBeVisible();
  await expectNoOverflow(one, 'asked for the file');
  await one.locator('input[type=file]').setInputFiles(file);
  await expect(one.getByText(t('together:briefing-note'))).toBeVisible();
  await one.goto(link.slice(0, -40));
  await expect(one.getByText(t('together:file.damaged', { id }))).toBeVisible();
  await one.context().close();
});

test('without a camera, or where it is forbidden, there is a way out', async ({ page }) => {
  await openBoard(page);
  await page.getByRole('button', { name: t('together:camera.start') }).click();
  await expect(page.getByText(t('together:camera.way-out'))).toBeVisible();
  // As on any address that is neither https nor this very machine.
  await page.evaluate(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }));
  await page.getByRole('button', { name: t('together:camera.start') }).click();
  await expect(page.getByText(t('together:camera.trouble.insecure'))).toBeVisible();
});

longTest('the browser’s own detector is asked first, and done without where it fails', async ({ page }) => {
  await page.addInitScript(() => {
    let looks = 0;
    Object.assign(globalThis, {
      BarcodeDetector: class {
        static async getSupportedFormats(): Promise<readonly string[]> {
          return ['qr_code'];
        }
        async detect() {
          if (looks++ > 0) throw new Error('no longer');
          return [{ rawValue: 'SFU2 seen by the browser U' }];
        }
      },
    });
  });
  await openBoard(page);
  await page.getByRole('button', { name: t('together:give.enlarge') }).click();
  const picture = await page.getByRole('dialog').locator('.qr-code').screenshot();
  await page.keyboard.press('Escape');
  const pictures = page.locator('input[type=file][accept="image/*"]');
  const send = (name: string) => pictures.setInputFiles([{ name, mimeType: 'image/png', buffer: picture }]);
  await send('one.png');
  await expect(page.getByText(t('together:outcome.damaged'))).toBeVisible();
  // The link’s own code, read by ours.
  await send('two.png');
  await expect(page.getByText(t('together:outcome.from.picture', { file: 'two.png' }))).toBeVisible();
  await expect(page.getByText(t('together:outcome.nothing'))).toBeVisible();
});
