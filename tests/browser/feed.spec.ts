import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { COMMENTERS, crowded, HEAD } from '../support/crowded.ts';
import { expectAccessible, expectNoOverflow } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { Listener } from '../support/listener.ts';
import { wordsOf } from '../support/words.ts';

test.use({ reducedMotion: 'reduce' });

/** A feed in which well over a thousand people have spoken, and hundreds under one message. */

const { scenario, run, saved } = crowded();

async function open(page: Page): Promise<Game> {
  const game = new Game(page, scenario, 'fr');
  await page.goto('./');
  await page.evaluate((kept) => localStorage.setItem('sang-froid.run', kept), saved);
  await page.goto(`./#/play/${scenario.id}?seed=${run.seed}&mode=calm`);
  // The story comes from the saved run: it is read, and two days of it are played.
  await expect(page.locator('.feed .post').first()).toBeVisible({ timeout: 30_000 });
  return game;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, bottom } = element.getBoundingClientRect();
    const room = document.querySelector('.feed__scroll')?.getBoundingClientRect();
    return {
      key: element.dataset.key,
      place: Number(element.ariaPosInSet),
      seen: room !== undefined && bottom > room.top && top < room.bottom,
    };
  });

test('of thousands of messages a window is there, and the keyboard goes through all of them', async ({ page }) => {
  await open(page);
  const rows = page.locator('.feed__list > article');
  const places = () =>
    rows.evaluateAll((all) =>
      (all as HTMLElement[]).map((row) => ({
        place: Number(row.ariaPosInSet),
        of: Number(row.ariaSetSize),
        top: Math.round(row.getBoundingClientRect().top),
        bottom: Math.round(row.getBoundingClientRect().bottom),
      })),
    );
  const first = await places();
  expect(first.length).toBeLessThan(60);
  expect(first[0]?.of).toBeGreaterThan(1400);
  expect(first.map(({ place }) => place)).toEqual(first.map((_, n) => n + 1));
  // One under the other, with no gap.
  await expect
    .poll(async () =>
      (await places()).every(({ top }, n, all) => n === 0 || Math.abs(top - (all[n - 1]?.bottom ?? 0)) <= 1),
    )
    .toBe(true);

  await rows.first().focus();
  for (let n = 0; n < 30; n++) await page.keyboard.press('PageDown');
  await expect.poll(() => focused(page)).toMatchObject({ place: 31, seen: true });
  await page.keyboard.press('PageUp');
  await expect.poll(() => focused(page)).toMatchObject({ place: 30, seen: true });

  // Scrolled far away, the focus stays where it was, and goes on from there.
  await page.locator('.feed__scroll').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(page.locator(`.feed__list > article[aria-posinset="${first[0]?.of}"]`)).toBeVisible();
  expect(await focused(page)).toMatchObject({ place: 30, seen: false });
  expect(await rows.count()).toBeLessThan(60);
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).toMatchObject({ place: 31, seen: true });

  await page.keyboard.press('Control+End');
  expect(await page.evaluate(() => document.activeElement?.closest('.feed'))).toBeNull();
  await rows.nth(5).focus();
  await page.keyboard.press('Control+Home');
  await expect(page.locator('.feed__bar :focus')).toHaveCount(1);
});

test('the feed’s own search finds what is far away, in a conversation of hundreds', async ({ page }) => {
  const game = await open(page);
  const { t } = game;
  const field = page.getByRole('searchbox', { name: t('play:feed.search') });
  // The keys are heard a moment after the first message shows.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(field).toBeFocused({ timeout: 1000 });
  }).toPass();
  const told = page.locator('.feed-search output');
  await field.fill('LETTRE N° 97 a l’elephant');
  await expect(told).toHaveText(/^1 sur 1/);
  const letter = page.locator('[data-key="reader-97"]');
  await expect(letter).toBeInViewport();
  await expect(letter).toHaveAttribute('data-found');
  expect(await letter.getAttribute('aria-setsize')).toBe(String(await conversation(game)));
  await field.fill('elephant');
  await expect(told).toHaveText(new RegExp(`^1 sur ${COMMENTERS}`));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(told).toHaveText(new RegExp(`^3 sur ${COMMENTERS}`));
  await page.keyboard.press('Shift+Enter');
  await expect(told).toHaveText(new RegExp(`^2 sur ${COMMENTERS}`));
  const second = page.locator('[data-found]');
  await expect(second).toBeInViewport();
  const key = await second.getAttribute('data-key');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect.poll(() => focused(page)).toMatchObject({ key, seen: true });

  // A message one has answered is there again once the desk closes, wherever the feed has gone meanwhile.
  await page.keyboard.press('t');
  await expect(game.desk).toBeVisible();
  await page.locator('.feed__scroll').evaluate((scroller) => scroller.scrollTo(0, 0));
  await page.keyboard.press('Escape');
  await expect(game.desk).toBeHidden();
  await expect.poll(() => focused(page)).toMatchObject({ key });

  await page.keyboard.press('/');
  await field.fill('wololo');
  await expect(told).toHaveText(t('feed-search:none'));
  await page.getByRole('button', { name: t('feed-search:close') }).click();
  await expect(field).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  for (const width of [320, 360]) {
    test(`what can be done with a message or a comment stands on one line, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('./#/play/no-signal?seed=7&mode=calm');
      await page.locator('button[type=submit]').click();
      const skip = page.getByRole('button', { name: wordsOf('fr').t('play:clock.skip') });
      const three = (where: string) => page.locator(`${where} .deeds:has(:nth-child(3))`).first();
      for (const where of ['.post', '.comment']) {
        while (!(await three(where).isVisible())) await skip.click();
        const deeds = three(where).getByRole('button');
        const tops = await deeds.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
        expect(new Set(tops).size, where).toBe(1);
      }
    });
  }

  test('of a long conversation the latest is there, and the earlier on request', async ({ page }) => {
    const game = await open(page);
    await page.getByRole('button', { name: game.t('play:feed.search') }).click();
    await page.getByRole('searchbox').fill(`Lettre n° ${COMMENTERS} `);
    const head = game.message(HEAD);
    const comments = head.locator('.comment');
    await expect(page.locator('[data-found]')).toBeInViewport();
    await expectNoOverflow(page, 'the search of the feed');
    await expectAccessible(page, 'the search of the feed');
    await page.getByRole('button', { name: game.t('feed-search:close') }).click();
    const before = await comments.count();
    const known = await comments.first().getAttribute('data-key');
    await head.locator('.comments__earlier').click();
    await expect(comments).toHaveCount(before + 40);
    await expect(page.locator(`[data-key="${known}"]`)).toBeFocused();
  });
});

/** How many comments the story has under its spark by now. */
async function conversation(game: Game): Promise<number> {
  const name = await game.message(HEAD).getByRole('group').first().getAttribute('aria-label');
  return Number(/\d+/.exec(name ?? '')?.[0]);
}

for (const [locale, language] of [
  ['fr-FR', 'fr'],
  ['en-GB', 'en'],
] as const) {
  test.describe(`for who listens, ${language}`, () => {
    test.use({ locale });

    test('a filter says how many messages it leaves, or that there is none; what comes later is not counted aloud', async ({
      page,
    }) => {
      const game = new Game(page, 'leaked-messages', language);
      const { t } = game;
      const listener = new Listener(page);
      await game.enter(7, 'calm');
      await game.until(game.message('spark'));
      await listener.begin();
      const counts = [0, 1, 2, 3, 4, 5, 6].map((count) => t('play:feed.shown', { count }));
      const words = [...counts, t('play:feed.empty'), t('play:feed.none-waiting')];
      const heard = async () => (await listener.words()).filter((text) => words.includes(text));
      const filter = (name: string) => page.getByRole('radio', { name }).locator('xpath=..');
      const articles = page.getByRole('feed').locator(':scope > article');

      await filter(t('play:feed.waiting')).click();
      await expect.poll(heard).toHaveLength(1);
      expect(await heard()).toEqual([t('play:feed.shown', { count: await articles.count() })]);
      await filter(t('place.press')).click();
      await expect(articles).toHaveCount(0);
      await expect.poll(async () => (await heard()).at(-1)).toBe(t('play:feed.empty'));

      await filter(t('play:feed.all')).click();
      await expect.poll(heard).toHaveLength(3);
      const before = await articles.count();
      await game.skip(3);
      await expect.poll(() => articles.count()).toBeGreaterThan(before);
      expect(await heard()).toHaveLength(3);
    });
  });
}
