import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readBookmark } from '../../src/learning/bookmark.ts';
import type { CourseFormat } from '../../src/learning/course.ts';
import { FILE_LIST, packCourse, parseFileList } from '../../src/learning/packaging/pack.ts';
import { SMALL, SMALL_FILE, smallScenario } from '../scenario/small.ts';
import { test as base, expect } from '../support/browser.ts';
import { Game } from '../support/game.ts';
import { LearningPlatform } from '../support/learning-platform.ts';
import { LONG } from '../support/long.ts';
import { wordsOf } from '../support/words.ts';

/** Packages as learners meet them: in a platform's frame, with a real run-time; or launched by cmi5, with a record store. */
const test = base.extend<object, { readonly platform: LearningPlatform }>({
  platform: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use) => {
      const platform = await new LearningPlatform().open();
      await use(platform);
      await platform.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ platform }, use) => use(platform.address),
});
const longTest = LONG ? test : test.skip;

const site = process.env.SANG_FROID_SITE ?? '';
/** A trainer's own. */
const scenario = smallScenario();

function packed(format: CourseFormat, mastery: number): Uint8Array {
  const files = parseFileList(readFileSync(join(site, FILE_LIST), 'utf8')) ?? [];
  const game = new Map(files.map((file) => [file, readFileSync(join(site, file))]));
  const order = { course: { format, mastery }, scenario, source: SMALL, tongue: 'en' as const };
  return packCourse(order, game);
}

/** The package, wherever it is shown, as somebody who plays it. */
const gameIn = async (page: Page): Promise<Game> => {
  const frame = page.locator('iframe');
  await expect(frame).toBeVisible();
  const inside = await (await frame.elementHandle())?.contentFrame();
  // A frame finds things as a page does.
  return new Game(inside as unknown as Page, scenario, 'en');
};

/** Begins in calm mode, lets some things happen, answers one of them. */
async function begin(game: Game, reply: `${string}/${string}`): Promise<string> {
  await game.page.getByRole('radio', { name: /Calm/ }).check();
  await game.start(['charter']);
  // Before it is drawn one would skip ahead to it, and what is next would be the end.
  await expect(game.message('photo')).toBeVisible();
  await game.reply(reply);
  await game.skip(1);
  return (await game.clock.textContent()) ?? '';
}

function bookmarked(text: string) {
  const reading = readBookmark(scenario, text);
  if (reading.is !== 'found') throw new Error(`no bookmark: ${text}`);
  return reading.bookmark;
}

type Call = readonly [element: string, value: string, taken: string];
const calls = (page: Page) => page.evaluate(() => (window as unknown as { calls: Call[] }).calls);
const setsOf = (list: readonly Call[], element: string) => list.filter(([each]) => each === element);

const closed = async (page: Page) => {
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Closed' })).toBeVisible();
};

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });

test('SCORM 1.2: suspended, resumed at its minute, passed; the score arrives once; opened again, nothing is sent', async ({
  page,
  platform,
}) => {
  platform.install('twelve', packed('scorm12', 10));
  const launch = () => page.goto('./launch/twelve?standard=1.2');
  await launch();
  const first = await gameIn(page);
  await expect(first.page.getByText(first.like('course:note.reported'))).toBeVisible();
  const time = await begin(first, 'photo/sorry');
  await closed(page);
  expect(platform.dataOf('twelve')).toMatchObject({
    core: { lesson_status: 'incomplete', exit: 'suspend', score: { raw: '' } },
    suspend_data: expect.stringMatching(/^SF1\.r\./),
  });

  await launch();
  const second = await gameIn(page);
  await expect(second.clock).toHaveText(time);
  // The platform fails once at the worst moment.
  platform.refusing = 1;
  await second.finish();
  await expect(second.page.getByText(second.t('course:arrived.up-to-date'))).toBeVisible();
  const { core, suspend_data, objectives, interactions } = platform.dataOf('twelve');
  const { run } = bookmarked(suspend_data);
  const scorecard = second.scored(run, run.until);
  expect(core).toMatchObject({
    lesson_status: 'passed',
    score: { raw: String(scorecard.total), min: '0', max: '100' },
  });
  const told = await calls(page);
  expect(setsOf(told, 'cmi.core.score.raw')).toHaveLength(1);
  expect(told.filter(([, , taken]) => taken !== 'true')).toEqual([]);
  expect(Object.values(objectives).map((each) => (each as { id: string }).id)).toEqual(
    scorecard.rules.map(({ rule }) => rule),
  );
  expect(Object.values(interactions)).toEqual([
    expect.objectContaining({
      id: 'd01-reply-photo',
      type: 'fill-in',
      time: expect.stringMatching(/^\d\d:\d\d:\d\d$/),
    }),
  ]);

  await closed(page);
  expect(platform.dataOf('twelve').core.exit).toBe('');
  await launch();
  const third = await gameIn(page);
  await expect(third.scorecard).toBeVisible();
  await expect(third.page.getByText(third.t('course:over.before'))).toBeVisible();
  await closed(page);
  expect(platform.dataOf('twelve').core.score.raw).toBe(String(scorecard.total));
});

longTest(
  'SCORM 2004: left at the tab’s end and ended early, it fails; scaled score, rules, progress and times are right',
  async ({ page, platform }) => {
    platform.install('two', packed('scorm2004', 100));
    const launch = () => page.goto('./launch/two?standard=2004');
    await launch();
    const first = await gameIn(page);
    const time = await begin(first, 'photo/sorry');
    // Not the platform's button: the whole tab goes elsewhere.
    await page.goto('./closed');
    expect(platform.dataOf('two')).toMatchObject({ completion_status: 'incomplete', exit: 'suspend' });

    await launch();
    const second = await gameIn(page);
    await expect(second.clock).toHaveText(time);
    await second.end();
    await expect(second.page.getByText(second.t('course:arrived.up-to-date'))).toBeVisible();
    const cmi = platform.dataOf('two');
    const { run } = bookmarked(cmi.suspend_data);
    const scorecard = second.scored(run, run.until);
    expect(cmi).toMatchObject({
      completion_status: 'completed',
      success_status: 'failed',
      progress_measure: '1',
      score: { raw: String(scorecard.total), scaled: String(scorecard.total / 100), min: '0', max: '100' },
    });
    const told = await calls(page);
    expect(setsOf(told, 'cmi.score.scaled')).toHaveLength(1);
    expect(told.filter(([, , taken]) => taken !== 'true')).toEqual([]);
    expect(setsOf(told, 'cmi.interactions.0.learner_response')).toEqual([
      ['cmi.interactions.0.learner_response', 'sorry', 'true'],
    ]);
    await second.button('course:close').click();
    await expect(second.page.getByRole('heading', { name: second.t('course:left.title') })).toBeVisible();
    expect(platform.dataOf('two').exit).toBe('normal');
  },
);

test.describe('where a record store says no in the language of the web', () => {
  test.use({ expectedErrors: /status of (401|404|409|503)/ });
  longTest(
    'cmi5: initialised, kept by the record store, resumed, passed once whatever the network does, terminated',
    async ({ page, platform }) => {
      const { store, address } = platform;
      platform.install('five', packed('cmi5', 60));
      store.launchData = {
        contextTemplate: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' } },
        launchMode: 'Normal',
        masteryScore: 0.1,
        moveOn: 'CompletedOrPassed',
        returnURL: `${address}/closed`,
      };
      store.preferences = { languagePreference: 'en-GB,fr', audioPreference: 'off' };
      const verbs = () => store.statements.map(({ verb }) => verb.id.split('/').at(-1));
      await page.goto(store.launch(address, 'five'));
      const game = new Game(page, scenario, 'en');
      await expect(page.getByText(game.like('course:note.reported'))).toContainText('10');
      const time = await begin(game, 'photo/sorry');
      // Loaded again, it has left: this launch is used up, and the next finds the run where it was.
      await page.reload();
      await expect(page.getByRole('heading', { name: game.t('course:closed.title') })).toBeVisible();
      await page.goto(store.launch(address, 'five'));
      await expect(game.clock).toHaveText(time);
      await page.getByText(game.t('play:menu.label'), { exact: true }).locator('xpath=ancestor::summary').click();
      await game.button('course:leave').click();
      await expect(page.getByRole('heading', { name: 'Closed' })).toBeVisible();

      await page.goto(store.launch(address, 'five'));
      await expect(game.clock).toHaveText(time);
      store.failing = 1;
      await game.end();
      await expect(page.getByText(game.t('course:arrived.up-to-date'))).toBeVisible();
      await expect.poll(verbs).toContain('passed');
      const passed = store.statements.filter(({ verb }) => verb.id.endsWith('/passed'));
      const answered = store.statements.filter(({ verb }) => verb.id.endsWith('/answered'));
      expect(passed).toHaveLength(1);
      const [{ result, context }] = passed as [(typeof passed)[number]];
      expect(result).toMatchObject({
        success: true,
        score: { min: 0, max: 100 },
        duration: expect.stringMatching(/^PT\d/),
      });
      expect(result.score.scaled).toBe(result.score.raw / 100);
      expect(context).toMatchObject({
        registration: store.registration,
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.1 },
      });
      expect(answered.map(({ object }) => object.id)).toEqual([`${store.activity}/decision/d01-reply-photo`]);

      await page.goto(store.launch(address, 'five'));
      await expect(game.scorecard).toBeVisible();
      await game.button('course:close').click();
      await expect(page.getByRole('heading', { name: 'Closed' })).toBeVisible();
      const scored = verbs().filter((verb) => verb === 'scored').length;
      expect(verbs()).toEqual([
        ...[
          'initialized',
          'terminated',
          'initialized',
          'terminated',
          'initialized',
          'answered',
          ...Array.from({ length: scored }, () => 'scored'),
        ],
        ...['completed', 'passed', 'terminated', 'initialized', 'terminated'],
      ]);
      expect(new Set(store.statements.map(({ id }) => id)).size).toBe(store.statements.length);
      expect(store.complaints).toEqual(['the key was asked for twice', 'GET activities/state without the key']);
    },
  );

  longTest('cmi5: a tab closed before the score has arrived loses none of it', async ({ page, platform }) => {
    const { store, address } = platform;
    platform.install('lost', packed('cmi5', 10));
    // A learner of whom it knows nothing yet.
    store.statements.length = 0;
    store.states.clear();
    const verbs = () => store.statements.map(({ verb }) => verb.id.split('/').at(-1));
    store.launchData = { contextTemplate: {}, launchMode: 'Normal', moveOn: 'CompletedOrPassed' };
    await page.goto(store.launch(address, 'lost'));
    const game = new Game(page, scenario, 'en');
    await begin(game, 'photo/sorry');
    const status = page.locator('.course-note__status');
    store.failing = Number.POSITIVE_INFINITY;
    await game.end();
    await expect(status).toHaveAttribute('data-status', 'trying');
    await page.goto('about:blank');
    await page.goto(store.launch(address, 'lost'));
    await expect(status).toHaveAttribute('data-status', 'trying');
    expect(verbs()).toEqual(['initialized']);
    store.failing = 0;
    await expect(status).toHaveAttribute('data-status', 'up-to-date');
    await expect.poll(verbs).toContain('passed');
    await expect.poll(() => store.states.get('sang-froid.bookmark')).toMatch(/^"SF1\.d\./);
    // And what had arrived is not told twice.
    store.states.set('sang-froid.bookmark', (store.states.get('sang-froid.bookmark') ?? '').replace('SF1.d', 'SF1.o'));
    await page.goto(store.launch(address, 'lost'));
    await expect(status).toHaveAttribute('data-status', 'up-to-date');
    await expect.poll(() => store.states.get('sang-froid.bookmark')).toMatch(/^"SF1\.d\./);
    for (const once of ['completed', 'passed', 'answered'])
      expect(verbs().filter((verb) => verb === once)).toHaveLength(1);
    expect(new Set(store.statements.map(({ id }) => id)).size).toBe(store.statements.length);
  });
});

test.describe('where a part of the game does not come', () => {
  test.use({ expectedErrors: /Failed to (load resource|fetch dynamically imported module)/ });
  longTest('a kept run is asked for again, never replaced by a new one', async ({ page, platform }) => {
    platform.install('parts', packed('scorm12', 10));
    const launch = () => page.goto('./launch/parts?standard=1.2');
    await launch();
    const time = await begin(await gameIn(page), 'photo/sorry');
    await closed(page);
    const parts = '**/local-session-*.js';
    await page.route(parts, (route) => route.abort());
    await launch();
    const game = await gameIn(page);
    await expect(game.page.getByText(game.t('error.load-title'))).toBeVisible();
    await page.unroute(parts);
    await game.button('retry').click();
    await expect(game.clock).toHaveText(time);
  });
});

test('without a platform it plays, says that nothing is reported, and leads nowhere a package has not', async ({
  page,
  platform,
}) => {
  platform.install('alone', packed('scorm12', 50));
  await page.goto('./course/alone/index.html');
  const game = new Game(page, scenario, 'en');
  await expect(page.getByText(game.t('course:note.nobody'))).toBeVisible();
  await expect(page.getByRole('link', { name: game.t('studio-link') })).toHaveCount(0);
  await begin(game, 'photo/sorry');
  expect(await page.evaluate(() => localStorage.getItem('sang-froid.run'))).toBeNull();
  expect(await page.evaluate(async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0)).toBe(0);
});

test('a trainer makes the package on a page, from the running copy’s own files', async ({ page, platform }) => {
  platform.serve('site', site);
  await page.goto('./course/site/index.html#/package');
  const { t } = wordsOf('en');
  await page.getByLabel(t('packaging:which.file')).setInputFiles(SMALL_FILE);
  await page.getByRole('radio', { name: t('packaging:format.cmi5.name') }).check();
  await page.getByLabel(t('packaging:mastery.label')).fill('70');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('packaging:make') }).click();
  const file = await download;
  await expect(page.getByText(t('packaging:outcome.made')).first()).toBeVisible();
  expect(file.suggestedFilename()).toBe(`sang-froid-${scenario.id}-cmi5.zip`);
  expect(readFileSync(await file.path())).toEqual(Buffer.from(packed('cmi5', 70)));
});
