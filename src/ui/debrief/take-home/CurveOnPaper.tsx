import { useLanguage } from '../../language.ts';
import { CurvePaper, PAPER } from '../../parts/CurvePaper.tsx';
import { scaleOf } from '../../parts/curve-lines.ts';
import '../../scorecard/CrisisCurve.css';
import { groupsOf, labelOf } from '../../scorecard/pin-groups.ts';
import type { Finished } from '../finished.ts';

/** Between two pins, in the units of the box. */
const PIN_ROOM = 58;

/** Both curves and the decisions on them, drawn by the page itself: sharp at any size. */
export function CurveOnPaper({ finished: { scenario, scorecard } }: { readonly finished: Finished }) {
  const { t } = useLanguage();
  const { curve, silentCurve, pins } = scorecard;
  const { width, height } = PAPER;
  const scale = scaleOf([curve, silentCurve], width, height);
  const line = scale.lineOf(curve);
  return (
    <section class="paper__part paper__whole">
      <header class="paper__legend">
        <h2>{t('scorecard:curve.title')}</h2>
        <p class="curve__legend">
          <span class="curve__key curve__key--you">{t('scorecard:outcome.you')}</span>
          <span class="curve__key curve__key--silence">{t('scorecard:outcome.silence')}</span>
          <span class="curve__key curve__key--pin">{t('scorecard:curve.decision')}</span>
        </p>
      </header>
      <p class="paper__soft">{t('scorecard:curve.per-hour')}</p>
      <CurvePaper
        scale={scale}
        story={scenario}
        lines={
          <>
            {line !== '' && <path class="paper__area" d={`${line}V${height}H0Z`} />}
            <path class="paper__silence" d={scale.lineOf(silentCurve)} />
            <path class="paper__curve" d={line} />
          </>
        }
      >
        {groupsOf(pins, scale.x, PIN_ROOM).map((group) => {
          const { at } = group[0].pin;
          const shares = curve.findLast((point) => point.at <= at)?.perHour ?? 0;
          return (
            <span
              key={group[0].rank}
              class="curve__pin numbers"
              style={{ left: `${(100 * scale.x(at)) / width}%`, top: `${(100 * scale.y(shares)) / height}%` }}
            >
              {labelOf(group)}
            </span>
          );
        })}
      </CurvePaper>
    </section>
  );
}
