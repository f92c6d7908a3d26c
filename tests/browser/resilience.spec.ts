import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, longTest, test } from '../support/browser.ts';
import { Game } from '../support/game.ts';
import { LONG } from '../support/long.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });

const SCENARIO = 'leaked-messages';
const FILE = new URL(`../../scenarios/${SCENARIO}/scenario.json`, import.meta.url);

/** A run in calm mode with something answered, something read and something asked. */
async function begun(page: Page): Promise<Game> {
  const game = new Game(page, SCENARIO, 'en');
  await game.enter(7, 'calm', ['charter']);
  await game.reply('spark/check-first');
  await game.open('tom', 'triage');
  await game.desk.getByRole('button', { name: game.t('verdict.ignore'), exact: true }).click();
  await expect(game.desk).toBeHidden();
  return game;
}

/** All one sees of a run that must not change when it is taken up again. */
async function seen(game: Game) {
  return {
    clock: await game.clock.textContent(),
    messages: await game.page
      .locator('[data-post]')
      .evaluateAll((posts) =>
        posts.map(
          (post) => `${post.getAttribute('data-post')}: ${post.querySelector('.counters, .wait')?.textContent}`,
        ),
      ),
    // Not the arrows beside them: they compare with what this very screen showed half an hour ago.
    gauges: await game.section('play:gauge.label').locator('.gauge__number, .gauge__word').allTextContents(),
    ours: await game.page.locator('.comment--ours').allTextContents(),
  };
}

const toast = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible();

test.describe('what was saved', () => {
  test('a reload resumes at the same minute, with the same messages and answers', async ({ page }) => {
    const game = await begun(page);
    const before = await seen(game);
    expect(before.messages.length).toBeGreaterThan(3);
    await page.reload();
    await expect(game.clock).toBeVisible();
    await expect.poll(() => seen(game)).toEqual(before);
    // A tab that was closed: it is offered again at home, and goes on from there.
    await page.goto('about:blank');
    await page.goto('./');
    await page.getByRole('link', { name: game.t('home:resume.go') }).click();
    await expect(game.clock).toBeVisible();
    await expect.poll(() => seen(game)).toEqual(before);
  });

  test('a live run stands still until it is resumed', async ({ page }) => {
    const game = new Game(page, SCENARIO, 'en');
    await game.enter(7, 'live');
    await game.next.click();
    await expect(game.message('thanks')).toBeVisible();
    await game.button('play:clock.pause').click();
    const run = await game.saved();
    await page.reload();
    await expect(page.getByText(game.t('play:clock.paused'))).toBeVisible();
    expect(await game.saved()).toEqual(run);
    await game.button('play:clock.resume').click();
    const then = await game.clock.textContent();
    await expect(game.clock).not.toHaveText(then ?? '');
  });

  longTest('another language says the same run', async ({ page }) => {
    const game = await begun(page);
    const before = await seen(game);
    const run = await game.saved();
    await game.menu('settings');
    await page.getByRole('dialog').getByText(game.t('language.fr'), { exact: true }).click();
    await page.keyboard.press('Escape');
    const french = new Game(page, SCENARIO, 'fr');
    await expect(french.next).toBeVisible();
    const spark = french.scenario.posts.find(({ id }) => id === 'spark');
    await expect(french.message('spark')).toContainText(french.say(spark?.text ?? '').slice(0, 40));
    const ids = (list: readonly string[]) => list.map((each) => each.split(':')[0]);
    expect(ids((await seen(french)).messages)).toEqual(ids(before.messages));
    await french.button('play:clock.skip').click();
    expect((await french.saved()).log).toEqual(run.log);
  });

  test('a second tab says so and leaves the first one’s run alone', async ({ page, context }) => {
    const game = await begun(page);
    const run = await game.saved();
    const other = new Game(await context.newPage(), SCENARIO, 'en');
    await other.page.goto(page.url());
    await toast(other.page, other.t('notice.other-tab'));
    await other.next.click();
    await other.next.click();
    await other.reply('thanks/ask-photo');
    expect(await game.saved()).toEqual(run);
    // Another crisis altogether, from another tab, must not take its place either.
    const third = new Game(await context.newPage(), 'macabre-ad', 'en');
    await third.enter(3, 'calm');
    await toast(third.page, third.t('notice.other-tab'));
    await third.next.click();
    expect(await game.saved()).toEqual(run);
    await game.next.click();
    expect((await game.saved()).until).toBeGreaterThan(run.until);
  });

  const UNREADABLE = {
    'cut short': '{"version":1,"run":{"scenario":"leaked-mess',
    'not ours': '"hello"',
    'from the future': JSON.stringify({ version: 2, run: { everything: 'else' } }),
    'with a log that no longer plays': JSON.stringify({
      version: 1,
      run: {
        scenario: SCENARIO,
        seed: 7,
        rulebook: 'standard-1',
        mode: 'calm',
        log: [{ at: 0, action: { type: 'verify', fact: 'gone' } }],
        until: 5,
      },
    }),
  };
  test('what cannot be read is said, set aside, not lost', async ({ page }) => {
    const game = new Game(page, SCENARIO, 'en');
    await page.goto('./');
    await expect(page.getByRole('heading', { name: game.t('home:library.title') })).toBeVisible();
    for (const [what, text] of Object.entries(UNREADABLE)) {
      await page.evaluate((saved) => {
        localStorage.clear();
        localStorage.setItem('sang-froid.run', saved);
      }, text);
      await page.goto('about:blank');
      await page.goto(`./#/play/${SCENARIO}?seed=7&mode=calm`);
      await toast(page, game.t('notice.run-set-aside'));
      const kept = await page.evaluate(() => Object.entries(localStorage));
      expect(
        kept.filter(([, value]) => value === text).map(([key]) => key),
        what,
      ).toEqual([expect.stringMatching(/^sang-froid\.aside/)]);
    }
    await game.start([]);
    await game.next.click();
    expect((await game.saved()).log).toEqual([]);
  });

  for (const [name, notice] of [
    ['SecurityError', 'storage-denied'],
    ['QuotaExceededError', 'storage-full'],
  ] as const) {
    test(`storage that throws ${name}: the game goes on and says so`, async ({ page }) => {
      await page.addInitScript((error) => {
        const refuse = () => {
          throw new DOMException('no', error);
        };
        Storage.prototype.setItem = refuse;
        if (error === 'SecurityError') {
          Storage.prototype.getItem = refuse;
          Storage.prototype.removeItem = refuse;
        }
      }, name);
      const game = new Game(page, SCENARIO, 'en');
      await game.enter(7, 'calm');
      await toast(page, game.t(`notice.${notice}`));
      await game.reply('spark/check-first');
      await expect(page.locator('.comment--ours')).toBeVisible();
      await game.end();
      await expect(game.scorecard).toBeVisible();
    });
  }
});

test.describe('what a browser may lack', () => {
  test('no WebGL: the map is still said in words and the run can be played', async ({ page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
        return kind.includes('webgl') ? null : getContext.call(this, kind, ...rest);
      } as typeof getContext;
    });
    const game = new Game(page, SCENARIO, 'en');
    await game.enter(7, 'calm');
    await game.reply('spark/check-first');
    await expect(page.locator('.comment--ours')).toBeVisible();
    await expect(page.getByText(game.t('place.pepia')).first()).toBeVisible();
  });

  longTest('no sound allowed', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
      // Without a gesture a browser neither resumes nor refuses: it never answers.
      AudioContext.prototype.resume = () => new Promise(() => {});
    });
    await begun(page);
  });

  test('no sound at all', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'AudioContext');
      Reflect.deleteProperty(window, 'webkitAudioContext');
      Reflect.deleteProperty(window, 'Audio');
    });
    await begun(page);
  });
});

test.describe('time outside', () => {
  test('a hidden tab waits, however long', async ({ page }) => {
    await page.clock.install();
    const game = new Game(page, SCENARIO, 'en');
    await game.enter(7, 'live');
    await page.clock.runFor(3000);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(page.getByText(game.t('play:clock.paused'))).toBeVisible();
    const run = await game.saved();
    const then = await game.clock.textContent();
    await page.clock.fastForward('01:00:00');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(game.clock).toHaveText(then ?? '');
    expect(await game.saved()).toEqual(run);
    await game.button('play:clock.resume').click();
    await page.clock.runFor(2000);
    await expect(game.clock).not.toHaveText(then ?? '');
    // An hour passed outside; of it, at most what a moment is worth inside.
    await game.button('play:clock.pause').click();
    expect((await game.saved()).until).toBeLessThan(run.until + 60);
  });

  test('a clock put forward or back moves nothing', async ({ page }) => {
    await page.addInitScript(() => {
      const now = Date.now;
      Object.assign(window, { shift: 0 });
      Date.now = () => now() + (window as unknown as { shift: number }).shift;
    });
    const game = new Game(page, SCENARIO, 'en');
    await game.enter(7, 'live');
    await expect(game.message('thanks')).toBeVisible();
    await game.button('play:clock.pause').click();
    const { until } = await game.saved();
    await game.button('play:clock.resume').click();
    for (const shift of [3_600_000, -86_400_000, 0]) {
      const then = await game.clock.textContent();
      await page.evaluate((by) => Object.assign(window, { shift: by }), shift);
      await expect(game.clock).not.toHaveText(then ?? '');
    }
    await game.button('play:clock.pause').click();
    // A few seconds of play, at most twelve minutes each; an hour would be 3,600 at the least.
    const after = (await game.saved()).until;
    expect(after).toBeGreaterThan(until);
    expect(after).toBeLessThan(until + 480);
  });
});

test.describe('files from elsewhere', () => {
  const open = async (page: Page, text: string) => {
    await page.addInitScript(() => {
      Object.assign(window, { __pwned: undefined });
    });
    const game = new Game(page, SCENARIO, 'en');
    // Listened for in time: asked for with the click itself, the browser may open its own window first.
    const chooser = page.waitForEvent('filechooser');
    await page.goto('./');
    await game.button('home:open.choose').first().click();
    await (await chooser).setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    return game;
  };
  const nothingRan = async (page: Page) => {
    expect(await page.evaluate(() => (window as unknown as { __pwned?: unknown }).__pwned)).toBeUndefined();
    expect(await page.evaluate(() => ({}) as { polluted?: unknown }).then(({ polluted }) => polluted)).toBeUndefined();
  };
  const good = readFileSync(FILE, 'utf8');

  const MALFORMED: Readonly<Record<string, string>> = {
    'cut short': good.slice(0, 4000),
    'nothing at all': '',
    'a list': '[1, 2, 3]',
    'a picture': '\u0089PNG\r\n\u001a\n\u0000\u0000',
    'a twice used id': good.replace('"id": "tom"', '"id": "spark"'),
    'a missing id': good.replace('"id": "tom",', ''),
    'a time before the beginning': good.replace('"when": "0:36"', '"when": "-0:36"'),
    'a prototype': good.replace(
      '{',
      '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },',
    ),
    'ten thousand brackets': '['.repeat(10_000),
  };
  test('whatever is wrong with it: a readable list with line numbers, and nothing else happens', async ({ page }) => {
    for (const [what, text] of Object.entries(MALFORMED).filter((_, index) => LONG || index % 2 === 0)) {
      await test.step(what, async () => {
        expect(text).not.toBe(good);
        const game = await open(page, text);
        const problems = page.getByRole('list').filter({ hasText: game.t('home:open.severity.error') });
        const first = problems.getByRole('listitem').first();
        await expect(first).toContainText(new RegExp(game.t('home:open.place', { line: '\\d+', column: '\\d+' })));
        expect(await problems.getByRole('listitem').count()).toBeLessThanOrEqual(200);
        await expect(page.getByRole('button', { name: game.t('home:open.play') })).toHaveCount(0);
        await expect(page).toHaveURL(/\/(#\/)?$/);
        await nothingRan(page);
      });
    }
  });

  longTest('ten megabytes: refused at once', async ({ page }) => {
    const game = await open(page, `{"title":"${'a'.repeat(10_000_000)}"}`);
    await expect(page.getByText(game.t('home:open.too-large'))).toBeVisible();
  });

  const said = (prefix: string) =>
    JSON.stringify(
      JSON.parse(good, (key, value: unknown) =>
        typeof value === 'string' && ['fr', 'en'].includes(key) ? `${prefix} ${value}` : value,
      ),
      null,
      2,
    );

  test('markup in every text: named, shown as text, run as nothing', async ({ page }) => {
    const game = await open(page, said(`<img src=x onerror='window.__pwned=1'>`));
    const problems = page.getByRole('list').filter({ hasText: game.t('home:open.severity.error') });
    await expect(problems.getByRole('listitem').filter({ hasText: '<img' }).nth(9)).toBeVisible();
    await expect(page.getByRole('button', { name: game.t('home:open.play') })).toHaveCount(0);
    await nothingRan(page);
    expect(await page.locator('img[src=x]').count()).toBe(0);
  });

  longTest('signs that mean something elsewhere are shown as they stand', async ({ page }) => {
    const signs = '1 < 2 &amp; &lt;b&gt; {{handle}} $t(brand)';
    const game = await open(page, said(signs));
    const play = page.getByRole('button', { name: game.t('home:open.play') });
    const calm = page.getByRole('radio', { name: game.t('mode.calm') });
    await expect(play.or(calm).first()).toBeVisible();
    if (await play.isVisible()) await play.click();
    await calm.check();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(signs);
    await game.start([]);
    await game.open('thanks', 'reply');
    await expect(game.message('thanks').locator('p').first()).toContainText(signs);
    await expect(game.desk.getByText(signs)).not.toHaveCount(0);
  });

  test('a good file is played, and survives a reload with its own text', async ({ page }) => {
    const mine = good.replace(`"id": "${SCENARIO}"`, '"id": "mine"');
    expect(mine).not.toBe(good);
    const game = await open(page, mine);
    const play = page.getByRole('button', { name: game.t('home:open.play') });
    await expect(play.or(game.button('home:briefing.start')).first()).toBeVisible();
    if (await play.isVisible()) await play.click();
    await page.getByRole('radio', { name: game.t('mode.calm') }).check();
    await game.start([]);
    await game.next.click();
    await expect(game.message('notif')).toBeVisible();
    const before = await seen(game);
    await page.reload();
    await expect.poll(() => seen(game).catch(() => undefined)).toEqual(before);
  });
});

test('addresses that lead nowhere: said kindly, with a way home', async ({ page }) => {
  const game = new Game(page, SCENARIO, 'en');
  for (const [address, key] of [
    ['#/nowhere', 'error.lost-title'],
    ['#/play/', 'error.lost-title'],
    ['#/play/../../etc', 'error.lost-title'],
    [`#/play/${SCENARIO}?seed=-1`, 'error.lost-title'],
    [`#/play/${SCENARIO}?seed=<script>window.__pwned=1</script>`, 'error.lost-title'],
    ['#/%E0%A4%A', 'error.lost-title'],
    ['#/play/no-such-thing', 'error.no-scenario-title'],
  ] as const) {
    await test.step(address, async () => {
      await page.goto(`./${address}`);
      await expect(page.getByRole('heading', { name: game.t(key) })).toBeVisible();
      await page
        .getByRole('main')
        .getByRole('link', { name: game.t('error.home') })
        .click();
      await expect(page.getByRole('heading', { name: game.t('home:library.title') })).toBeVisible();
    });
  }
});
