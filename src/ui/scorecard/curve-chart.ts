import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Scorecard } from '../../training/scorecard.ts';
import type { useLanguage } from '../language.ts';
import { tokenColours } from '../styles/token-colours.ts';
import type { About } from './about.ts';

/** Between two hours on the axis: a crisis of half a day shows every second one. */
const STEPS = [120, 360, 720, 1440] as const;
/** What an hour takes on the axis, in letters. */
const LABEL = 6;

/** Draws both curves and the phases into the element, again whenever its size, the theme or the printer asks. */
export function drawCurve(
  element: HTMLElement,
  { scenario, scorecard }: Pick<About, 'scenario' | 'scorecard'>,
  { t, moment, number }: ReturnType<typeof useLanguage>,
  onResize: () => void,
): { readonly chart: uPlot; readonly stop: () => void } {
  let colour = tokenColours(TOKENS, element);
  const { letter, height } = sizes();
  const font = `${letter}px system-ui, sans-serif`;
  const { curve, silentCurve, phases } = scorecard;
  const longest = curve.length >= silentCurve.length ? curve : silentCurve;
  const data: uPlot.AlignedData = [
    longest.map(({ at }) => at),
    longest.map((_, index) => silentCurve[index]?.perHour ?? null),
    longest.map((_, index) => curve[index]?.perHour ?? null),
  ];
  const end = longest.at(-1)?.at ?? 1;
  const least = end > 30 * 60 ? 720 : end > 12 * 60 ? 360 : 120;
  const stepAt = (width: number) =>
    STEPS.find((step) => step >= least && (end / step) * LABEL * letter <= width) ?? STEPS[3];
  const chart = new uPlot(
    {
      width: element.clientWidth,
      height,
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
          font,
          size: 2.8 * letter,
          splits: ({ bbox }) => ticks(stepAt(bbox.width / devicePixelRatio), scenario.startsAt, end),
          values: (_, splits) => splits.map((at) => moment(at, scenario).when),
        },
        {
          stroke: () => colour['--text-soft'],
          grid: { stroke: () => colour['--line'], width: 1 },
          ticks: { show: false },
          font,
          size: 4 * letter,
          values: (_, splits) => splits.map((value) => number(value)),
        },
      ],
      hooks: {
        drawClear: [(self) => drawPhases(self, phases, end, colour, letter, (phase) => t(`phase.${phase}`))],
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
    chart.setSize({ width: element.clientWidth, height });
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

/** A canvas knows no rem: its letters follow the text's size, and a projector's, from here. */
function sizes(): { readonly letter: number; readonly height: number } {
  const root = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize);
  const isProjected = root.dataset.projected !== undefined;
  return { letter: rem * (isProjected ? 0.9 : 0.75), height: rem * (isProjected ? 14 : 18.75) };
}

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
  letter: number,
  nameOf: (phase: Scorecard['phases'][number]['phase']) => string,
) {
  ctx.save();
  const em = letter * devicePixelRatio;
  ctx.font = `${em}px system-ui, sans-serif`;
  phases.forEach(({ phase, from }, index) => {
    const left = valToPos(from, 'x', true);
    const right = valToPos(phases[index + 1]?.from ?? end, 'x', true);
    ctx.fillStyle = colour[index % 2 === 0 ? '--paper-sunken' : '--paper-raised'];
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    const name = nameOf(phase);
    if (ctx.measureText(name).width + em < right - left) {
      ctx.fillStyle = colour['--text-soft'];
      ctx.fillText(name, left + em / 2, bbox.top + 1.3 * em);
    }
  });
  ctx.restore();
}
