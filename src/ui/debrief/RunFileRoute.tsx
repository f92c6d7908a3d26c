import { useState } from 'preact/hooks';
import { playAgain } from '../history/read-past.ts';
import { useLanguage } from '../language.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { printRoute } from '../route.ts';
import { ScorecardScreen } from '../scorecard/ScorecardScreen.tsx';
import type { ReadRunFile, Services } from '../services.ts';
import { LazyScreen } from '../shell/LazyScreen.tsx';
import { Message } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import type { Finished } from './finished.ts';
import './RunFileRoute.css';

interface RunFileRouteProps {
  /** None: the page was loaded again since, and a file does not outlive it. */
  readonly opened: ReadRunFile | undefined;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** A finished run from a file: played again, reckoned again, and shown like any other. It is not kept on this device. */
export function RunFileRoute({ opened, services, onSettings }: RunFileRouteProps) {
  if (!opened) return <NotShown why="closed" onSettings={onSettings} />;
  const { file, name } = opened;
  return (
    <LazyScreen
      name={`run-file-${name}-${file.run.seed}-${file.run.log.length}`}
      sentences={[]}
      load={async () => (await playAgain([{ ...file, id: name }], services))[0]}
      render={(played) =>
        played?.ok ? (
          <Shown
            finished={{
              scenario: played.opened.scenario,
              run: file.run,
              scorecard: played.assessed.scorecard,
              source: played.opened.source,
            }}
            opened={opened}
            services={services}
            onSettings={onSettings}
          />
        ) : (
          <NotShown why={played?.because ?? 'unplayable'} onSettings={onSettings} />
        )
      }
      onSettings={onSettings}
    />
  );
}

interface ShownProps extends RunFileRouteProps {
  readonly finished: Finished;
  readonly opened: ReadRunFile;
}

function Shown({ finished, opened, services, onSettings }: ShownProps) {
  const { t } = useLanguage();
  const { file, told, name } = opened;
  const [disagreements, setDisagreements] = useState(file.disagreements ?? []);
  const { total } = finished.scorecard;
  return (
    <ScorecardScreen
      finished={finished}
      mountSpread={services.mountSpread}
      disagreements={disagreements}
      onDisagreements={setDisagreements}
      before={
        <div class="wide run-file-bar">
          <p>{t('take-home:opened.from', { name })}</p>
          {told && told.total !== total && (
            <p class="run-file-bar__differs" role="note">
              {t('take-home:opened.differs', { ...told, now: total })}
            </p>
          )}
        </div>
      }
      onSettings={onSettings}
    />
  );
}

/** Said, instead of a wrong run. */
function NotShown({ why, onSettings }: { readonly why: string } & Pick<RunFileRouteProps, 'onSettings'>) {
  const { t } = useLanguage();
  return (
    <Page title={t('take-home:opened.title')} name="run-file-not-shown" onSettings={onSettings}>
      <Message title={t('take-home:opened.title')} text={t(`take-home:opened.${why}`)} art="book">
        <ButtonLink look="solid" icon="home" href={printRoute({ at: 'home' })}>
          {t('error.home')}
        </ButtonLink>
      </Message>
    </Page>
  );
}
