import { useLanguage } from '../language.ts';
import type { About } from './about.ts';
import './Outcome.css';

/** What spread, against what the same crisis would have done had nobody said anything. */
export function Outcome({ scorecard }: About) {
  const { t, number } = useLanguage();
  const { reach, reachInSilence, points, max, peakPerHour, trust } = scorecard.outcome;
  const most = Math.max(reach, reachInSilence, 1);
  const change = reachInSilence === 0 ? 0 : (reach - reachInSilence) / reachInSilence;
  const way = change <= -0.02 ? 'fewer' : change >= 0.02 ? 'more' : 'same';
  const bars = [
    { id: 'you', people: reach },
    { id: 'silence', people: reachInSilence },
  ] as const;
  return (
    <section class={`outcome outcome--${way}`} aria-labelledby="outcome-title">
      <header class="scorecard__head">
        <h2 id="outcome-title">{t('scorecard:outcome.title')}</h2>
        <Points points={points} max={max} />
      </header>
      <p class="outcome__plain">
        {t(`scorecard:outcome.${way}`, {
          reach: number(reach),
          silence: number(reachInSilence),
          count: Math.abs(reachInSilence - reach),
          difference: number(Math.abs(reachInSilence - reach)),
          percent: number(Math.abs(change), { style: 'percent' }),
        })}
      </p>
      <div class="outcome__bars" aria-hidden="true">
        {bars.map(({ id, people }) => (
          <div key={id} class={`outcome__bar outcome__bar--${id}`}>
            <span>{t(`scorecard:outcome.${id}`)}</span>
            <span class="outcome__track">
              <span style={{ width: `${(100 * people) / most}%` }} />
            </span>
            <strong class="numbers">{number(people)}</strong>
          </div>
        ))}
      </div>
      <p class="outcome__rest">
        {t('scorecard:outcome.rest', {
          count: Math.round(peakPerHour),
          peak: number(Math.round(peakPerHour)),
          trust: number(Math.round(trust)),
        })}
      </p>
    </section>
  );
}

export function Points({ points, max }: { readonly points: number; readonly max: number }) {
  const { t, number } = useLanguage();
  return (
    <span class="points numbers">
      {t('scorecard:points', {
        points: number(points, { maximumFractionDigits: 1 }),
        max: number(max, { maximumFractionDigits: 1 }),
      })}
    </span>
  );
}
