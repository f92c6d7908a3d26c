import type { Page } from '@playwright/test';
import { type Minutes, PLATFORMS } from '../../src/crisis/vocabulary.ts';
import { formatCompact, formatMoment } from '../../src/i18n/format.ts';
import type { Language } from '../../src/i18n/language.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { encodeRun } from '../../src/training/run-code.ts';
import { FeedModel } from '../../src/ui/play/feed-model.ts';
import { indexScenario } from '../../src/ui/play/scenario-index.ts';
import { expect, test } from '../support/browser.ts';
import { expectNoOverflow } from '../support/eyes.ts';
import { Game } from '../support/game.ts';
import { givenScenario } from '../support/library.ts';

const SCENARIO = givenScenario('sweet-recipe');
const { run: RUN } = playBot(SCENARIO, leversOf(RULEBOOK), BOTS.canned, 21);
const CODE = encodeRun(SCENARIO, RUN);
const DECIDED = RUN.log.flatMap(({ at, action }) => (action.type === 'reply' ? [{ at, action }] : []));

/** Somebody who looks at a run again, with the engine beside. */
class Onlooker extends Game {
  constructor(page: Page, language: Language) {
    super(page, SCENARIO.id, language);
  }

  async openLink(): Promise<void> {
    await this.page.goto(`./#/replay/${CODE}`);
    await expect(this.slider).toBeVisible();
  }

  get slider() {
    return this.page.getByRole('slider', { name: this.t('replay:scrubber') });
  }

  get minute(): Promise<Minutes> {
    return this.slider.inputValue().then(Number);
  }

  /** Time, counters, map and feed say what the engine says of that minute. */
  async agrees(minute: Minutes): Promise<void> {
    const view = this.replayed({ ...RUN, log: RUN.log.filter(({ at }) => at <= minute), until: minute });
    const compact = (value: number) => formatCompact(value, this.language);
    const { longDay, time } = formatMoment(minute, SCENARIO, this.language);
    await expect(this.slider).toHaveValue(String(minute));
    await expect(this.slider).toHaveAttribute('aria-valuetext', new RegExp(`^${longDay} ${time}, `));
    await expect(this.page.getByRole('list', { name: this.t('play:gauge.label') })).toContainText(compact(view.reach));
    const towns = PLATFORMS.map(
      (_, n) => view.table.platform.slice(0, view.table.count).filter((at) => at === n).length,
    );
    await expect(this.page.getByRole('list', { name: this.t('play:map.twin') }).locator('strong')).toHaveText(
      towns.map(compact),
    );
    const { items, comments } = new FeedModel(indexScenario(SCENARIO)).read(view);
    // Of a long feed a window is there; what is in it is what and where it must be.
    const places = () =>
      this.page
        .locator('.feed .post')
        .evaluateAll((rows) => rows.map((row) => [row.ariaPosInSet, row.ariaSetSize, row.dataset.key]));
    const expected = items.map(({ key }, n) => [String(n + 1), String(items.length), key]);
    await expect
      .poll(async () => {
        const there = await places();
        const wrong = there.filter(([at, size, key]) => {
          const [, , wanted] = expected[Number(at) - 1] ?? [];
          return key !== wanted || size !== String(items.length);
        });
        return { wrong, few: there.length < Math.min(items.length, 5) };
      })
      .toEqual({ wrong: [], few: false });
    const shown = new Set((await places()).map(([, , key]) => key));
    const ours = items.flatMap(({ key }) => (shown.has(key) ? (comments.get(key.replace(/^st-/, '')) ?? []) : []));
    await expect(this.page.locator('.feed .comment--ours')).toHaveCount(
      ours.filter(({ kind }) => kind !== 'theirs').length,
    );
  }
}

test('a link leads to the whole crisis, taken to any of its minutes by keyboard, on the map and in the feed at once', async ({
  page,
}) => {
  const onlooker = new Onlooker(page, 'fr');
  const { slider, t } = onlooker;
  await onlooker.openLink();
  await onlooker.agrees(0);
  await slider.focus();
  for (const [keys, minute] of [
    [['ArrowRight', 'ArrowRight', 'ArrowUp'], 30],
    [['Shift+ArrowRight'], 31],
    [['End'], RUN.until],
    [['ArrowLeft'], RUN.until - 10],
    [['Home'], 0],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key);
    await onlooker.agrees(minute);
  }

  const first = DECIDED[0] as (typeof DECIDED)[number];
  await page.keyboard.press('PageUp');
  const { at, action } = first.at > 0 ? first : (DECIDED[1] as typeof first);
  await onlooker.agrees(at);
  const words = SCENARIO.posts.flatMap(({ replies }) => replies).find(({ id }) => action.option.endsWith(`/${id}`));
  await expect(page.getByRole('region', { name: t('replay:moment.title') })).toContainText(
    onlooker.say(words?.text ?? ''),
  );
  await expect(onlooker.message(action.post)).toHaveAttribute('data-spot');
  await onlooker.button('replay:next').click();
  await onlooker.button('replay:previous').click();
  await onlooker.agrees(at);
  const marks = page.getByRole('list', { name: t('replay:decisions') }).getByRole('button');
  await marks.last().click();
  expect(RUN.log.map((row) => row.at)).toContain(await onlooker.minute);
  await onlooker.agrees(await onlooker.minute);

  // It plays, and nothing can be done in it.
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect.poll(() => onlooker.minute).toBeGreaterThan(20);
  await page.keyboard.press('Space');
  await expect(onlooker.button('replay:play')).toBeVisible();
  await onlooker.agrees(await onlooker.minute);
  await expect(page.locator('.feed article').getByRole('button')).toHaveCount(0);

  // The score was not in the link.
  await page.getByRole('button', { name: t('scorecard:chapter.scorecard.name'), exact: true }).click();
  await expect(page.locator('.verdict__total strong')).toHaveText(String(onlooker.scored(RUN, RUN.until).total));
  await page.goBack();
  await expect(slider).toBeVisible();
});

test.describe('on a phone, without movement', () => {
  test.use({ locale: 'en-GB', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

  test('the scrubber stays in sight, and the crisis goes by in steps', async ({ page }) => {
    const onlooker = new Onlooker(page, 'en');
    await onlooker.openLink();
    await onlooker.slider.fill('600');
    await onlooker.agrees(600);
    await page.locator('.feed').scrollIntoViewIfNeeded();
    await expect(onlooker.slider).toBeInViewport();
    await expect(onlooker.button('replay:play')).toBeInViewport();
    await expectNoOverflow(page, 'the replay');
    await onlooker.button('replay:play').click();
    const next = Math.min(660, RUN.log.find(({ at }) => at > 600)?.at ?? 660);
    await expect(onlooker.slider).toHaveValue(String(next));
    await onlooker.button('replay:pause').click();
    await onlooker.agrees(await onlooker.minute);
  });
});

for (const [language, locale] of [
  ['fr', 'fr-FR'],
  ['en', 'en-GB'],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a link that was cut, altered or comes from elsewhere is said to be so, and shows no run', async ({
      page,
    }) => {
      const { t } = new Game(page, SCENARIO.id, language);
      const middle = CODE.length >> 1;
      const letter = CODE[middle] === 'A' ? 'B' : 'A';
      const elsewhere = encodeRun({ ...SCENARIO, id: 'elsewhere' }, { ...RUN, scenario: 'elsewhere' });
      const louder = { ...SCENARIO, posts: SCENARIO.posts.map((post) => ({ ...post, charged: post.charged + 1 })) };
      const changed = encodeRun(louder, playBot(louder, leversOf(RULEBOOK), BOTS.silent, 2).run);
      for (const [link, because] of [
        [CODE.slice(0, -5), 'cut'],
        [CODE.slice(0, middle) + letter + CODE.slice(middle + 1), 'damaged'],
        [elsewhere, 'unknown'],
        [changed, 'changed'],
      ] as const) {
        await page.goto(`./#/replay/${link}`);
        await expect(page.getByText(t(`replay:trouble.${because}`))).toBeVisible();
        await expect(page.getByRole('heading', { level: 1, name: t('replay:trouble.title') })).toBeVisible();
        await expect(page.getByRole('slider')).toHaveCount(0);
      }
    });
  });
}
