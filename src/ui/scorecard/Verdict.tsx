import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';
import type { About } from './about.ts';
import { gradeOf } from './grade.ts';
import './Verdict.css';

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

export function Verdict({ scenario, run, scorecard, before }: About) {
  const { t } = useLanguage();
  const ending = scenario.endings.find(({ id }) => id === scorecard.ending) ?? scenario.endings.at(-1);
  const grade = gradeOf(scorecard.total);
  return (
    <header class={`verdict night verdict--${grade}`}>
      <div class="wide verdict__inner">
        <div class="verdict__words">
          <p class="verdict__where">
            <strong>{scenario.brand.name}</strong> · <Say text={scenario.title} />
          </p>
          <h1>{ending ? <Say text={ending.title} /> : t('scorecard:title')}</h1>
          {ending && (
            <p class="verdict__ending">
              <Say text={ending.text} />
            </p>
          )}
          <p class="verdict__how">
            <Icon name={run.mode === 'live' ? 'clock' : 'pause'} />
            {t(`scorecard:played.${run.mode}`, { seed: run.seed })}
          </p>
        </div>
        <div class="verdict__score">
          <svg viewBox="0 0 120 120" aria-hidden="true">
            <circle class="verdict__track" cx="60" cy="60" r={RADIUS} />
            <circle
              class="verdict__arc"
              cx="60"
              cy="60"
              r={RADIUS}
              stroke-dasharray={`${(ROUND * scorecard.total) / 100} ${ROUND}`}
              transform="rotate(-90 60 60)"
            />
          </svg>
          <p class="verdict__total">
            <strong class="numbers">{scorecard.total}</strong>
            <span>{t('scorecard:of-100')}</span>
          </p>
          <p class="verdict__grade">{t(`scorecard:grade.${grade}`)}</p>
          {before && <p class="verdict__before">{t('rescore:before-of-100', { total: before.total })}</p>}
        </div>
      </div>
    </header>
  );
}
