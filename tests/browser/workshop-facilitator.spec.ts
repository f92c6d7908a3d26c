import type { Action } from '../../src/crisis/actions.ts';
import { ownRef } from '../../src/training/own-option.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { Facilitator } from '../support/facilitator.ts';
import { Participant } from '../support/room.ts';

/** Le Coq en Pantoufles, in English; its first message, and an answer to it. */
const TITLE = 'A hazelnut never killed anyone';
const REPLY = { type: 'reply', post: 'laure', option: 'laure/plain-now', channel: 'public' } as const;

test.use({ locale: 'en-GB', reducedMotion: 'reduce', reuseContext: false, viewport: { width: 1366, height: 768 } });

let trainer: Facilitator;
test.beforeEach(async ({ page }) => {
  trainer = new Facilitator(page, 'en');
  await trainer.open();
});
test.afterEach(() => trainer.allLeave());

test('the private link leaves the address bar at once, and the room is found again', async ({ page }) => {
  expect(page.url()).not.toContain('key');
  await page.goBack();
  expect(page.url()).not.toContain('key');
  await page.goto('./#/workshop');
  await page.getByRole('link', { name: /^[A-Z0-9]{6}$/ }).click();
  await expect(page.getByRole('heading', { name: trainer.t('facilitator:join.title') })).toBeVisible();
  await page.reload();
  await expect(page.getByText(trainer.code, { exact: true }).first()).toBeVisible();
});

test('people come in, are put into teams by the keyboard, renamed and removed', async ({ page }) => {
  await trainer.comes('Ada', 'Bob', 'Cleo', '<b>Dan</b>');
  const { t } = trainer;
  await expect(
    page.getByRole('heading', { name: /4/ }).filter({ hasText: t('facilitator:people.title') }),
  ).toBeVisible();
  // Markup is text.
  await expect(page.getByText('<b>Dan</b>', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: t('facilitator:grouping.teams') }).check({ force: true });
  await page.getByRole('spinbutton', { name: trainer.t('facilitator:people.make') }).fill('2');
  await trainer.button('facilitator:people.deal').click();
  const members = page.getByRole('list', { name: trainer.like('facilitator:people.members') });
  const teams = page.locator('.crew');
  await expect(teams).toHaveCount(2);
  await expect(teams.first().locator('.seat')).toHaveCount(2);
  await expect(members).toHaveCount(2);

  // By the keyboard alone: Ada goes where Bob is.
  const place = page.getByLabel(t('facilitator:people.team-of', { name: 'Ada' }));
  const other = page.getByLabel(t('facilitator:people.team-of', { name: 'Bob' }));
  await other.selectOption(await place.inputValue());
  await expect(teams.filter({ hasText: 'Ada' })).toContainText('Bob');

  const name = teams.filter({ hasText: 'Ada' }).getByRole('textbox');
  await name.fill('The reds');
  await name.press('Enter');
  await expect(page.getByLabel(t('facilitator:people.name-of', { team: 'The reds' }))).toHaveValue('The reds');

  await trainer.button('facilitator:people.remove', { name: 'Cleo' }).click();
  await trainer.dialog.getByRole('button', { name: t('facilitator:people.remove-do') }).click();
  await expect(page.getByText('Cleo', { exact: true })).toHaveCount(0);
  expect(trainer.people[2]?.all('closing')).toEqual([{ why: 'removed' }]);

  await page.getByRole('radio', { name: t('facilitator:grouping.alone') }).check({ force: true });
  const seats = () => [...(trainer.people[0]?.workshop.seats.values() ?? [])].filter(({ removed }) => !removed);
  await expect.poll(() => new Set(seats().map(({ team }) => team)).size).toBe(3);
});

longTest(
  'a whole round: started, paused, stirred, spoken to, ended, looked at, and deleted',
  async ({ page, context }) => {
    const { t } = trainer;
    await trainer.comes('Ada', 'Bob');
    const [ada, bob] = trainer.people;
    if (!ada || !bob) throw new Error('nobody came');
    await trainer.starts(TITLE);
    expect(ada.workshop.rounds.at(-1)).toMatchObject({ status: 'running', speed: 0.25, scenario: 'coq-en-pantoufles' });

    // The board says what the engine makes of everybody’s log.
    await ada.until(() => ada.clock.minute > 14);
    await trainer.button('facilitator:round.pause').click();
    await expect(trainer.row('Ada')).toContainText('1');
    expect(await ada.ask(REPLY_OF(REPLY))).toMatchObject({ type: 'denied' });
    await page.keyboard.press('p');
    await expect(trainer.button('facilitator:round.pause')).toBeVisible();
    await ada.until(() => ada.clock.perSecond > 0);
    expect(await ada.ask(REPLY_OF(REPLY))).toEqual({ type: 'done', n: 2 });
    await expect(trainer.row('Ada')).toContainText('Laure');
    await expect(trainer.row('Bob')).toContainText(t('facilitator:board.nothing'));

    // Without names.
    await page.keyboard.press('h');
    await expect(trainer.row('Ada')).toHaveCount(0);
    await expect(trainer.row(t('facilitator:team.somebody', { letter: 'A' }))).toBeVisible();
    await page.keyboard.press('h');

    // Late.
    await trainer.comes('Zed');
    await expect(trainer.row('Zed')).toBeVisible();
    await page
      .getByRole('button', { name: trainer.like('facilitator:sheet.people') })
      .or(page.getByRole('button', { name: /^People/ }))
      .first()
      .click();
    await expect(trainer.dialog.locator('.seat').filter({ hasText: 'Zed' })).toContainText(
      t('facilitator:people.late'),
    );
    await page.keyboard.press('Escape');

    // Off-script, to Bob alone, in other words.
    await trainer.button('facilitator:inject.to', { team: 'Bob' }).click();
    await trainer.dialog.getByRole('button').filter({ hasText: 'A reporter files in forty minutes' }).click();
    const words = 'Ici Élise. Est-ce vrai, pour les noisettes ?';
    await trainer.dialog.getByLabel(/\(Français\)/).fill(words);
    await trainer.dialog.getByLabel(/\(English\)/).fill('');
    // Heard in the language it is written in.
    await expect(trainer.dialog.getByRole('article').getByText(words)).toHaveAttribute('lang', 'fr');
    await trainer.dialog.getByRole('button', { name: t('facilitator:inject.send') }).click();
    await expect(trainer.dialog).toHaveCount(0);
    await bob.until(() => bob.entries.some(({ type }) => type === 'injected'));
    expect(bob.entries.find((each) => each.type === 'injected')).toMatchObject({
      inject: { posts: [{ text: words }] },
    });
    expect(ada.entries.some(({ type }) => type === 'injected')).toBe(false);
    const log = page.getByRole('region', { name: t('facilitator:inject.sent-title') });
    await expect(log.getByText(words)).toHaveAttribute('lang', 'fr');
    await expect(log).toContainText('Bob');

    // Private words, both ways.
    await ada.ask({ type: 'tell', text: 'Where is the charter?' });
    await expect(page.getByRole('button', { name: /^Messages/ })).toContainText('1');
    await page.getByRole('button', { name: /^Messages/ }).click();
    await expect(trainer.dialog).toContainText('Where is the charter?');
    await trainer.dialog.getByLabel(t('facilitator:messages.write', { name: 'Ada' })).fill('Under “act”.');
    await trainer.dialog.getByRole('button', { name: t('facilitator:messages.send') }).click();
    await expect(trainer.dialog.getByText('Under “act”.')).toBeVisible();
    await ada.until(() => ada.workshop.told.length === 2);
    expect(bob.workshop.told).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Messages/ })).not.toContainText('1');

    // The wall shows no name unless asked.
    const [wall] = await Promise.all([context.waitForEvent('page'), trainer.button('facilitator:screen.open').click()]);
    await expect(wall.getByRole('heading', { name: t('facilitator:curves.title') })).toBeVisible();
    await expect(wall.getByText(/^[01]\/3$/)).toBeVisible();
    await expect(wall.getByText('Ada', { exact: true })).toHaveCount(0);
    await page.bringToFront();

    await trainer.button('facilitator:round.end').click();
    await trainer.dialog.getByRole('button', { name: t('facilitator:round.end') }).click();
    await expect(page.getByRole('heading', { name: t('facilitator:over.title') })).toBeVisible();
    await expect(page.getByText(t('workshop-results:part.decisions')).first()).toBeVisible();
    await page.getByRole('radio', { name: t('workshop-results:part.curves') }).check({ force: true });
    await expect(wall.getByRole('radio', { name: t('workshop-results:part.curves') })).toBeChecked();

    await page.getByRole('button', { name: /^Room/ }).click();
    await trainer.dialog.getByRole('button', { name: t('facilitator:care.delete') }).click();
    await trainer.dialog.getByRole('button', { name: t('facilitator:care.delete-do') }).click();
    await expect(page.getByText(t('facilitator:gone.deleted'))).toBeVisible();
    await expect(wall.getByText(t('facilitator:gone.deleted'))).toBeVisible();
    await ada.until(() => ada.all('closing').length > 0);
    await page.goto('./#/workshop');
    await expect(page.getByText(t('facilitator:mine.state.gone'))).toBeVisible();
  },
);

longTest(
  'everybody answers in their own words, and the room compares what was read in them',
  async ({ page, browser, baseURL }) => {
    const { t } = trainer;
    const phone = await browser.newContext({
      ...(baseURL && { baseURL }),
      locale: 'en-GB',
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 800 },
    });
    const lea = new Participant(await phone.newPage(), 'coq-en-pantoufles', 'en', trainer.code);
    await lea.join('Léa');
    await trainer.comes('Bob', 'Cleo');
    const [bob, cleo] = trainer.people;

    await page.getByRole('radio', { name: t('facilitator:answering.own-words') }).check({ force: true });
    await page.getByRole('radio', { name: t('facilitator:hinting.exam') }).check({ force: true });
    await trainer.chooses(TITLE);
    await trainer.button('facilitator:setup.open').click();
    await expect(lea.page.getByText(t('workshop:lobby.answering-own-words'))).toBeVisible();
    await trainer.button('facilitator:ready.start').click();
    expect(bob?.workshop.rounds.at(-1)).toMatchObject({ answering: 'own-words', hinting: 'exam' });

    await bob?.until(() => bob.clock.minute > 14);
    expect(await bob?.ask({ type: 'act', action: REPLY })).toMatchObject({ why: 'not-allowed' });
    const scorn = 'You are lying. Learn to read before you insult us.';
    const answer = (words: string) =>
      ({ ...REPLY, option: ownRef('laure', words), words }) satisfies Extract<Action, { type: 'reply' }>;
    expect(await bob?.ask({ type: 'act', action: answer(scorn) })).toMatchObject({ type: 'done' });
    const sorry =
      'Dear Laure, we are truly sorry: this is our fault. I am checking with the kitchen and will answer here before 6 pm. Sam';
    expect(await cleo?.ask({ type: 'act', action: answer(sorry) })).toMatchObject({ type: 'done' });

    // On the phone: nothing is said of it before it is sent, and a hidden sign goes nowhere.
    await lea.open('laure', 'reply');
    await expect(lea.desk.getByText(t('play:composer.exam'))).toBeVisible();
    const mine =
      'Laure, we apologise: this is our mistake. I am asking the kitchen now and will call you before noon. Jeanne';
    await lea.desk.getByRole('textbox').fill(`${mine.replace(' I am', '  I am')}\u202e `);
    await lea.desk.getByRole('button', { name: lea.like('play:composer.send') }).click();
    await expect(trainer.row('Léa')).toContainText('Laure');
    // It takes its minutes.
    for (const _ of [2, 4]) await trainer.button('facilitator:round.faster').click();
    await expect(lea.page.locator('.comment--ours')).toContainText(mine);

    await trainer.button('facilitator:round.end').click();
    await trainer.dialog.getByRole('button', { name: t('facilitator:round.end') }).click();
    await expect(page.getByRole('heading', { name: t('facilitator:over.title') })).toBeVisible();
    const card = page
      .locator('.decision-card')
      .filter({ hasText: t('workshop-results:decisions.written', { count: 3 }) });
    await card.locator('summary').first().click();
    for (const words of [mine, sorry, scorn]) await expect(card.getByText(words)).toBeVisible();
    // Two said the same in other words; nobody’s name is beside them.
    await expect(card.getByText(t('workshop-results:decisions.people', { count: 2 }))).toBeVisible();
    await expect(card).not.toContainText('Léa');
    await card
      .getByRole('button', { name: t('reading:show') })
      .first()
      .click();
    await expect(card.getByRole('group', { name: t('reading:title') })).toBeVisible();
    await page.getByRole('radio', { name: t('workshop-results:part.replies') }).check({ force: true });
    await expect(page.locator('.reply-card').filter({ hasText: scorn })).toBeVisible();
    await page.getByRole('radio', { name: t('workshop-results:part.jury') }).check({ force: true });
    await trainer.button('workshop-results:jury.do-open').click();
    // Another’s words reach a phone only here, without a name.
    await expect(lea.page.getByText(scorn)).toBeVisible();
    await phone.close();
  },
);

longTest('a second device is handed the room, and steers it too', async ({ page, browser, baseURL }) => {
  const { t } = trainer;
  const handed = await page.evaluate((code) => {
    const { workshops } = JSON.parse(localStorage.getItem('sang-froid.workshops') ?? '{}');
    return `./#/workshop/${code}/${workshops[0].secret}`;
  }, trainer.code);
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: 'en-GB',
    viewport: { width: 360, height: 740 },
  });
  const phone = await context.newPage();
  await phone.goto(handed);
  await expect(phone.getByRole('heading', { name: t('facilitator:join.title') })).toBeVisible();
  expect(phone.url()).toMatch(/#\/workshop\/\w{6}$/);
  await trainer.comes('Ada');
  await expect(phone.getByText('Ada', { exact: true })).toBeVisible();
  await trainer.button('facilitator:setup.open').click();
  await phone.getByRole('button', { name: t('facilitator:ready.start') }).click();
  await expect(page.getByRole('heading', { name: t('facilitator:board.title') })).toBeVisible();
  await page.keyboard.press('p');
  await expect(phone.getByRole('button', { name: t('facilitator:round.resume') })).toBeVisible();
  await context.close();
});

longTest('a scenario of one’s own is played too', async ({ page }) => {
  await trainer.comes('Ada');
  await trainer.button('facilitator:choice.other').click();
  await trainer.dialog.locator('input[type=file]').setInputFiles('scenarios/closing-time/scenario.json');
  await expect(trainer.dialog).toHaveCount(0);
  await expect(page.getByText(trainer.t('facilitator:choice.own'), { exact: true })).toBeVisible();
  await trainer.button('facilitator:setup.open').click();
  await trainer.button('facilitator:ready.start').click();
  await expect(trainer.row('Ada')).toContainText(trainer.t('facilitator:board.none'));
  expect(trainer.people[0]?.workshop.rounds.at(-1)?.source).toContain('closing-time');
});

test.describe('a copy without a server', () => {
  test.use({ expectedErrors: /404|Failed to load resource/ });

  test('says so, and shows the way to do without', async ({ page }) => {
    // What a host of plain files answers.
    await page.route('**/health', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('./#/workshop');
    await page.reload();
    await expect(page.getByText(trainer.t('facilitator:open.refused.no-server'))).toBeVisible();
    await expect(trainer.button('facilitator:open.do')).toHaveCount(0);
    await page.getByRole('link', { name: trainer.t('facilitator:without.go') }).click();
    await expect(page).toHaveURL(/#\/board/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

/** Copied, so that each request is its own. */
const REPLY_OF = (action: typeof REPLY) => ({ type: 'act', action }) as const;
