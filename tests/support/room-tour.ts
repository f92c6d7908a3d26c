import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { expect } from './browser.ts';
import { Participant, Trainer } from './room.ts';
import { Visitor } from './visitor.ts';

const SCENARIO = 'coq-en-pantoufles';

/** A participant's screens, from the door to the jury; `look` is called on each. */
export async function tourOfRoom(page: Page, language: Language, baseURL: string | undefined, look: Look) {
  const trainer = await Trainer.open(baseURL);
  const { code } = trainer.room;
  const lea = new Participant(page, SCENARIO, language, code);
  const { t, like } = lea;
  await page.goto('./#/join');
  await lea.button('workshop:join.go').click();
  await expect(page.getByRole('alert').filter({ hasText: t('workshop:join.bad-code') })).toBeVisible();
  await look('join, a code missing');
  await lea.join('Léa');
  await look('lobby, nothing chosen');

  // A colleague, without a screen.
  const secret = 'colleague-colleague-22';
  const tom = await Visitor.come(new URL(baseURL ?? '').origin, { code, secret, name: 'Tom' });
  const [first, second] = trainer.seats;
  await trainer.does(
    { type: 'set-up', settings: { grouping: 'roles', agreement: 'everybody', calm: true } },
    { type: 'place', seat: first?.id ?? '', team: 'red', role: 'community-manager' },
    { type: 'place', seat: second?.id ?? '', team: 'red', role: 'legal' },
    { type: 'name-team', team: 'red', name: language === 'fr' ? 'Les rouges' : 'The reds' },
    { type: 'open-round', scenario: SCENARIO, seed: 7 },
  );
  await lea.preparation('charter').check();
  await look('lobby, a briefing and a team');
  await trainer.does({ type: 'start' });
  await expect(lea.message('laure')).toBeVisible();
  await trainer.does({ type: 'tell-team', to: 'all', text: '…' }, { type: 'pause' });
  await expect(page.getByText(t('play:clock.paused-by-facilitator'), { exact: true })).toBeVisible();
  await look('play, paused, a message');
  await lea.bar.getByRole('button', { name: t('workshop:bar.messages') }).click();
  await look('messages');
  await page.keyboard.press('Escape');
  await trainer.does({ type: 'resume' });
  await tom.ask({
    type: 'act',
    action: { type: 'reply', post: 'laure', option: 'laure/plain-now', channel: 'public' },
  });
  await trainer.does({ type: 'pause' });
  await lea.bar.getByRole('button', { name: t('workshop:bar.proposals') }).click();
  await expect(
    page.getByRole('dialog').getByText(t('workshop:proposals.by', { name: 'Tom' }), { exact: true }),
  ).toBeVisible();
  await look('a proposal');
  await page.keyboard.press('Escape');
  await trainer.does(
    { type: 'end' },
    { type: 'open-jury', items: [{ id: 'j1', post: 'laure', text: 'laure/plain-now' }] },
  );
  await expect(page.getByRole('heading', { name: t('workshop:jury.title') })).toBeVisible();
  await look('jury');
  await page.getByRole('radio').nth(3).click({ force: true });
  await expect(lea.scorecard).toBeVisible();
  await trainer.does({ type: 'close-jury' });
  await expect(page.getByText(like('workshop:jury.mean', { count: 1 }))).toBeVisible();
  await look('debrief, with the jury');
  await trainer.does({ type: 'remove', seat: first?.id ?? '' });
  await expect(page.getByRole('heading', { name: t('workshop:end.removed.title') })).toBeVisible();
  await look('removed');
  await Promise.all([tom.leave(), trainer.visitor.leave()]);
}

type Look = (where: string) => Promise<void>;
