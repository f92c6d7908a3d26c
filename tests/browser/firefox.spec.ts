import type { Browser } from 'puppeteer-core';
import { nameOf } from '../../src/i18n/language.ts';
import { say } from '../../src/i18n/say.ts';
import type { ScenarioText } from '../../src/scenario/schema.ts';
import { withOwnWords } from '../../src/training/own-words.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { launchFirefox } from '../support/firefox.ts';
import { FirefoxPlayer } from '../support/firefox-player.ts';
import { pressAhead } from '../support/game.ts';
import { givenScenario } from '../support/library.ts';
import { Trainer } from '../support/room.ts';
import { runIn, scored } from '../support/scored.ts';
import { StaticHost } from '../support/static-host.ts';
import { wordsOf } from '../support/words.ts';

const scenario = givenScenario('sweet-recipe');
const SCRIPTED = 'paulette/not-your-mouth';
const OWN =
  'Bonjour, nous sommes vraiment désolés : vous avez raison d’être en colère, c’est notre erreur. Je vérifie à l’atelier et je vous réponds ici avant 18 h. Camille';

const french = wordsOf('fr');
const english = wordsOf('en');
const inFrench = (text: ScenarioText = { fr: '', en: '' }) => say(text, 'fr');
const { t } = french;

// One Firefox for all.
test.describe.configure({ mode: 'default', timeout: 120_000 });
let firefox: Browser;
test.beforeAll(async () => {
  // Firefox may have to be installed.
  test.setTimeout(600_000);
  firefox = await launchFirefox('fr-FR');
});
test.afterAll(() => firefox?.close());

const desk = '.desk';
const feed = '[role=feed]';
const message = (post: string) => `[data-post="${post}"]`;
const handleOf = (post: string) => {
  const by = scenario.posts.find(({ id }) => id === post)?.by;
  return scenario.people.find(({ id }) => id === by)?.handle ?? '';
};

test('in Firefox: a crisis from home to debrief, live and in French, scored as the engine scores it', async ({
  baseURL,
}) => {
  const home = baseURL ?? '';
  const player = await FirefoxPlayer.at(firefox, home, { width: 1280, height: 800 });
  const { page } = player;
  const skip = async (presses: number) => (await player.named(t('play:clock.skip'))).evaluate(pressAhead, presses);
  const saved = async () => runIn(await player.stored('sang-froid.run'));
  // A live feed moves: what was aimed at may be elsewhere when it is pressed.
  const open = (post: string, part: 'triage' | 'reply') =>
    expect(async () => {
      if (!(await player.isShown(desk)))
        await player.press(t(`play:post.${part}-of`, { handle: handleOf(post) }), message(post));
      expect(await player.isShown(desk)).toBe(true);
    }).toPass();

  await test.step('home, and the briefing', async () => {
    await page.goto(home);
    await player.press(inFrench(scenario.title));
    await player.reads('h1', inFrench(scenario.title));
    await player.choose(t('preparation.charter'));
    await player.press(t('home:briefing.start'));
    await player.shown(message('paulette'));
  });

  await test.step('the clock runs, stops and runs faster', async () => {
    const clock = () => player.wordsOf('header time');
    const then = await clock();
    await expect.poll(clock).not.toBe(then);
    await player.press(t('play:clock.pause'));
    await player.reads('header', t('play:clock.paused'));
    await player.press(t('play:clock.resume'));
    await page.select('header select', '4');
  });

  await test.step('a scripted answer', async () => {
    const [post = '', option] = SCRIPTED.split('/');
    const { text } = scenario.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option) ?? {};
    await open(post, 'reply');
    await player.choose(inFrench(text), desk);
    await page.locator(`${desk} [type=submit]`).click();
    await player.gone(desk);
    await player.reads(feed, inFrench(text));
  });

  await test.step('a message looked into, what it says verified', async () => {
    for (let n = 0; n < 50 && !(await player.isShown(message('wassila'))); n++) await skip(1);
    await player.gone('.clock__since--busy');
    await open('wassila', 'triage');
    await player.press(t('play:fact.verify'), desk);
    await expect.poll(async () => (await saved()).log.at(-1)?.action.type).toBe('verify');
  });

  await test.step('an answer in one’s own words, read while it is written and after', async () => {
    await player.choose(t('play:desk.reply'), desk);
    await player.choose(t('play:composer.write'), desk);
    await player.gone('.clock__since--busy');
    await page.locator(`${desk} textarea`).fill(OWN);
    await player.reads(`${desk} li`, t('replies:criterion.empathy'));
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await player.gone(desk);
    await player.press(t('play:post.read'));
    await player.reads('dialog[open]', '« c’est notre erreur »');
    await page.keyboard.press('Escape');
    await player.gone('dialog[open]');
  });

  await test.step('the map is drawn, and told', async () => {
    await expect.poll(() => page.$eval('.map canvas', litPixels)).toBeGreaterThan(100);
    expect(
      await page.$$eval('.twin li strong', (towns) => towns.filter((each) => each.textContent !== '0').length),
    ).toBeGreaterThan(1);
  });

  const run = await test.step('ended by the player', async () => {
    await player.press(t('play:clock.pause'));
    const stopped = await saved();
    await player.press(t('play:menu.label'));
    await player.press(t('play:menu.finish'));
    await player.press(t('play:finish.go'), 'dialog[open]');
    return stopped;
  });
  expect(run.log.map(({ action }) => action.type)).toEqual(['prepare', 'reply', 'verify', 'reply']);

  await test.step('the ending, which stays until one goes on, and the scorecard', async () => {
    await player.shown('[role=dialog] h2');
    const told = await player.wordsOf('[role=dialog] h2');
    await player.press(t('play:over.go'), '[role=dialog]');
    await player.shown('.verdict__total');
    const { total } = scored(withOwnWords(scenario, run.log), run, run.until);
    expect(await player.wordsOf('.verdict__total')).toBe(`${total}${t('scorecard:of-100')}`);
    await player.reads('h1', told);
  });

  await test.step('in English, and the debrief, which workers work out', async () => {
    await player.choose(nameOf('en'));
    await player.press(english.t('scorecard:invitation.open'));
    await player.shown('.odds');
    await player.reads('h1', english.t('scorecard:chapter.decisions.title'));
  });
  expect(player.complaints).toEqual([]);
  await player.leaves();
});

/** A WebGL canvas can be read only in the frame that drew it. */
async function litPixels(element: Element): Promise<number> {
  await new Promise(requestAnimationFrame);
  const drawn = element as HTMLCanvasElement;
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [drawn.width, drawn.height];
  const context = copy.getContext('2d');
  context?.drawImage(drawn, 0, 0);
  const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? { data: [] };
  let lit = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 60) lit++;
  return lit;
}

longTest(
  'in Firefox: kept on the device, the game opens, and a calm run is played to its end, without a network',
  async () => {
    const host = await StaticHost.start(process.env.SANG_FROID_SITE ?? '');
    try {
      const player = await FirefoxPlayer.at(firefox, host.address, { width: 1280, height: 800 });
      const { page } = player;
      await page.goto(host.address);
      await player.press(t('settings'));
      await player.press(t('offline:setting.keep'), 'dialog[open]');
      await expect
        .poll(() => player.wordsOf('dialog[open] [role=status]'), { timeout: 60_000 })
        .toMatch(french.like('offline:setting.kept'));
      await host.stop();
      await page.reload();
      const isThere = () =>
        fetch('./no-such-file').then(
          () => true,
          () => false,
        );
      expect(await page.evaluate(isThere)).toBe(false);
      await page.evaluate((id) => location.assign(`#/play/${id}?seed=7&mode=calm`), scenario.id);
      await player.press(t('home:briefing.start'));
      await player.shown(message('paulette'));
      const run = runIn(await player.stored('sang-froid.run'));
      const { total, ending } = scored(scenario, run);
      await (await player.named(t('play:clock.skip'))).evaluate(pressAhead, 300);
      await player.reads('[role=dialog] h2', inFrench(scenario.endings.find(({ id }) => id === ending)?.title));
      await player.press(t('play:over.go'), '[role=dialog]');
      await player.shown('.verdict__total');
      expect(await player.wordsOf('.verdict__total')).toBe(`${total}${t('scorecard:of-100')}`);
      expect(player.complaints).toEqual([]);
      await player.leaves();
    } finally {
      await host.stop();
    }
  },
);

test('in Firefox: a workshop joined, a message answered in it', async ({ baseURL }) => {
  const trainer = await Trainer.open(baseURL);
  const player = await FirefoxPlayer.at(firefox, baseURL ?? '', { width: 390, height: 844 });
  const { page } = player;
  await page.goto(`${baseURL}#/join/${trainer.room.code}`);
  await page.locator('input[autocomplete="nickname"]').fill('Léa');
  await player.press(t('workshop:join.go'));
  await player.reads('h1', t('workshop:lobby.title'));
  await trainer.does({ type: 'open-round', scenario: scenario.id, seed: 7 });
  await player.choose(t('preparation.charter'));
  await trainer.does({ type: 'start' }, { type: 'set-speed', speed: 0.25 });
  await player.press(t('play:post.triage-of', { handle: handleOf('paulette') }), message('paulette'));
  await player.press(t('verdict.ignore'), desk);
  await expect.poll(() => trainer.log.map(({ action }) => action.type)).toEqual(['prepare', 'triage']);
  expect(player.complaints).toEqual([]);
  await trainer.visitor.leave();
  await player.leaves();
});

longTest('in Firefox: axe finds nothing on the main screens, by day and by night', async ({ baseURL }) => {
  const trainer = await Trainer.open(baseURL);
  const player = await FirefoxPlayer.at(firefox, baseURL ?? '', { width: 1280, height: 800 });
  const { page } = player;
  const sound = async (where: string) => expect.soft(await player.faults(), where).toEqual([]);
  const at = (address: string) => page.evaluate((hash) => location.assign(hash), `#/${address}`);

  await page.goto(baseURL ?? '');
  await player.named(inFrench(scenario.title));
  await sound('home');

  await at(`play/${scenario.id}?seed=7&mode=calm`);
  await player.named(t('home:briefing.start'));
  await sound('briefing');

  await player.press(t('home:briefing.start'));
  await player.press(t('play:post.triage-of', { handle: handleOf('paulette') }), message('paulette'));
  await player.shown(desk);
  await sound('play, with the desk open');
  await player.choose(t('play:desk.reply'), desk);
  await player.choose(t('play:composer.write'), desk);
  await page.locator(`${desk} textarea`).fill(OWN);
  await player.reads(`${desk} li`, t('replies:criterion.empathy'));
  await sound('an answer being written');
  await page.locator(`${desk} [type=submit]`).click();
  await player.gone(desk);

  await player.press(t('play:menu.label'));
  await player.press(t('play:menu.finish'));
  await player.press(t('play:finish.go'), 'dialog[open]');
  await player.shown('[role=dialog] h2');
  await sound('the ending');
  await player.press(t('play:over.go'), '[role=dialog]');
  await player.shown('.verdict__total');
  await sound('scorecard');
  await player.press(t('scorecard:invitation.open'));
  await player.shown('.odds');
  await sound('debrief');

  await at('studio');
  await player.press(t('studio:start.template.do'));
  await player.shown('.form-pane');
  await sound('studio');

  await at(`join/${trainer.room.code}`);
  await player.shown('input[autocomplete="nickname"]');
  await sound('join');
  expect(player.complaints).toEqual([]);
  await trainer.visitor.leave();
  await player.leaves();
});
