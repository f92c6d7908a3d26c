import { useEffect, useState } from 'preact/hooks';
import { i18n } from '../../../i18n/i18n.ts';
import type { ScenarioReading } from '../../../scenario/parse.ts';
import type { SavedRun } from '../../../session/saved-run.ts';
import { unpacked } from '../../../studio/share-link.ts';
import { ProblemList } from '../../home/ProblemList.tsx';
import { useLanguage } from '../../language.ts';
import { PlayRoute } from '../../PlayRoute.tsx';
import { ButtonLink } from '../../parts/Button.tsx';
import { FileButton, MOST_BYTES } from '../../parts/FileButton.tsx';
import type { TogetherRoute as Address } from '../../route.ts';
import type { OpenedScenario, Services } from '../../services.ts';
import { LazyScreen } from '../../shell/LazyScreen.tsx';
import { Message } from '../../shell/Message.tsx';
import { Page } from '../../shell/Page.tsx';
import './together.css';

interface TogetherRouteProps {
  readonly route: Address;
  readonly services: Services;
  readonly saved: SavedRun | undefined;
  readonly onSettings: () => void;
}

/** A round everybody plays on their own device: the trainer's link names the crisis and the seed, and brings the crisis
 * along when it is the trainer's own and small enough. Else its file is asked for. */
export function TogetherRoute(props: TogetherRouteProps) {
  const { route, services, saved, onSettings } = props;
  const [opened, setOpened] = useState<OpenedScenario>();
  const inLibrary = services.library.some(({ id }) => id === route.scenario);
  const isKept = saved?.run.scenario === route.scenario && saved.run.seed === route.seed;
  if (opened || (route.source === undefined && (inLibrary || (isKept && saved.source !== undefined)))) {
    return <Round {...props} opened={opened} />;
  }
  const { source } = route;
  if (source === undefined) return <AskForFile {...props} because="missing" onOpened={setOpened} />;
  return (
    <LazyScreen
      name={`together-${route.scenario}-${source.length}`}
      sentences={['problems']}
      load={() => read(source, services)}
      render={(found) =>
        found && found.scenario.id === route.scenario ? (
          <Round {...props} opened={found} />
        ) : (
          <AskForFile {...props} because="damaged" onOpened={setOpened} />
        )
      }
      onSettings={onSettings}
    />
  );
}

async function read(source: string, services: Services): Promise<OpenedScenario | undefined> {
  const shared = await unpacked(source);
  const reading = shared.ok ? await services.parseScenario(shared.text) : undefined;
  return shared.ok && reading?.ok ? { scenario: reading.scenario, source: shared.text } : undefined;
}

function Round({
  route,
  opened,
  services,
  saved,
  onSettings,
}: TogetherRouteProps & { readonly opened: OpenedScenario | undefined }) {
  const { scenario, seed, mode } = route;
  useEffect(() => void fetchAhead(), []);
  return (
    <PlayRoute
      route={{ at: 'play', scenario, seed, ...(mode && { mode }) }}
      opened={opened}
      services={services}
      saved={saved}
      together
      onSettings={onSettings}
    />
  );
}

/** All the round needs until its code is shown: from here on the network may fail. */
async function fetchAhead(): Promise<void> {
  await Promise.allSettled([
    import('../../play/PlayScreen.tsx'),
    import('../../scorecard/SessionScorecard.tsx'),
    import('../../history/keep.ts'),
    import('../../../session/local-session.ts'),
    import('../../../training/score.ts'),
    import('../../../training/silence.ts'),
    import('./GiveResult.tsx'),
    i18n.loadNamespaces(['play', 'chatter', 'rules', 'scorecard', 'rescore', 'together', 'history']),
  ]);
}

type Trouble = 'too-large' | 'unreadable' | 'other';

function AskForFile({
  route,
  services,
  because,
  onOpened,
  onSettings,
}: TogetherRouteProps & {
  readonly because: 'missing' | 'damaged';
  readonly onOpened: (opened: OpenedScenario) => void;
}) {
  const { t } = useLanguage();
  const [trouble, setTrouble] = useState<Trouble>();
  const [refused, setRefused] = useState<ScenarioReading>();
  const open = async (file: File) => {
    setRefused(undefined);
    setTrouble(undefined);
    if (file.size > MOST_BYTES) return setTrouble('too-large');
    try {
      const source = await file.text();
      const [reading] = await Promise.all([services.parseScenario(source), i18n.loadNamespaces('problems')]);
      if (!reading.ok) return setRefused(reading);
      if (reading.scenario.id !== route.scenario) return setTrouble('other');
      onOpened({ scenario: reading.scenario, source });
    } catch (error) {
      console.warn(error);
      setTrouble('unreadable');
    }
  };
  return (
    <Page title={t('together:file.title')} name="together-file" onSettings={onSettings}>
      <Message title={t('together:file.title')} text={t(`together:file.${because}`, { id: route.scenario })} art="book">
        <FileButton label={t('home:open.choose')} onFile={(file) => void open(file)} />
        <ButtonLink href="#/" icon="home">
          {t('error.home')}
        </ButtonLink>
      </Message>
      <div class="narrow together-file" aria-live="polite">
        {trouble && (
          <p class="together-notice">
            {t(trouble === 'other' ? 'together:file.other' : `home:open.${trouble}`, { id: route.scenario })}
          </p>
        )}
        {refused && (
          <>
            <p class="together-notice" id="together-refused">
              {t('home:open.refused', { count: refused.problems.length })}
            </p>
            <ProblemList problems={refused.problems} labelledBy="together-refused" />
          </>
        )}
      </div>
    </Page>
  );
}
