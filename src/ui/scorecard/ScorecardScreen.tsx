import type { Session } from '../../session/session.ts';
import { useLanguage } from '../language.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Loading } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import { useStore } from '../use-store.ts';
import { Aftermath } from './Aftermath.tsx';
import { CrisisCurve } from './CrisisCurve.tsx';
import { Outcome } from './Outcome.tsx';
import { RuleList } from './RuleList.tsx';
import './ScorecardScreen.css';
import { Verdict } from './Verdict.tsx';

interface ScorecardScreenProps {
  readonly session: Session;
  readonly onAgain: (seed: number | undefined) => void;
  readonly onSettings: () => void;
}

/** What the run was worth, and why: every point leads to the message and the words that earned or lost it. */
export function ScorecardScreen({ session, onAgain, onSettings }: ScorecardScreenProps) {
  const { t, say } = useLanguage();
  const scorecard = useStore(session.store, (state) => state.scorecard);
  const scenario = useStore(session.store, (state) => state.scenario);
  const run = useStore(session.store, (state) => state.run);
  if (!scorecard) {
    return (
      <Page title={t('scorecard:title')} name="scoring" onSettings={onSettings}>
        <Loading text={t('scorecard:scoring')} />
      </Page>
    );
  }
  const about = { scenario, run, scorecard };
  return (
    <Page title={`${t('scorecard:title')} · ${say(scenario.title)}`} name="scorecard" onSettings={onSettings}>
      <Verdict {...about} />
      <div class="wide scorecard">
        <Outcome {...about} />
        <CrisisCurve {...about} />
        <RuleList {...about} />
        <Aftermath {...about} />
        <section class="lesson" aria-labelledby="lesson-title">
          <h2 id="lesson-title">{t('scorecard:lesson')}</h2>
          <p>{say(scenario.lesson)}</p>
        </section>
        <div class="scorecard__ways">
          <Button look="solid" icon="redo" onClick={() => onAgain(run.seed)}>
            {t('scorecard:again.same')}
          </Button>
          <Button icon="dice" onClick={() => onAgain(undefined)}>
            {t('scorecard:again.other')}
          </Button>
          <Button look="quiet" icon="print" onClick={() => print()}>
            {t('scorecard:print')}
          </Button>
          <ButtonLink look="quiet" icon="home" href="#/">
            {t('error.home')}
          </ButtonLink>
        </div>
        <p class="scorecard__again">{t('scorecard:again.text')}</p>
      </div>
    </Page>
  );
}
