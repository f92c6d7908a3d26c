import type { Strategy } from '../crisis/vocabulary.ts';
import { STRATEGIES } from '../crisis/vocabulary.ts';
import type { Seen } from './examine.ts';
import type { ReplyContext } from './reading.ts';
import weights from './strategy-weights.json' with { type: 'json' };

/**
 * What the reply mainly does (SCCT, Coombs 2007): every sign in it speaks for or against each strategy, and the one
 * spoken for most is named. How strongly a sign speaks was fitted on the development replies (CC0) and rounded:
 * tests/replies/fit-strategy.ts. What has no row says nothing.
 */
export function strategyOf(seen: Seen, context: ReplyContext): Strategy {
  const sums: number[] = STRATEGIES.map(() => 0);
  const signs = signsOf(seen, context);
  for (const sign of ['always', ...signs]) {
    rows[sign]?.forEach((weight, i) => {
      sums[i] = (sums[i] ?? 0) + weight;
    });
  }
  // Who owns it and begs pardon has taken a stand, whatever is still being checked; who mends it too, repairs.
  const sorry = signs.includes('act.apology');
  const closed = new Set<Strategy>();
  if (sorry && signs.includes('ownership.ours')) closed.add('hold');
  if (sorry && signs.includes('next-step.remedy')) closed.add('apologise');
  const open = sums.map((sum, i) => (closed.has(STRATEGIES[i] ?? 'deny') ? Number.NEGATIVE_INFINITY : sum));
  return STRATEGIES[open.indexOf(Math.max(...open))] ?? 'hold';
}

const rows: Readonly<Record<string, readonly number[]>> = weights;

/** Politeness is the tone’s, and tells no strategy; but some of it does. */
const TONES: ReadonlySet<string> = new Set([
  'tone.harsh',
  'tone.lecturing',
  'tone.curt',
  'tone.gratitude',
  'tone.greeting',
  'tone.please',
]);

/** What can be seen of a reply that tells its strategy, each sign once. An ordinary complaint is no sign. */
export function signsOf({ read, hits, acts, name, signature }: Seen, { kind, responsibility }: ReplyContext): string[] {
  const signs = new Set<string>();
  for (const { cue } of hits) {
    if (cue.criterion === 'tone' && cue.reason.startsWith('tone.') && !TONES.has(cue.reason)) continue;
    signs.add(signs.has(cue.reason) ? `${cue.reason}+` : cue.reason);
  }
  for (const act of acts) signs.add(`act.${act}`);
  if (kind !== undefined && kind !== 'complaint') signs.add(`kind.${kind}`);
  if (responsibility !== undefined && responsibility !== 'accident') signs.add(`responsibility.${responsibility}`);
  if (read.words < 12) signs.add('words.few');
  else if (read.words < 25) signs.add('words.some');
  const marks = read.sentences.map(({ end }) => end).join('');
  if (marks.includes('?') && !acts.includes('question')) signs.add('rhetorical');
  if (marks.includes('!')) signs.add('exclaims');
  if (read.pieces.some((piece) => piece.kind === 'emoji')) signs.add('emoji');
  if (read.pieces.some((piece) => piece.kind === 'number' || piece.kind === 'phone')) signs.add('figures');
  if (name) signs.add('named');
  if (signature) signs.add('signed');
  return [...signs];
}
