import { useState } from 'preact/hooks';
import { i18n } from '../../i18n/i18n.ts';
import { openDesk } from '../../studio/desk.ts';
import { useLanguage } from '../language.ts';
import { ButtonLink } from '../parts/Button.tsx';
import type { StudioPage } from '../route.ts';
import type { OpenedScenario, Services } from '../services.ts';
import { LazyScreen } from '../shell/LazyScreen.tsx';
import { Message } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import { StudioScreen } from './StudioScreen.tsx';
import { SharedScreen } from './start/SharedScreen.tsx';
import { StartScreen } from './start/StartScreen.tsx';

interface StudioRouteProps {
  readonly page: StudioPage | undefined;
  readonly services: Services;
  readonly onPlay: (opened: OpenedScenario) => void;
  readonly onSettings: () => void;
}

/** Which room of the studio the address names. */
export function StudioRoute({ page, services, onPlay, onSettings }: StudioRouteProps) {
  if (page?.is === 'draft') return <DraftRoute key={page.id} id={page.id} {...{ services, onPlay, onSettings }} />;
  if (page?.is === 'shared') return <SharedScreen data={page.data} services={services} onSettings={onSettings} />;
  if (page?.is === 'reality') {
    return (
      <LazyScreen
        name="studio-reality"
        sentences={['studio-reality']}
        load={() => import('./reality/RealityScreen.tsx')}
        render={({ RealityScreen }) => <RealityScreen onSettings={onSettings} />}
        onSettings={onSettings}
      />
    );
  }
  return <StartScreen services={services} onSettings={onSettings} />;
}

type DraftRouteProps = Omit<StudioRouteProps, 'page'> & { readonly id: string };

function DraftRoute({ id, services, onPlay, onSettings }: DraftRouteProps) {
  const { t } = useLanguage();
  // Another tab let go of the draft: it is opened again, to be written in.
  const [attempt, setAttempt] = useState(0);
  return (
    <LazyScreen
      name={`studio-${id}-${attempt}`}
      sentences={['studio-views', 'studio-reality']}
      load={async () => {
        const [desk] = await Promise.all([
          openDesk(id, () => setAttempt((count) => count + 1)),
          i18n.loadNamespaces('problems'),
        ]);
        return { desk };
      }}
      render={({ desk }) =>
        desk ? (
          <StudioScreen desk={desk} services={services} onPlay={onPlay} onSettings={onSettings} />
        ) : (
          <Page title={t('studio:lost.title')} name="studio-lost" onSettings={onSettings}>
            <Message title={t('studio:lost.title')} text={t('studio:lost.text')} art="book">
              <ButtonLink look="solid" icon="pen" href="#/studio">
                {t('studio:start.title')}
              </ButtonLink>
            </Message>
          </Page>
        )
      }
      onSettings={onSettings}
    />
  );
}
