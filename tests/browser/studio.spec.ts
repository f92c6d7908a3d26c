import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS } from '../../src/ui/studio/form/parts.ts';
import { PANES } from '../../src/ui/studio/studio-store.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { resize } from '../support/eyes.ts';
import { Studio } from '../support/studio.ts';

const ROOT = join(import.meta.dirname, '../..');
const TEMPLATE = readFileSync(join(ROOT, 'src/ui/studio/start/templates/en.json'), 'utf8');

// A new window each: tabs crash here, disks fill up, the clipboard is allowed.
test.use({ locale: 'en-GB', reducedMotion: 'reduce', reuseContext: false });

/** What is wrong with a file, as the command line says it; empty when nothing is. */
function checkedByCommand(path: string): string {
  const command = [join(ROOT, 'src/cli/scenario.ts'), 'check', path, '--lang', 'en'];
  return execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

test('a scenario is written from nothing, checked, mended, played, exported and imported again', async ({ page }) => {
  test.setTimeout(120_000);
  const studio = new Studio(page, 'en');
  await studio.begin('empty');
  await expect(studio.problems).toContainText(/\d+ errors/);

  await studio.write('scenario', 'title', 'The cold soup');
  await studio.write('scenario', 'summary', 'A bistro, a photo, a Saturday lunch.');
  await studio.part('brand');
  await studio.field('brand', 'name').fill('Chez Lulu');
  await studio.field('brand', 'handle').fill('@chez_lulu');
  await studio.write('brand', 'sector', 'restaurant');
  await studio.part('story');
  await studio.write('scenario', 'briefing', 'You are helping Lulu.\n\nIt is noon.');
  await studio.field('scenario', 'hashtag').fill('#ColdSoup');
  await studio.part('calendar');
  await studio.field('scenario', 'duration').fill('6h');
  await page.keyboard.press('Tab');
  await expect(studio.field('scenario', 'duration')).toHaveValue('6:00');

  await studio.part('people');
  // That there is nobody yet is said where somebody can be added.
  await expect(page.locator('.form-pane .field__problem')).toHaveCount(1);
  await studio.add('person');
  await expect(studio.field('person', 'name')).toBeFocused();
  await studio.field('person', 'name').fill('Nadia');
  await studio.field('person', 'handle').fill('nadia');

  await studio.part('posts');
  await studio.add('post');
  await studio.field('post', 'by').selectOption({ label: 'Nadia' });
  await studio.write('post', 'text', 'Ice-cold soup, ice-cold smile.');
  for (const [text, strategy] of [
    ['Nadia, I am so sorry. I am asking the kitchen and will tell you here within the hour.', 'Apologise'],
    ['It was a gazpacho, and everybody else at your table seems to have known that very well.', 'Deny'],
  ] as const) {
    await studio.add('reply');
    await studio.write('reply', 'text', text);
    await studio.group('reply', 'strategy').getByRole('combobox').selectOption({ label: strategy });
  }
  await studio.part('endings');
  await studio.add('ending');
  await studio.write('ending', 'title', 'Calm');
  await studio.write('ending', 'text', 'By Monday it is over.');
  await studio.part('lesson');
  await studio.write('scenario', 'lesson', 'Answer fast, with heart.');

  // One thing is wrong; it is said, it leads to the field, and the field says it too.
  await studio.expectErrors(1);
  const problem = page.locator('.problem--error');
  if (!(await problem.isVisible())) await studio.problems.click();
  await problem.click();
  await expect(studio.field('person', 'handle')).toBeFocused();
  await expect(studio.field('person', 'handle')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.type('@');
  await studio.expectErrors(0);
  await expect(studio.field('person', 'handle')).toHaveAttribute('aria-invalid', 'false');

  // Short names came from the words.
  await studio.part('posts');
  await studio.item(0);
  await studio.unfold();
  await expect(studio.field('post', 'id')).toHaveValue('ice-cold-soup-ice');

  await expect(studio.saved).toBeVisible();
  const written = page.url();
  await studio.button('studio:play.go').click();
  await expect(page.getByRole('heading', { level: 1, name: 'The cold soup' })).toBeVisible();
  await studio.button('home:briefing.start').click();
  await page.getByRole('button', { name: studio.t('play:clock.skip'), exact: true }).click();
  await expect(page.getByText('Ice-cold soup, ice-cold smile.').first()).toBeVisible();

  await page.goto(written);
  const { name, path } = await studio.download(() => studio.menu('studio:menu.download'));
  expect(name).toBe('scenario.json');
  expect(checkedByCommand(path)).not.toContain('error');

  const text = readFileSync(path, 'utf8');
  await studio.openFile('again.json', text);
  expect(page.url()).not.toBe(written);
  await expect(page.getByRole('heading', { level: 1, name: 'The cold soup' })).toBeVisible();
  const again = await studio.download(() => studio.menu('studio:menu.download'));
  expect(readFileSync(again.path, 'utf8')).toBe(text);
});

test('the list of problems stands beside the draft where there is room, and lies over it only when asked for', async ({
  page,
}) => {
  const studio = new Studio(page, 'en');
  const beside = page.locator('.studio__beside');
  await studio.begin('template');
  await expect(beside).toBeVisible();
  await resize(page, { width: 640, height: 800 });
  await expect(beside).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(studio.problems).toHaveAttribute('aria-expanded', 'false');
  await studio.problems.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('one undo for everything: typing, renaming, deleting', async ({ page }) => {
  const studio = new Studio(page, 'en');
  await studio.begin('template');
  await studio.part('posts');
  await studio.item(0);
  await studio.write('post', 'text', 'It walks.');
  await expect(page.getByRole('heading', { level: 2, name: 'It walks.' })).toBeVisible();
  await studio.field('post', 'id').fill('walking');
  await page.keyboard.press('Enter');
  // The ending that spoke of it still does.
  await studio.expectErrors(0);
  await studio.part('endings');
  await studio.item(0);
  await expect(studio.group('ending', 'when').getByRole('combobox').last()).toHaveValue('walking');
  await page.keyboard.press('Control+z');
  await expect(studio.group('ending', 'when').getByRole('combobox').last()).toHaveValue('photo');
  await page.keyboard.press('Control+z');
  await studio.part('posts');
  await expect(page.locator('.outline__item').first()).toContainText('It moves.');
  await expect(studio.button('studio:undo')).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.outline__item').first()).toContainText('It walks.');
});

test('a file with a slip in it opens as text, and says where the slip is', async ({ page }) => {
  const studio = new Studio(page, 'en');
  await studio.openFile('broken.json', TEMPLATE.replace('"briefing":', '"briefing"'));
  await expect(studio.tab('json')).toHaveAttribute('aria-current', 'page');
  await studio.expectErrors(1);
  await studio.tab('form').click();
  await expect(page.getByText(studio.t('studio:form.unsound'))).toBeVisible();
  await expect(studio.group('scenario', 'title').getByRole('textbox')).toBeDisabled();
  await studio.button('studio:form.to-json').click();
  await expect(studio.json).toBeFocused();
  await page.keyboard.type(':');
  await studio.expectErrors(0);
});

test('a draft survives a crash', async ({ page, context }) => {
  const studio = new Studio(page, 'en');
  await studio.begin('template');
  await expect(studio.saved).toBeVisible();
  await studio.write('scenario', 'title', 'Written just before the end');
  await expect(studio.saved).toBeVisible();
  const address = page.url();
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  await crashed;

  const after = new Studio(await context.newPage(), 'en');
  await after.start();
  await expect(after.page.getByRole('link', { name: 'Written just before the end' })).toBeVisible();
  await after.page.goto(address);
  await expect(after.page.getByRole('heading', { level: 1 })).toHaveText('Written just before the end');
});

longTest('a full disk does not stop the work', async ({ page, context, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const studio = new Studio(page, 'en');
  await studio.begin('template');
  await studio.write('scenario', 'title', 'No room');
  await expect(page.getByRole('alert').filter({ hasText: studio.t('studio:saved.full') })).toBeVisible();
  const { path } = await studio.download(() => studio.button('studio:saved.rescue').click());
  expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe('No room');

  // As soon as there is room, the draft is kept after all.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await studio.write('scenario', 'title', 'Room again');
  await expect(studio.saved).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Room again');
});

test('a browser that keeps nothing still lets one write, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  const studio = new Studio(page, 'en');
  await studio.begin('template');
  await expect(page.getByRole('alert').filter({ hasText: studio.t('studio:saved.refused') })).toBeVisible();
  await studio.write('scenario', 'title', 'For the moment');
  await page.getByRole('link', { name: studio.t('studio:start.title'), exact: true }).click();
  await page.getByRole('link', { name: 'For the moment' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For the moment');
  // Leaving the page would lose it: the browser asks.
  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reloaded;
});

test('two tabs never write over one another', async ({ page, context }) => {
  const studio = new Studio(page, 'en');
  await studio.begin('template');
  await expect(studio.saved).toBeVisible();
  const second = new Studio(await context.newPage(), 'en');
  await second.page.goto(page.url());
  await expect(second.page.getByText(second.t('studio:saved.other-tab'))).toBeVisible();
  await expect(second.group('scenario', 'title').getByRole('textbox')).toBeDisabled();
  await studio.write('scenario', 'title', 'From the first tab');
  await expect(studio.saved).toBeVisible();
  await page.close();
  await expect(second.group('scenario', 'title').getByRole('textbox')).toHaveValue('From the first tab');
  await expect(second.group('scenario', 'title').getByRole('textbox')).toBeEnabled();
});

longTest('saves to a file of its own, and to the same one the next time', async ({ page }) => {
  await page.addInitScript(() => {
    let asked = 0;
    const pick = async () => {
      asked += 1;
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(`mine-${asked}.json`, { create: true });
    };
    Object.defineProperty(window, 'showSaveFilePicker', { value: pick });
  });
  const studio = new Studio(page, 'en');
  await studio.begin('template');
  await studio.menu('studio:menu.save');
  await expect(page.getByText(studio.t('studio:saved.to-file', { name: 'mine-1.json' })).first()).toBeVisible();
  await studio.write('scenario', 'title', 'Second thoughts');
  await page.keyboard.press('Control+s');
  const content = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      const file = await (await folder.getFileHandle('mine-1.json')).getFile();
      return { names, text: await file.text() };
    });
  await expect.poll(async () => (await content()).text).toContain('Second thoughts');
  expect((await content()).names).toEqual(['mine-1.json']);
});

longTest('goes back to a version, and forward again', async ({ page }) => {
  const studio = new Studio(page, 'en');
  await studio.begin('template');
  await studio.write('scenario', 'title', 'Another title');
  await expect(studio.saved).toBeVisible();
  await studio.menu('studio:menu.versions');
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yesterday’s bread');
  await studio.button('studio:undo').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another title');
});

longTest('a draft that was deleted can be brought back', async ({ page }) => {
  const studio = new Studio(page, 'en');
  await studio.begin('template');
  await expect(studio.saved).toBeVisible();
  await studio.start();
  await studio
    .button('studio:start.delete')
    .or(page.getByRole('button', { name: /^Delete “/ }))
    .click();
  await expect(page.getByRole('link', { name: 'Yesterday’s bread' })).toBeHidden();
  await studio.button('studio:start.bring-back').click();
  await page.getByRole('link', { name: 'Yesterday’s bread' }).click();
  await expect(studio.tab('form')).toBeVisible();
});

test('a small scenario travels in a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const studio = new Studio(page, 'en');
  await studio.begin('template');
  await studio.menu('studio:menu.share');
  await expect(page.getByText(studio.t('studio:share.copied')).first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(8200);

  const friend = new Studio(await context.newPage(), 'en');
  await friend.page.goto(link);
  await friend.button('studio:shared.open').click();
  await expect(friend.page.getByRole('heading', { level: 1 })).toHaveText('Yesterday’s bread');
  const { path } = await friend.download(() => friend.menu('studio:menu.download'));
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(TEMPLATE));

  await friend.page.goto(`${link.slice(0, -40)}zzz`);
  await expect(friend.page.getByText(friend.t('studio:shared.damaged'))).toBeVisible();
});

longTest('four hundred messages stay at hand', async ({ page }) => {
  const scenario = JSON.parse(TEMPLATE);
  const [first] = scenario.posts;
  for (let rank = scenario.posts.length; rank < 400; rank++) {
    scenario.posts.push({
      ...first,
      id: `post-${rank}`,
      when: `0:${String(rank % 60).padStart(2, '0')}`,
      text: `Loaf ${rank}!`,
    });
  }
  const studio = new Studio(page, 'en');
  await studio.openFile('large.json', JSON.stringify(scenario, null, 2));
  await studio.part('posts');
  await page.getByRole('searchbox', { name: studio.t('studio:form.search') }).fill('loaf 377');
  await expect(page.locator('.outline__item')).toHaveCount(1);
  await studio.item(0);
  await studio.write('post', 'text', 'Loaf of my life');
  await expect(page.getByRole('heading', { level: 2, name: 'Loaf of my life' })).toBeVisible();
  // Only the message that is looked at is on the page.
  expect(await page.locator('.form-pane__body').getByRole('textbox').count()).toBeLessThan(30);
  await expect(studio.saved).toBeVisible();
});

longTest('any JSON at all opens, and every chapter of its form', async ({ page }) => {
  test.setTimeout(120_000);
  const studio = new Studio(page, 'en');
  const strange: readonly unknown[] = [
    [],
    {
      posts: {},
      people: 'nobody',
      brand: [],
      title: 5,
      focus: 'all',
      preparations: { choices: 3 },
      chatter: { angry: {} },
    },
    {
      title: { fr: 1, de: 'Suppe' },
      brand: { size: 'huge', hue: 'red' },
      weekday: 9,
      startsAt: {},
      people: [null, 1, { id: {}, name: '<img src=x onerror=alert(1)>' }],
      posts: [
        {
          when: { if: { all: [] }, after: [] },
          text: { en: ['<b>'] },
          replies: [null, { does: [null, { delete: 3 }] }],
        },
        { when: { if: { not: { unknown: 1 } } }, by: 'nobody', re: 7, replies: 'none', constructor: 1 },
      ],
      endings: [{ when: { any: 'x' } }, { when: { unanswered: [] } }],
      chatter: { angry: [null, {}, 'Shame!'] },
    },
  ];
  for (const value of strange) {
    await studio.openFile('strange.json', JSON.stringify(value));
    for (const { name, list } of PARTS) {
      await studio.part(name);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      const items = list ? await page.locator('.outline__item').count() : 0;
      for (let index = 0; index < items; index++) {
        await studio.item(index);
        for (const head of await page.locator('.item__head').all()) await head.click();
      }
    }
    for (const pane of PANES) {
      await studio.tab(pane).click();
      await expect(page.getByText(studio.t('loading'), { exact: true }).first()).toBeHidden();
    }
    await expect(page.getByText(studio.t('error.title'))).toBeHidden();
  }
});
