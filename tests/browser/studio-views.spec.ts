import type { Page } from '@playwright/test';
import { printJson } from '../../src/studio/json-text.ts';
import { expect, longTest, test } from '../support/browser.ts';
import { Studio } from '../support/studio.ts';

const both = (fr: string, en: string) => ({ fr, en });

// High enough for the whole text to be on the page: the editor writes only what is seen.
test.use({ viewport: { width: 1366, height: 1500 }, reducedMotion: 'reduce' });

/** Small, with something for every view, and nothing wrong but a missing translation. */
const DRAFT = {
  format: 1,
  id: 'cold-soup',
  title: both('La soupe froide', 'The cold soup'),
  summary: both('Un client se plaint.', 'A customer complains.'),
  brand: { name: 'Chez Odile', handle: '@chezodile', sector: both('Restaurant', 'Restaurant'), size: 'sme' },
  briefing: both('Vous tenez la page d’un restaurant.', 'You run the page of a restaurant.'),
  hashtag: '#soupe',
  difficulty: 1,
  focus: ['always-answer'],
  weekday: 2,
  startsAt: '12:00',
  duration: '12:00',
  heat: 'calm',
  responsibility: 'preventable',
  people: [
    { id: 'lea', name: 'Léa Martin', handle: '@lea', role: 'customer', followers: 120 },
    { id: 'bob', name: 'Bob Durand', handle: '@bob', role: 'fan', followers: 40 },
  ],
  posts: [
    {
      id: 'cold',
      by: 'lea',
      on: 'pepia',
      when: '0:20',
      kind: 'complaint',
      text: both('Soupe froide, accueil glacial.', 'Cold soup, colder welcome.'),
      replies: [
        { id: 'sorry', text: both('Pardon Léa.', 'Sorry Léa.'), strategy: 'apologise', traits: ['empathy'] },
        { id: 'deny', text: both('Elle était chaude.', 'It was hot.'), strategy: 'deny', traits: ['dismissive'] },
      ],
    },
    {
      id: 'echo',
      by: 'bob',
      on: 'pepia',
      re: 'cold',
      when: { if: { unanswered: 'cold', for: '1:00' }, after: '0:10' },
      kind: 'remark',
      text: both('Toujours rien ?', ''),
    },
  ],
  endings: [{ id: 'end', title: both('Fin', 'The end'), text: both('On n’en parle plus.', 'Nobody talks about it.') }],
  lesson: both('Répondez d’abord.', 'Answer first.'),
};

async function open(page: Page, draft: unknown = DRAFT) {
  const studio = new Studio(page, 'fr');
  await studio.openFile('soupe.json', printJson(draft));
  return studio;
}

const card = (page: Page, index: number) => page.locator(`[data-post="${index}"]`);

/** What the JSON says now, as the editor shows it. */
async function line(studio: Studio, beginning: string) {
  await studio.tab('json').click();
  await studio.json.focus();
  return studio.page.locator('.cm-line').filter({ hasText: beginning });
}

test.describe('JSON', () => {
  test('what is typed is what the timeline shows, and one undo takes it back everywhere', async ({ page }) => {
    const studio = await open(page);
    await (await line(studio, '"when": "0:20"')).click();
    await page.keyboard.press('End');
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.type('3');
    await expect(page.locator('.cm-line').filter({ hasText: '"when": "3:20"' })).toBeVisible();
    await studio.tab('timeline').click();
    await expect(card(page, 0)).toContainText('3:20');
    await studio.button('studio:undo').click();
    await expect(card(page, 0)).toContainText('0:20');
  });

  test('offers the names of the format and the ids of the scenario', async ({ page }) => {
    const studio = await open(page);
    await (await line(studio, '"by": "bob"')).click();
    await page.keyboard.press('End');
    for (let press = 0; press < 2; press++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Space');
    const offers = page.locator('.cm-tooltip-autocomplete');
    await expect(offers.getByRole('option')).toHaveText([/"lea".*Léa Martin/, /"bob".*Bob Durand/]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('"conc');
    // With the mouse: for a moment after it opens, the list leaves Enter to the text.
    await offers.getByRole('option', { name: /"concern"/ }).click();
    await page.keyboard.type('soup');
    await expect(page.locator('.cm-line').filter({ hasText: '"concern": "soup",' })).toBeVisible();
    await studio.tab('translate').click();
    await expect(page.locator('.translate')).toBeVisible();
    await expect(studio.button('studio-views:to-slip')).toHaveCount(0);
  });

  longTest('shows a fault where it is, in words, and the way to it from elsewhere', async ({ page }) => {
    const studio = await open(page);
    await (await line(studio, '"kind": "remark"')).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    const fault = page.locator('.cm-lintRange-error').filter({ hasText: '"text"' });
    await expect(fault).toBeVisible();
    await fault.hover();
    await expect(page.locator('.cm-diagnostic')).toContainText(studio.t('problems:json-comma.message'));
    await studio.tab('translate').click();
    await studio.button('studio-views:to-slip').click();
    await expect(studio.json).toBeFocused();
    await expect(page.locator('.cm-activeLine')).toContainText('"text"');
  });

  test('where the cursor is, the form opens; Escape, then Tab leave the editor', async ({ page }) => {
    const studio = await open(page);
    await (await line(studio, '"kind": "remark"')).click();
    await studio.tab('form').click();
    await expect(page.getByRole('heading', { name: 'Toujours rien ?' })).toBeVisible();
    await line(studio, '"kind": "remark"');
    await expect(studio.json).toBeFocused();
    // The page's policy allows no inline style; the editor's own sheets still count.
    await expect(page.locator('.cm-lineNumbers .cm-gutterElement').last()).toHaveCSS('text-align', 'right');
    await page.keyboard.press('Tab');
    await expect(studio.json).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(studio.json).not.toBeFocused();
  });
});

test.describe('timeline', () => {
  test('a card dragged with the mouse comes at another time; Escape lets go of it, undo brings it back', async ({
    page,
  }) => {
    const studio = await open(page);
    await studio.tab('timeline').click();
    const box = await card(page, 0).boundingBox();
    if (!box) throw new Error('no card');
    await page.mouse.move(box.x + 40, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 140, box.y + 22, { steps: 6 });
    await expect(page.locator('.timeline__ghost')).toHaveText('1:10');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.locator('.timeline__ghost')).toHaveCount(0);
    await expect(card(page, 0)).toContainText('0:20');
    await page.mouse.move(box.x + 40, box.y + 20);
    await page.mouse.down();
    // Two pixels a minute: half an hour.
    await page.mouse.move(box.x + 100, box.y + 22, { steps: 6 });
    await page.mouse.up();
    await expect(card(page, 0)).toContainText('0:50');
    // What waits for it comes later too: after an hour's silence and ten minutes.
    await expect(card(page, 1)).toContainText('2:00');
    await expect(await line(studio, '"when": "0:50"')).toBeVisible();
    await studio.button('studio:undo').click();
    await studio.tab('timeline').click();
    await expect(card(page, 0)).toContainText('0:20');
    await expect(studio.button('studio:undo')).toBeDisabled();
  });

  longTest('the arrow keys move a card, and all its moves are one step back', async ({ page }) => {
    const studio = await open(page);
    await studio.tab('timeline').click();
    await card(page, 0).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await expect(card(page, 0)).toContainText('1:30');
    await expect(card(page, 0)).toBeFocused();
    await expect(page.getByText(studio.t('studio-views:timeline.moved', { time: '1:30' }))).toBeAttached();
    await page.keyboard.press('Control+z');
    await expect(card(page, 0)).toContainText('0:20');
    await page.keyboard.press('ArrowDown');
    await expect(card(page, 1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(await line(studio, '"after": "0:15"')).toBeVisible();
  });

  longTest(
    'a chosen card has its time in a field, its condition in words, and the way to its form',
    async ({ page }) => {
      const studio = await open(page);
      await studio.tab('timeline').click();
      await card(page, 1).click();
      const chosen = page.getByRole('group', { name: studio.t('studio-views:timeline.chosen') });
      await expect(chosen).toContainText(/attend une réponse depuis 1\sh/);
      await chosen.getByLabel(studio.t('studio-views:timeline.after')).fill('0:30');
      await expect(card(page, 1)).toContainText('1:50');
      await chosen.getByRole('button', { name: studio.t('studio-views:to-form') }).click();
      await expect(page.getByRole('heading', { name: 'Toujours rien ?' })).toBeVisible();
    },
  );

  longTest('what can never come is set beside, and leads to its condition', async ({ page }) => {
    const [cold, echo] = DRAFT.posts;
    const studio = await open(page, { ...DRAFT, posts: [cold, { ...echo, when: { if: { appeared: 'echo' } } }] });
    await studio.tab('timeline').click();
    await expect(card(page, 1)).toHaveCount(0);
    const never = page.getByRole('button', {
      name: studio.t('studio-views:timeline.never', { post: 'Toujours rien ?' }),
    });
    await never.click();
    await expect(page.getByRole('heading', { name: 'Toujours rien ?' })).toBeVisible();
  });
});

test.describe('conditions', () => {
  test('the drawing is walked with the arrows, and says the same as the sentences', async ({ page }) => {
    const studio = await open(page);
    await studio.tab('graph').click();
    const node = (key: string) => page.locator(`[data-node="${key}"]`);
    await expect(node('post:cold')).toBeInViewport({ ratio: 0.99 });
    await node('post:cold').focus();
    await page.keyboard.press('ArrowRight');
    await expect(node('post:echo')).toBeFocused();
    const sentence = /«\sToujours rien \?\s» paraît si le message «\sSoupe froide, accueil glacial\.\s» attend/;
    await expect(node('post:echo')).toContainText(sentence);
    await page.getByText(studio.t('studio-views:graph.text'), { exact: true }).click();
    await expect(page.getByRole('button', { name: sentence })).toBeVisible();
    await page.getByRole('button', { name: sentence }).click();
    await expect(page.getByRole('heading', { name: 'Toujours rien ?' })).toBeVisible();
  });

  longTest('what waits for nobody is marked', async ({ page }) => {
    const [cold, echo] = DRAFT.posts;
    const studio = await open(page, {
      ...DRAFT,
      posts: [cold, { ...echo, text: 'Toujours rien ?', when: { if: { appeared: 'ghost' } } }],
    });
    await studio.tab('graph').click();
    await expect(page.locator('[data-node="post:ghost"]')).toContainText(studio.t('studio-views:graph.unknown'));
    await expect(page.locator('[data-node="post:echo"]')).toHaveClass(/node--error/);
  });
});

test.describe('translation', () => {
  test('a missing text is counted, found, filled in, and its problem goes', async ({ page }) => {
    const studio = await open(page);
    await studio.expectErrors(1);
    await studio.tab('translate').click();
    await expect(page.getByText(studio.t('studio-views:translate.lacking.en', { count: 1 }))).toBeVisible();
    await page.getByText(studio.t('studio-views:translate.missing-only', { count: 1 })).click();
    await expect(page.locator('.text-row')).toHaveCount(1);
    await studio.button('studio-views:translate.next').click();
    const english = page.locator('.text-row textarea[lang=en]');
    await expect(english).toBeFocused();
    await page.keyboard.type('Still nothing?');
    await expect(page.locator('.text-row')).toHaveCount(1);
    await studio.expectErrors(0);
    await page.keyboard.press('Control+z');
    await expect(english).toHaveValue('');
    await page.keyboard.press('Control+y');
    await expect(await line(studio, '"Still nothing?"')).toBeVisible();
  });

  test('a sentence written once becomes two when it is translated; Alt and the arrows go from cell to cell', async ({
    page,
  }) => {
    const studio = await open(page, { ...DRAFT, lesson: 'Répondez toujours d’abord.' });
    await studio.tab('translate').click();
    await page.locator('[data-path="title"] textarea[lang=en]').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.locator('[data-path="summary"] textarea[lang=en]')).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.locator('[data-path="title"] textarea[lang=en]')).toBeFocused();
    const lesson = page.locator('[data-path="lesson"]');
    await expect(lesson.locator('textarea[lang=fr]')).toHaveValue('Répondez toujours d’abord.');
    await lesson.locator('textarea[lang=en]').fill('Always answer first.');
    await expect(await line(studio, '"lesson": { "fr": "Répondez toujours d’abord.", "en"')).toBeVisible();
  });
});
