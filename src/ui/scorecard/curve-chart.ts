import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Scorecard } from '../../training/scorecard.ts';
import type { useLanguage } from '../language.ts';
import { tokenColours } from '../styles/token-colours.ts';
import type { About } from './about.ts';

const HEIGHT = 300;
const SIX_HOURS = 360;

/** Draws both curves and the phases into the element, again whenever its size, the theme or the printer asks. */
export function drawCurve(
  element: HTMLElement,
  { scenario, scorecard }: Pick<About, 'scenario' | 'scorecard'>,
  { t, moment, number }: ReturnType<typeof useLanguage>,
  onResize: () => void,
): { readonly chart: uPlot; readonly stop: () => void } {
  let colour = tokenColours(TOKENS, element);
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
        { stroke: () => colour['--text-soft'], width: 1.5, dash: [6, 5], points: { show: false } },
        { stroke: () => colour['--ember'], fill: () => `${colour['--ember']}22`, width: 2.5, points: { show: false } },
      ],
      axes: [
        {
          stroke: () => colour['--text-soft'],
          grid: { stroke: () => colour['--line'], width: 1 },
          ticks: { show: false },
          font: '12px system-ui, sans-serif',
          size: 34,
          splits: () => ticks(tick, scenario.startsAt, end),
          values: (_, splits) => splits.map((at) => labelOf(moment(at, scenario))),
        },
        {
          stroke: () => colour['--text-soft'],
          grid: { stroke: () => colour['--line'], width: 1 },
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

  const repaint = () => {
    colour = tokenColours(TOKENS, element);
    chart.redraw(false);
  };
  const paper = (on: boolean) => () => {
    element.classList.toggle('on-paper', on);
    repaint();
  };
  const [toPaper, toScreen] = [paper(true), paper(false)];
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const size = new ResizeObserver(() => {
    chart.setSize({ width: element.clientWidth, height: HEIGHT });
    onResize();
  });
  size.observe(element);
  dark.addEventListener('change', repaint);
  addEventListener('beforeprint', toPaper);
  addEventListener('afterprint', toScreen);
  return {
    chart,
    stop() {
      size.disconnect();
      dark.removeEventListener('change', repaint);
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
      chart.destroy();
    },
  };
}

const labelOf = ({ day, time }: { readonly day: string; readonly time: string }) => `${day} ${time}`;

/** Round hours of the story's own clock. */
function ticks(step: number, startsAt: number, end: number): number[] {
  const first = (step - (startsAt % step)) % step;
  return Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, index) => first + index * step);
}

const TOKENS = ['--text-soft', '--ember', '--line', '--paper-raised', '--paper-sunken'] as const;
type Token = (typeof TOKENS)[number];

/** Phases are bands behind the curve, each with its name where there is room. */
function drawPhases(
  { ctx, bbox, valToPos }: uPlot,
  phases: Scorecard['phases'],
  end: number,
  colour: Readonly<Record<Token, string>>,
  nameOf: (phase: Scorecard['phases'][number]['phase']) => string,
) {
  ctx.save();
  ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
  phases.forEach(({ phase, from }, index) => {
    const left = valToPos(from, 'x', true);
    const right = valToPos(phases[index + 1]?.from ?? end, 'x', true);
    ctx.fillStyle = colour[index % 2 === 0 ? '--paper-sunken' : '--paper-raised'];
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    const name = nameOf(phase);
    if (ctx.measureText(name).width + 12 * devicePixelRatio < right - left) {
      ctx.fillStyle = colour['--text-soft'];
      ctx.fillText(name, left + 6 * devicePixelRatio, bbox.top + 15 * devicePixelRatio);
    }
  });
  ctx.restore();
}
