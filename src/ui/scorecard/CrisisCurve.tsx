import { useMemo, useState } from 'preact/hooks';
import type { Minutes } from '../../crisis/vocabulary.ts';
import { describeAction } from '../../i18n/action-words.ts';
import { useLanguage } from '../language.ts';
import { FoldOut } from '../parts/FoldOut.tsx';
import { Sentence } from '../parts/Say.tsx';
import type { About } from './about.ts';
import './CrisisCurve.css';
import { CurvePlot } from './CurvePlot.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';

/** Rows of the table twin: enough to follow, few enough to read. */
const TABLE_ROWS = 16;

/** The crisis hour by hour, with each decision pinned where it was taken; and the same in words and in a table. */
export function CrisisCurve(about: About) {
  const { scenario, run, scorecard } = about;
  const language = useLanguage();
  const { t, number, moment } = language;
  const [opened, setOpened] = useState<readonly number[]>();
  const pins = scorecard.pins.filter(({ action }) => run.log[action]?.action.type !== 'triage');
  const peak = scorecard.curve.reduce((top, point) => (point.perHour > top.perHour ? point : top), {
    at: 0,
    perHour: 0,
    reach: 0,
  });
  const said = (at: Minutes) => moment(at, scenario).when;
  return (
    <section aria-labelledby="curve-title" class="curve">
      <header class="scorecard__head">
        <h2 id="curve-title">{t('scorecard:curve.title')}</h2>
        <p class="curve__legend">
          <span class="curve__key curve__key--you">{t('scorecard:outcome.you')}</span>
          <span class="curve__key curve__key--silence">{t('scorecard:outcome.silence')}</span>
          <span class="curve__key curve__key--pin">{t('scorecard:curve.decision')}</span>
        </p>
      </header>
      <p>
        {t('scorecard:curve.summary', {
          when: said(peak.at),
          peak: number(Math.round(peak.perHour)),
          count: Math.round(peak.perHour),
        })}{' '}
        {firstOfEach(scorecard.phases)
          .map(({ phase, from }) => t('scorecard:curve.phase', { phase: t(`phase.${phase}`), when: said(from) }))
          .join('\u00a0· ')}
      </p>
      {scorecard.curve.length > 2 && <CurvePlot {...about} pins={pins} onOpen={setOpened} />}
      <div class="curve__twins">
        {pins.length > 0 && (
          <FoldOut title={t('scorecard:curve.decisions', { count: pins.length })}>
            <ol class="curve__decisions" role="list">
              {pins.map(({ at, action }) => {
                const done = run.log[action]?.action;
                return (
                  <li key={action}>
                    <span class="numbers">{said(at)}</span>
                    <button type="button" onClick={() => setOpened([action])}>
                      {done && <Sentence of={(speech) => describeAction(done, scenario, speech)} />}
                    </button>
                  </li>
                );
              })}
            </ol>
          </FoldOut>
        )}
        <FoldOut title={t('scorecard:curve.table')}>
          <CurveTable {...about} said={said} />
        </FoldOut>
      </div>
      {opened !== undefined && <DecisionDialog {...about} rows={opened} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

/** A phase may come back; the sentence says when it first came. */
function firstOfEach(phases: About['scorecard']['phases']) {
  return phases.filter(({ phase }, index) => phases.findIndex((each) => each.phase === phase) === index);
}

function CurveTable({ scorecard, said }: About & { readonly said: (at: Minutes) => string }) {
  const { t, number } = useLanguage();
  const rows = useMemo(() => {
    const { curve, silentCurve } = scorecard;
    const step = Math.max(1, Math.ceil(curve.length / TABLE_ROWS));
    return curve.flatMap((point, index) =>
      index % step === 0 || index === curve.length - 1 ? [{ ...point, silence: silentCurve[index]?.perHour }] : [],
    );
  }, [scorecard]);
  return (
    <div class="curve__table" tabIndex={0} role="region" aria-label={t('scorecard:curve.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('scorecard:curve.time')}</th>
            <th scope="col">{t('scorecard:curve.per-hour')}</th>
            <th scope="col">{t('scorecard:curve.per-hour-silence')}</th>
            <th scope="col">{t('scorecard:curve.reach')}</th>
          </tr>
        </thead>
        <tbody class="numbers">
          {rows.map(({ at, perHour, silence, reach }) => (
            <tr key={at}>
              <th scope="row">{said(at)}</th>
              <td>{number(Math.round(perHour))}</td>
              <td>{silence === undefined ? '–' : number(Math.round(silence))}</td>
              <td>{number(reach)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
