import type { Minutes } from '../../../crisis/vocabulary.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { LiveBoard } from '../../../session/live-board.ts';
import type { TeamId } from '../../../workshop/entry.ts';
import { useLanguage } from '../../language.ts';
import './Curves.css';
import { useTeamNames } from './names.ts';
import { pathOf } from './Sparkline.tsx';

interface CurvesProps {
  readonly scenario: Scenario;
  readonly board: LiveBoard | undefined;
  readonly lit?: TeamId | undefined;
  readonly where: 'board' | 'screen';
}

const WIDTH = 400;
const HEIGHT = 180;

/** Everybody’s curve on one sheet: the same crisis, as many times as there are teams. */
export function Curves({ scenario, board, lit, where }: CurvesProps) {
  const { t, number, moment } = useLanguage();
  const nameOf = useTeamNames(where);
  const rows = [...(board?.rows ?? [])];
  const most = niceAbove(Math.max(20, ...rows.flatMap(([, { curve }]) => curve.map(({ perHour }) => perHour))));
  const end = sheetEnd(board?.minute ?? 0, scenario.duration);
  const box = { width: WIDTH, height: HEIGHT, end, most };
  const highest = rows.toSorted((a, b) => b[1].perHour - a[1].perHour)[0];
  const marks = dayMarks(scenario.startsAt, end);
  return (
    <figure class={`curves curves--${where}`}>
      <svg viewBox={`-34 -8 ${WIDTH + 40} ${HEIGHT + 30}`} role="img" aria-label={t('facilitator:curves.label')}>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line class="curves__grid" x1={0} x2={WIDTH} y1={HEIGHT * (1 - part)} y2={HEIGHT * (1 - part)} />
            <text class="curves__tick" x={-5} y={HEIGHT * (1 - part) + 4} text-anchor="end">
              {number(Math.round(most * part))}
            </text>
          </g>
        ))}
        {marks.map((at) => {
          const x = (at / end) * WIDTH;
          return (
            <g key={at}>
              <line class="curves__grid" x1={x} x2={x} y1={0} y2={HEIGHT} />
              <text class="curves__tick" x={x} y={HEIGHT + 16} text-anchor="middle">
                {moment(at, scenario).when}
              </text>
            </g>
          );
        })}
        {rows.map(([team, { curve }], index) => (
          <path
            key={team}
            class={`curves__line${lit === team ? ' is-lit' : lit === undefined ? '' : ' is-dim'}`}
            style={{ '--hue': String(hueOf(index)) }}
            d={pathOf(curve, box)}
          />
        ))}
      </svg>
      <figcaption>
        {highest && highest[1].perHour >= 1
          ? t('facilitator:curves.caption', {
              team: nameOf(highest[0]),
              rate: number(Math.round(highest[1].perHour)),
            })
          : t('facilitator:curves.quiet')}
      </figcaption>
    </figure>
  );
}

const SIX_HOURS: Minutes = 360;

/** The sheet is as long as the crisis has been, and a little more: at first, six hours. */
export const sheetEnd = (minute: number, duration: Minutes): Minutes =>
  Math.min(duration, Math.max(SIX_HOURS, Math.ceil((minute * 1.2) / 60) * 60));

/** Far from one another for neighbours, whatever the number of teams. */
export const hueOf = (index: number): number => Math.round((index * 137.5 + 18) % 360);

function niceAbove(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].find((each) => each * unit >= value) ?? 10) * unit;
}

/** Round hours of the story’s clock, four or five of them. */
function dayMarks(startsAt: Minutes, end: Minutes): number[] {
  const step = [60, 120, 180, 360, 720, 1440].find((each) => end / each <= 5) ?? 2880;
  const first = (step - (startsAt % step)) % step;
  const marks: number[] = [];
  for (let at = first; at <= end; at += step) marks.push(at);
  return marks;
}
