import type { ComponentChildren } from 'preact';
import type { Minutes } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import './CurvePaper.css';
import { type CurveScale, hoursOf } from './curve-lines.ts';

/** The box curves are drawn in: SVG units, not pixels. */
export const PAPER = { width: 1000, height: 400 } as const;

interface CurvePaperProps {
  readonly scale: CurveScale;
  readonly story: { readonly startsAt: Minutes; readonly weekday: number };
  /** SVG: the lines. */
  readonly lines: ComponentChildren;
  /** HTML over the lines, placed in percent: marks, letters. */
  readonly children?: ComponentChildren;
}

/**
 * The ground for curves over the story’s own clock, as wide as there is room, on screen, on a projector and on paper alike:
 * the lines are stretched, the words and the strokes are not.
 */
export function CurvePaper({ scale, story, lines, children }: CurvePaperProps) {
  const { number, moment } = useLanguage();
  const { end, most, x } = scale;
  const { width, height } = PAPER;
  const hours = hoursOf(story, end);
  return (
    <div class="curve-paper">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {[0, 0.5, 1].map((part) => (
          <path key={part} class="curve-paper__grid" d={`M0 ${height * part}H${width}`} />
        ))}
        {hours.map((at) => (
          <path key={at} class="curve-paper__grid" d={`M${x(at)} 0V${height}`} />
        ))}
        {lines}
      </svg>
      {[0.5, 1].map((part) => (
        <span key={part} class="curve-paper__level numbers" style={{ top: `${100 * (1 - part)}%` }}>
          {number(Math.round(most * part))}
        </span>
      ))}
      {hours.map((at, index) => {
        const { day, time } = moment(at, story);
        return (
          <span
            key={at}
            class={`curve-paper__hour numbers${index % 2 === 1 ? ' curve-paper__hour--odd' : ''}`}
            style={{ left: `${(100 * at) / end}%` }}
          >
            {day} {time}
          </span>
        );
      })}
      {children}
    </div>
  );
}
