import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { say } from '../../src/i18n/say.ts';
import { expect } from './browser.ts';
import { Facilitator } from './facilitator.ts';
import { givenScenario } from './library.ts';

type Look = (where: string) => Promise<void>;

const TITLE = givenScenario('leaked-messages').title;

/** The facilitator’s screens and the wall’s, from the private link to the room’s end; `look` is called on each. */
export async function tourOfFacilitator(page: Page, language: Language, look: Look) {
  const trainer = new Facilitator(page, language);
  const { t, like } = trainer;
  const shut = async (where: string) => {
    await expect(trainer.dialog).toBeVisible();
    await look(where);
    await page.keyboard.press('Escape');
    await expect(trainer.dialog).toHaveCount(0);
  };
  await page.goto('./#/workshop');
  await page.getByRole('textbox').fill('not a private link');
  await trainer.button('facilitator:open.use').click();
  await look('workshop, no key');
  await trainer.open();
  await look('facilitator, nobody yet');
  await trainer.comes('Aïcha', 'Benoît', 'Chloé', 'David');
  await page.getByRole('radio', { name: t('facilitator:grouping.roles') }).check({ force: true });
  await trainer.button('facilitator:people.deal').click();
  await page.locator('.round-form__more > summary').click();
  await look('facilitator, teams with roles');
  await trainer.button('facilitator:choice.other').click();
  await shut('facilitator, scenarios');
  await trainer.chooses(say(TITLE, language));
  // By the keyboard: a notice may lie over it.
  await page.getByRole('radio', { name: '4×' }).press('Space');
  await expect(page.getByRole('radio', { name: '4×' })).toBeChecked();
  await trainer.button('facilitator:setup.open').click();
  await expect(trainer.button('facilitator:ready.start')).toBeEnabled();
  await look('facilitator, ready');
  await trainer.button('facilitator:ready.start').click();
  await trainer.people[0]?.until(() => (trainer.people[0]?.clock.minute ?? 0) > 40);
  await trainer.button('facilitator:round.pause').click();
  await trainer.people[0]?.ask({ type: 'tell', text: '…' });
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await look('facilitator, board');
  await trainer.button('facilitator:inject.open').click();
  await look('facilitator, stock of injects');
  await trainer.dialog.locator('.stock__item').nth(3).click();
  await trainer.dialog.locator('summary').click();
  await shut('facilitator, an inject');
  for (const sheet of ['people', 'messages', 'care'] as const) {
    await page
      .getByRole('banner')
      .or(page.locator('.room-bar'))
      .getByRole('button', { name: new RegExp(`^\\s*${t(`facilitator:sheet.${sheet}`)}`) })
      .click();
    await shut(`facilitator, ${sheet}`);
  }
  const { code } = trainer;
  await page.goto(`./#/screen/${code}`);
  await expect(page.getByRole('heading', { name: t('facilitator:curves.title') })).toBeVisible();
  await look('screen, a round');
  await page.goto(`./#/workshop/${code}`);
  await trainer.button('facilitator:round.end').click();
  await trainer.dialog.getByRole('button', { name: t('facilitator:round.end') }).click();
  await expect(page.getByRole('heading', { name: t('facilitator:over.title') })).toBeVisible();
  await expect(page.getByText(like('workshop-results:part.decisions')).first()).toBeVisible();
  await look('facilitator, after the round');
  await trainer.button('facilitator:over.next').click();
  await page.goto(`./#/screen/${code}`);
  await expect(page.getByText(like('workshop-results:part.decisions')).first()).toBeVisible();
  await look('screen, results');
  await page.goto('./#/workshop');
  await expect(page.getByRole('link', { name: code })).toBeVisible();
  await look('workshop, my rooms');
  await trainer.allLeave();
}
