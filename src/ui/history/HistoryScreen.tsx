import { useState } from 'preact/hooks';
import type { PastRun } from '../../session/past-run.ts';
import { MOST_RUNS, type PastRuns } from '../../session/past-runs.ts';
import { useLanguage } from '../language.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Services } from '../services.ts';
import { Message } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import { HistoryFiles } from './HistoryFiles.tsx';
import './HistoryScreen.css';
import { type Gone, PastList } from './PastList.tsx';
import { ProgressPart } from './ProgressPart.tsx';
import { type findRuns, usePastRuns, useReckoned } from './use-past-runs.ts';
import { useTelling } from './use-telling.ts';

interface HistoryScreenProps {
  readonly kept: PastRuns;
  readonly found: Awaited<ReturnType<typeof findRuns>>;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** From so many on, one is asked to take the oldest away before they make room for new ones. */
const NEARLY_FULL = 0.95 * MOST_RUNS;

/** Everything that was played on this device: how one got on, rule by rule, and each run to be read again. */
export function HistoryScreen({ kept, found, services, onSettings }: HistoryScreenProps) {
  const { t } = useLanguage();
  const { runs, aside } = usePastRuns(kept, found);
  const { waiting, whyNot } = useReckoned(kept, runs, services);
  const tell = useTelling(services.library);
  const [scenario, setScenario] = useState('');
  const scenarios = [...Map.groupBy(runs, ({ run }) => run.scenario)];
  // The last run of a scenario may be deleted while it is looked at.
  const chosen = scenarios.some(([id]) => id === scenario) ? scenario : '';
  const shown = chosen === '' ? runs : runs.filter(({ run }) => run.scenario === chosen);
  const [gone, setGone] = useState<readonly Gone[]>([]);
  const remove = async (past: PastRun) => {
    const back = await kept.remove(past.id);
    setGone((others) => [...others, { past, back }]);
  };
  const bringBack = async ({ past, back }: Gone) => {
    await back();
    setGone((others) => others.filter((each) => each.past.id !== past.id));
  };
  const shownGone = gone.filter(({ past }) => chosen === '' || past.run.scenario === chosen);
  const files = <HistoryFiles {...{ kept, runs, aside }} onClear={() => setGone([])} />;
  return (
    <Page title={t('history:title')} name="history" onSettings={onSettings}>
      <div class="wide history">
        {runs.length + gone.length === 0 ? (
          <Message title={t('history:empty.title')} text={t('history:empty.text')} art="ash">
            <ButtonLink look="solid" size="l" icon="play" href="#/">
              {t('history:empty.play')}
            </ButtonLink>
          </Message>
        ) : (
          <>
            <header class="history__head">
              <h1>{t('history:title')}</h1>
              <p>{t('history:text', { count: runs.length })}</p>
            </header>
            {runs.length >= NEARLY_FULL && (
              <p class="history__notice">
                <Icon name="warning" /> {t('history:nearly-full', { count: runs.length, most: MOST_RUNS })}
              </p>
            )}
            {scenarios.length > 1 && (
              <label class="history__filter">
                <span>{t('history:filter.label')}</span>
                <select value={chosen} onChange={(event) => setScenario(event.currentTarget.value)}>
                  <option value="">{t('history:filter.all', { count: runs.length })}</option>
                  {scenarios.map(([id, theirs]) => (
                    <option key={id} value={id}>
                      {tell(theirs[0] as PastRun).title} ({theirs.length})
                    </option>
                  ))}
                </select>
              </label>
            )}
            <p class="history__reckoning" role="status">
              {waiting > 0 && t('history:reckoning', { count: waiting })}
            </p>
            <ProgressPart runs={shown} />
            <PastList
              key={chosen}
              {...{ whyNot, tell }}
              runs={shown}
              gone={shownGone}
              onRemove={(past) => void remove(past)}
              onBringBack={(each) => void bringBack(each)}
            />
          </>
        )}
        {files}
        <p class="history__fine">
          <Icon name="lock" /> {t(kept.lasting ? 'history:private' : 'history:not-lasting')}
        </p>
      </div>
    </Page>
  );
}
