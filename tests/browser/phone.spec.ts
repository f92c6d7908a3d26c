import { expect, test } from '../support/browser.ts';
import { expectNoOverflow, expectTouchable } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { planOf } from '../support/plan.ts';

test.use({
  locale: 'fr-FR',
  reducedMotion: 'reduce',
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
});
test.setTimeout(120_000);

test('a whole run with a thumb, held upright, in calm mode', async ({ page }) => {
  const game = new Game(page, 'coq-en-pantoufles', 'fr');
  const { scenario, t, like } = game;
  const plan = planOf(scenario);
  const look = async (where: string) => {
    await expectNoOverflow(page, where);
    await expectTouchable(page, where);
  };
  const textOf = (ref: string) => {
    const [post, option] = ref.split('/');
    const replies = scenario.posts.find(({ id }) => id === post)?.replies;
    return game.say(replies?.find(({ id }) => id === option)?.text ?? '');
  };

  await test.step('home and how', async () => {
    await page.goto('./#/how');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look('how');
    await page.goto('./');
    await expect(page.getByRole('heading', { name: t('home:library.title') })).toBeVisible();
    await look('home');
    await game.button('settings').tap();
    await look('settings');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('close') })
      .tap();
    await page.getByRole('link', { name: game.say(scenario.title), exact: true }).tap();
  });

  await test.step('briefing', async () => {
    await game.preparation('charter').tap();
    await page.getByRole('radio', { name: t('mode.calm') }).tap();
    await expect(page.getByRole('radio', { name: t('mode.calm') })).toBeChecked();
    await look('briefing');
    await game.button('home:briefing.start').tap();
    await expect(game.next).toBeVisible();
    await look('feed');
  });

  await test.step('answer, and see it under the message', async () => {
    const [post = ''] = plan.promise.split('/');
    const reply = game
      .message(post)
      .getByRole('button', { name: t('play:post.reply-of', { handle: game.handleOf(post) }), exact: true })
      .first();
    await game.until(reply);
    await reply.tap();
    await look('desk');
    await game.desk.getByRole('radio', { name: textOf(plan.promise) }).tap();
    await look('desk, words chosen');
    await game.desk.getByRole('button', { name: like('play:composer.send') }).tap();
    await expect(game.desk).toBeHidden();
    await expect(game.message(post).getByText(textOf(plan.promise))).toBeVisible();
    await look('feed, answered');
  });

  await test.step('the cell', async () => {
    const answer = page.getByRole('button', { name: textOf(plan.boss), exact: true });
    await game.tab('cell');
    await game.until(answer);
    await look('cell');
    await answer.tap();
    await expect(answer).toBeHidden();
  });

  await test.step('the map and the acts', async () => {
    await game.tab('map');
    await expect(game.section('play:gauge.label')).toBeVisible();
    await look('map');
    await game.tab('act');
    const card = await game.statement(plan.statement.id);
    for (const _ of plan.statement.from) {
      await card
        .getByRole('button', { name: like('play:sign-off.ask') })
        .first()
        .tap();
    }
    for (const n of plan.statement.from.keys())
      await game.until(card.getByText(t('play:sign-off.given'), { exact: true }).nth(n));
    await look('acts');
    await card.getByRole('button', { name: like('play:acts.publish') }).tap();
    await expect(card.getByText(t('play:acts.published'), { exact: true })).toBeVisible();
  });

  await test.step('moderate', async () => {
    await game.tab('feed');
    const moderate = game
      .message(plan.insult)
      .getByRole('button', { name: t('play:post.moderate-of', { handle: game.handleOf(plan.insult) }), exact: true })
      .first();
    await game.until(moderate);
    await moderate.tap();
    await look('desk, moderating');
    await game.desk.getByRole('checkbox', { name: t('play:moderate.cite') }).tap();
    await game.desk.getByRole('button', { name: t('moderation.hide'), exact: true }).tap();
    await expect(game.message(plan.insult).getByText(like('play:hole.hide'))).toBeVisible();
    await look('feed, with a hole');
  });

  await test.step('scorecard', async () => {
    const run = await game.saved();
    await game.finish();
    await expect(page.locator('.verdict__total')).toContainText(String(game.scored(run).total));
    await game.section('scorecard:rules.title').locator('summary').first().tap();
    await look('scorecard');
    await game.button('scorecard:again.same').tap();
    await expect(game.button('home:briefing.start')).toBeVisible();
  });
});
