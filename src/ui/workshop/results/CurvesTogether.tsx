import { useMemo, useState } from 'preact/hooks';
import type { CurvePoint } from '../../../crisis/curve.ts';
import { median } from '../../../training/balance/statistics.ts';
import type { Assessed } from '../../../workshop/assess.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { CurveSheet, LETTERS } from './CurveSheet.tsx';
import './CurvesTogether.css';
import { useLook } from './looked-at.ts';
import type { ReadRound } from './shown.ts';

/** Everybody’s curve on one sheet. Up to four are lifted out: each has its letter and its stroke, not only a colour. */
export function CurvesTogether({ assessed, shown }: ReadRound) {
  const { t, number, moment } = useLanguage();
  const ranked = useMemo(() => assessed.toSorted((a, b) => b.scorecard.total - a.scorecard.total), [assessed]);
  const [lifted, setLifted] = useState<readonly string[]>(() => telling(ranked));
  const middle = useMemo(() => medianCurve(assessed), [assessed]);
  const look = useLook();
  const toggle = (id: string) =>
    setLifted((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id].slice(-LETTERS.length)));
  const shownOnes = lifted.flatMap((id) => assessed.find(({ entrant }) => entrant.id === id) ?? []);
  const said = (point: CurvePoint | undefined) => (point ? moment(point.at, shown.scenario).when : '–');
  return (
    <section class="curves-together" aria-labelledby="curves-title">
      <header class="results__part">
        <h3 id="curves-title">{t('workshop-results:part.curves')}</h3>
        <p class="results__text">{t('workshop-results:curves.text')}</p>
      </header>
      <CurveSheet
        scenario={shown.scenario}
        thin={assessed.map(({ scorecard }) => scorecard.curve)}
        middle={middle}
        lifted={shownOnes.map(({ scorecard }) => scorecard.curve)}
        names={shownOnes.map(({ entrant }) => entrant.name)}
      />
      <div class="curves-together__table" tabIndex={0} role="region" aria-label={t('workshop-results:curves.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('workshop-results:curves.who')}</th>
              <th scope="col">{t('workshop-results:curves.score')}</th>
              <th scope="col">{t('workshop-results:curves.reach')}</th>
              <th scope="col">{t('workshop-results:curves.peak')}</th>
              <th scope="col">{t('workshop-results:curves.when')}</th>
              {look && <th scope="col">{t('workshop-results:debrief.open')}</th>}
            </tr>
          </thead>
          <tbody class="numbers">
            {ranked.map(({ entrant, scorecard }) => {
              const place = lifted.indexOf(entrant.id);
              return (
                <tr key={entrant.id}>
                  <th scope="row">
                    <label>
                      <input type="checkbox" checked={place >= 0} onChange={() => toggle(entrant.id)} />
                      <span class={`stroke${place >= 0 ? ` stroke--${place}` : ''}`} aria-hidden="true">
                        {LETTERS[place]}
                      </span>
                      <span>{entrant.name}</span>
                    </label>
                  </th>
                  <td>{scorecard.total}</td>
                  <td>{number(scorecard.outcome.reach)}</td>
                  <td>{number(scorecard.outcome.peakPerHour)}</td>
                  <td>{said(peakOf(scorecard.curve))}</td>
                  {look && (
                    <td>
                      <Button
                        size="s"
                        iconAfter="arrow-right"
                        onClick={() => {
                          const { scenario, run } = entrant;
                          look({ name: entrant.name, finished: { scenario, run, scorecard, source: shown.source } });
                        }}
                      >
                        {t('workshop-results:debrief.open')}
                        <span class="visually-hidden"> {entrant.name}</span>
                      </Button>
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The best, the one in the middle and the worst: what a room asks for first. */
function telling(ranked: readonly Assessed[]): string[] {
  const places = [0, Math.floor((ranked.length - 1) / 2), ranked.length - 1];
  return [...new Set(places.flatMap((place) => ranked[place]?.entrant.id ?? []))];
}

function peakOf(curve: readonly CurvePoint[]): CurvePoint | undefined {
  return curve.reduce<CurvePoint | undefined>(
    (top, each) => (top && top.perHour >= each.perHour ? top : each),
    undefined,
  );
}

/** The middle of the room at each moment. */
export function medianCurve(assessed: readonly Assessed[]): CurvePoint[] {
  const curves = assessed.map(({ scorecard }) => scorecard.curve);
  const longest = curves.reduce((most, curve) => (curve.length > most.length ? curve : most), []);
  return longest.map(({ at }, index) => {
    const points = curves.flatMap((curve) => curve[index] ?? []);
    return {
      at,
      perHour: median(points.map(({ perHour }) => perHour)),
      reach: median(points.map(({ reach }) => reach)),
    };
  });
}
