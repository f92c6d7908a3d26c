import { useState } from 'preact/hooks';
import type { PastRun } from '../../session/past-run.ts';
import { openPastRuns } from '../../session/past-runs.ts';
import { useLanguage } from '../language.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { printRoute } from '../route.ts';
import { ScorecardScreen } from '../scorecard/ScorecardScreen.tsx';
import type { Services } from '../services.ts';
import { Message } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import { EarlierRun } from './EarlierRun.tsx';
import './PastScreen.css';
import { isChanged, type Played } from './read-past.ts';
import { useTelling } from './use-telling.ts';

interface PastScreenProps {
  readonly past: PastRun | undefined;
  readonly played: Played | undefined;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** A past run as it was at its end, with what was said about it since. */
export function PastScreen({ past: found, played, services, onSettings }: PastScreenProps) {
  const { t } = useLanguage();
  const [past, setPast] = useState(found);
  const tell = useTelling(services.library);
  if (!past || !played) {
    return (
      <Page title={t('history:lost.title')} name="past-lost" onSettings={onSettings}>
        <Message title={t('history:lost.title')} text={t('history:lost.text')} art="book">
          <ButtonLink look="solid" icon="arrow-left" href={printRoute({ at: 'history' })}>
            {t('history:all')}
          </ButtonLink>
        </Message>
      </Page>
    );
  }
  const { title, when } = tell(past);
  if (!played.ok) {
    return (
      <Page title={t(`history:cannot.${played.because}.title`)} name="past-cannot" onSettings={onSettings}>
        <Message
          title={t(`history:cannot.${played.because}.title`)}
          text={`${t(`history:cannot.${played.because}.text`, { title, when })} ${
            past.score ? t('history:cannot.then', { total: past.score.total }) : ''
          }`}
        >
          <ButtonLink look="solid" icon="arrow-left" href={printRoute({ at: 'history' })}>
            {t('history:all')}
          </ButtonLink>
        </Message>
      </Page>
    );
  }
  const { assessed, opened } = played;
  const { run, source, disagreements } = past;
  const { scorecard } = assessed;
  const then = past.score?.total;
  const differs = then !== undefined && then !== scorecard.total;
  const why = isChanged(past, opened) ? 'scenario' : differs ? 'points' : undefined;
  return (
    <ScorecardScreen
      finished={{ scenario: assessed.entrant.scenario, run, scorecard, source }}
      mountSpread={services.mountSpread}
      disagreements={disagreements}
      onDisagreements={(next) => {
        setPast({ ...past, disagreements: next });
        void openPastRuns().then((runs) => runs.change(past.id, (each) => ({ ...each, disagreements: next })));
      }}
      onAgain={
        source === undefined
          ? (seed) => {
              const again = { at: 'play', scenario: run.scenario, mode: run.mode } as const;
              location.hash = printRoute(seed === undefined ? again : { ...again, seed });
            }
          : undefined
      }
      before={
        <div class="wide past-bar">
          <ButtonLink look="quiet" size="s" icon="arrow-left" href={printRoute({ at: 'history' })}>
            {t('history:all')}
          </ButtonLink>
          <p>{t('history:past.when', { when, origin: t(`history:origin.${past.origin}`) })}</p>
          {why && (
            <p class="past-bar__changed" role="note">
              {t(`history:changed.${why}`)} {differs && t('history:changed.then', { then, now: scorecard.total })}
            </p>
          )}
        </div>
      }
      note={<EarlierRun past={past} />}
      onSettings={onSettings}
    />
  );
}
