import './DotStrip.css';

const WIDTH = 1000;
const RADIUS = 10;
/** Stacks higher than this are pressed together. */
const HIGHEST = 7;
const HEIGHT = 2 * RADIUS * HIGHEST + 8;

interface DotStripProps {
  readonly values: readonly number[];
  /** Where a value stands, 0–1; what is beyond stands at the edge. */
  readonly place: (value: number) => number;
  readonly tone: (value: number) => string;
}

/** One dot for each crisis, stacked where they fell: how likely something is can be counted. */
export function DotStrip({ values, place, tone }: DotStripProps) {
  const columns = Math.floor(WIDTH / (2 * RADIUS + 2));
  const stacks = new Map<number, number[]>();
  for (const value of values) {
    const column = Math.round(Math.min(1, Math.max(0, place(value))) * (columns - 1));
    stacks.set(column, [...(stacks.get(column) ?? []), value]);
  }
  return (
    <svg class="dot-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[...stacks].flatMap(([column, stack]) => {
        const step = Math.min(2 * RADIUS + 1, (HEIGHT - 2 * RADIUS) / Math.max(1, stack.length - 1));
        return stack.map((value, index) => (
          <circle
            key={`${column} ${index}`}
            class={`dot dot--${tone(value)}${step < RADIUS ? ' dot--pressed' : ''}`}
            cx={RADIUS + (column * (WIDTH - 2 * RADIUS)) / (columns - 1)}
            cy={HEIGHT - RADIUS - index * step}
            r={RADIUS}
          />
        ));
      })}
    </svg>
  );
}
