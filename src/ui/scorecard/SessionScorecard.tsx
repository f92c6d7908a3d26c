import { useEffect, useState } from 'preact/hooks';
import { type Keeping, keepFinished } from '../../session/keeping.ts';
import type { PastRun } from '../../session/past-run.ts';
import { openPastRuns } from '../../session/past-runs.ts';
import type { Session } from '../../session/session.ts';
import type { Disagreement } from '../../training/debrief/debrief.ts';
import { EarlierRun, EarlierRunToCome } from '../history/EarlierRun.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import { useStore } from '../use-store.ts';
import { ScorecardScreen, type ScorecardScreenProps } from './ScorecardScreen.tsx';

interface SessionScorecardProps extends Omit<ScorecardScreenProps, 'finished'> {
  readonly session: Session;
  /** The scenario's own text, when it is not one of the library's. */
  readonly source: string | undefined;
  /** As what it is kept among this device's runs; a try-out is not. */
  readonly keeping?: Keeping | undefined;
}

/** What was just played, once it has been reckoned. */
export function SessionScorecard({ session, source, keeping, ...screen }: SessionScorecardProps) {
  const { t } = useLanguage();
  const scorecard = useStore(session.store, (state) => state.scorecard);
  const scenario = useStore(session.store, (state) => state.scenario);
  const run = useStore(session.store, (state) => state.run);
  const [past, setPast] = useState<PastRun>();
  useEffect(() => {
    if (scorecard && keeping) keepFinished(session, keeping).then((kept) => setPast(kept.past), console.error);
  }, [scorecard]);
  if (scorecard) {
    const keptToo = past && {
      disagreements: past.disagreements,
      onDisagreements: (disagreements: readonly Disagreement[]) => {
        setPast({ ...past, disagreements });
        void openPastRuns().then((runs) => runs.change(past.id, (each) => ({ ...each, disagreements })));
      },
      note: <EarlierRun past={past} />,
    };
    const note = keeping && <EarlierRunToCome />;
    return <ScorecardScreen finished={{ scenario, run, scorecard, source }} note={note} {...screen} {...keptToo} />;
  }
  const { onSettings, privacy } = screen;
  return (
    <Page title={t('scorecard:title')} name="scoring" onSettings={onSettings} {...(privacy && { privacy })}>
      <Loading text={t('scorecard:scoring')} />
    </Page>
  );
}
