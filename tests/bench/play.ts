import type { Page } from '@playwright/test';
import { Game } from '../support/game.ts';

/** A whole run as somebody plays it, from the library to the replay: what is done says itself before it is done. */
export async function playThrough(page: Page, url: string, seed: number, doing: (what: string) => Promise<void>) {
  const game = new Game(page, 'golden-wrapper', 'en');
  await doing('home');
  await page.goto(url);
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  await doing('briefing');
  await page.goto(`${url}#/play/${game.scenario.id}?seed=${seed}&mode=live`);
  await game.button('home:briefing.start').waitFor();
  await page.waitForTimeout(500);
  await doing('opening the play screen');
  await game.button('home:briefing.start').click();
  await game.next.waitFor();
  await page.waitForTimeout(4000);
  await doing('the next event');
  await game.skip(4);
  await doing('opening the desk');
  const reply = page.getByRole('button', { name: /^Reply to / }).first();
  await reply.click();
  await game.desk.getByRole('radio').first().waitFor();
  await page.waitForTimeout(1500);
  await doing('sending an answer');
  await game.desk.locator('.options').getByRole('radio').last().check();
  await game.desk.getByRole('button', { name: game.like('play:composer.send') }).click();
  await page.waitForTimeout(3000);
  await doing('to the end, event by event');
  await game.skip(400).catch(() => undefined);
  await game.button('play:over.go').click({ timeout: 60_000 });
  await game.scorecard.waitFor({ timeout: 60_000 });
  await doing('the scorecard');
  await page.waitForTimeout(1500);
  return game;
}

/** Afterwards: the debrief until its numbers stand, and the replay taken by hand from end to end. */
export async function lookBack(page: Page, game: Game, doing: (what: string) => Promise<void>) {
  const chapter = (name: string) =>
    page.getByRole('button', { name: game.t(`scorecard:chapter.${name}.name`), exact: true }).click();
  await doing('opening the debrief');
  await chapter('decisions');
  await page.waitForTimeout(6000);
  await doing('opening the replay');
  await chapter('replay');
  const slider = page.getByRole('slider');
  await slider.waitFor();
  await page.waitForTimeout(1000);
  await doing('scrubbing the replay');
  for (const share of [0.2, 0.9, 0.4, 1, 0.1]) {
    await slider.evaluate((element, to) => {
      const input = element as HTMLInputElement;
      input.value = String(Math.round(Number(input.max) * to));
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, share);
    await page.waitForTimeout(400);
  }
}
