import type { CurvePoint } from '../../../crisis/curve.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useLanguage } from '../../language.ts';
import { hoursOf, scaleOf } from '../../parts/curve-lines.ts';

/** Those lifted out of the crowd are told apart by letter and stroke. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

type Curve = readonly CurvePoint[];

interface CurveSheetProps {
  readonly scenario: Scenario;
  readonly thin?: readonly Curve[];
  readonly middle?: Curve;
  readonly lifted: readonly Curve[];
  /** Whose the lifted ones are, in their order. */
  readonly names?: readonly string[];
  /** What the middle line is called. */
  readonly middleName?: string;
}

const WIDTH = 1000;
const HEIGHT = 400;

/**
 * Curves over the story’s own clock, as wide as there is room, on screen, on a projector and on paper alike: the lines are
 * stretched, the words and the strokes are not. What it shows is written in the table beside it.
 */
export function CurveSheet({ scenario, thin = [], middle, lifted, names = [], middleName }: CurveSheetProps) {
  const { t, number, moment } = useLanguage();
  const all = [...thin, ...lifted, ...(middle ? [middle] : [])];
  const { end, most, x, y, lineOf } = scaleOf(all, WIDTH, HEIGHT);
  return (
    <div class="curve-sheet" aria-hidden="true">
      <p class="curve-sheet__unit">{t('workshop-results:curves.unit')}</p>
      <div class="curve-sheet__plot">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {[0, 0.5, 1].map((part) => (
            <path key={part} class="curve-sheet__grid" d={`M0 ${HEIGHT * part}H${WIDTH}`} />
          ))}
          {hoursOf(scenario, end).map((at) => (
            <path key={at} class="curve-sheet__grid" d={`M${x(at)} 0V${HEIGHT}`} />
          ))}
          {thin.map((curve, index) => (
            <path key={index} class="curve-sheet__line curve-sheet__line--thin" d={lineOf(curve)} />
          ))}
          {middle && <path class="curve-sheet__line curve-sheet__line--middle" d={lineOf(middle)} />}
          {lifted.map((curve, index) => (
            <path key={index} class={`curve-sheet__line curve-sheet__line--${index}`} d={lineOf(curve)} />
          ))}
        </svg>
        {[0.5, 1].map((part) => (
          <span key={part} class="curve-sheet__level numbers" style={{ top: `${100 * (1 - part)}%` }}>
            {number(Math.round(most * part))}
          </span>
        ))}
        {hoursOf(scenario, end).map((at, index) => {
          const { day, time } = moment(at, scenario);
          return (
            <span
              key={at}
              class={`curve-sheet__hour numbers${index % 2 === 1 ? ' curve-sheet__hour--odd' : ''}`}
              style={{ left: `${(100 * at) / end}%` }}
            >
              {day} {time}
            </span>
          );
        })}
        {lifted.length > 1 &&
          lifted.map((curve, index) => {
            const top = labelledAt(curve, index);
            return (
              top && (
                <span
                  key={index}
                  class={`curve-sheet__letter stroke stroke--${index}`}
                  style={{ left: `${(100 * top.at) / end}%`, top: `${(100 * y(top.perHour)) / HEIGHT}%` }}
                >
                  {LETTERS[index]}
                </span>
              )
            );
          })}
      </div>
      {middle && (
        <p class="curve-sheet__key">
          {names.map((name, index) => (
            <span key={name} class="curve-sheet__name">
              <span class={`stroke stroke--${index}`}>{LETTERS[index]}</span> {name}
            </span>
          ))}
          <span class="stroke stroke--middle" /> {middleName ?? t('workshop-results:curves.median')}
          {thin.length > 0 && (
            <>
              <span class="stroke stroke--thin" /> {t('workshop-results:curves.others')}
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** Where its letter stands: on its summit, or, for those that follow, a little later, so that letters do not pile up. */
function labelledAt(curve: Curve, index: number): CurvePoint | undefined {
  const top = curve.reduce((best, { perHour }, at) => (perHour > (curve[best]?.perHour ?? 0) ? at : best), 0);
  return curve[Math.min(curve.length - 1, top + index * Math.ceil(curve.length / 24))];
}
