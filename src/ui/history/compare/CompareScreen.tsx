import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { Say } from '../../parts/Say.tsx';
import { printRoute } from '../../route.ts';
import { gradeOf } from '../../scorecard/grade.ts';
import { Page } from '../../shell/Page.tsx';
import './CompareScreen.css';
import { BLANK, fill } from '../../parts/fill.tsx';
import { isSameScenario, LETTERS, type Pair } from './side.ts';
import { TwoCurves } from './TwoCurves.tsx';
import { TwoDecisions } from './TwoDecisions.tsx';
import { TwoOutcomes } from './TwoOutcomes.tsx';
import { TwoRules } from './TwoRules.tsx';

interface CompareScreenProps {
  readonly pair: Pair;
  readonly onBack: (() => void) | undefined;
  readonly onSettings: () => void;
}

/** Two runs side by side: what became of them, rule by rule, and where they parted. */
export function CompareScreen({ pair, onBack, onSettings }: CompareScreenProps) {
  const { t } = useLanguage();
  const isSame = isSameScenario(pair);
  const [a, b] = pair;
  const gain = b.assessed.scorecard.total - a.assessed.scorecard.total;
  return (
    <Page title={t('history:compare.title')} name="compare" onSettings={onSettings}>
      <div class="wide compare">
        <header class="compare__head">
          {onBack ? (
            <Button look="quiet" size="s" icon="arrow-left" onClick={onBack}>
              {t('history:compare.others')}
            </Button>
          ) : (
            <ButtonLink look="quiet" size="s" icon="arrow-left" href={printRoute({ at: 'history' })}>
              {t('history:all')}
            </ButtonLink>
          )}
          <h1>{t('history:compare.title')}</h1>
          <p class="compare__sum">{t(`history:compare.gain.${wayOf(gain)}`, { count: Math.abs(gain) })}</p>
        </header>
        <div class="compare__sides">
          {pair.map(({ choice, assessed, scenario }, index) => {
            const { total } = assessed.scorecard;
            return (
              <section key={LETTERS[index]} class="compare-side" aria-label={choice.name}>
                <span class={`stroke stroke--${index}`} aria-hidden="true">
                  {LETTERS[index]}
                </span>
                <div>
                  <h2>
                    {choice.past ? (
                      <a href={printRoute({ at: 'history', run: choice.id })}>{choice.name}</a>
                    ) : (
                      choice.name
                    )}
                  </h2>
                  <p>
                    {scenario.brand.name} ·{' '}
                    {!choice.past && (
                      <>
                        <Say text={scenario.title} /> ·{' '}
                      </>
                    )}
                    {t(`scorecard:played.${choice.run.mode}`, { seed: choice.run.seed })}
                  </p>
                </div>
                <p class="compare-side__total">
                  {fill(t('scorecard:total', { total: BLANK }), <strong class="numbers">{total}</strong>)}
                  <span>{t(`scorecard:grade.${gradeOf(total)}`)}</span>
                </p>
              </section>
            );
          })}
        </div>
        {!isSame ? (
          <p class="compare__note">{t('history:compare.other-scenario')}</p>
        ) : (
          a.choice.run.seed !== b.choice.run.seed && <p class="compare__note">{t('history:compare.other-seed')}</p>
        )}
        {isSame && <TwoCurves pair={pair} />}
        {isSame && <TwoOutcomes pair={pair} />}
        <TwoRules pair={pair} />
        {isSame && <TwoDecisions pair={pair} />}
      </div>
    </Page>
  );
}

export const wayOf = (difference: number): 'up' | 'down' | 'same' =>
  difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
