import { median } from '../../../training/balance/statistics.ts';
import type { Sample } from '../../../training/debrief/debrief.ts';

/** Nearer to one than this, and nothing was changed that anybody would notice. Chosen. */
const NOTICEABLE = 0.01;
/** So often, and it is the decision; less, and it is mostly the draw. Chosen. */
const MOSTLY = 0.75;

export type Tone = 'calmed' | 'fanned' | 'even';

export const toneOf = (ratio: number): Tone =>
  ratio < 1 - NOTICEABLE ? 'calmed' : ratio > 1 + NOTICEABLE ? 'fanned' : 'even';

/** What a sample says, before it is said in words. */
export interface Odds {
  readonly way: Tone | 'mixed';
  readonly calmed: number;
  readonly fanned: number;
  readonly even: number;
  readonly of: number;
  /** People reached typically, as a factor: below 1 fewer. */
  readonly typical: number;
}

export function oddsOf({ ratios }: Sample): Odds {
  const of = ratios.length;
  const count = (tone: Tone) => ratios.filter((ratio) => toneOf(ratio) === tone).length;
  const [calmed, fanned, even] = [count('calmed'), count('fanned'), count('even')];
  const way =
    even >= MOSTLY * of ? 'even' : calmed >= MOSTLY * of ? 'calmed' : fanned >= MOSTLY * of ? 'fanned' : 'mixed';
  return { way, calmed, fanned, even, of, typical: median(ratios) };
}
