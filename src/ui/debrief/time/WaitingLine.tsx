import { authorOf } from '../../../scenario/author.ts';
import type { Regret } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { hoursOf } from '../../parts/curve-lines.ts';
import type { Finished } from '../finished.ts';
import './WaitingLine.css';

interface WaitingLineProps {
  readonly finished: Finished;
  readonly regrets: readonly Regret[];
}

/** The story’s hours: how long each message waited, and over them everything that was done meanwhile. */
export function WaitingLine({ finished, regrets }: WaitingLineProps) {
  const { t, moment, duration } = useLanguage();
  const { scenario, run } = finished;
  const end = Math.max(1, run.until);
  const percent = (at: number) => `${(100 * Math.min(end, Math.max(0, at))) / end}%`;
  const done = run.log.filter(({ action }) => action.type !== 'prepare');
  return (
    <div class="waiting-line" aria-hidden="true">
      <div class="waiting-line__row">
        <span class="waiting-line__name">{t('debrief:time.line')}</span>
        <span class="waiting-line__track waiting-line__track--acts">
          {done.map(({ at }, index) => (
            <i key={index} style={{ left: percent(at) }} />
          ))}
        </span>
      </div>
      {regrets.map(({ post: id, from, waited, answered }, index) => {
        const post = scenario.posts.find((each) => each.id === id);
        return (
          <div key={id} class="waiting-line__row">
            <span class="waiting-line__name">
              {index + 1}. {post && authorOf(scenario, post.by).name}
            </span>
            <span class="waiting-line__track">
              <b
                class={answered ? 'is-answered' : ''}
                style={{ left: percent(from), width: `${(100 * Math.min(waited, end - from)) / end}%` }}
              />
            </span>
            <span class="waiting-line__time numbers">{duration(waited)}</span>
          </div>
        );
      })}
      <div class="waiting-line__row waiting-line__hours">
        <span />
        <span class="waiting-line__track numbers">
          {hoursOf(scenario, end).map((at) => (
            <span key={at} style={{ left: percent(at) }}>
              {moment(at, scenario).when}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}
