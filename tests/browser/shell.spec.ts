import { say } from '../../src/i18n/say.ts';
import { expect, test } from '../support/browser.ts';
import { expectAccessible, expectNoOverflow } from '../support/eyes.ts';
import { givenScenario } from '../support/library.ts';
import { wordsOf } from '../support/words.ts';

const { t } = wordsOf('fr');

/** Every screen around the play, and its heading, by day and by night, on the narrowest phone, also with the largest text. */
const SCREENS = {
  './#/': t('home:hero.cool'),
  './#/play/coq-en-pantoufles': say(givenScenario('coq-en-pantoufles').title, 'fr'),
  './#/how': t('how:title'),
  './#/nowhere': t('error.lost-title'),
};

test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });

for (const textSize of [100, 150]) {
  test(`with text at ${textSize} %, every screen is accessible, and nothing sticks out`, async ({ page }) => {
    await page.addInitScript(
      (preferences) => localStorage.setItem('sang-froid.preferences', preferences),
      JSON.stringify({ language: 'fr', textSize }),
    );
    for (const [address, heading] of Object.entries(SCREENS)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
      await expectAccessible(page, address);
      await expectNoOverflow(page, address);
    }
  });
}
