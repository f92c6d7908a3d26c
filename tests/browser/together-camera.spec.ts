import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { encodeRun, partsOf } from '../../src/training/run-code.ts';
import { expect, test } from '../support/browser.ts';
import { givenScenario } from '../support/library.ts';
import { filmOf } from '../support/qr.ts';
import { wordsOf } from '../support/words.ts';

const { t } = wordsOf('en');
const scenario = givenScenario('lot-214');
/** The board draws its own seed; this one is on the film, so the board is told to draw it. */
const SEED = 4821;

const codeOf = (policy: Policy, name: string) =>
  encodeRun(scenario, playBot(scenario, leversOf(RULEBOOK), BOTS[policy], SEED).run, name);
const [first = '', second = '', third = ''] = partsOf(codeOf('golden', 'Zoë'), 100);

/** What the camera sees, again and again: two phones at once, then a third whose run takes three codes in turn. */
const folder = mkdtempSync(join(tmpdir(), 'sang-froid-film-'));
const film = join(folder, 'film.y4m');
writeFileSync(
  film,
  filmOf(
    [
      [
        { text: codeOf('delete', 'Ali'), x: 170, y: 240, side: 250, tilt: -6 },
        { text: codeOf('canned', 'Tom'), x: 470, y: 230, side: 260, tilt: 9 },
      ],
      [{ text: first, x: 330, y: 240, side: 300, tilt: 4 }],
      [{ text: second, x: 310, y: 250, side: 300, tilt: 184 }],
      [{ text: third, x: 320, y: 240, side: 280, tilt: -12 }],
    ],
    15,
  ),
);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

test.use({
  locale: 'en-GB',
  permissions: ['camera'],
  launchOptions: async ({ launchOptions }, use) => {
    const fake = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...fake] });
  },
});

test('the camera takes codes held up to it: several at once, tilted, and a long one in parts', async ({ page }) => {
  test.setTimeout(120_000);
  // The four figures of the draw: 1000 + a number below 9000.
  await page.addInitScript((number) => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array[0] = number;
      return array;
    };
  }, SEED - 1000);
  await page.goto('./#/board');
  await page.getByLabel(t('together:new.scenario')).selectOption('lot-214');
  await page.getByRole('button', { name: t('together:new.go') }).click();
  await expect(page.getByText(t('together:board.round', { seed: SEED }))).toBeVisible();
  await page.getByRole('button', { name: t('together:camera.start') }).click();
  const group = page.locator('.result-list');
  for (const name of ['Ali', 'Tom', 'Zoë']) await expect(group).toContainText(name, { timeout: 60_000 });
  // Each once, though the film goes round.
  await expect(group.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: t('together:camera.stop') }).click();
  await expect(page.getByRole('button', { name: t('together:camera.start') })).toBeVisible();
});
