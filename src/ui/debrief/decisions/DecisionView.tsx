import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Action } from '../../../crisis/actions.ts';
import { describeAction } from '../../../i18n/action-words.ts';
import { authorOf } from '../../../scenario/author.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Decision, DecisionOdds, DecisionWorth, NotYet } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { Say, Sentence } from '../../parts/Say.tsx';
import { textOf } from '../../scorecard/about.ts';
import { FindingItem } from '../../scorecard/FindingItem.tsx';
import { PostQuote } from '../../scorecard/PostQuote.tsx';
import type { Finished } from '../finished.ts';
import { OddsStrip } from '../odds/OddsStrip.tsx';
import { BranchCurves, type Way } from './BranchCurves.tsx';
import { postOf, useReachWords } from './decision-words.ts';
import { Words } from './Words.tsx';

interface DecisionViewProps {
  readonly finished: Finished;
  readonly decision: Decision;
  readonly worth: DecisionWorth | undefined;
  readonly odds: DecisionOdds | undefined;
  /** Shown where what is still being reckoned will stand. */
  readonly waiting: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One decision: what was done and what the model would have done, what it changed here, and in a hundred crises. */
export function DecisionView({ finished, decision, worth, odds, waiting, children }: DecisionViewProps) {
  const { t } = useLanguage();
  const { scenario } = finished;
  const post = postOf(decision.action);
  return (
    <>
      {post !== undefined && <PostQuote scenario={scenario} post={post} />}
      <div class="sides">
        <Mine finished={finished} decision={decision} />
        <Model finished={finished} decision={decision} />
      </div>
      <section class="worth" aria-labelledby="worth-title">
        <h3 id="worth-title">{t('debrief:worth.title')}</h3>
        {worth ? <Worth finished={finished} worth={worth} /> : waiting}
      </section>
      <section class="chances" aria-labelledby="chances-title">
        <h3 id="chances-title">{t('debrief:odds.title')}</h3>
        {odds ? <Chances finished={finished} worth={worth} odds={odds} /> : waiting}
      </section>
      {children}
    </>
  );
}

function Mine({ finished, decision }: { readonly finished: Finished; readonly decision: Decision }) {
  const { t } = useLanguage();
  const { scenario, scorecard } = finished;
  const findings = scorecard.rules.flatMap((rule) => rule.findings.filter(({ action }) => action === decision.row));
  const about = postOf(decision.action);
  return (
    <section class="side side--mine" aria-labelledby="mine-title">
      <h3 id="mine-title">{t('debrief:mine')}</h3>
      <Words scenario={scenario} action={decision.action} />
      {findings.length > 0 ? (
        <ul role="list" class="findings">
          {findings.map((finding, index) => {
            // The message and the player's words stand above already.
            const { text: _, post, ...rest } = finding;
            const other = post !== undefined && post !== about ? { ...rest, post } : rest;
            return <FindingItem key={index} finding={other} scenario={scenario} />;
          })}
        </ul>
      ) : (
        <p class="side__soft">{t('scorecard:curve.no-finding')}</p>
      )}
    </section>
  );
}

function Model({ finished, decision }: { readonly finished: Finished; readonly decision: Decision }) {
  const language = useLanguage();
  const { t } = language;
  const { scenario } = finished;
  const { model, action } = decision;
  const deed = (done: Action) => describeAction(done, scenario, language);
  return (
    <section class={`side side--model side--${model.is}`} aria-labelledby="model-title">
      <h3 id="model-title">{t('debrief:model.title')}</h3>
      {model.is === 'instead' ? (
        <Words scenario={scenario} action={model.action} named={deed(model.action) !== deed(action)} />
      ) : (
        <p class="side__plain">{t(`debrief:model.${model.is}-${model.is === 'same' ? 'any' : action.type}`)}</p>
      )}
      {model.is === 'nothing' && model.notYet && <Later scenario={scenario} notYet={model.notYet} />}
    </section>
  );
}

/** What stood between the player and a good text, and that text. */
function Later({ scenario, notYet }: { readonly scenario: Scenario; readonly notYet: NotYet }) {
  const { t } = useLanguage();
  const { facts, signOff, text } = notYet;
  const claims = scenario.facts
    .filter(({ id }) => facts.includes(id))
    .map(({ id, claim }) => (
      <li key={id}>
        <Say text={claim} />
      </li>
    ));
  const names = signOff.map((who) => authorOf(scenario, who).name);
  const said = textOf(scenario, text);
  return (
    <>
      {claims.length > 0 && (
        <div class="side__note">
          {t('debrief:model.verify-first')}
          <ul>{claims}</ul>
        </div>
      )}
      {names.length > 0 && <p class="side__note">{t('debrief:model.sign-first', { names })}</p>}
      <p class="side__note">{t('debrief:model.then')}</p>
      {said && (
        <blockquote class="side__text">
          <Say text={said.text} />
        </blockquote>
      )}
    </>
  );
}

function Worth({ finished, worth }: { readonly finished: Finished; readonly worth: DecisionWorth }) {
  const language = useLanguage();
  const { t } = language;
  const words = useReachWords();
  const { scenario, run, scorecard } = finished;
  const { reach } = scorecard.outcome;
  const { decision, without } = worth;
  const instead = decision.model.is === 'instead' ? worth.instead : undefined;
  const ways = useMemo<readonly Way[]>(
    () => [
      { is: 'played', curve: scorecard.curve, reach },
      { is: 'without', curve: without.curve, reach: without.reach },
      ...(instead ? [{ is: 'instead', curve: instead.curve, reach: instead.reach } as const] : []),
    ],
    [worth],
  );
  const gone = without.dropped.flatMap((row) => run.log[row]?.action ?? []);
  return (
    <>
      <p class="worth__plain">
        {words(reach, without, 'without')} {instead && words(reach, instead, 'instead')}
      </p>
      <BranchCurves scenario={scenario} ways={ways} at={decision.at} />
      {gone.length > 0 && (
        <p class="side__soft">
          <Sentence
            of={(speech) =>
              t('debrief:worth.dropped', {
                count: gone.length,
                acts: gone.map((action) => describeAction(action, scenario, speech)).join(' · '),
              })
            }
          />
        </p>
      )}
    </>
  );
}

interface ChancesProps {
  readonly finished: Finished;
  readonly worth: DecisionWorth | undefined;
  readonly odds: DecisionOdds;
}

function Chances({ finished, worth, odds }: ChancesProps) {
  const { reach } = finished.scorecard.outcome;
  const own = (other: number | undefined) => (other === undefined ? undefined : reach / Math.max(1, other));
  const isAnother = worth?.decision.model.is === 'instead';
  return (
    <div class="chances__strips">
      <OddsStrip sample={odds.without} against="without" own={own(worth?.without.reach)} />
      {odds.instead && isAnother && (
        <OddsStrip sample={odds.instead} against="instead" own={own(worth?.instead?.reach)} />
      )}
    </div>
  );
}
