import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { PANES } from '../../src/ui/studio/studio-store.ts';
import { expect } from './browser.ts';
import { Game } from './game.ts';
import { Studio } from './studio.ts';

/** The scenario whose screens are looked at: it has every kind of message. */
export const SCENARIO = 'leaked-messages';

/** Every page outside a run, one after the other; `look` is called on each. */
export async function tourOfPages(page: Page, language: Language, look: (where: string) => Promise<void>) {
  const game = new Game(page, SCENARIO, language);
  const { t } = game;
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home:library.title') })).toBeVisible();
  await look('home');
  await page.getByRole('button', { name: t('home:dilemma.delete.do') }).click();
  await look('home, a choice made');
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "format": 1,\n "id": 7 }'),
  });
  await expect(page.getByText(t('home:open.severity.error')).first()).toBeVisible();
  await look('home, problems in a file');
  await game.button('settings').click();
  await shut(page, 'settings', look);
  await page.goto('./#/first-steps');
  await expect(page.locator('.coach')).toBeVisible({ timeout: 20_000 });
  await look('first steps, a remark');
  await page.locator('[data-post] .deeds .button').nth(1).click();
  await expect(page.locator('.coach[data-step="answer"]')).toBeVisible();
  await look('first steps, at the desk');
  for (const [address, where] of [
    ['#/how', 'how'],
    ['#/how/replies', 'how replies are read'],
    ['#/accessibility', 'accessibility'],
    ['#/package', 'packing for a platform'],
    ['#/booster', 'boosters'],
    ['#/booster/own-up/1', 'a booster'],
    ['#/nowhere', 'lost'],
    ['#/replay/SFU2', 'a replay link that was cut'],
    ['#/play/no-such-thing', 'no such scenario'],
    [`#/play/${SCENARIO}`, 'briefing'],
  ] as const) {
    await page.goto(`./${address}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await look(where);
  }
  await game.preparation('charter').check();
  await look('briefing, something prepared');
}

/** The states of a run, from the first minute to the scorecard. */
export async function tourOfPlay(page: Page, language: Language, look: (where: string) => Promise<void>) {
  const game = new Game(page, SCENARIO, language);
  const { t, like } = game;
  await game.enter(7, 'live', ['charter']);
  await game.button('play:clock.pause').click();
  await look('paused, nothing yet');
  await page.goto('./');
  await look('home, with a run to resume');
  await game.enter(8, 'calm', ['charter']);
  await game.open('spark', 'triage');
  await look('reading');
  await game.desk.getByText(t('play:desk.reply'), { exact: true }).click();
  const fourth = game.scenario.posts.find(({ id }) => id === 'spark')?.replies[3]?.text ?? '';
  await game.desk.getByRole('radio', { name: game.say(fourth) }).check();
  await look('composing');
  await game.desk.getByText(t('play:composer.write'), { exact: true }).click();
  await game.desk.getByRole('textbox').fill(t('replies:rewrite.next-step.vague'));
  await expect(game.desk.getByRole('listitem').filter({ hasText: t('replies:criterion.tone') })).toBeVisible();
  await look('writing');
  await game.desk.getByText(t('play:composer.choose'), { exact: true }).click();
  await game.desk.getByRole('radio', { name: game.say(fourth) }).check();
  await game.desk.getByRole('button', { name: like('play:composer.send') }).click();
  await game.open('doxx', 'moderate');
  await look('moderating');
  await game.desk.getByRole('button', { name: t('moderation.delete'), exact: true }).click();
  await look('deleting, asked again');
  await page
    .getByRole('dialog', { name: t('play:moderate.confirm') })
    .getByRole('button', { name: t('moderation.delete'), exact: true })
    .click();
  await look('a hole in the feed');
  await game.tab('cell');
  await look('cell');
  await game.tab('act');
  const card = await game.statement('hold');
  await card.getByRole('button', { name: like('play:acts.publish') }).click();
  await look('acts, one refused');
  await page.keyboard.press('?');
  await shut(page, 'keys', look);
  await page.getByRole('button', { name: new RegExp(`^${t('play:journal.open')}`) }).click();
  await shut(page, 'journal', look);
  await page.getByText(t('play:menu.label'), { exact: true }).locator('xpath=ancestor::summary').click();
  await look('menu');
  await game.button('play:menu.finish').click();
  await look('ending, asked again');
  await game.button('play:finish.go').click();
  await expect(game.button('play:over.go')).toBeFocused();
  await look('the end');
  await game.button('play:over.go').click();
  await expect(game.scorecard).toBeVisible();
  await look('scorecard');
  for (const rule of await game.section('scorecard:rules.title').locator('summary').all()) await rule.click();
  const weights = { rules: { 'never-delete': 2, 'answer-fast': 13 } };
  for (const content of [{ format: 1, name: 'x', weights }, { format: 1 }]) {
    const buffer = Buffer.from(JSON.stringify(content));
    await page
      .locator('.other-rulebook input[type=file]')
      .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer });
  }
  await expect(page.locator('.problem-list')).toBeVisible();
  await look('scorecard, rules opened, scored again');
  await game.section('scorecard:curve.title').getByRole('button').first().click();
  await look('a decision');
  await page.keyboard.press('Escape');
  await game.button('scorecard:chapter.decisions.name').click();
  await expect(page.locator('.odds').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.reckoning')).toHaveCount(0, { timeout: 60_000 });
  await game.button('debrief:disagree.open').click();
  await look('debrief, decisions');
  await game.button('scorecard:chapter.time.name').click();
  await expect(page.locator('.sign-offs')).toBeVisible({ timeout: 30_000 });
  await look('debrief, time');
  await game.button('scorecard:chapter.people.name').click();
  await expect(page.locator('.e-reputation')).toBeVisible({ timeout: 30_000 });
  await look('debrief, people');
  await game.button('scorecard:chapter.replay.name').click();
  await game.button('replay:next').click();
  await look('replay, at a decision');
  await game.button('scorecard:chapter.take-home.name').click();
  // A machine that does much else draws it later.
  await expect(page.locator('.take-home__preview img')).toBeVisible({ timeout: 20_000 });
  await page.getByText(t('take-home:link.qr'), { exact: true }).click();
  await page.getByText(t('take-home:files.columns'), { exact: true }).click();
  await look('take home');
}

/** The studio: its start page, the ways to look at a draft, and what is said when something is wrong with it. */
export async function tourOfStudio(page: Page, language: Language, look: (where: string) => Promise<void>) {
  const studio = new Studio(page, language);
  const { t } = studio;
  await studio.begin('template');
  await expect(studio.saved).toBeVisible();
  await studio.part('card');
  await look('studio, the card');
  await studio.part('posts');
  await look('studio, messages');
  await studio.item(0);
  await page.locator('.item__head').first().click();
  await look('studio, a message and a reply');
  await studio.part('posts');
  await studio.item(2);
  await look('studio, a message on a condition');
  await studio.part('card');
  await studio.write('scenario', 'title', '');
  await studio.expectErrors(1);
  await look('studio, an error at its field');
  await page.keyboard.press('Control+z');
  await studio.expectErrors(0);
  for (const pane of PANES.slice(1)) {
    await studio.tab(pane).click();
    await expect(page.getByText(t('loading'), { exact: true }).first()).toBeHidden();
    if (pane === 'timeline') await page.locator('.timeline [data-post]').nth(1).click();
    if (pane === 'graph') await page.getByText(t('studio-views:graph.drawing'), { exact: true }).click();
    await look(`studio, ${pane}`);
  }
  await studio.tab('form').click();
  await page.locator('.studio-menu > summary').click();
  await look('studio, menu');
  await studio.button('studio:menu.versions').click();
  await shut(page, 'studio, versions', look);
  await studio.start();
  await expect(page.getByRole('heading', { name: t('studio:start.drafts') })).toBeVisible();
  await look('studio, drafts');
  await page.goto('./#/studio/reality');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look('studio, from reality');
  await page.goto('./#/studio/shared/1.nothing');
  await expect(page.getByText(t('studio:shared.damaged'))).toBeVisible();
  await look('studio, a broken link');
}

/** Looks at the dialog that is opening, and closes it: a key pressed before it is there would be lost. */
async function shut(page: Page, where: string, look: (where: string) => Promise<void>) {
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  await look(where);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}
