import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Session } from '../../session/session.ts';
import { useLanguage } from '../language.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Loading } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import { useStore } from '../use-store.ts';
import { GiveResultLater } from '../workshop/together/GiveResultLater.tsx';
import { Aftermath } from './Aftermath.tsx';
import { CrisisCurve } from './CrisisCurve.tsx';
import { type Again, OtherRulebook } from './OtherRulebook.tsx';
import { Outcome } from './Outcome.tsx';
import { RuleList } from './RuleList.tsx';
import './ScorecardScreen.css';
import { UnderRulebook } from './UnderRulebook.tsx';
import { Verdict } from './Verdict.tsx';

interface ScorecardScreenProps {
  readonly session: Session;
  /** The scenario's own text, when it is not one of the library's. */
  readonly source: string | undefined;
  /** Where it can be played again: without a seed, another one. */
  readonly onAgain?: ((seed: number | undefined) => void) | undefined;
  /** Played together without a server: the result is to be given. Not: it may be. In a room nobody gives anything. */
  readonly together?: boolean | undefined;
  /** Above it: in a workshop, what comes next. */
  readonly before?: ComponentChildren;
  readonly privacy?: string;
  readonly onSettings: () => void;
}

/** What the run was worth, and why: every point leads to the message and the words that earned or lost it. */
export function ScorecardScreen({
  session,
  source,
  onAgain,
  together,
  before,
  onSettings,
  ...page
}: ScorecardScreenProps) {
  const { t, say } = useLanguage();
  const scorecard = useStore(session.store, (state) => state.scorecard);
  const scenario = useStore(session.store, (state) => state.scenario);
  const run = useStore(session.store, (state) => state.run);
  const [again, setAgain] = useState<Again>();
  const [giving, setGiving] = useState(together === true);
  if (!scorecard) {
    return (
      <Page title={t('scorecard:title')} name="scoring" onSettings={onSettings} {...page}>
        <Loading text={t('scorecard:scoring')} />
      </Page>
    );
  }
  const about = { scenario, run, scorecard: again?.scorecard ?? scorecard, before: again && scorecard };
  return (
    <Page title={`${t('scorecard:title')} · ${say(scenario.title)}`} name="scorecard" onSettings={onSettings} {...page}>
      {before}
      <Verdict {...about} />
      <div class="wide scorecard">
        {again && <UnderRulebook scenario={scenario} run={run} again={again} onBack={() => setAgain(undefined)} />}
        {giving && <GiveResultLater scenario={scenario} run={run} asked={!together} />}
        <Outcome {...about} />
        <CrisisCurve {...about} />
        <RuleList {...about} />
        <Aftermath {...about} />
        <section class="lesson" aria-labelledby="lesson-title">
          <h2 id="lesson-title">{t('scorecard:lesson')}</h2>
          <p>{say(scenario.lesson)}</p>
        </section>
        <OtherRulebook scenario={scenario} run={run} source={source} isAgain={again !== undefined} onAgain={setAgain} />
        <div class="scorecard__ways">
          {onAgain && (
            <>
              <Button look="solid" icon="redo" onClick={() => onAgain(run.seed)}>
                {t('scorecard:again.same')}
              </Button>
              <Button icon="dice" onClick={() => onAgain(undefined)}>
                {t('scorecard:again.other')}
              </Button>
            </>
          )}
          {together === false && !giving && (
            <Button look="quiet" icon="send" onClick={() => setGiving(true)}>
              {t('scorecard:give')}
            </Button>
          )}
          <Button look="quiet" icon="print" onClick={() => print()}>
            {t('scorecard:print')}
          </Button>
          {onAgain && (
            <ButtonLink look="quiet" icon="home" href="#/">
              {t('error.home')}
            </ButtonLink>
          )}
        </div>
        {onAgain && <p class="scorecard__again">{t('scorecard:again.text')}</p>}
      </div>
    </Page>
  );
}
