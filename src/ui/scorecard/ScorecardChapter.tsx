import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ChapterBar } from '../debrief/ChapterBar.tsx';
import type { Chapter } from '../debrief/chapters.ts';
import type { Finished } from '../debrief/finished.ts';
import { useLanguage } from '../language.ts';
import { AfterPaint } from '../parts/AfterPaint.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Say } from '../parts/Say.tsx';
import { GiveResultLater } from '../workshop/together/GiveResultLater.tsx';
import { CrisisCurve } from './CrisisCurve.tsx';
import { Invitation } from './Invitation.tsx';
import { type Again, OtherRulebook } from './OtherRulebook.tsx';
import { Outcome } from './Outcome.tsx';
import { RuleList } from './RuleList.tsx';
import './ScorecardScreen.css';
import { UnderRulebook } from './UnderRulebook.tsx';
import { Verdict } from './Verdict.tsx';

interface ScorecardChapterProps {
  readonly finished: Finished;
  readonly onAgain?: ((seed: number | undefined) => void) | undefined;
  readonly together?: boolean | undefined;
  readonly before?: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly onOpen: (chapter: Chapter) => void;
}

/** What the run was worth, and why: every point leads to the message and the words that earned or lost it. */
export function ScorecardChapter({ finished, onAgain, together, before, note, onOpen }: ScorecardChapterProps) {
  const { t } = useLanguage();
  const { scenario, run, scorecard, source } = finished;
  const [again, setAgain] = useState<Again>();
  const [giving, setGiving] = useState(together === true);
  const about = { scenario, run, scorecard: again?.scorecard ?? scorecard, before: again && scorecard };
  return (
    <>
      {before}
      <Verdict {...about} />
      <ChapterBar chapter="scorecard" onOpen={onOpen} />
      <div class="wide scorecard">
        {note}
        {again && <UnderRulebook scenario={scenario} run={run} again={again} onBack={() => setAgain(undefined)} />}
        {giving && <GiveResultLater scenario={scenario} run={run} asked={!together} />}
        <AfterPaint>
          <Outcome {...about} />
          <Invitation onOpen={() => onOpen('decisions')} />
        </AfterPaint>
        <AfterPaint turn={2}>
          <CrisisCurve {...about} />
        </AfterPaint>
        <AfterPaint turn={3}>
          <RuleList {...about} />
          <section class="lesson" aria-labelledby="lesson-title">
            <h2 id="lesson-title">{t('scorecard:lesson')}</h2>
            <p>
              <Say text={scenario.lesson} />
            </p>
          </section>
          <OtherRulebook
            scenario={scenario}
            run={run}
            source={source}
            isAgain={again !== undefined}
            onAgain={setAgain}
          />
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
        </AfterPaint>
      </div>
    </>
  );
}
