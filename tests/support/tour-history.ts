import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { expect } from './browser.ts';
import { pastRun, putPast } from './past-runs.ts';
import { wordsOf } from './words.ts';

/** Past runs: none yet, some, one with its scenario changed since, everything about to be deleted, two side by side. */
export async function tourOfHistory(page: Page, language: Language, look: (where: string) => Promise<void>) {
  const { t } = wordsOf(language);
  const heading = (key: string) => expect(page.getByRole('heading', { name: t(key) })).toBeVisible();
  await page.goto('./#/history');
  await heading('history:empty.title');
  await look('history, empty');
  const policies = ['silent', 'delete', 'defensive', 'late', 'golden'] as const;
  const runs = policies.map((policy, n) => pastRun(n + 1, n === 2 ? 'sweet-recipe' : 'six-melons', policy));
  await putPast(page, [...runs, { ...runs[0], id: 'changed-run', mark: 1 }, { id: 'damaged-run' }]);
  await page.reload();
  await heading('history:list.title');
  await page.locator('.past-row').first().getByRole('button').click();
  await look('history');
  await page.locator('input[type=file]').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "format": 1 }'),
  });
  await expect(page.getByText(t('history:refused.foreign'))).toBeVisible();
  await page.getByRole('button', { name: t('history:files.clear'), exact: true }).click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await look('history, everything about to be deleted');
  await page.goto('./#/history/changed-run');
  await expect(page.getByText(t('history:changed.scenario'))).toBeVisible();
  await look('a past run, changed since');
  await page.goto('./#/compare/past-run-2/past-run-4');
  await heading('history:compare.title');
  await expect(page.locator('.compare')).toBeVisible();
  await look('two runs side by side');
  await page.goto('./#/compare');
  await expect(page.locator('.choose-two')).toBeVisible();
  await look('choosing two runs');
}
