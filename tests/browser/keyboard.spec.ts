import { expect, test } from '../support/browser.ts';
import { Game } from '../support/game.ts';
import { Keyboard } from '../support/keyboard.ts';
import { planOf } from '../support/plan.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });
test.setTimeout(120_000);

test('a whole run by keyboard alone, the focus always somewhere one can see', async ({ page }) => {
  const game = new Game(page, 'leaked-messages', 'en');
  const keyboard = new Keyboard(page);
  const { scenario, t, like } = game;
  const plan = planOf(scenario);

  await test.step('home', async () => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await keyboard.press('Tab');
    await expect(game.button('skip-to-content')).toBeFocused();
    await keyboard.choose(page.getByRole('link', { name: game.say(scenario.title), exact: true }));
  });

  await test.step('briefing', async () => {
    await expect(page.getByRole('main')).toBeFocused();
    await keyboard.choose(game.preparation('charter'), 'Space');
    await expect(game.preparation('charter')).toBeChecked();
    await keyboard.to(page.getByRole('radio', { name: t('mode.live') }));
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: t('mode.calm') })).toBeChecked();
    await keyboard.choose(game.button('home:briefing.start'));
    await expect(game.next).toBeVisible();
  });

  const reach = async (post: string) => {
    // Only a window of the feed is in the document: once on the way, one goes on the same way until it is there.
    const wayTo = (way: string) =>
      page.evaluate(
        ([id, onwards]) => {
          const message = document.querySelector(`[data-post="${id}"]`);
          const from = document.activeElement?.closest('[data-key]');
          if (!message || !id) return onwards;
          if (message === from) return '';
          return from && from.compareDocumentPosition(message) & Node.DOCUMENT_POSITION_PRECEDING ? 'k' : 'j';
        },
        [post, way],
      );
    for (let key = await wayTo('j'); key; key = await wayTo(key)) await keyboard.press(key);
    await expect(game.message(post)).toBeFocused();
  };
  const ahead = async (post: string) => {
    for (let n = 0; n < 60 && !(await game.message(post).isVisible()); n++) {
      if (await game.fresh.isVisible()) await keyboard.choose(game.fresh);
      else await keyboard.press('n');
    }
    await expect(game.message(post)).toBeVisible();
  };

  await test.step('read a message and decide to answer it', async () => {
    const [post = ''] = plan.promise.split('/');
    await ahead(post);
    await reach(post);
    await keyboard.press('Enter');
    await expect(game.desk.getByRole('heading', { level: 2 })).toBeFocused();
    await keyboard.choose(game.desk.getByRole('button', { name: t('verdict.now'), exact: true }));
    await expect(game.desk.getByRole('radio', { name: t('channel.public') })).toBeVisible();
  });

  await test.step('choose the words with the arrows, send', async () => {
    const [post = '', option] = plan.promise.split('/');
    const words = scenario.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option)?.text;
    const options = game.desk.getByRole('group', { name: t('play:composer.which') }).getByRole('radio');
    const wanted = options.and(game.desk.getByRole('radio', { name: game.say(words ?? '') }));
    await keyboard.to(options.first());
    await keyboard.press('Space');
    while (!(await wanted.isChecked())) await keyboard.press('ArrowDown');
    await keyboard.choose(game.desk.getByRole('button', { name: like('play:composer.send') }));
    await expect(game.desk).toBeHidden();
    await expect(game.message(post)).toBeFocused();
    expect((await game.saved()).log.at(-1)?.action).toMatchObject({ type: 'reply', option: plan.promise });
  });

  await test.step('answer the boss', async () => {
    const [post = '', option] = plan.boss.split('/');
    await ahead(post);
    const words = scenario.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option)?.text;
    await keyboard.choose(page.getByRole('button', { name: game.say(words ?? ''), exact: true }));
    await expect(game.message(post).getByText(game.say(words ?? ''))).toBeVisible();
  });

  const tab = (name: string) =>
    page.getByRole('navigation', { name: t('play:tab.label') }).getByRole('button', { name: t(`play:tab.${name}`) });

  await test.step('ask for a signature, check a fact, publish', async () => {
    await keyboard.to(tab('act'));
    await keyboard.press('Enter');
    const card = game.section('play:acts.statements').locator('details', { hasText: game.titleOf(plan.statement.id) });
    await keyboard.choose(card.locator('summary'));
    for (const _ of plan.statement.from) {
      await keyboard.choose(card.getByRole('button', { name: like('play:sign-off.ask') }).first());
    }
    await expect(card.getByRole('button', { name: like('play:sign-off.ask') })).toHaveCount(0);
    await keyboard.choose(
      game
        .section('play:acts.facts')
        .getByRole('button', { name: t('play:fact.verify'), exact: true })
        .first(),
    );
    for (
      let n = 0;
      n < 30 && (await card.getByText(t('play:sign-off.given'), { exact: true }).count()) < plan.statement.from.length;
      n++
    ) {
      await keyboard.press('n');
    }
    await keyboard.to(card.getByRole('button', { name: like('play:acts.publish') }));
    await keyboard.press('Enter');
    await expect(card.getByText(t('play:acts.published'), { exact: true })).toBeVisible();
  });

  await test.step('keep the promise', async () => {
    const news = game.section('play:acts.promises').getByRole('button', { name: like('play:promise.send') });
    while ((await news.count()) > 0) {
      await keyboard.to(news.first());
      await keyboard.press('Enter');
    }
    expect((await game.saved()).log.at(-1)?.action.type).toBe('follow-up');
  });

  await test.step('moderate the insult', async () => {
    await ahead(plan.insult);
    await reach(plan.insult);
    await keyboard.press('m');
    await keyboard.choose(game.desk.getByRole('checkbox', { name: t('play:moderate.cite') }), 'Space');
    await keyboard.choose(game.desk.getByRole('button', { name: t('moderation.hide'), exact: true }));
    await expect(game.message(plan.insult).getByText(like('play:hole.hide'))).toBeVisible();
  });

  await test.step('keys, journal, menu: in and out again', async () => {
    const sheet = page.getByRole('dialog', { name: t('play:keys.title') });
    await keyboard.press('?');
    await expect(sheet).toBeVisible();
    await keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await keyboard.to(page.getByText(t('play:menu.label'), { exact: true }).locator('xpath=ancestor::summary'));
    await keyboard.press('Enter');
    await keyboard.choose(game.button('play:menu.settings'));
    const settings = page.getByRole('dialog', { name: t('settings') });
    await expect(settings).toBeVisible();
    await keyboard.press('Escape');
    await expect(settings).toBeHidden();
  });

  await test.step('to the end', async () => {
    const run = await game.saved();
    const onwards = game.button('play:over.go');
    for (let n = 0; n < 200 && !(await onwards.isVisible()); n++) await keyboard.press('n');
    // Nothing hurries: the end stays until one goes on, and is read with the button that does.
    await expect(onwards).toBeFocused();
    const card = game.scored(run);
    const ending = scenario.endings.find(({ id }) => id === card.ending);
    const found = scenario.search[card.search[0] ?? -1];
    const end = page.getByRole('dialog', { name: game.say(ending?.title ?? ''), exact: true });
    await expect(end).toContainText(
      found ? t('play:over.found', { title: game.say(found.title) }) : t('play:over.nothing-found'),
    );
    await expect(end).toHaveAccessibleDescription(/\w{3}.*[.!?…] \p{Lu}/u);
    await keyboard.press('Enter');
    await expect(game.scorecard).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    const rule = game.section('scorecard:rules.title').locator('details').first();
    await keyboard.choose(rule.locator('summary'));
    await expect(rule).toHaveAttribute('open');
    await keyboard.choose(game.button('scorecard:again.same'));
    await expect(page.getByRole('main')).toBeFocused();
    await expect(game.button('home:briefing.start')).toBeVisible();
  });
});
