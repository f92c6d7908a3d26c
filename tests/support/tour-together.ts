import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, POLICIES, playBot } from '../../src/training/bots/index.ts';
import { encodeRun } from '../../src/training/run-code.ts';
import { expect } from './browser.ts';
import { Game } from './game.ts';
import { givenScenario } from './library.ts';
import { tirelessRun } from './tireless.ts';

const SCENARIO = 'leaked-messages';
const SEED = 4821;
const NAMES = ['Léa', 'Tom', 'Inès', 'Maximilienne-Alexandrine', '', 'Ali', 'Zoé'];

/** A round without a server: the trainer's board, and a participant's result. */
export async function tourOfTogether(page: Page, language: Language, look: (where: string) => Promise<void>) {
  const game = new Game(page, SCENARIO, language);
  const { t } = game;
  const scenario = givenScenario(SCENARIO);
  const heading = (key: string) => page.getByRole('heading', { name: t(key) });

  await page.goto('./#/board');
  await expect(heading('together:start.title')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "format": 1,\n "id": 7 }'),
  });
  await expect(page.getByText('mine.json')).toBeVisible();
  await look('together, start, a file refused');
  await page.getByLabel(t('together:new.scenario')).selectOption(SCENARIO);
  await game.button('together:new.go').click();
  const link = (await page.locator('.invitation__address').textContent()) ?? '';
  const seed = Number(/\d+$/.exec(link)?.[0]);
  await look('together, an empty board');

  const codes = POLICIES.map((policy, at) =>
    encodeRun(scenario, playBot(scenario, leversOf(RULEBOOK), BOTS[policy], seed).run, NAMES[at]),
  );
  const elsewhere = encodeRun(scenario, playBot(scenario, leversOf(RULEBOOK), BOTS.canned, seed + 1).run);
  const [first = ''] = codes;
  const lines = [...codes, first, first.slice(0, -4), first.replace(/..U$/, 'ZZU'), elsewhere];
  await page.getByLabel(t('together:paste.title')).fill(lines.join('\n'));
  await game.button('together:paste.add').click();
  await expect(page.getByText(t('together:outcome.other-seed', { seed: seed + 1, ours: seed }))).toBeVisible();
  await game.button('together:camera.start').click();
  await expect(page.getByText(t('together:camera.way-out'))).toBeVisible();
  await look('together, a board with results');
  await game.button('together:board.delete').click();
  await look('together, deleting, asked again');
  await page.keyboard.press('Escape');
  await page.getByText(t('together:board.views.compare'), { exact: true }).click();
  await expect(page.getByText(t('workshop-results:part.files'), { exact: true })).toBeVisible({ timeout: 20_000 });
  await look('together, compared');
  await page.goto('./#/board');
  await expect(heading('together:kept.title')).toBeVisible();
  await look('together, boards kept');

  await page.goto('./#/together/my-crisis/7');
  await expect(heading('together:file.title')).toBeVisible();
  await look('together, the file is asked for');

  // A run so long that its code takes two pictures.
  const run = tirelessRun(scenario, SEED);
  const begun = { ...run, until: run.log.at(-1)?.at ?? 0 };
  await page.evaluate(
    (kept) => localStorage.setItem('sang-froid.run', kept),
    JSON.stringify({ version: 1, run: begun }),
  );
  await page.goto(`./#/together/${SCENARIO}/${SEED}`);
  await game.end();
  await expect(heading('together:give.title')).toBeVisible({ timeout: 20_000 });
  await heading('together:give.title').scrollIntoViewIfNeeded();
  await look('together, giving a result');
  await game.button('together:give.enlarge').click();
  await look('together, a result in large');
  await page.keyboard.press('Escape');
}
