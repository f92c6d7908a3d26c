import { useLanguage } from '../language.ts';
import type { About } from './about.ts';
import './Outcome.css';
import { useOutcomeWords } from './outcome-words.ts';

/** What spread, against what the same crisis would have done had nobody said anything. */
export function Outcome({ scorecard, before }: About) {
  const { t, number } = useLanguage();
  const { reach, reachInSilence, points, max, peakPerHour, trust } = scorecard.outcome;
  const most = Math.max(reach, reachInSilence, 1);
  const { way, sentence } = useOutcomeWords(scorecard.outcome);
  const bars = [
    { id: 'you', people: reach },
    { id: 'silence', people: reachInSilence },
  ] as const;
  return (
    <section class={`outcome outcome--${way}`} aria-labelledby="outcome-title">
      <header class="scorecard__head">
        <h2 id="outcome-title">{t('scorecard:outcome.title')}</h2>
        <Points points={points} max={max} before={before?.outcome} />
      </header>
      <p class="outcome__plain">{sentence}</p>
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

interface Score {
  readonly points: number;
  readonly max: number;
}

/** Points, and what they were before the run was scored again, if that differs. */
export function Points({ points, max, before }: Score & { readonly before?: Score | undefined }) {
  const { t, number } = useLanguage();
  const written = (score: Score) => ({
    points: number(score.points, { maximumFractionDigits: 1 }),
    max: number(score.max, { maximumFractionDigits: 1 }),
  });
  const now = t('scorecard:points', written({ points, max }));
  const then = before && t('scorecard:points', written(before));
  return (
    <span class="points numbers">
      {now}
      {then !== undefined && then !== now && (
        <span class="points__before"> {t('rescore:before', { points: then })}</span>
      )}
    </span>
  );
}
