import type { CurvePoint } from '../../../crisis/curve.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useLanguage } from '../../language.ts';
import { CurvePaper, PAPER } from '../../parts/CurvePaper.tsx';
import { scaleOf } from '../../parts/curve-lines.ts';

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

/** Everybody’s curves. What it shows is written in the table beside it. */
export function CurveSheet({ scenario, thin = [], middle, lifted, names = [], middleName }: CurveSheetProps) {
  const { t } = useLanguage();
  const all = [...thin, ...lifted, ...(middle ? [middle] : [])];
  const scale = scaleOf(all, PAPER.width, PAPER.height);
  const { end, y, lineOf } = scale;
  return (
    <div class="curve-sheet" aria-hidden="true">
      <p class="curve-sheet__unit">{t('workshop-results:curves.unit')}</p>
      <CurvePaper
        scale={scale}
        story={scenario}
        lines={
          <>
            {thin.map((curve, index) => (
              <path key={index} class="curve-sheet__line curve-sheet__line--thin" d={lineOf(curve)} />
            ))}
            {middle && <path class="curve-sheet__line curve-sheet__line--middle" d={lineOf(middle)} />}
            {lifted.map((curve, index) => (
              <path key={index} class={`curve-sheet__line curve-sheet__line--${index}`} d={lineOf(curve)} />
            ))}
          </>
        }
      >
        {lifted.length > 1 &&
          lifted.map((curve, index) => {
            const top = labelledAt(curve, index);
            return (
              top && (
                <span
                  key={index}
                  class={`curve-sheet__letter stroke stroke--${index}`}
                  style={{ left: `${(100 * top.at) / end}%`, top: `${(100 * y(top.perHour)) / PAPER.height}%` }}
                >
                  {LETTERS[index]}
                </span>
              )
            );
          })}
      </CurvePaper>
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
