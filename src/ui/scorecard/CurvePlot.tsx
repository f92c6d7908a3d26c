import { useEffect, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Scorecard } from '../../training/scorecard.ts';
import { useLanguage } from '../language.ts';
import { themeInForce, usePreferences } from '../preferences.ts';
import type { About } from './about.ts';
import { describeAction } from './action-text.ts';

const HEIGHT = 300;
const SIX_HOURS = 360;
/** Pixels between two pins, so each can be touched. */
const PIN_ROOM = 40;

interface CurvePlotProps extends About {
  readonly pins: Scorecard['pins'];
  readonly onOpen: (rows: readonly number[]) => void;
}

/** The plot itself; the pins over it are real buttons, so they can be reached and read without a mouse. */
export function CurvePlot({ scenario, run, scorecard, pins, onOpen }: CurvePlotProps) {
  const spoken = useLanguage();
  const { t, moment, number } = spoken;
  const preferences = usePreferences();
  const frame = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<uPlot>();
  const [, redrawPins] = useState(0);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const colour = colours(element);
    const { curve, silentCurve, phases } = scorecard;
    const longest = curve.length >= silentCurve.length ? curve : silentCurve;
    const data: uPlot.AlignedData = [
      longest.map(({ at }) => at),
      longest.map((_, index) => silentCurve[index]?.perHour ?? null),
      longest.map((_, index) => curve[index]?.perHour ?? null),
    ];
    const end = longest.at(-1)?.at ?? 1;
    const tick = end > 30 * 60 ? 2 * SIX_HOURS : end > 12 * 60 ? SIX_HOURS : SIX_HOURS / 3;
    const chart = new uPlot(
      {
        width: element.clientWidth,
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false }, y: { range: (_, __, most) => [0, Math.max(most * 1.18, 1)] } },
        series: [
          {},
          { stroke: colour('--text-soft'), width: 1.5, dash: [6, 5], points: { show: false } },
          { stroke: colour('--ember'), fill: `${colour('--ember')}22`, width: 2.5, points: { show: false } },
        ],
        axes: [
          {
            stroke: colour('--text-soft'),
            grid: { stroke: colour('--line'), width: 1 },
            ticks: { show: false },
            font: '12px system-ui, sans-serif',
            size: 34,
            splits: () => ticks(tick, scenario.startsAt, end),
            values: (_, splits) => splits.map((at) => labelOf(moment(at, scenario))),
          },
          {
            stroke: colour('--text-soft'),
            grid: { stroke: colour('--line'), width: 1 },
            ticks: { show: false },
            font: '12px system-ui, sans-serif',
            size: 48,
            values: (_, splits) => splits.map((value) => number(value)),
          },
        ],
        hooks: {
          drawClear: [(self) => drawPhases(self, phases, end, colour, (phase) => t(`phase.${phase}`))],
        },
      },
      data,
      element,
    );
    setPlot(chart);
    const size = new ResizeObserver(() => {
      chart.setSize({ width: element.clientWidth, height: HEIGHT });
      redrawPins((count) => count + 1);
    });
    size.observe(element);
    return () => {
      size.disconnect();
      chart.destroy();
    };
  }, [scorecard, spoken.language, themeInForce(preferences), preferences.textSize]);

  return (
    <div class="curve__plot">
      <div ref={frame} aria-hidden="true" />
      {plot &&
        groupsOf(pins, (at) => plot.valToPos(at, 'x')).map((group) => {
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
              <span aria-hidden="true">
                {group.length === 1 ? first.rank : `${first.rank}–${first.rank + group.length - 1}`}
              </span>
              <span class="visually-hidden">{names.join(' ; ')}</span>
            </button>
          );
        })}
    </div>
  );
}

const labelOf = ({ day, time }: { readonly day: string; readonly time: string }) => `${day} ${time}`;

type Pin = Scorecard['pins'][number];
type Group = [{ readonly pin: Pin; readonly rank: number }, ...{ readonly pin: Pin; readonly rank: number }[]];

/** Decisions too close to be touched one by one share a pin. */
function groupsOf(pins: readonly Pin[], place: (at: number) => number): Group[] {
  const groups: Group[] = [];
  pins.forEach((pin, index) => {
    const group = groups.at(-1);
    const each = { pin, rank: index + 1 };
    if (group && place(pin.at) - place(group[0].pin.at) < PIN_ROOM) group.push(each);
    else groups.push([each]);
  });
  return groups;
}

/** Round hours of the story's own clock. */
function ticks(step: number, startsAt: number, end: number): number[] {
  const first = (step - (startsAt % step)) % step;
  return Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, index) => first + index * step);
}

/** Reads a token as a colour the canvas knows: the token itself may hold both themes' values. */
function colours(element: HTMLElement) {
  const probe = document.createElement('i');
  element.append(probe);
  const read = new Map<string, string>();
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  for (const token of ['--text-soft', '--ember', '--line', '--paper-raised', '--paper-sunken']) {
    probe.style.color = `var(${token})`;
    if (canvas) canvas.fillStyle = getComputedStyle(probe).color;
    read.set(token, String(canvas?.fillStyle ?? '#888888'));
  }
  probe.remove();
  return (token: string) => read.get(token) ?? '#888888';
}

/** Phases are bands behind the curve, each with its name where there is room. */
function drawPhases(
  { ctx, bbox, valToPos }: uPlot,
  phases: Scorecard['phases'],
  end: number,
  colour: (token: string) => string,
  nameOf: (phase: Scorecard['phases'][number]['phase']) => string,
) {
  ctx.save();
  ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
  phases.forEach(({ phase, from }, index) => {
    const left = valToPos(from, 'x', true);
    const right = valToPos(phases[index + 1]?.from ?? end, 'x', true);
    ctx.fillStyle = colour(index % 2 === 0 ? '--paper-sunken' : '--paper-raised');
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    const name = nameOf(phase);
    if (ctx.measureText(name).width + 12 * devicePixelRatio < right - left) {
      ctx.fillStyle = colour('--text-soft');
      ctx.fillText(name, left + 6 * devicePixelRatio, bbox.top + 15 * devicePixelRatio);
    }
  });
  ctx.restore();
}
