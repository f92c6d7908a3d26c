import type { Page } from '@playwright/test';
import type { Action } from '../../src/crisis/actions.ts';
import { describeAction } from '../../src/i18n/action-words.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { tellHistory } from '../../src/rules/history.ts';
import { leversOf, RULEBOOK, weightsOf } from '../../src/rules/rulebook.ts';
import { decisionsOf } from '../../src/training/debrief/decisions.ts';
import { playOdds, seedsFor, tallyOdds, worthOf } from '../../src/training/debrief/odds.ts';
import { protagonistsOf } from '../../src/training/debrief/protagonists.ts';
import { regretsOf } from '../../src/training/debrief/regret.ts';
import { replay } from '../../src/training/replay.ts';
import { parseRun, type Run } from '../../src/training/run.ts';
import type { CHAPTERS } from '../../src/ui/debrief/chapters.ts';
import { oddsOf } from '../../src/ui/debrief/odds/odds.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow, expectTouchable, resize } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { Keyboard } from '../support/keyboard.ts';

test.use({ locale: 'fr-FR', reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
test.setTimeout(120_000);

const QUICK = 'sweet-recipe';
const LEVERS = leversOf(RULEBOOK);
const WEIGHTS = weightsOf(RULEBOOK);

/** From home: two answers, the first customer deleted, and silence to the end. */
async function playFromHome(page: Page): Promise<Game> {
  const game = new Game(page, QUICK, 'fr');
  await page.goto('./');
  await page.getByRole('link', { name: game.say(game.scenario.title), exact: true }).click();
  await page.getByRole('radio', { name: new RegExp(`^${game.t('mode.calm')}`) }).check();
  await game.start([]);
  await game.reply('paulette/sparkling');
  await game.reply('wassila/back-of-bag');
  await game.open('paulette', 'moderate');
  await game.free();
  const erase = { name: game.t('moderation.delete'), exact: true };
  await game.desk.getByRole('button', erase).click();
  await page
    .getByRole('dialog', { name: game.t('play:moderate.confirm') })
    .getByRole('button', erase)
    .click();
  await game.finish();
  return game;
}

/** The run as this device keeps it. */
async function keptRun(page: Page): Promise<Run> {
  const read = () =>
    page.evaluate(
      () =>
        new Promise<unknown>((resolve, reject) => {
          const opening = indexedDB.open('sang-froid.history');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asking = opening.result.transaction('runs').objectStore('runs').getAll();
            asking.onsuccess = () => {
              opening.result.close();
              resolve(asking.result.at(-1));
            };
          };
        }),
    );
  await expect.poll(read).toBeTruthy();
  const run = parseRun(((await read()) as { run?: unknown }).run);
  if (!run) throw new Error('no run is kept');
  return run;
}

/** What an action says to the public, or does. */
function wordsOf(game: Game, action: Action): string {
  if (action.type !== 'reply') return describeAction(action, game.scenario, game);
  const [post, option] = action.option.split('/');
  const words = game.scenario.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option)?.text;
  return game.say(words ?? '');
}

const chapter = (game: Game, name: (typeof CHAPTERS)[number]) =>
  game.page
    .getByRole('navigation', { name: game.t('scorecard:chapter.label') })
    .getByRole('button', { name: game.t(`scorecard:chapter.${name}.name`) });

const title = (game: Game, name: (typeof CHAPTERS)[number]) =>
  game.page.getByRole('heading', { level: 1, name: game.t(`scorecard:chapter.${name}.title`) });

test('from home to the last chapter: each number is the engine’s own', async ({ page }) => {
  const game = await playFromHome(page);
  const { t, scenario, language } = game;
  const number = (value: number) => formatNumber(value, language);
  const run = await keptRun(page);
  const reach = Number((await page.locator('.outcome__bar--you strong').textContent())?.replace(/\D/g, ''));
  const decisions = decisionsOf(scenario, LEVERS, run);
  expect(decisions.length).toBe(3);
  const questioned = { world: scenario, levers: LEVERS, run, decisions };

  await test.step('what it plays can be stopped, and begun again', async () => {
    // The workers' script is held back, so that there is something to stop.
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/debriefing-worker/, async (route) => {
      await held;
      await route.continue();
    });
    await game.button('scorecard:invitation.open').click();
    await expect(title(game, 'decisions')).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await game.button('debrief:reckoning.cancel').click();
    await expect(page.getByText(t('debrief:reckoning.cancelled', { seeds: 0 }))).toBeVisible();
    release();
    await game.button('debrief:reckoning.restart').click();
    await expect(page.locator('.reckoning')).toHaveCount(0, { timeout: 60_000 });
    await page.unroute(/debriefing-worker/);
  });

  const sheets = seedsFor(run, 100).map((seed) => playOdds(questioned, seed));
  const { decisions: odds, run: whole } = tallyOdds(decisions, sheets, reach);

  await test.step('luck and skill of the whole run', async () => {
    const count = Math.round(whole.luck * 100);
    await expect(page.locator('.whole-run__luck')).toContainText(number(reach));
    await expect(page.locator('.whole-run__luck')).toContainText(new RegExp(`\\b${count}\\scas\\b`));
    await expect(page.locator('.whole-run .dot--golden')).toHaveCount(100);
  });

  await test.step('every decision, by mouse', async () => {
    for (const [place, decision] of decisions.entries()) {
      if (place > 0) await game.button('debrief:next').click();
      const heading = page.getByRole('heading', { level: 2, name: describeAction(decision.action, scenario, game) });
      await expect(heading).toBeVisible();
      if (place > 0) await expect(heading).toBeFocused();
      const worth = worthOf(questioned, decision);
      await expect(page.locator('.branch--played strong')).toHaveText(number(reach));
      await expect(page.locator('.branch--without strong')).toHaveText(number(worth.without.reach));
      const isAnother = decision.model.is === 'instead';
      await expect(page.locator('.branch--instead')).toHaveCount(isAnother ? 1 : 0);
      if (isAnother) {
        await expect(page.locator('.branch--instead strong')).toHaveText(number(worth.instead?.reach ?? 0));
        await expect(page.locator('.side--model')).toContainText(wordsOf(game, decision.model.action));
      }
      const { way, calmed, fanned, even, of } = oddsOf(odds[place]?.without ?? { ratios: [], untaken: 0 });
      const said = page.locator('.odds').first().locator('.odds__words');
      await expect(said).toContainText(String({ calmed, fanned, even, mixed: calmed }[way]));
      await expect(said).toContainText(String(of));
      await expect(page.locator('.odds').first().locator('.dot')).toHaveCount(of);
    }
    await expect(game.button('debrief:next')).toBeDisabled();
    // The curves are in a table too.
    await page.getByText(t('debrief:branch.table'), { exact: true }).click();
    expect(await page.locator('.fold-out[open]').getByRole('row').count()).toBeGreaterThan(3);
  });

  await test.step('a disagreement is kept with the run', async () => {
    const why = 'Elle avait insulté la maison au téléphone.';
    await game.button('debrief:disagree.open').click();
    await page.getByRole('textbox', { name: t('debrief:disagree.why') }).fill(why);
    await game.button('debrief:disagree.keep').click();
    await expect(page.getByText(why)).toBeVisible();
    await expect(page.locator('.decision-list__said')).toHaveCount(1);
    await chapter(game, 'scorecard').click();
    await chapter(game, 'decisions').click();
    await page.locator('.decision-list button').nth(2).click();
    await expect(page.getByText(why)).toBeVisible();
    // Nothing is played again for having looked elsewhere.
    await expect(page.locator('.reckoning')).toHaveCount(0);
  });

  const replayed = replay(scenario, LEVERS, run);
  if (!replayed.ok) throw new Error('the kept run cannot be played');
  const history = tellHistory(scenario, run.log, replayed.crisis.view(), LEVERS);

  await test.step('time: what should have come first, and what it cost', async () => {
    await page
      .getByRole('button', { name: t('debrief:next-chapter', { name: t('scorecard:chapter.time.name') }) })
      .click();
    await expect(title(game, 'time')).toBeVisible();
    const [dearest] = regretsOf(history, run);
    const first = page.locator('.regret').first();
    await expect(first).toContainText(number(Math.abs(dearest?.reach ?? 0)));
    await expect(first).toContainText(game.say(scenario.posts.find(({ id }) => id === dearest?.post)?.text ?? ''));
    await expect(page.getByText(t('debrief:time.sign-off-none'))).toBeVisible();
  });

  await test.step('people: won, calmed, lost; the search page and why it is so', async () => {
    await chapter(game, 'people').click();
    const people = protagonistsOf(history, WEIGHTS);
    await expect(
      page.getByRole('heading', { name: t('debrief:people.title', { count: people.length }) }),
    ).toBeVisible();
    for (const fate of ['won', 'calmed', 'lost'] as const) {
      const those = people.filter(({ became }) => became === fate);
      await expect(page.locator(`.protagonists__fate.fate--${fate} .protagonist`)).toHaveCount(those.length);
    }
    const { search, opportunities } = game.scored(run);
    await expect(page.locator('.aftermath__opportunities li')).toHaveCount(opportunities.length);
    await expect(page.locator('.result')).toHaveCount(search.length);
    const noLonger = page.locator('.e-reputation__absent li');
    await page.locator('.e-reputation summary').click();
    await expect(noLonger).toHaveCount(scenario.search.length - search.length);
  });

  await test.step('a finding opens its moment in the replay; the back button goes back through the chapters', async () => {
    await chapter(game, 'scorecard').click();
    const rule = page.locator('.rule--broken').first();
    await rule.locator('summary').click();
    const moment = rule.locator('.moment--jump').first();
    const when = /\d+:\d\d/.exec((await moment.textContent()) ?? '')?.[0] ?? 'none';
    await moment.click();
    await expect(title(game, 'replay')).toBeVisible();
    await expect(page.getByRole('slider', { name: t('replay:scrubber') })).toHaveAttribute(
      'aria-valuetext',
      new RegExp(when),
    );
    await page.goBack();
    await expect(game.scorecard).toBeVisible();
    await page.goBack();
    await expect(title(game, 'people')).toBeVisible();
  });

  await test.step('on a phone no chapter scrolls sideways, and everything can be touched', async () => {
    await resize(page, { width: 390, height: 844 });
    for (const name of ['decisions', 'time', 'people'] as const) {
      await chapter(game, name).click();
      await expect(title(game, name)).toBeVisible();
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      await expectNoOverflow(page, name);
      await expectTouchable(page, name);
    }
  });
});

longTest(
  'on a wall: enlarged to be read from ten metres, decision by decision with two keys; by keyboard alone',
  async ({ page }) => {
    // Also where the browser has no full screen to give.
    await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'requestFullscreen'));
    const game = await playFromHome(page);
    const keyboard = new Keyboard(page);
    await keyboard.choose(chapter(game, 'decisions'));
    await expect(title(game, 'decisions')).toBeVisible();
    await resize(page, { width: 1920, height: 1080 });
    await keyboard.choose(game.button('scorecard:project.start'));
    const place = (n: number) => page.getByText(game.t('debrief:place', { place: n, count: 3 }));
    await expect(page.locator('.one-by-one')).toHaveCount(0);
    expect(await smallest(page)).toBeGreaterThanOrEqual(28);
    for (let n = 1; n <= 3; n++) {
      await page.keyboard.press('ArrowRight');
      await expect(place(n)).toBeVisible();
      expect(await smallest(page)).toBeGreaterThanOrEqual(28);
    }
    await page.keyboard.press('ArrowLeft');
    await expect(place(2)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    for (const next of ['time', 'people'] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(chapter(game, next)).toHaveAttribute('aria-current', 'page');
      await expect(page.locator(next === 'time' ? '.sign-offs' : '.protagonists')).toBeVisible();
      expect(await smallest(page)).toBeGreaterThanOrEqual(28);
      await expectAccessible(page, `${next}, on a wall`);
    }
    await page.keyboard.press('Escape');
    await expect(game.button('scorecard:project.start')).toBeVisible();
  },
);

/** The smallest letters on the screen, in pixels. */
const smallest = (page: Page) =>
  page.evaluate(() => {
    const sizes: number[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.textContent?.trim() || !element?.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, .skip-link, .debrief__head, svg, script')) continue;
      sizes.push(Number.parseFloat(getComputedStyle(element).fontSize));
    }
    return Math.min(...sizes);
  });
