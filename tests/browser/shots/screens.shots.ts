import { join } from 'node:path';
import { test } from '../../support/browser.ts';
import { SCREENS } from './screens.ts';

/** `npm run shots`: every screen as people see it, into shots/ (not kept in git), to be looked at. */

const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1440, height: 900 } },
} as const;
const FOLDER = join(import.meta.dirname, '../../../shots');

for (const [device, use] of Object.entries(DEVICES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [language, locale] of [
      ['fr', 'fr-FR'],
      ['en', 'en-GB'],
    ] as const) {
      test.describe(`${device}, ${colorScheme}, ${language}`, () => {
        test.use({ ...use, colorScheme, locale });
        for (const { name, reach } of SCREENS) {
          test(name, async ({ page }) => {
            await reach(page);
            await page.screenshot({ path: join(FOLDER, `${name}-${device}-${colorScheme}-${language}.png`) });
          });
        }
      });
    }
  }
}
