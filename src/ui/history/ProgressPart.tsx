import { useMemo } from 'preact/hooks';
import { type PastProgress, progressOver, tellingOf } from '../../session/past-progress.ts';
import type { PastRun } from '../../session/past-run.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePercent } from '../workshop/results/percent.ts';
import './ProgressPart.css';

/** Each rule from run to run: a line to look at, and the same in words. */
export function ProgressPart({ runs }: { readonly runs: readonly PastRun[] }) {
  const { t } = useLanguage();
  const wordsOf = useProgressWords();
  const nameOf = useNames();
  const progress = useMemo(() => progressOver(runs), [runs]);
  const { best, weakest } = tellingOf(progress);
  const count = progress[0]?.parts.length ?? 0;
  if (count === 0) return null;
  return (
    <section class="past-progress" aria-labelledby="past-progress-title">
      <header class="past-progress__head">
        <h2 id="past-progress-title">{t('history:progress.title')}</h2>
        <p>{t('history:progress.text', { count })}</p>
        {best && <p class="is-best">{t('history:progress.best', { rule: nameOf(best), words: wordsOf(best) })}</p>}
        {weakest && (
          <p class="is-weakest">{t('history:progress.weakest', { rule: nameOf(weakest), words: wordsOf(weakest) })}</p>
        )}
      </header>
      <ul role="list" class="past-progress__rules">
        {progress.map((each) => (
          <li key={each.of} class={`past-rule past-rule--${each.way}${each.of === 'total' ? ' past-rule--total' : ''}`}>
            <h3>{nameOf(each)}</h3>
            <Line parts={each.parts} width={each.of === 'total' ? 2.15 * WIDTH : WIDTH} />
            <p>
              {(each.way === 'up' || each.way === 'down') && (
                <span class="past-rule__sign">
                  <Icon name="arrow-right" size={1} />
                </span>
              )}
              {wordsOf(each)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useNames(): (progress: PastProgress) => string {
  const { t } = useLanguage();
  return ({ of }) => t(of === 'total' ? 'history:progress.total' : `rule.${of}`);
}

/** “from 40 % to 85 % in 6 runs”, and honestly so: how many runs never called for it. */
function useProgressWords(): (progress: PastProgress) => string {
  const { t } = useLanguage();
  const percent = usePercent();
  return ({ way, first = 0, last = 0, tested, parts }) => {
    const said = t(`history:progress.way.${way}`, { first: percent(first), last: percent(last), count: tested });
    const rest = parts.length - tested;
    return rest > 0 && tested > 0 ? `${said} ${t('history:progress.untested', { count: rest })}` : said;
  };
}

const WIDTH = 200;
const HEIGHT = 44;
/** Runs beyond these would be a smear: the latest are drawn. */
const MOST = 60;

/** From run to run; where nothing called for the rule there is a gap, and a tick that says so. */
function Line({ parts, width }: { readonly parts: PastProgress['parts']; readonly width: number }) {
  const drawn = parts.slice(-MOST);
  const x = (index: number) => (drawn.length === 1 ? width / 2 : 4 + ((width - 8) * index) / (drawn.length - 1));
  const y = (part: number) => 4 + (HEIGHT - 8) * (1 - part);
  const points = drawn.flatMap((part, index) => (part === undefined ? [] : [{ x: x(index), y: y(part) }]));
  const [first, last] = [points[0], points.at(-1)];
  return (
    <svg class="past-rule__line" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <path class="past-rule__edge" d={`M0 ${y(0)}H${width}M0 ${y(1)}H${width}`} />
      {drawn.map(
        (part, index) =>
          part === undefined && <path key={index} class="past-rule__gap" d={`M${x(index).toFixed(1)} ${y(0) - 4}v8`} />,
      )}
      <path
        class="past-rule__path"
        d={points.map((at, index) => `${index === 0 ? 'M' : 'L'}${at.x.toFixed(1)} ${at.y.toFixed(1)}`).join('')}
      />
      {first && first !== last && <circle class="past-rule__dot" cx={first.x} cy={first.y} r={3} />}
      {last && <circle class="past-rule__dot past-rule__dot--last" cx={last.x} cy={last.y} r={4} />}
    </svg>
  );
}
