import { useMemo } from 'preact/hooks';
import { leversOf, RULEBOOK } from '../../../rules/rulebook.ts';
import type { Disagreement } from '../../../training/debrief/debrief.ts';
import { decisionsOf } from '../../../training/debrief/decisions.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { OnPaper } from '../../replies/on-paper.ts';
import { Aftermath } from '../../scorecard/Aftermath.tsx';
import { gradeOf } from '../../scorecard/grade.ts';
import { Outcome } from '../../scorecard/Outcome.tsx';
import '../../scorecard/ScorecardScreen.css';
import { Wordmark } from '../../shell/Wordmark.tsx';
import '../../styles/alone-on-paper.css';
import type { Finished } from '../finished.ts';
import { CurveOnPaper } from './CurveOnPaper.tsx';
import './Paper.css';
import { DecisionOnPaper, FindingsOnPaper } from './DecisionOnPaper.tsx';

/** Room for what one writes by hand. */
const NOTE_LINES = 9;

interface PaperProps {
  readonly finished: Finished;
  readonly disagreements: readonly Disagreement[];
}

/** The finished run as it is printed: not on the screen, and alone on paper. */
export function Paper({ finished, disagreements }: PaperProps) {
  const { t } = useLanguage();
  const { scenario, run, scorecard } = finished;
  const ending = scenario.endings.find(({ id }) => id === scorecard.ending) ?? scenario.endings.at(-1);
  const models = useMemo(
    () => new Map(decisionsOf(scenario, leversOf(RULEBOOK), run).map(({ row, model }) => [row, model])),
    [scenario, run],
  );
  const findings = scorecard.rules.flatMap((score) => score.findings);
  const told = run.log.flatMap(({ at }, row) => {
    const mine = findings.filter(({ action }) => action === row);
    return mine.length > 0 || models.has(row) ? [{ row, at, findings: mine }] : [];
  });
  const undone = findings.filter(({ action }) => action === undefined).toSorted((a, b) => a.at - b.at);
  return (
    <OnPaper.Provider value={true}>
      <article class="paper on-paper alone-on-paper" aria-hidden="true">
        <header class="paper__head">
          <p class="paper__brand">
            <Wordmark size={1.4} />
            <span>{t(`scorecard:played.${run.mode}`, { seed: run.seed })}</span>
          </p>
          <div class="paper__verdict">
            <div>
              <p class="paper__where">
                <strong>{scenario.brand.name}</strong> · <Say text={scenario.title} />
              </p>
              <h1>{ending ? <Say text={ending.title} /> : t('scorecard:title')}</h1>
              {ending && (
                <p>
                  <Say text={ending.text} />
                </p>
              )}
            </div>
            <p class="paper__total">
              <strong class="numbers">{scorecard.total}</strong>
              <span>{t('scorecard:of-100')}</span>
              <em>{t(`scorecard:grade.${gradeOf(scorecard.total)}`)}</em>
            </p>
          </div>
        </header>
        <Outcome {...finished} />
        <CurveOnPaper finished={finished} />
        <RulesOnPaper finished={finished} />
        <section class="paper__part">
          <h2>{t('take-home:paper.decisions')}</h2>
          <p class="paper__soft">{t('take-home:paper.decisions-text')}</p>
          {told.map((each) => (
            <DecisionOnPaper
              key={each.row}
              {...each}
              finished={finished}
              model={models.get(each.row)}
              disagreement={disagreements.find(({ row }) => row === each.row)?.reason}
            />
          ))}
        </section>
        {undone.length > 0 && (
          <section class="paper__part">
            <h2>{t('take-home:paper.undone')}</h2>
            <FindingsOnPaper findings={undone} scenario={scenario} timed />
          </section>
        )}
        <div class="paper__part">
          <Aftermath {...finished} />
        </div>
        <section class="lesson">
          <h2>{t('scorecard:lesson')}</h2>
          <p>
            <Say text={scenario.lesson} />
          </p>
        </section>
        <section class="paper__part paper__last">
          <h2>{t('take-home:paper.notes')}</h2>
          <div class="paper__notes">
            {Array.from({ length: NOTE_LINES }, (_, index) => (
              <i key={index} />
            ))}
          </div>
        </section>
      </article>
    </OnPaper.Provider>
  );
}

function RulesOnPaper({ finished: { scorecard } }: Pick<PaperProps, 'finished'>) {
  const { t, number } = useLanguage();
  const points = (value: number) => number(value, { maximumFractionDigits: 1 });
  return (
    <section class="paper__part paper__whole">
      <h2>{t('scorecard:rules.title')}</h2>
      <table class="paper__rules">
        <tbody>
          {scorecard.rules.map(({ rule, verdict, points: won, max }) => (
            <tr key={rule} class={`rule--${verdict}`}>
              <th scope="row">{t(`rule.${rule}`)}</th>
              <td>{t(`scorecard:verdict.${verdict}`)}</td>
              <td class="paper__bar">
                <span style={{ width: `${max > 0 ? Math.max(0, (100 * won) / max) : 0}%` }} />
              </td>
              <td class="numbers">
                {verdict === 'not-tested' ? '–' : t('scorecard:points', { points: points(won), max: points(max) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
