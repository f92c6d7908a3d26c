import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { scoreRun } from '../../src/training/rescore.ts';
import type { Run } from '../../src/training/run.ts';
import { parseRunFile } from '../../src/training/run-file.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { givenScenario } from '../support/library.ts';
import { wordsOf } from '../support/words.ts';

const SCENARIO = givenScenario('coq-en-pantoufles');
const { t, like } = wordsOf('fr');

test.use({ reducedMotion: 'reduce' });

/** A run by the book, all but its last hours, which the screen resumes and ends. */
const RUN: Run = (() => {
  const { run } = playBot(SCENARIO, leversOf(RULEBOOK), BOTS.golden, 5);
  return { ...run, mode: 'calm', until: (run.log.at(-1)?.at ?? 0) + 30 };
})();

async function reachScorecard(page: Page) {
  await page.addInitScript((run) => localStorage.setItem('sang-froid.run', JSON.stringify({ version: 1, run })), RUN);
  await page.goto(`./#/play/${SCENARIO.id}?seed=5&mode=calm`);
  await page.locator('.menu summary').click();
  await page.getByRole('button', { name: 'Terminer la partie' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('button', { name: 'Voir le bilan' }).click();
  await expect(total(page)).toBeVisible();
}

const total = (page: Page) => page.locator('.verdict__total strong');
const file = (page: Page) => page.locator('.other-rulebook input[type=file]');

const rulebook = (content: object | string, name = 'mes-regles.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify({ format: 1, id: 'mine', ...content })),
});

test('a run can be taken away as a file, which scores the same elsewhere', async ({ page }) => {
  await reachScorecard(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: t('rescore:save') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('sang-froid-coq-en-pantoufles-5.json');
  const saved = parseRunFile(readFileSync(await download.path(), 'utf8'));
  expect(saved?.run).toMatchObject({ scenario: SCENARIO.id, seed: 5, log: RUN.log });
  const scored = saved && scoreRun(SCENARIO, saved.run, RULEBOOK);
  if (!scored?.ok) throw new Error('it cannot be replayed');
  await expect(total(page)).toHaveText(String(scored.scorecard.total));
});

longTest('other weights change points, and the way back is one button', async ({ page }) => {
  await reachScorecard(page);
  const before = (await total(page).textContent()) ?? '';
  const people = await page.locator('.outcome__plain').textContent();
  const rules = { rules: { 'never-delete': 2, 'answer-fast': 13 }, outcome: { atSilence: 0, fullAt: 50 } };
  await file(page).setInputFiles(rulebook({ name: { fr: 'Vitesse avant tout', en: 'Speed first' }, weights: rules }));
  const label = page.getByRole('region', { name: t('rescore:under', { name: 'Vitesse avant tout' }) });
  await expect(label).toContainText(t('rescore:changed.points'));
  await expect(label.getByRole('heading')).toBeFocused();
  await expect(total(page)).not.toHaveText(before);
  await expect(page.getByText(t('rescore:before-of-100', { total: before }))).toBeVisible();
  await expect(page.locator('.rule').first().locator('.points__before')).toContainText(/\/ 8 pts avant/);
  await expect(page.locator('.outcome__plain')).toHaveText(people ?? '');

  await label.getByRole('button', { name: t('rescore:again.back') }).click();
  await expect(label).toBeHidden();
  await expect(total(page)).toHaveText(before);
  await expect(page.locator('.points__before')).toHaveCount(0);
});

longTest('other levers replay the crisis; levers that leave no time for it keep it; each says so', async ({ page }) => {
  await reachScorecard(page);
  const people = (await page.locator('.outcome__plain').textContent()) ?? '';
  await file(page).setInputFiles(rulebook({ levers: { radius: { hot: 0.95, calm: 0.9 } } }));
  await expect(page.getByText(t('rescore:changed.crisis'))).toBeVisible();
  await expect(page.locator('.outcome__plain')).not.toHaveText(people);

  await file(page).setInputFiles(rulebook({ levers: { minutes: { reply: 240, publish: 240 } } }));
  await expect(page.getByText(t('rescore:changed.points-only'))).toBeVisible();
  await expect(page.getByText(like('rescore:impossible'))).toContainText(/mains/);
  await expect(page.locator('.outcome__plain')).toHaveText(people);
});

test('a bad rulebook is answered line by line, and changes nothing', async ({ page }) => {
  await reachScorecard(page);
  const before = (await total(page).textContent()) ?? '';
  const bad = '{\n  "format": 1,\n  "id": "mine",\n  "levers": {\n    "badReply": 0.5,\n    "silense": 1.1\n  }\n}';
  await file(page).setInputFiles(rulebook(bad, 'faux.json'));
  const part = page.getByRole('region', { name: t('rescore:again.title') });
  await expect(part).toContainText(`faux.json — ${t('rescore:again.refused', { count: 2 })}`);
  const problems = part.getByRole('listitem');
  await expect(problems).toHaveCount(2);
  await expect(problems.nth(0)).toContainText('ligne 5, colonne 17');
  await expect(problems.nth(0)).toContainText('levers.badReply');
  await expect(problems.nth(1)).toContainText(t('problems:did-you-mean', { suggestion: 'silence' }));
  await expect(total(page)).toHaveText(before);
});
