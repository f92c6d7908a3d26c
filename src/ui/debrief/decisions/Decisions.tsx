import { useEffect, useId, useRef } from 'preact/hooks';
import { describeAction } from '../../../i18n/action-words.ts';
import { median } from '../../../training/balance/statistics.ts';
import type { Decision, Disagreement } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Sentence } from '../../parts/Say.tsx';
import { useJump } from '../chapters.ts';
import type { Finished } from '../finished.ts';
import { toneOf } from '../odds/odds.ts';
import { WholeRun } from '../odds/WholeRun.tsx';
import { useProjected, useSteps } from '../projector.ts';
import { ReckoningBar, WaitingHere } from '../Reckoning.tsx';
import { type Reckoning, useDebriefing } from '../reckoned.ts';
import { DecisionView } from './DecisionView.tsx';
import { Disagree } from './Disagree.tsx';
import './Decisions.css';

export interface DecisionsProps {
  readonly finished: Finished;
  /** Place of a decision, or `WHOLE`. */
  readonly selected: number;
  readonly onSelect: (place: number) => void;
  readonly disagreements: readonly Disagreement[];
  readonly onDisagreements: (disagreements: readonly Disagreement[]) => void;
}

/** Before the first decision: the whole run. */
export const WHOLE = -1;

/** The whole run in a hundred crises, then its decisions, one at a time; on a projector each fills the screen. */
export function Decisions(props: DecisionsProps) {
  const { t } = useLanguage();
  const { finished } = props;
  const reckoning = useDebriefing(finished);
  const { decisions, odds } = reckoning;
  const projected = useProjected();
  const last = (decisions?.length ?? 0) - 1;
  useSteps((by) => {
    const next = Math.min(last, props.selected) + by;
    if (next < WHOLE || next > last) return false;
    props.onSelect(next);
    scrollTo(0, 0);
    return true;
  });
  return (
    <>
      <ReckoningBar reckoning={reckoning} />
      {!(projected && props.selected > WHOLE) && (
        <section class="whole" aria-labelledby="whole-title">
          <h2 id="whole-title">{t('debrief:whole.title')}</h2>
          {odds ? (
            <WholeRun odds={odds.run} reach={finished.scorecard.outcome.reach} />
          ) : (
            <Waiting reckoning={reckoning} />
          )}
        </section>
      )}
      {projected && props.selected === WHOLE ? null : decisions === undefined ? (
        <Waiting reckoning={reckoning} />
      ) : decisions.length === 0 ? (
        <p>{t('debrief:no-decisions')}</p>
      ) : (
        <OneByOne {...props} reckoning={reckoning} decisions={decisions} />
      )}
    </>
  );
}

function Waiting({ reckoning }: { readonly reckoning: Reckoning }) {
  const { t } = useLanguage();
  return reckoning.status === 'playing' ? <WaitingHere /> : <p class="side__soft">{t('debrief:reckoning.missing')}</p>;
}

function OneByOne({
  finished,
  reckoning,
  selected,
  onSelect,
  disagreements,
  onDisagreements,
  decisions,
}: DecisionsProps & { readonly reckoning: Reckoning; readonly decisions: readonly Decision[] }) {
  const language = useLanguage();
  const { t, moment } = language;
  const jump = useJump();
  const projected = useProjected();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const { scenario } = finished;
  const place = Math.max(0, Math.min(selected, decisions.length - 1));
  const decision = decisions[place];
  useEffect(() => {
    // The reader is taken to what they asked for, but not on arriving in the chapter.
    if (moved.current) heading.current?.focus({ preventScroll: projected });
    moved.current = true;
  }, [place]);
  if (!decision) return null;
  const { row, at, action } = decision;
  const disagree = (reason: string | undefined) => {
    const others = disagreements.filter((each) => each.row !== row);
    const all = reason === undefined ? others : [...others, { row, reason }];
    onDisagreements(all.toSorted((a, b) => a.row - b.row));
  };
  return (
    <div class="one-by-one">
      <nav class="decision-list" aria-label={t('debrief:list')}>
        <ol role="list">
          {decisions.map((each, index) => (
            <li key={each.row}>
              <button type="button" aria-current={index === place ? 'true' : undefined} onClick={() => onSelect(index)}>
                <span class="decision-list__place numbers">{index + 1}</span>
                <span class="decision-list__deed">
                  <Sentence of={(speech) => describeAction(each.action, scenario, speech)} />
                </span>
                <Badge reckoning={reckoning} row={each.row} />
                {disagreements.some((said) => said.row === each.row) && (
                  <span class="decision-list__said">
                    <Icon name="pen" size={0.9} />
                    <span class="visually-hidden">{t('debrief:disagree.mark')}</span>
                  </span>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <article class="decision-view" aria-labelledby={id}>
        <header class="decision-view__head">
          <div>
            <p class="eyebrow">
              {t('debrief:place', { place: place + 1, count: decisions.length })} · {moment(at, scenario).when}
            </p>
            <h2 id={id} ref={heading} tabIndex={-1}>
              <Sentence of={(speech) => describeAction(action, scenario, speech)} />
            </h2>
          </div>
          <div class="decision-view__ways">
            <Button icon="arrow-left" iconOnly disabled={place === 0} onClick={() => onSelect(place - 1)}>
              {t('debrief:previous')}
            </Button>
            <Button
              icon="arrow-right"
              iconOnly
              disabled={place === decisions.length - 1}
              onClick={() => onSelect(place + 1)}
            >
              {t('debrief:next')}
            </Button>
            {jump && (
              <Button icon="play" onClick={() => jump(at)}>
                {t('debrief:see-moment')}
                <span class="visually-hidden"> – {moment(at, scenario).when}</span>
              </Button>
            )}
          </div>
        </header>
        <DecisionView
          finished={finished}
          decision={decision}
          worth={reckoning.worths.get(row)}
          odds={reckoning.odds?.decisions.get(row)}
          waiting={<Waiting reckoning={reckoning} />}
        >
          <Disagree key={row} reason={disagreements.find((said) => said.row === row)?.reason} onSay={disagree} />
        </DecisionView>
      </article>
    </div>
  );
}

/** What a decision was typically worth, in a word. */
function Badge({ reckoning, row }: { readonly reckoning: Reckoning; readonly row: number }) {
  const { t, number } = useLanguage();
  const ratios = reckoning.odds?.decisions.get(row)?.without.ratios ?? [];
  if (ratios.length === 0) return <span class="worth-badge worth-badge--even">…</span>;
  const typical = median(ratios);
  const tone = toneOf(typical);
  return (
    <span class={`worth-badge worth-badge--${tone} numbers`}>
      {tone === 'even'
        ? '='
        : typical >= 2
          ? `× ${number(typical, { maximumFractionDigits: 1 })}`
          : number(typical - 1, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 })}
      <span class="visually-hidden"> {t(`debrief:badge.${tone}`)}</span>
    </span>
  );
}
