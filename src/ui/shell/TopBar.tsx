import { useContext } from 'preact/hooks';
import { LANGUAGES, nameOf } from '../../i18n/language.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { prefer, usePreferences } from '../preferences.ts';
import { SurroundingsContext } from './surroundings.ts';
import './TopBar.css';
import { Wordmark } from './Wordmark.tsx';

/** On every screen but the playing one: the name, the way to the explanation, the language, the settings. */
export function TopBar({ onSettings }: { readonly onSettings: () => void }) {
  const { t } = useLanguage();
  const { language } = usePreferences();
  const around = useContext(SurroundingsContext);
  return (
    <header class="top-bar night">
      <a class="top-bar__home" href="#/">
        <Wordmark />
        <span class="visually-hidden">, {t('home')}</span>
      </a>
      <nav class="top-bar__tools">
        {!around && (
          <>
            <a class="top-bar__link" href="#/workshop">
              {t('workshop-link')}
            </a>
            <a class="top-bar__link" href="#/studio">
              {t('studio-link')}
            </a>
          </>
        )}
        <a class="top-bar__link" href="#/how">
          {t('how-link')}
        </a>
        <Segmented
          legend={t('language.label')}
          hideLegend
          value={language}
          options={LANGUAGES.map((each) => ({
            value: each,
            lang: each,
            label: (
              <>
                <span aria-hidden="true">{each.toUpperCase()}</span>
                <span class="visually-hidden">{nameOf(each)}</span>
              </>
            ),
          }))}
          onChange={(chosen) => prefer({ language: chosen })}
        />
        <Button look="quiet" icon="gear" iconOnly onClick={onSettings}>
          {t('settings')}
        </Button>
      </nav>
    </header>
  );
}
