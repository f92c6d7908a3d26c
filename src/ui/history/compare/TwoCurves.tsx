import type { Minutes } from '../../../crisis/vocabulary.ts';
import { useLanguage } from '../../language.ts';
import { FoldOut } from '../../parts/FoldOut.tsx';
import '../../scorecard/CrisisCurve.css';
import { CurveSheet } from '../../workshop/results/CurveSheet.tsx';
import '../../workshop/results/CurvesTogether.css';
import { LETTERS, type Pair } from './side.ts';

/** Rows of the table twin: enough to follow, few enough to read. */
const TABLE_ROWS = 16;

/** Both curves on one sheet, and the same in a table. */
export function TwoCurves({ pair }: { readonly pair: Pair }) {
  const { t, number, moment } = useLanguage();
  const [a, b] = pair;
  const { scenario } = a;
  const curves = [a.assessed.scorecard.curve, b.assessed.scorecard.curve] as const;
  const said = (at: Minutes) => moment(at, scenario).when;
  const longest = curves[0].length >= curves[1].length ? curves[0] : curves[1];
  const step = Math.max(1, Math.ceil(longest.length / TABLE_ROWS));
  const peaks = curves.map((curve) => curve.reduce((top, each) => (each.perHour > top.perHour ? each : top)));
  return (
    <section class="two-curves" aria-labelledby="two-curves-title">
      <h2 id="two-curves-title">{t('history:curves.title')}</h2>
      <p>
        {peaks
          .map((peak, index) =>
            t('history:curves.peak', {
              letter: LETTERS[index],
              peak: number(Math.round(peak.perHour)),
              count: Math.round(peak.perHour),
              when: said(peak.at),
            }),
          )
          .join(' ')}
      </p>
      <CurveSheet scenario={scenario} lifted={curves} names={pair.map(({ choice }) => choice.name)} />
      <div class="curve__twins">
        <FoldOut title={t('scorecard:curve.table')}>
          <div class="curve__table" tabIndex={0} role="region" aria-label={t('scorecard:curve.table')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('scorecard:curve.time')}</th>
                  {LETTERS.map((letter) => (
                    <th key={letter} scope="col">
                      {t('history:curves.per-hour', { letter })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody class="numbers">
                {longest.map(({ at }, index) =>
                  index % step === 0 || index === longest.length - 1 ? (
                    <tr key={at}>
                      <th scope="row">{said(at)}</th>
                      {curves.map((curve, side) => (
                        <td key={LETTERS[side]}>{curve[index] ? number(Math.round(curve[index].perHour)) : '–'}</td>
                      ))}
                    </tr>
                  ) : null,
                )}
              </tbody>
            </table>
          </div>
        </FoldOut>
      </div>
    </section>
  );
}
