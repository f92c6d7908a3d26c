import type { Session } from '../../session/session.ts';
import { useLanguage } from '../language.ts';
import { Loading } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import { useStore } from '../use-store.ts';
import { ScorecardScreen, type ScorecardScreenProps } from './ScorecardScreen.tsx';

interface SessionScorecardProps extends Omit<ScorecardScreenProps, 'finished'> {
  readonly session: Session;
  /** The scenario's own text, when it is not one of the library's. */
  readonly source: string | undefined;
}

/** What was just played, once it has been reckoned. */
export function SessionScorecard({ session, source, ...screen }: SessionScorecardProps) {
  const { t } = useLanguage();
  const scorecard = useStore(session.store, (state) => state.scorecard);
  const scenario = useStore(session.store, (state) => state.scenario);
  const run = useStore(session.store, (state) => state.run);
  if (scorecard) return <ScorecardScreen finished={{ scenario, run, scorecard, source }} {...screen} />;
  const { onSettings, privacy } = screen;
  return (
    <Page title={t('scorecard:title')} name="scoring" onSettings={onSettings} {...(privacy && { privacy })}>
      <Loading text={t('scorecard:scoring')} />
    </Page>
  );
}
