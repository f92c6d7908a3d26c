import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import type { SavedRun } from '../session/saved-run.ts';
import { Home } from './home/Home.tsx';
import { keepFocus } from './keep-focus.ts';
import { LanguageContext, useLanguage } from './language.ts';
import { screenAt } from './later-screens.tsx';
import { PlayRoute } from './PlayRoute.tsx';
import { Announcer, toast } from './parts/Announcer.tsx';
import { ButtonLink } from './parts/Button.tsx';
import { applyPreferences, usePreferences } from './preferences.ts';
import { printRoute, useRoute } from './route.ts';
import type { OpenedScenario, ReadRunFile, Services } from './services.ts';
import { SettingsDialog } from './settings/SettingsDialog.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Message } from './shell/Message.tsx';
import { Page } from './shell/Page.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forced-colours.css';

/** The whole interface: which screen the address names. */
export function App({ services }: { readonly services: Services }) {
  return <Shell>{(onSettings) => <Screen services={services} onSettings={onSettings} />}</Shell>;
}

/** What is around every screen: in which language, with which preferences. */
export function Shell({ children }: { readonly children: (onSettings: () => void) => ComponentChildren }) {
  const preferences = usePreferences();
  const language = useSpokenLanguage(preferences.language);
  const [inSettings, setInSettings] = useState(false);
  useEffect(() => applyPreferences({ ...preferences, language }), [preferences, language]);
  useEffect(keepFocus, []);
  return (
    <LanguageContext.Provider value={language}>
      <ErrorBoundary>
        {children(() => setInSettings(true))}
        {inSettings && <SettingsDialog onClose={() => setInSettings(false)} />}
      </ErrorBoundary>
      <Announcer />
    </LanguageContext.Provider>
  );
}

function Screen({ services, onSettings }: { readonly services: Services; readonly onSettings: () => void }) {
  const { t } = useLanguage();
  const route = useRoute();
  // What is opened from a file lives as long as the page.
  const [opened, setOpened] = useState<OpenedScenario>();
  const [runFile, setRunFile] = useState<ReadRunFile>();
  const saved = useSavedRun(services, route);
  const showRun = (file: ReadRunFile) => {
    setRunFile(file);
    location.hash = printRoute({ at: 'run-file' });
  };
  const play = (scenario: OpenedScenario) => {
    setOpened(scenario);
    location.hash = printRoute({ at: 'play', scenario: scenario.scenario.id });
  };

  if (route.at === 'play') {
    return (
      <PlayRoute
        key={printRoute(route)}
        route={route}
        opened={opened?.scenario.id === route.scenario ? opened : undefined}
        services={services}
        saved={saved}
        onSettings={onSettings}
      />
    );
  }
  if (route.at === 'lost') {
    return (
      <Page title={t('error.lost-title')} name="lost" onSettings={onSettings}>
        <Message title={t('error.lost-title')} text={t('error.lost-text')} art="signpost">
          <ButtonLink look="solid" icon="home" href="#/">
            {t('error.home')}
          </ButtonLink>
        </Message>
      </Page>
    );
  }
  if (route.at === 'home') {
    return <Home services={services} savedRun={saved?.run} onSettings={onSettings} onOpened={play} onRun={showRun} />;
  }
  return <>{screenAt(route, { services, saved, runFile, onPlay: play, onSettings })}</>;
}

/** Read again on every change of screen: another screen may have played on. */
function useSavedRun(services: Services, route: object): SavedRun | undefined {
  const { t } = useLanguage();
  const { saved, notice } = useMemo(() => services.loadRun(), [route]);
  useEffect(() => {
    if (notice === 'run-set-aside') toast(t('notice.run-set-aside'), 'warn');
  }, [notice]);
  return saved;
}

/** The language whose sentences have arrived: the one asked for, a moment later. */
function useSpokenLanguage(asked: Language): Language {
  const [spoken, setSpoken] = useState(i18n.language as Language);
  useEffect(() => {
    let current = true;
    void i18n.changeLanguage(asked).then(() => {
      if (current) setSpoken(asked);
    });
    return () => {
      current = false;
    };
  }, [asked]);
  return spoken;
}
