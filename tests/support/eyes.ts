import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './browser.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No fault that axe can find on what is shown now, by day and by night: only colours differ between the two. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await expectFilledIn(page, where);
  await expectFaultless(page, `${where}, light`, (axe) => axe.withTags(STANDARD));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectFaultless(page, `${where}, dark`, (axe) => axe.withRules('color-contrast'));
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectFaultless(page: Page, where: string, rules: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // What is still fading in has not its colours yet.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .map((each) => (each.effect?.getTiming().iterations === Infinity ? null : each.finished.catch(() => null))),
    ),
  );
  // The newer mode opens a window for each look, for the sake of frames from elsewhere; there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await rules(axe).analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
  expect.soft(said, where).toEqual([]);
}

/** No sentence is missing a figure or a name, not even one that is only heard. */
async function expectFilledIn(page: Page, where: string): Promise<void> {
  const holes = await page.evaluate(() => document.body.textContent?.match(/.{0,30}\{\{.{0,30}/g) ?? []);
  expect.soft(holes, where).toEqual([]);
}

/** Nothing is wider than the screen, nor than the pane it is read in, so nobody must scroll sideways to read. */
export async function expectNoOverflow(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    const panes = [...document.querySelectorAll<HTMLElement>('body *')].filter((pane) => {
      // A row of filters or a table may be swiped sideways: it does not also scroll down. A timeline is read both ways.
      if (pane.dataset.bothWays !== undefined) return false;
      const scrollsDown = getComputedStyle(pane).overflowY === 'auto' && pane.scrollHeight > pane.clientHeight + 1;
      return scrollsDown && pane.scrollWidth > pane.clientWidth + 1;
    });
    return [...(root.scrollWidth > innerWidth ? [root] : []), ...panes].map(
      (pane) => `${pane.scrollWidth} > ${pane.clientWidth}: ${pane.tagName} ${pane.className}`,
    );
  });
  expect.soft(wide, where).toEqual([]);
}

/** Every target is at least 24 px either way (WCAG 2.5.8; links inside a sentence are excepted there too). */
export async function expectTouchable(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input')].flatMap((target) => {
      const whole = target.closest('label') ?? target;
      if (!whole.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || whole.closest('[inert]'))
        return [];
      if (target.matches('a') && target.closest('p')) return [];
      const { width, height } = whole.getBoundingClientRect();
      const hidden = width <= 1 || height <= 1;
      return !hidden && (width < 24 || height < 24) ? [`${width}×${height} ${target.outerHTML.slice(0, 120)}`] : [];
    }),
  );
  expect.soft(small, where).toEqual([]);
}
