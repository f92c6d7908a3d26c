import type { Strategy } from '../crisis/vocabulary.ts';
import { STRATEGIES } from '../crisis/vocabulary.ts';
import type { Hit } from './hits.ts';
import type { Act, ReplyContext } from './reading.ts';

/** How much every strategy weighs before anything is read: who says nothing of the matter holds. */
const BEFORE: Readonly<Record<Strategy, number>> = {
  deny: 0,
  excuse: 0,
  justify: 0,
  inform: 0.4,
  apologise: 0,
  repair: 0,
  bolster: 0,
  hold: 0.6,
};

/** Of equals, the one that commits most. */
const ORDER: readonly Strategy[] = ['repair', 'apologise', 'deny', 'excuse', 'justify', 'inform', 'bolster', 'hold'];

/** What the reply mainly does (SCCT, Coombs 2007): the strategy its cues speak for most. */
export function strategyOf(
  hits: readonly Hit[],
  acts: readonly Act[],
  { kind, responsibility }: ReplyContext,
): Strategy {
  const sums: Record<Strategy, number> = { ...BEFORE };
  const times = new Map<string, number>();
  for (const { cue } of hits) {
    const before = times.get(cue.reason) ?? 0;
    times.set(cue.reason, before + 1);
    const share = before === 0 ? 1 : before < 3 ? 0.4 : 0;
    for (const strategy of STRATEGIES) sums[strategy] += (cue.strategy?.[strategy] ?? 0) * share;
  }
  // Where an apology comes with a remedy, the remedy is what is done.
  if (acts.includes('apology') && sums.repair >= 2.5) sums.repair += sums.apologise;
  if (kind === 'praise') sums.bolster += 3;
  // To a rumour, “that is not so” is the answer; elsewhere it may be about a detail.
  const rumour = kind === 'rumour' || (kind === undefined && responsibility === 'victim');
  if (rumour && times.has('facts.corrects')) sums.deny += 1.5;
  return ORDER.reduce((best, strategy) => (sums[strategy] > sums[best] ? strategy : best));
}
