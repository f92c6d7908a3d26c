import { readFileSync } from 'node:fs';
import { formatDuration } from '../../src/i18n/format.ts';
import { tongueSaid } from '../../src/i18n/say.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { texts } from '../../src/scenario/lint/walk.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { encodeRun } from '../../src/training/run-code.ts';
import { expect, test } from '../support/browser.ts';
import { settled } from '../support/eyes.ts';
import { Facilitator } from '../support/facilitator.ts';
import { Game } from '../support/game.ts';
import { Keyboard } from '../support/keyboard.ts';
import { Listener } from '../support/listener.ts';
import { Participant, Trainer } from '../support/room.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });
test.setTimeout(120_000);

const HOURS = 6;

test('a run for who listens: named messages, a map in words, news seldom and polite', async ({ page }) => {
  const game = new Game(page, 'leaked-messages', 'en');
  const { t } = game;
  const listener = new Listener(page);
  await game.enter(7, 'calm', ['charter']);
  await listener.begin();

  await test.step('a message is named by its author, its place, its age and its waiting, and described by its words', async () => {
    const maud = game.message('spark');
    await game.until(maud);
    await expect(maud).toHaveRole('article');
    await expect(maud).toHaveAccessibleName(/^Maud Ferrand.*@maud_ferrand.*Pépia.*waiting for an answer, due in \d/);
    await expect(maud).toHaveAccessibleDescription(/\w{3}/);
    await expect(maud).toHaveAttribute('aria-setsize', /\d/);
  });

  await test.step('what one does is answered', async () => {
    const before = (await listener.heard()).length;
    await game.reply('spark/check-first');
    await expect.poll(async () => (await listener.words(before)).join(' ')).toContain('@maud_ferrand');
  });

  await test.step('an hour is told in a sentence or two, once', async () => {
    for (let hour = 0; hour < HOURS; hour++) {
      const before = (await listener.heard()).length;
      await page
        .getByRole('button', { name: t('play:clock.wait', { duration: formatDuration(60, 'en') }), exact: true })
        .click();
      await expect
        .poll(async () => (await listener.heard()).length, { message: `hour ${hour}` })
        .toBeGreaterThan(before);
    }
    const news = await listener.heard();
    expect(news.length).toBeLessThanOrEqual(HOURS * 2);
    for (const [n, { text, assertive }] of news.entries()) {
      expect(assertive, text).toBe(false);
      expect(text).toMatch(/\w.*[.!?]/);
      // Two sentences with their reasons, what is left over, new messages, one town.
      expect(text.split(' ').length, text).toBeLessThan(90);
      expect(text).not.toBe(news[n - 1]?.text);
    }
    // Only the player moves this clock: where it stands is always said.
    expect(news.filter(({ text }) => /^It is .*\d\d:\d\d\./.test(text)).length).toBeGreaterThanOrEqual(HOURS);
    expect(news.some(({ text }) => /in the feed waits? for an answer/.test(text))).toBe(true);
  });

  await test.step('a desk that is open already, asked for again, takes the focus again', async () => {
    await game.open('spark', 'triage');
    const title = game.desk.getByRole('heading', { level: 2 });
    await expect(title).toBeFocused();
    await game.open('spark', 'triage');
    await expect(title).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('the map in words', async () => {
    const towns = page.getByRole('list', { name: t('play:map.twin') }).getByRole('listitem');
    await expect(towns).toHaveCount(5);
    for (const town of await towns.all()) await expect(town).toHaveText(/\p{L}.*\d.*(quiet|rising|falling|steady)/u);
  });
});

test('the end of a run is said, and nothing after it; the ways back into it have names of their own', async ({
  page,
}) => {
  const game = new Game(page, 'leaked-messages', 'en');
  const { t } = game;
  const listener = new Listener(page);
  await game.enter(8, 'calm');
  await game.skip(4);
  await listener.begin();
  await game.reply('spark/check-first');
  await expect.poll(() => listener.words()).toContainEqual(expect.stringContaining('reply to @maud_ferrand'));
  const before = (await listener.heard()).length;
  // What the menu opens gives the focus back to it.
  await game.menu('keys');
  await page.keyboard.press('Escape');
  await expect(page.locator('.menu > summary')).toBeFocused();
  await game.menu('finish');
  await game.button('play:finish.go').click();
  await expect.poll(() => listener.words(before)).toContain(t('play:event.ended'));
  await expect(game.button('play:over.go')).toBeFocused();
  // What else is heard was being said when the run was ended.
  expect((await listener.words(before)).at(-1)).toBe(t('play:event.ended'));

  await game.button('play:over.go').click();
  await expect(game.scorecard).toBeVisible();
  const rules = game.section('scorecard:rules.title');
  for (const rule of await rules.locator('summary').all()) await rule.click();
  const back = { name: new RegExp(t('scorecard:see-moment', { of: '.' })) };
  const led = new Map<string, string>();
  for (const rule of await rules.locator('details').all()) {
    const title = (await rule.locator('.rule__name').textContent()) ?? '';
    for (const name of await rule.getByRole('button', back).allTextContents()) {
      // One act may count for several rules, in one minute; of one rule, its ways back to one act are alike.
      expect(led.get(name) ?? title, name).toBe(title);
      led.set(name, title);
      // Begins with what is seen of it.
      expect(name.trim()).toMatch(/^\w{3},?\s\d\d:\d\d – see this moment again: /);
    }
  }
  expect(led.size).toBeGreaterThan(5);
});

test.describe('read in French', () => {
  test.use({ locale: 'fr-FR' });

  test('what a scenario says in English only is marked as English, wherever it is shown, and so is what one answers in it', async ({
    page,
  }) => {
    const { scenario, file } = englishOnly('leaked-messages');
    const game = new Game(page, scenario, 'fr');
    const { t } = game;
    const own = 'We are sorry. It was our fault, and you will read here what we have found by noon';
    const misread = reader(game, own);
    const open = async () => {
      await page.goto('./');
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('heading', { level: 1, name: game.say(scenario.title) }).waitFor();
      await page.getByRole('radio', { name: new RegExp(`^${t('mode.calm')}`) }).check();
    };
    await open();
    await misread('briefing');
    await game.start([]);
    await game.open('spark', 'triage');
    await misread('reading');
    await game.desk
      .getByRole('button', { name: t('play:fact.verify') })
      .first()
      .click();
    await page.keyboard.press('Escape');
    await game.open('spark', 'reply');
    await misread('answers');
    await page.keyboard.press('Escape');
    await game.reply('spark/check-first');
    await (await game.write('thanks')).fill(own);
    await game.sends.click();
    await expect(game.desk).toBeHidden();
    await game.skip(12);
    await misread('the feed, the cell');
    await page.locator('.consequence').click();
    await misread('the journal');
    await page.keyboard.press('Escape');
    await game.tab('act');
    await game.statement(scenario.statements[0]?.id ?? '');
    await misread('acts');
    await game.end();
    await expect(game.scorecard).toBeVisible();
    for (const summary of await page.locator('.rules summary').all()) await summary.click();
    await expect(page.locator('.read-text__words').first()).toBeVisible();
    await misread('scorecard');
    for (const chapter of ['decisions', 'time', 'people', 'replay'] as const) {
      await game.button(`scorecard:chapter.${chapter}.name`).click();
      await expect(
        page
          .locator({ decisions: '.odds', time: '.regrets', people: '.e-reputation', replay: '.scrubber' }[chapter])
          .first(),
      ).toBeVisible({ timeout: 30_000 });
      if (chapter === 'replay') await game.button('replay:next').click();
      await misread(chapter);
    }

    // Once more, without a word, and the two side by side.
    await open();
    await game.start([]);
    await game.end();
    await page.getByRole('link', { name: t('history:earlier.compare') }).click();
    await expect(page.locator('.two-dealt').first()).toBeVisible();
    await misread('compared');
  });

  test('so it is in what a round without a server tells of it', async ({ page }) => {
    const { scenario, file } = englishOnly('leaked-messages');
    const game = new Game(page, scenario, 'fr');
    const { t } = game;
    const misread = reader(game);
    await page.goto('./#/board');
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByLabel(t('together:new.scenario'))).toHaveValue('');
    await game.button('together:new.go').click();
    const link = (await page.locator('.invitation__address').textContent()) ?? '';
    const seed = Number(/\d+$/.exec(link)?.[0]);
    const codes = (['golden', 'canned'] as const).map((policy) =>
      encodeRun(scenario, playBot(scenario, leversOf(RULEBOOK), BOTS[policy], seed).run, policy),
    );
    await page.getByLabel(t('together:paste.title')).fill(codes.join('\n'));
    await game.button('together:paste.add').click();
    await page.getByText(t('together:board.views.compare'), { exact: true }).click();
    const part = (name: string) => page.getByRole('radio', { name: t(`workshop-results:part.${name}`) });
    await expect(part('decisions')).toBeChecked({ timeout: 20_000 });
    for (const summary of await page.locator('.decision-card summary').all()) await summary.click();
    await misread('decisions');
    await part('replies').check({ force: true });
    await misread('replies');
    await part('files').check({ force: true });
    await game.button('workshop-results:files.paper').click();
    await misread('on paper');
  });
});

/** What of a scenario's English a screen reader would read with a French voice; there must be some English at all. */
function reader(game: Game, ...own: readonly string[]): (where: string) => Promise<void> {
  const english = [...texts(game.scenario)].flatMap(({ text }) =>
    tongueSaid(text, 'fr') === 'en' ? [game.say(text)] : [],
  );
  english.push(...own);
  expect(english.length).toBeGreaterThan(100);
  return async (where) => {
    await settled(game.page);
    const found = await game.page.evaluate(readAs, english);
    expect(found.length, where).toBeGreaterThan(0);
    expect(
      found.filter(({ lang }) => lang !== 'en'),
      where,
    ).toEqual([]);
  };
}

/** A scenario and its file as somebody writes it who has one language. */
function englishOnly(id: string) {
  const path = new URL(`../../scenarios/${id}/scenario.json`, import.meta.url);
  const source = JSON.stringify(
    JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
      typeof value?.en === 'string' && typeof value.fr === 'string'
        ? value.en
        : key === 'id' && value === id
          ? `${id}-en`
          : value,
    ),
  );
  const reading = parseScenario(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  const file = { name: 'scenario.json', mimeType: 'application/json', buffer: Buffer.from(source) };
  return { scenario: reading.scenario, file };
}

/** Runs in the page: every piece of these texts that is shown, alone or in a sentence, and the language it is said to be in. */
function readAs(wanted: readonly string[]): { readonly text: string; readonly lang: string | null | undefined }[] {
  const found: { text: string; lang: string | null | undefined }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const { parentElement: parent } = node;
    const isOne = (each: string) => each.includes(text) || (each.length >= 20 && text.includes(each));
    // What is announced is said in one voice.
    if (text.length < 20 || !parent?.checkVisibility() || parent.closest('[aria-live]') || !wanted.some(isOne))
      continue;
    found.push({ text, lang: parent.closest('[lang]')?.getAttribute('lang') });
  }
  return found;
}

test('a run to be read: sound off, every sound in writing', async ({ page }) => {
  const game = new Game(page, 'leaked-messages', 'en');
  const { t } = game;
  await page.goto('./');
  await game.button('settings').click();
  const settings = page.getByRole('dialog');
  await settings
    .getByRole('group', { name: t('setting.sound'), exact: true })
    .getByText(t('setting.sound-off'))
    .click();
  await settings
    .getByRole('group', { name: t('setting.captions') })
    .getByText(t('setting.sound-on'))
    .click();
  await page.keyboard.press('Escape');
  await game.enter(7, 'calm');
  const captions = page.locator('.captions');
  await expect(captions).toContainText(t('play:caption.hearth'));
  await game.next.click();
  await expect(captions).toContainText(t('play:caption.ping'));
  await game.reply('spark/check-first');
  await expect(captions).toContainText(new RegExp([t('play:caption.rain'), t('play:caption.sent')].join('|')));
});

test('letters are no commands once they are turned off; arrows and buttons still are', async ({ page }) => {
  const game = new Game(page, 'leaked-messages', 'en');
  const { t } = game;
  await page.goto('./');
  await game.button('settings').click();
  await page
    .getByRole('dialog')
    .getByRole('group', { name: t('setting.keys') })
    .getByText(t('setting.keys-off'))
    .click();
  await page.keyboard.press('Escape');
  await game.enter(7, 'calm');
  const before = await game.clock.textContent();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await game.clock.textContent()).toBe(before);
  await game.next.press('Enter');
  await expect(game.clock).not.toHaveText(before ?? '');
});

test('what is told while a dialog is open is told in it', async ({ page, baseURL }) => {
  const trainer = await Trainer.open(baseURL);
  const lea = new Participant(page, 'coq-en-pantoufles', 'en', trainer.room.code);
  await lea.join('Léa');
  const listener = new Listener(page);
  await listener.begin();
  await lea
    .button('workshop:bar.messages')
    .or(lea.bar.getByRole('button', { name: lea.t('workshop:bar.messages') }))
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await trainer.does({ type: 'tell-team', to: 'all', text: 'Ten more minutes' });
  await expect.poll(async () => (await listener.words()).join(' ')).toContain('Ten more minutes');
  await trainer.visitor.leave();
});

test('a facilitator’s round by keyboard alone', async ({ page }) => {
  const trainer = new Facilitator(page, 'en');
  const keyboard = new Keyboard(page);
  const { t } = trainer;
  await trainer.open();
  await trainer.comes('Ada');
  const [ada] = trainer.people;
  await expect(page.getByText('Ada', { exact: true })).toBeVisible();

  await keyboard.choose(trainer.button('facilitator:choice.other'));
  await keyboard.choose(trainer.dialog.getByRole('button').filter({ hasText: 'A hazelnut never killed anyone' }));
  await expect(trainer.dialog).toHaveCount(0);
  await keyboard.choose(trainer.button('facilitator:setup.open'));
  await keyboard.choose(trainer.button('facilitator:ready.start'));
  await ada?.until(() => ada.workshop.rounds.at(-1)?.status === 'running');

  await keyboard.choose(trainer.button('facilitator:inject.open'));
  await keyboard.choose(trainer.dialog.locator('.stock__item').first());
  await keyboard.choose(trainer.dialog.getByRole('button', { name: t('facilitator:inject.send') }));
  await ada?.until(() => ada.entries.some(({ type }) => type === 'injected'));

  await keyboard.press('p');
  await expect(trainer.button('facilitator:round.resume')).toBeVisible();
  await keyboard.choose(trainer.button('facilitator:round.end'));
  await keyboard.choose(trainer.dialog.getByRole('button', { name: t('facilitator:round.end') }));
  await expect(page.getByRole('heading', { name: t('facilitator:over.title') })).toBeVisible();
  await trainer.allLeave();
});
