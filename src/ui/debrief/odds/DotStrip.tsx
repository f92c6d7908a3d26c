import { useMedia } from '../../play/use-media.ts';
import { useProjected } from '../projector.ts';
import './DotStrip.css';

const RADIUS = 6;
const GAP = 2;
/** Stacks higher than this are pressed together. */
const HIGHEST = 10;
/** On a wall three strips share one screen. */
const HIGHEST_PROJECTED = 7;

interface DotStripProps {
  readonly values: readonly number[];
  /** Where a value stands, 0–1; what is beyond stands at the edge. */
  readonly place: (value: number) => number;
  readonly tone: (value: number) => string;
}

/** One dot for each crisis, stacked where they fell: how likely something is can be counted. */
export function DotStrip({ values, place, tone }: DotStripProps) {
  const isNarrow = useMedia('(max-width: 48rem)');
  const highest = useProjected() ? HIGHEST_PROJECTED : HIGHEST;
  const width = isNarrow ? 440 : 1000;
  const height = (2 * RADIUS + GAP) * highest;
  const columns = Math.floor(width / (2 * RADIUS + GAP));
  const stacks = new Map<number, number[]>();
  for (const value of values) {
    const column = Math.round(Math.min(1, Math.max(0, place(value))) * (columns - 1));
    stacks.set(column, [...(stacks.get(column) ?? []), value]);
  }
  return (
    <svg class="dot-strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {[...stacks].flatMap(([column, stack]) => {
        const step = Math.min(2 * RADIUS + GAP, (height - 2 * RADIUS) / Math.max(1, stack.length - 1));
        return stack.map((value, index) => (
          <circle
            key={`${column} ${index}`}
            class={`dot dot--${tone(value)}`}
            cx={RADIUS + (column * (width - 2 * RADIUS)) / (columns - 1)}
            cy={height - RADIUS - index * step}
            r={RADIUS}
          />
        ));
      })}
    </svg>
  );
}
