import { useEffect, useRef, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import { describeAction } from '../../i18n/action-words.ts';
import type { Scorecard } from '../../training/scorecard.ts';
import { useProjected } from '../debrief/projector.ts';
import { useLanguage } from '../language.ts';
import { themeInForce, usePreferences } from '../preferences.ts';
import type { About } from './about.ts';
import { drawCurve } from './curve-chart.ts';
import { groupsOf, labelOf } from './pin-groups.ts';

/** Pixels between two pins, so each can be touched. */
const PIN_ROOM = 40;

interface CurvePlotProps extends About {
  readonly pins: Scorecard['pins'];
  readonly onOpen: (rows: readonly number[]) => void;
}

/** The plot itself; the pins over it are real buttons, so they can be reached and read without a mouse. */
export function CurvePlot({ scenario, run, scorecard, pins, onOpen }: CurvePlotProps) {
  const spoken = useLanguage();
  const preferences = usePreferences();
  const projected = useProjected();
  const frame = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<uPlot>();
  const [, redrawPins] = useState(0);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const { chart, stop } = drawCurve(element, { scenario, scorecard }, spoken, () => redrawPins((count) => count + 1));
    setPlot(chart);
    return stop;
  }, [scorecard, spoken.language, themeInForce(preferences), preferences.textSize, projected]);

  return (
    <div class="curve__plot">
      <div ref={frame} aria-hidden="true" />
      {plot &&
        groupsOf(pins, (at) => plot.valToPos(at, 'x'), PIN_ROOM).map((group) => {
          const [first] = group;
          const height = scorecard.curve.findLast((point) => point.at <= first.pin.at)?.perHour ?? 0;
          const names = group.flatMap(({ pin }) => {
            const done = run.log[pin.action]?.action;
            return done ? [describeAction(done, scenario, spoken)] : [];
          });
          return (
            <button
              key={first.rank}
              type="button"
              class="curve__pin numbers"
              title={names.join('\n')}
              style={{
                left: `max(1.6rem, ${plot.over.offsetLeft + plot.valToPos(first.pin.at, 'x')}px)`,
                top: `${plot.over.offsetTop + plot.valToPos(height, 'y')}px`,
              }}
              onClick={() => onOpen(group.map(({ pin }) => pin.action))}
            >
              <span aria-hidden="true">{labelOf(group)}</span>
              <span class="visually-hidden">{names.join(' ; ')}</span>
            </button>
          );
        })}
    </div>
  );
}
