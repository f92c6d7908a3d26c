import { localeOf } from '../../i18n/format.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Page } from '../shell/Page.tsx';
import './AccessibilityStatement.css';

/** The day somebody last tried everything the statement says: renew it with the statement, never without. */
const ASSESSED_ON = '2026-11-23';

/** How each part is written: a list, pairs of a name and what it does, or a paragraph. */
const PREFERENCES = ['calm', 'pace', 'text', 'theme', 'motion', 'sound', 'captions', 'keys', 'writing'] as const;
const ACCESS = ['keyboard', 'reader', 'map', 'zoom', 'contrast', 'drag', 'time'] as const;
const TESTED = ['axe', 'keyboard', 'ear', 'narrow', 'forced', 'touch'] as const;
const LIMITS = ['people', 'readers', 'map', 'live', 'camera', 'code', 'scenarios', 'printed'] as const;

/** What is accessible, how that is known, what is not, and whom to tell. */
export function AccessibilityStatement({ onSettings }: { readonly onSettings: () => void }) {
  const { t, language } = useLanguage();
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(ASSESSED_ON),
  );
  const list = (part: string, items: readonly string[]) => (
    <ul>
      {items.map((item) => (
        <li key={item}>{t(`accessibility:${part}.${item}`)}</li>
      ))}
    </ul>
  );
  return (
    <Page title={t('accessibility:title')} name="accessibility" onSettings={onSettings}>
      <header class="statement-head night">
        <div class="narrow">
          <h1>{t('accessibility:title')}</h1>
          <p>{t('accessibility:lead')}</p>
        </div>
      </header>
      <div class="statement narrow">
        <section aria-labelledby="statement-status">
          <h2 id="statement-status">{t('accessibility:status.title')}</h2>
          <p class="statement__verdict">{t('accessibility:status.verdict')}</p>
          <p>{t('accessibility:status.self')}</p>
          <p>{t('accessibility:status.scope')}</p>
          <p class="statement__date">{t('accessibility:status.date', { day })}</p>
        </section>
        <section aria-labelledby="statement-access">
          <h2 id="statement-access">{t('accessibility:access.title')}</h2>
          {list('access', ACCESS)}
        </section>
        <section aria-labelledby="statement-preferences">
          <h2 id="statement-preferences">{t('accessibility:preferences.title')}</h2>
          <dl>
            {PREFERENCES.map((each) => (
              <div key={each}>
                <dt>{t(`accessibility:preferences.${each}.name`)}</dt>
                <dd>{t(`accessibility:preferences.${each}.does`)}</dd>
              </div>
            ))}
          </dl>
          <Button icon="gear" onClick={onSettings}>
            {t('accessibility:preferences.open')}
          </Button>
        </section>
        <section aria-labelledby="statement-limits">
          <h2 id="statement-limits">{t('accessibility:limits.title')}</h2>
          {list('limits', LIMITS)}
        </section>
        <section aria-labelledby="statement-tested">
          <h2 id="statement-tested">{t('accessibility:tested.title')}</h2>
          <p>{t('accessibility:tested.text')}</p>
          {list('tested', TESTED)}
          <p>{t('accessibility:tested.orca')}</p>
        </section>
        <section aria-labelledby="statement-contact">
          <h2 id="statement-contact">{t('accessibility:contact.title')}</h2>
          <p>{t('accessibility:contact.organiser')}</p>
          <p>{t('accessibility:contact.project')}</p>
          <p>{t('accessibility:contact.law')}</p>
        </section>
      </div>
    </Page>
  );
}
