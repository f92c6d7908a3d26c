import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';

/** Every screen around the play, in both themes, on the narrowest phone, also with the largest text. */
const SCREENS = {
  home: './#/',
  briefing: './#/play/coq-en-pantoufles',
  'how it works': './#/how',
  'a lost address': './#/nowhere',
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const textSize of [100, 150]) {
    test.describe(`${colorScheme}, text at ${textSize} %`, () => {
      test.use({ colorScheme, viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: 'reduce' } });

      for (const [name, address] of Object.entries(SCREENS)) {
        test(`${name}: accessible, and nothing sticks out`, async ({ page }) => {
          await page.addInitScript(
            (preferences) => localStorage.setItem('sang-froid.preferences', preferences),
            JSON.stringify({ language: 'fr', textSize }),
          );
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectAccessible(page);
          await expectNoSidewaysScroll(page);
        });
      }
    });
  }
}
