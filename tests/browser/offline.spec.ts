import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { say } from '../../src/i18n/say.ts';
import { test as base, expect } from '../support/browser.ts';
import { expectAccessible } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { LONG } from '../support/long.ts';
import { nextVersion } from '../support/next-version.ts';
import { StaticHost } from '../support/static-host.ts';
import { Studio } from '../support/studio.ts';
import { wordsOf } from '../support/words.ts';

const SITE = process.env.SANG_FROID_SITE ?? '';
const SCENARIO = 'sweet-recipe';

/** A real service worker, of the game in a folder of a host that sends none of our headers. */
const test = base.extend<{ host: StaticHost }>({
  host: async ({ browserName: _ }, use) => {
    const host = await StaticHost.start(SITE);
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});
const longTest = LONG ? test : test.skip;
test.use({ locale: 'en-GB', reducedMotion: 'reduce', reuseContext: false, serviceWorkers: 'allow' });

const { t, like } = wordsOf('en');

async function keep(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: t('settings') }).click();
  const settings = page.getByRole('dialog');
  await settings.getByRole('button', { name: t('offline:setting.keep') }).click();
  await expect(settings.getByText(like('offline:setting.kept'))).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const goTo = (page: Page, hash: string) => page.evaluate((to) => location.assign(to), hash);

test.describe('without a network', () => {
  test.use({ expectedErrors: /net::ERR_|Failed to fetch/ });

  test('after one visit everything works: every scenario, a run and its debrief, the other language, the studio', async ({
    page,
    context,
    host,
  }) => {
    // Some 350 files, a run and a hundred others.
    test.slow();
    await keep(page);
    await host.stop();
    await context.setOffline(true);
    await page.reload();
    await expect(heading(page, t('home:library.title'))).toBeVisible();

    for (const id of LIBRARY) {
      await goTo(page, `#/play/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(say(givenScenario(id).title, 'en'));
    }
    const game = new Game(page, SCENARIO, 'en');
    await goTo(page, `#/play/${SCENARIO}?seed=7&mode=calm`);
    await game.start(['charter']);
    await game.reply('paulette/brochure');
    await game.finish();
    await game.button('scorecard:chapter.decisions.name').click();
    await expect(page.locator('.odds').first()).toBeVisible({ timeout: 30_000 });

    await page.getByRole('link', { name: 'Sang-froid' }).first().click();
    await page.getByText('FR', { exact: true }).click();
    const french = wordsOf('fr');
    await expect(heading(page, french.t('home:library.title'))).toBeVisible();
    await goTo(page, '#/history');
    await expect(page.locator('.past-row')).toHaveCount(1);
    await goTo(page, '#/workshop');
    await expect(page.getByText(french.t('facilitator:open.no-key'))).toBeVisible();
    const studio = new Studio(page, 'fr');
    await studio.begin('template');
    await expect(studio.saved).toBeVisible();
  });
});

test.describe('a newer version', () => {
  // Asked for where the new version no longer has it.
  test.use({ expectedErrors: /404|Failed to fetch|Unable to preload/ });

  let next: ReturnType<typeof nextVersion>;
  test.beforeEach(() => {
    next = nextVersion(SITE);
  });
  test.afterEach(() => next.remove());

  const offer = (page: Page) => page.getByRole('complementary', { name: t('offline:update.label') });
  const script = (page: Page) => page.locator('script[type=module]').getAttribute('src');

  longTest(
    'is offered between two runs, taken when one likes, and never breaks what another tab is playing',
    async ({ page, context, host }) => {
      // All of them twice.
      test.slow();
      await keep(page);
      const first = await script(page);
      const other = new Game(await context.newPage(), SCENARIO, 'en');
      await other.enter(7, 'calm');
      host.serve(next.folder);

      await page.reload();
      await expect(offer(page)).toBeVisible({ timeout: 60_000 });
      await expectAccessible(page, 'a newer version is offered');
      expect(await script(page)).toBe(first);
      await expect(other.next).toBeVisible();
      await expect(offer(other.page)).toBeHidden();

      await offer(page)
        .getByRole('button', { name: t('offline:update.take') })
        .click();
      await expect.poll(() => script(page)).not.toBe(first);
      await expect(heading(page, t('home:library.title'))).toBeVisible();
      await expect(offer(page)).toBeHidden();

      // The other tab has not been loaded again, and gets the parts it still lacks although no host has them any more.
      expect(await script(other.page)).toBe(first);
      await other.finish();
      await expect(offer(other.page)).toBeVisible();
      await offer(other.page)
        .getByRole('button', { name: t('offline:update.take') })
        .click();
      await expect.poll(() => script(other.page)).not.toBe(first);
    },
  );

  test('without a service worker: a part that is gone is explained, and the page loaded again', async ({
    page,
    host,
  }) => {
    await page.goto('./');
    await expect(heading(page, t('home:library.title'))).toBeVisible();
    host.serve(next.folder);
    await goTo(page, '#/how');
    await expect(heading(page, t('error.outdated-title'))).toBeVisible();
    await page.getByRole('button', { name: t('error.reload') }).click();
    await expect(heading(page, t('how:title'))).toBeVisible();
  });

  test('without a service worker: at the door of a room, an old page says that it is old, not that nobody answers', async ({
    page,
    host,
  }) => {
    await page.goto('./#/join/HJKMNP');
    const name = page.getByLabel(t('workshop:join.name'));
    await name.waitFor();
    host.serve(next.folder);
    await name.fill('Ada');
    await page.getByRole('button', { name: t('workshop:join.go') }).click();
    await expect(page.getByText(t('workshop:end.outdated.text'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('workshop:join.go') })).toBeEnabled();
  });
});

test.describe('by the page’s own policy', () => {
  test.use({ expectedErrors: /Content Security Policy|Trusted/ });

  test('no text becomes a script, a style or markup, and nothing is sent elsewhere', async ({ page }) => {
    await page.goto('./');
    const passed = await page.evaluate(async () => {
      const red = document.createElement('p');
      document.body.append(red);
      const attempts: Readonly<Record<string, () => unknown>> = {
        markup: () => red.insertAdjacentHTML('beforeend', '<b>bold</b>'),
        evaluation: () => setTimeout('location.hash = "#/how"' as never),
        'a script of another host': () => new Worker('https://elsewhere.example/worker.js'),
        'an inline style': () => {
          red.setAttribute('style', 'color: red');
          if (red.style.color !== 'red') throw new Error('refused');
        },
        'a request elsewhere': () => fetch('https://elsewhere.example/'),
      };
      const passed: string[] = [];
      for (const [what, attempt] of Object.entries(attempts)) {
        try {
          await attempt();
          passed.push(what);
        } catch {}
      }
      return passed;
    });
    expect(passed).toEqual([]);
  });
});

test.describe('opened as a file', () => {
  test.use({ expectedErrors: /CORS|ERR_FAILED/ });

  test('it says why it does not start', async ({ page }) => {
    await page.goto(pathToFileURL(join(SITE, 'index.html')).href);
    await expect(page.getByText('npm start').first()).toBeVisible();
  });
});
