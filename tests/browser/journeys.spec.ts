import { formatCompact, formatNumber } from '../../src/i18n/format.ts';
import { affordable } from '../../src/training/bots/bot.ts';
import type { Scorecard } from '../../src/training/scorecard.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { Game } from '../support/game.ts';
import { planOf } from '../support/plan.ts';

/** Everything but the statement that is to be signed. */
const WISHED = ['charter', 'cell', 'faq', 'monitoring', 'ambassadors', 'risk-map'] as const;

/** Played from end to end with clicks, in French; keyboard.spec.ts does it in English. The rest of the library is opened, begun and scored. */
const THROUGH = 'macabre-ad';

test.describe(THROUGH, () => {
  test.use({ locale: 'fr-FR', reducedMotion: 'reduce' });
  test.setTimeout(150_000);

  longTest('from home to scorecard, live, with clicks', async ({ page }) => {
    // The one chance a run takes is its seed.
    await page.addInitScript(() => {
      crypto.getRandomValues = (array) => (array as unknown as Uint32Array).fill(2026) as unknown as typeof array;
    });
    const game = new Game(page, THROUGH, 'fr');
    const { scenario, t, like } = game;
    const plan = planOf(scenario);

    await test.step('home: choose a crisis', async () => {
      await page.goto('./');
      await page.getByRole('link', { name: game.say(scenario.title), exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(game.say(scenario.title));
    });

    await test.step('briefing: prepare within the budget', async () => {
      const { budget, choices } = scenario.preparations;
      const prepared = affordable(scenario, WISHED);
      const left = (spent: number) => t('home:prepare.left', { count: budget - spent, budget });
      await expect(page.getByText(left(0), { exact: true })).toBeVisible();
      for (const kind of prepared) await game.preparation(kind).check();
      const costOf = (kind: string) => choices.find((choice) => choice.kind === kind)?.cost ?? 0;
      const spent = prepared.reduce((sum, kind) => sum + costOf(kind), 0);
      await expect(page.getByText(left(spent), { exact: true })).toBeVisible();
      for (const { kind, cost } of choices) {
        if (prepared.includes(kind)) await expect(game.preparation(kind)).toBeChecked();
        else await expect(game.preparation(kind)).toBeEnabled({ enabled: cost <= budget - spent });
      }
      await expect(page.getByRole('radio', { name: t('mode.live') })).toBeChecked();
      await game.start([]);
      expect((await game.saved()).log).toEqual([{ at: 0, action: { type: 'prepare', kinds: prepared } }]);
    });

    await test.step('the clock runs, stops and runs faster', async () => {
      const then = await game.clock.textContent();
      await expect(game.clock).not.toHaveText(then ?? '');
      await game.button('play:clock.pause').click();
      await expect(page.getByText(t('play:clock.paused'))).toBeVisible();
      await game.button('play:clock.resume').click();
      await page.getByRole('combobox', { name: t('play:clock.pace') }).selectOption('4');
    });

    await test.step('answer in public, with a promise', async () => {
      await game.reply(plan.promise);
      const words = textOf(game, plan.promise);
      await expect(page.getByRole('feed').getByText(words)).toBeVisible();
    });

    await test.step('read a message, verify what it turns on', async () => {
      await game.open(plan.doubtful.post, 'triage');
      await expect(game.desk.locator('dt')).toHaveCount(7);
      await game.free();
      await game.desk.getByRole('button', { name: t('play:fact.verify'), exact: true }).click();
      await game.free();
      await game.desk.getByRole('button', { name: t('verdict.verify'), exact: true }).click();
      await expect(game.desk.getByRole('button', { name: t('verdict.verify'), pressed: true })).toBeVisible();
      await game.desk.getByRole('button', { name: t('close'), exact: true }).click();
      await expect(game.message(plan.doubtful.post).getByText(t('verdict.verify')).first()).toBeVisible();
    });

    await test.step('ask for the signatures', async () => {
      await game.tab('act');
      const card = await game.statement(plan.statement.id);
      for (const _ of plan.statement.from) {
        await game.free();
        await card
          .getByRole('button', { name: like('play:sign-off.ask') })
          .first()
          .click();
      }
      await expect(card.getByRole('button', { name: like('play:sign-off.ask') })).toHaveCount(0);
    });

    await test.step('answer the boss in the cell', async () => {
      await game.tab('cell');
      const answer = page.getByRole('button', { name: textOf(game, plan.boss), exact: true });
      await game.until(answer);
      await game.free();
      await answer.click();
      const [post = ''] = plan.boss.split('/');
      await expect(game.message(post).getByText(textOf(game, plan.boss))).toBeVisible();
      await expect(answer).toBeHidden();
    });

    await test.step('publish once signed', async () => {
      await game.tab('act');
      const card = await game.statement(plan.statement.id);
      for (const n of plan.statement.from.keys())
        await game.until(card.getByText(t('play:sign-off.given'), { exact: true }).nth(n));
      await game.free();
      await card.getByRole('button', { name: like('play:acts.publish') }).click();
      await expect(card.getByText(t('play:acts.published'), { exact: true })).toBeVisible();
      await game.seesInFeed(statementText(game, plan.statement.id));
    });

    await test.step('the fact is known; keep the promises', async () => {
      const fact = scenario.facts.find((each) => each.id === plan.doubtful.fact);
      await game.until(game.section('play:acts.facts').getByText(game.say(fact?.finding ?? '')));
      const news = game.section('play:acts.promises').getByRole('button', { name: like('play:promise.send') });
      while ((await news.count()) > 0) {
        const left = await news.count();
        await game.free();
        await news.first().click();
        await expect(news).toHaveCount(left - 1);
      }
      const kept = (await game.saved()).log.filter(({ action }) => action.type === 'follow-up');
      expect(kept.map(({ action }) => action)).toContainEqual({ type: 'follow-up', text: plan.promise });
    });

    await test.step('moderate the insult, quoting the charter', async () => {
      await game.open(plan.insult, 'moderate');
      await game.free();
      await game.desk.getByRole('checkbox', { name: t('play:moderate.cite') }).check();
      await game.desk.getByRole('button', { name: t('moderation.hide'), exact: true }).click();
      await expect(game.message(plan.insult).getByText(like('play:hole.hide'))).toBeVisible();
    });

    await test.step('what is on the screen is what the engine says', () => expectAgreement(game));

    const run = await game.saved();
    await test.step('to the end, and what it was worth', async () => {
      expect(new Set(run.log.map(({ action }) => action.type))).toEqual(
        new Set(['prepare', 'reply', 'verify', 'triage', 'ask', 'publish', 'follow-up', 'moderate']),
      );
      await game.button('play:clock.resume').click();
      await game.finish();
      await expectScorecard(game, game.scored(run));
    });

    await test.step('again, with the same seed', async () => {
      await game.button('scorecard:again.same').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(game.say(scenario.title));
      await game.start([]);
      expect(await game.saved()).toMatchObject({ seed: run.seed, log: [], mode: 'live' });
    });
  });
});

function textOf(game: Game, ref: string): string {
  const [post, option] = ref.split('/');
  const reply = game.scenario.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option);
  return game.say(reply?.text ?? '');
}

function statementText(game: Game, statement: string): string {
  return game.say(game.scenario.statements.find(({ id }) => id === statement)?.text ?? '');
}

/** Stops the clock and holds the screen against a replay of the run this device has saved. */
async function expectAgreement(game: Game): Promise<void> {
  const { t, language, scenario } = game;
  await game.button('play:clock.pause').click();
  if (await game.fresh.isVisible()) await game.fresh.click();
  const view = game.replayed(await game.saved());
  const compact = (value: number) => formatCompact(value, language);

  const gauges = game.section('play:gauge.label');
  await expect(gauges).toContainText(t(`phase.${view.phase}`));
  const shown = {
    anger: view.anger,
    trust: view.trust,
    'per-hour': view.perHour,
    reach: view.reach,
    press: view.articles,
  };
  for (const [name, value] of Object.entries(shown)) {
    const gauge = gauges.getByText(t(`play:gauge.${name}`)).locator('xpath=following-sibling::dd');
    await expect(gauge, name).toContainText(compact(value));
  }

  const onFeed = view.posts.filter(({ id }) =>
    scenario.posts.some((post) => post.id === id && post.on !== 'cell' && post.on !== 'inbox'),
  );
  expect(onFeed.length).toBeGreaterThan(8);
  for (const { id, status, shares, reach } of onFeed) {
    const message = await game.found(id);
    await expect(message, `${id} is shown`).toHaveCount(1);
    if (status === 'moderated') continue;
    const counters = message.locator('.counters').first();
    const expected = [
      compact(shares),
      t('play:post.shares', { count: shares }),
      compact(reach),
      t('play:post.people', { count: reach }),
    ];
    await expect(counters, id).toHaveText(expected.join(' '));
    const wait = message.locator('.post__foot').first();
    if (status === 'answered' || status === 'covered') await expect(wait, id).toContainText(t(`play:wait.${status}`));
  }
  await game.toTop();
}

/** Every figure of the last screen, and that each rule opens on its findings. */
async function expectScorecard(game: Game, card: Scorecard): Promise<void> {
  const { page, t, language, scenario } = game;
  const number = (value: number) => formatNumber(value, language);
  const ending = scenario.endings.find(({ id }) => id === card.ending);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(game.say(ending?.title ?? ''));
  await expect(page.getByText(game.say(ending?.text ?? ''))).toBeVisible();
  await expect(page.locator('.verdict__total')).toHaveText(`${card.total}${t('scorecard:of-100')}`);

  const outcome = game.section('scorecard:outcome.title');
  await expect(outcome).toContainText(number(card.outcome.reach));
  await expect(outcome).toContainText(number(card.outcome.reachInSilence));

  const curve = game.section('scorecard:curve.title');
  await expect(curve.locator('canvas')).toBeVisible();
  await expect(curve.getByText(t('scorecard:curve.decisions', { count: card.pins.length }))).toBeVisible();

  const rules = game.section('scorecard:rules.title').locator('details');
  await expect(rules).toHaveCount(10);
  expect(card.rules.flatMap(({ findings }) => findings).length).toBeGreaterThan(5);
  for (const [n, { rule, verdict, points, max, findings }] of card.rules.entries()) {
    const details = rules.nth(n);
    const summary = details.locator('summary');
    await expect(summary).toContainText(t(`rule.${rule}`));
    await expect(summary).toContainText(t(`scorecard:verdict.${verdict}`));
    if (verdict !== 'not-tested') {
      const shown = (value: number) => formatNumber(value, language, { maximumFractionDigits: 1 });
      await expect(summary).toContainText(t('scorecard:points', { points: shown(points), max: shown(max) }));
    }
    await summary.click();
    await expect(details.getByText(t(`rules:teaching.${rule}`))).toBeVisible();
    await expect(details.getByRole('listitem')).toHaveCount(findings.length);
  }
}
