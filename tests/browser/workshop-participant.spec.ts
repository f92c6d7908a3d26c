import type { Locator, Page } from '@playwright/test';
import { expect, longTest, test } from '../support/browser.ts';
import { Listener } from '../support/listener.ts';
import { Participant, Trainer } from '../support/room.ts';

const SCENARIO = 'coq-en-pantoufles';
const FIRST = 'laure';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

test.use({ locale: 'en-GB', reducedMotion: 'reduce', reuseContext: false, ...PHONE });

let trainer: Trainer;
test.beforeEach(async ({ baseURL }) => {
  trainer = await Trainer.open(baseURL);
});
test.afterEach(() => trainer.visitor.leave());

test.describe('a phone', () => {
  test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ });

  longTest('joins by link, plays, loses the network, and comes back to the same place', async ({ page, context }) => {
    const lea = new Participant(page, SCENARIO, 'en', trainer.room.code);
    await lea.join('Léa');
    await expect(lea.lobby).toBeVisible();
    await trainer.does({ type: 'open-round', scenario: SCENARIO, seed: 7 });
    await lea.preparation('charter').check();
    await trainer.does({ type: 'start' });
    // What was ticked counts, though nobody sent it.
    await expect.poll(() => trainer.log.map(({ action }) => action.type)).toEqual(['prepare']);
    await expect(lea.message(FIRST)).toBeVisible();
    await trainer.does({ type: 'set-speed', speed: 0.25 });

    await lea.open(FIRST, 'triage');
    await lea.desk.getByRole('button', { name: lea.t('verdict.ignore'), exact: true }).click();
    await expect.poll(() => trainer.log.map(({ action }) => action.type)).toEqual(['prepare', 'triage']);

    await trainer.does({ type: 'set-speed', speed: 4 });
    await lea.free();
    await trainer.does({ type: 'set-speed', speed: 0.25 });

    await context.setOffline(true);
    await expect(lea.bar).toContainText(lea.t('workshop:bar.lost'));
    await lea.reply('laure/plain-now');
    await expect(page.getByText(lea.t('play:sending'))).toBeVisible();
    await expect(lea.bar).toContainText(lea.t('workshop:bar.kept', { count: 1 }));
    expect(trainer.log).toHaveLength(2);
    await context.setOffline(false);
    await expect(lea.bar).not.toContainText(lea.t('workshop:bar.lost'));
    await expect.poll(() => trainer.log.map(({ action }) => action.type)).toEqual(['prepare', 'triage', 'reply']);
    await expect(page.getByText(lea.t('play:sending'))).toBeHidden();

    await page.reload();
    await expect(lea.clock).toBeVisible();
    await expect(lea.bar).toContainText('Léa');
    // The answer is there, once its minutes have passed.
    await trainer.does({ type: 'set-speed', speed: 4 });
    await expect(page.locator('.comment--ours')).toHaveCount(1);
    expect(trainer.log).toHaveLength(3);
  });

  longTest('an act made offline survives a reload', async ({ page, context }) => {
    const lea = new Participant(page, SCENARIO, 'en', trainer.room.code);
    await lea.join('Léa');
    await trainer.starts(SCENARIO);
    await lea.button('workshop:lobby.enter').or(lea.message(FIRST)).first().waitFor();
    if (await lea.button('workshop:lobby.enter').isVisible()) await lea.button('workshop:lobby.enter').click();
    await lea.open(FIRST, 'triage');
    await context.setOffline(true);
    await lea.desk.getByRole('button', { name: lea.t('verdict.verify'), exact: true }).click();
    await expect(lea.bar).toContainText(lea.t('workshop:bar.kept', { count: 1 }));
    // A reload needs the network for the page itself; the act was never sent.
    const reloaded = page.waitForEvent('domcontentloaded');
    await page.evaluate(() => setTimeout(() => location.reload(), 300));
    await context.setOffline(false);
    await reloaded;
    await expect(lea.clock).toBeVisible();
    await expect.poll(() => trainer.log.map(({ action }) => action.type)).toEqual(['triage']);
  });
});

longTest('late, one reads the briefing, prepares, and is where everybody is', async ({ page }) => {
  await trainer.does({ type: 'open-round', scenario: SCENARIO, seed: 7 }, { type: 'start' });
  await trainer.visitor.until(() => trainer.visitor.clock.minute > 5);
  const tom = new Participant(page, SCENARIO, 'en', trainer.room.code);
  await tom.join('Tom');
  await tom.preparation('charter').check();
  await tom.button('workshop:lobby.enter').click();
  await expect(tom.message(FIRST)).toBeVisible();
  await expect.poll(() => trainer.log).toMatchObject([{ at: 0, action: { type: 'prepare', kinds: ['charter'] } }]);
  // Time is not theirs to stop or to hurry.
  await expect(tom.next).toBeHidden();
  await trainer.does({ type: 'pause' });
  await expect(page.getByText(tom.t('play:clock.paused-by-facilitator'), { exact: true })).toBeVisible();
  await trainer.does({ type: 'resume' }, { type: 'end' });
  await expect(tom.scorecard).toBeVisible();
  await expect(page.getByText(tom.t('workshop:debrief.next'))).toBeVisible();
  // The next round opens by itself, and the last debrief can be read again.
  await trainer.does({ type: 'open-round', scenario: 'leaked-messages', seed: 8 });
  await page.getByRole('button', { name: tom.like('workshop:lobby.debrief') }).click();
  await expect(tom.scorecard).toBeVisible();
  await tom.button('workshop:debrief.back').click();
  // Read twice, and kept once among this device's runs.
  await page.goto('./#/history');
  await expect(page.locator('.past-row')).toHaveCount(1);
  await expect(page.locator('.past-row')).toContainText(tom.t('history:origin.workshop'));
  await page.goBack();
  await expect(page.getByText(tom.t('workshop:lobby.wait'))).toBeVisible();
});

longTest('whatever lies open when the facilitator ends the round, its end is said', async ({ page }) => {
  const lea = new Participant(page, SCENARIO, 'en', trainer.room.code);
  const listener = new Listener(page);
  await lea.join('Léa');
  await listener.begin();
  const ends = async (seed: number, open: Locator, dialog: Locator) => {
    await trainer.starts(SCENARIO, seed);
    await lea.button('workshop:lobby.enter').or(lea.message(FIRST)).first().waitFor();
    if (await lea.button('workshop:lobby.enter').isVisible()) await lea.button('workshop:lobby.enter').click();
    await expect(lea.message(FIRST)).toBeVisible();
    await open.click();
    await expect(dialog).toBeVisible();
    const before = (await listener.heard()).length;
    await trainer.does({ type: 'end' });
    await expect.poll(() => listener.words(before)).toContain(lea.t('play:event.ended'));
  };
  const dialogOf = (name: string) => page.getByRole('dialog', { name: lea.t(name) });
  const journal = dialogOf('play:journal.title');
  await ends(7, page.getByRole('button', { name: lea.like('play:journal.open') }), journal);
  await expect(journal).toBeHidden();
  await expect(lea.button('play:over.go')).toBeFocused();
  await expect(lea.scorecard).toBeVisible();
  // Not the round’s own: what one is writing stays.
  const messages = dialogOf('workshop:messages.title');
  await ends(8, lea.bar.getByRole('button', { name: lea.t('workshop:bar.messages') }), messages);
  await expect(messages).toBeVisible();
});

longTest('private words: a mark, a drawer, an answer', async ({ page }) => {
  const lea = new Participant(page, SCENARIO, 'en', trainer.room.code);
  await lea.join('Léa');
  await trainer.does({ type: 'tell-team', to: trainer.seats[0]?.team ?? '', text: 'Who speaks first?' });
  const messages = lea.bar.getByRole('button', { name: lea.t('workshop:bar.messages') });
  await expect(messages).toContainText('1');
  await expect(page.getByText(lea.t('workshop:tidings.told', { text: 'Who speaks first?' })).first()).toBeAttached();
  await messages.click();
  const drawer = page.getByRole('dialog', { name: lea.t('workshop:messages.title') });
  await expect(drawer).toContainText('Who speaks first?');
  await drawer.getByLabel(lea.t('workshop:messages.answer')).fill('<b>We</b> do');
  await drawer.getByRole('button', { name: lea.t('workshop:messages.send') }).click();
  await expect(drawer.getByText('<b>We</b> do')).toBeVisible();
  await expect.poll(() => trainer.visitor.workshop.told.map(({ text }) => text)).toContain('<b>We</b> do');
  await page.keyboard.press('Escape');
  await expect(messages).not.toContainText('1');
  await page.reload();
  await expect(messages).toBeVisible();
  await expect(messages).not.toContainText('1');
});

/** The facilitator says one thing after the other to everybody. */
const tells = (last: string) =>
  trainer.does(
    { type: 'tell-team', to: 'all', text: 'Your manager is in the next room.' },
    { type: 'tell-team', to: 'all', text: 'And so is the mayor.' },
    { type: 'tell-team', to: 'all', text: last },
  );

/** What one could press or write in, were it not for what is shown for a moment, which lets a press through. */
const coveredBy = (page: Page) =>
  page.locator('.toast:last-child').evaluate((last) => {
    const toasts = [...(last.parentElement?.children ?? [])].map((toast) => toast.getBoundingClientRect());
    const pane = document.querySelector('dialog[open]') ?? document.querySelector('.desk') ?? document;
    return [...pane.querySelectorAll<HTMLElement>('button, textarea, label')].filter((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      const isInSight = each.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      const isUnder = (toast: DOMRect) =>
        toast.left < right && left < toast.right && toast.top < bottom && top < toast.bottom;
      return isInSight && toasts.some(isUnder);
    }).length;
  });

test('a team with roles agrees before it speaks, in words of its own too', async ({ page, browser, baseURL }) => {
  const ana = new Participant(page, SCENARIO, 'en', trainer.room.code);
  await ana.join('Ana');
  const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB', ...PHONE });
  const ben = new Participant(await other.newPage(), SCENARIO, 'en', trainer.room.code);
  await ben.join('Ben');
  const [first, second] = trainer.seats;
  await trainer.does(
    { type: 'set-up', settings: { grouping: 'roles', agreement: 'everybody', calm: false } },
    { type: 'place', seat: first?.id ?? '', team: 'red', role: 'community-manager' },
    { type: 'place', seat: second?.id ?? '', team: 'red', role: 'legal' },
    { type: 'open-round', scenario: SCENARIO, seed: 7, answering: 'both' },
  );
  await expect(ben.page.getByText(ben.t('workshop:role-does.legal'))).toBeVisible();
  await trainer.does({ type: 'start' });
  await expect(ana.message(FIRST)).toBeVisible({ timeout: 20_000 });
  await trainer.does({ type: 'set-speed', speed: 0.25 });
  await ana.reply('laure/plain-now');
  const team = ben.bar.getByRole('button', { name: ben.t('workshop:bar.proposals') });
  await expect(team).toContainText('1');
  expect(trainer.log).toEqual([]);
  await team.click();
  const drawer = ben.page.getByRole('dialog', { name: ben.t('workshop:proposals.title') });
  const words = ana.scenario.posts.find(({ id }) => id === FIRST)?.replies.find(({ id }) => id === 'plain-now')?.text;
  const refuse = async (why: string) => {
    await drawer.getByRole('button', { name: ben.t('workshop:proposals.decline') }).click();
    await drawer.getByLabel(ben.t('workshop:proposals.why')).fill(why);
    await drawer.getByRole('button', { name: ben.t('workshop:proposals.decline') }).click();
    await expect(page.getByText(why).first()).toBeAttached();
  };
  await expect(drawer).toContainText(ben.say(words ?? ''));
  await tells('The local paper has called twice. Read the facts again, all three of them, before any of you answers.');
  expect(await coveredBy(ben.page)).toBe(0);
  await refuse('Not before Bernard has read it');

  const [tried, agreed] = [
    'Nous sommes désolés, Laure. Ce n’est jamais arrivé.',
    'We are sorry, Laure. It is our mistake. Ana',
  ];
  await (await ana.write(FIRST)).fill(tried);
  await expect(ana.desk).toContainText(ana.t('play:team.any', { names: 'Ben' }));
  await tells('Two more minutes, and then I want to hear every team.');
  expect(await coveredBy(page)).toBe(0);
  await ana.sends.click();
  await expect(ana.desk).toBeHidden();
  // Heard in the language it is written in.
  await expect(drawer.getByText(tried)).toHaveAttribute('lang', 'fr');
  await refuse('It did happen');
  // The words are still there, after a reload too, with what the team said of them.
  await page.reload();
  const text = await ana.write(FIRST);
  await expect(text).toHaveValue(tried);
  await expect(ana.desk.getByText(ana.t('play:team.declined', { name: 'Ben', why: 'It did happen' }))).toBeVisible();
  await text.fill(agreed);
  await ana.sends.click();
  await expect(ana.desk).toBeHidden();
  await ana.open(FIRST, 'reply');
  await expect(ana.desk.getByText(ana.t('play:team.waits', { names: 'Ben' }))).toBeVisible();
  await expect(ana.sends).toBeDisabled();
  await drawer.getByRole('button', { name: ben.t('workshop:proposals.agree') }).click();
  await expect.poll(() => trainer.log).toMatchObject([{ action: { type: 'reply', words: agreed } }]);
  await page.keyboard.press('Escape');
  await expect(await ana.write(FIRST)).toHaveValue('');
  await other.close();
});

test('the jury rates before it sees its own debrief', async ({ page }) => {
  const lea = new Participant(page, SCENARIO, 'en', trainer.room.code);
  await lea.join('Léa');
  await trainer.does(
    { type: 'open-round', scenario: SCENARIO, seed: 7 },
    { type: 'start' },
    { type: 'end' },
    {
      type: 'open-jury',
      items: [
        { id: 'j1', post: FIRST, text: 'laure/plain-now' },
        { id: 'j2', post: FIRST, text: 'laure/sorry-if' },
      ],
    },
  );
  for (const number of [1, 2]) {
    const reply = page.getByRole('group', { name: lea.t('workshop:jury.reply', { number }) });
    await reply
      .getByRole('radio', { name: lea.t('workshop:jury.stars', { count: 3 + number }) })
      .click({ force: true });
  }
  await expect(lea.scorecard).toBeVisible();
  await expect(page.getByText(lea.t('workshop:jury.thanks'))).toBeVisible();
  await trainer.does({ type: 'close-jury' });
  await expect(page.getByText(lea.t('workshop:jury.mean', { count: 1, stars: 4 }))).toBeVisible();
});

longTest('in calm mode a team keeps its own time', async ({ page }) => {
  const lea = new Participant(page, SCENARIO, 'en', trainer.room.code);
  await lea.join('Léa');
  await trainer.does({ type: 'open-round', scenario: SCENARIO, seed: 7 });
  await page.getByRole('radio', { name: new RegExp(`^${lea.t('mode.calm')}`) }).check();
  await expect.poll(() => [...(trainer.visitor.workshop.teams.values() ?? [])][0]?.mode).toBe('calm');
  await trainer.does({ type: 'start' });
  await lea.next.click();
  await expect(lea.message(FIRST)).toBeVisible();
  await lea.reply('laure/plain-now');
  await expect(page.locator('.comment--ours')).toHaveCount(1);
  await expect.poll(() => trainer.log).toHaveLength(1);
});

test.describe('doors', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('a mistyped code is said beside it, and a scribbled one is understood', async ({ page }) => {
    const { code } = trainer.room;
    await page.goto('./#/join');
    const lea = new Participant(page, SCENARIO, 'en', code);
    const field = page.getByLabel(lea.t('workshop:join.code'));
    await field.fill('AB');
    await page.getByLabel(lea.t('workshop:join.name')).fill('Léa');
    await lea.button('workshop:join.go').click();
    await expect(page.getByRole('alert').filter({ hasText: lea.t('workshop:join.bad-code') })).toBeVisible();
    await expect(field).toBeFocused();
    await field.fill(code === 'ZZZZZZ' ? 'YYYYYY' : 'ZZZZZZ');
    await lea.button('workshop:join.go').click();
    await expect(page.getByRole('alert').filter({ hasText: lea.like('workshop:end.no-such-room.text') })).toBeVisible();
    await field.fill(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `);
    await lea.button('workshop:join.go').click();
    await expect(lea.lobby).toBeVisible();
  });

  test('a second tab takes over, and the first says so', async ({ page, context }) => {
    const lea = new Participant(page, SCENARIO, 'en', trainer.room.code);
    await lea.join('Léa');
    const second = await context.newPage();
    await second.goto(`./#/join/${trainer.room.code}`);
    await second.getByRole('link', { name: lea.t('workshop:join.continue', { name: 'Léa' }) }).click();
    await expect(second.getByRole('heading', { name: lea.t('workshop:lobby.title') })).toBeVisible();
    await expect(page.getByRole('heading', { name: lea.t('workshop:end.elsewhere.title') })).toBeVisible();
    await lea.button('workshop:end.elsewhere.here').click();
    await expect(lea.lobby).toBeVisible();
    await expect(second.getByRole('heading', { name: lea.t('workshop:end.elsewhere.title') })).toBeVisible();
    expect(trainer.seats).toHaveLength(1);
  });

  test('who is taken out, and who was in a room that is gone, has a way on', async ({ page }) => {
    const lea = new Participant(page, SCENARIO, 'en', trainer.room.code);
    await lea.join('Léa');
    await trainer.does({ type: 'remove', seat: trainer.seats[0]?.id ?? '' });
    await expect(page.getByRole('heading', { name: lea.t('workshop:end.removed.title') })).toBeVisible();
    await page.getByRole('link', { name: lea.t('workshop:join.title') }).click();
    await lea.join('Léa');
    await expect(lea.lobby).toBeVisible();
    trainer.visitor.say({ type: 'delete-room', n: 100 });
    await expect(page.getByRole('heading', { name: lea.t('workshop:end.deleted.title') })).toBeVisible();
    // The address is still the room’s; this device has no place there any more.
    await page.reload();
    await expect(page.getByLabel(lea.t('workshop:join.name'))).toBeVisible();
  });
});
