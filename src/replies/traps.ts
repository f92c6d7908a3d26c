import type { Strategy } from '../crisis/vocabulary.ts';
import type { Hit } from './hits.ts';
import { type Act, type Criterion, type ReplyContext, type Span, TRAPS, type Trap } from './reading.ts';
import type { Text } from './sentences.ts';
import { CAPS } from './weights.ts';

/** The traps that a reply walked into: those its words are, and those that the whole of it is. */

export const HOSTILE: ReadonlySet<Trap> = new Set([
  'blame-customer',
  'sarcasm',
  'insult',
  'legal-threat',
  'dismissive',
]);
/** What tells the public something; a figure alone does not. */
const EXPLAINS: ReadonlySet<string> = new Set([
  'facts.cause',
  'facts.checked',
  'facts.corrects',
  'facts.source',
  'next-step.remedy',
  'next-step.done',
]);

export const OWNS: ReadonlySet<string> = new Set([
  'ownership.ours',
  'ownership.left-undone',
  'empathy.gravity',
  'empathy.legitimate',
]);

export function trapsOf(
  spans: readonly Span[],
  hits: readonly Hit[],
  acts: readonly Act[],
  strategy: Strategy,
  read: Text,
  { responsibility, kind }: ReplyContext,
): Trap[] {
  const found = new Set(spans.flatMap(({ trap }) => (trap ? [trap] : [])));
  const says = (criterion: Criterion) => spans.some((span) => span.criterion === criterion && span.points > 0);
  const apologises = acts.includes('apology');
  if (apologises) found.delete('passive-apology');
  // An apology made is not unmade by a formula beside it.
  if (apologises && hits.filter(({ cue }) => cue.act === 'apology').length > 1) found.delete('conditional-apology');
  // A threat is in lawyers’ words as it is.
  if (found.has('legal-threat')) found.delete('legalese');
  const publicWord = says('empathy') || says('ownership') || spans.some(({ reason }) => EXPLAINS.has(reason));
  if (acts.includes('redirect') && !publicWord) found.add('private-without-public-word');
  const rumour = kind === 'rumour' || (kind === undefined && responsibility === 'victim');
  if (
    rumour &&
    hits.some(({ cue }) => cue.act === 'apology') &&
    !hits.some(({ cue }) => cue.reason === 'facts.corrects')
  )
    found.add('needless-apology');
  if (
    (responsibility === 'preventable' || responsibility === 'accident') &&
    kind !== 'rumour' &&
    strategy === 'deny' &&
    !apologises &&
    hits.some(({ cue }) => cue.reason === 'stance.denies' || cue.reason === 'facts.corrects')
  )
    found.add('unfit-denial');
  if (kind === 'trolling' && (read.words > 40 || apologises)) found.add('fed-troll');
  // Who owns up and begs pardon does not blame in the same breath: such words are then about something else.
  if (apologises && says('ownership') && hits.some(({ cue }) => OWNS.has(cue.reason))) {
    for (const trap of ['blame-customer', 'dismissive', 'insult', 'legal-threat'] as const) found.delete(trap);
  }
  return TRAPS.filter((trap) => found.has(trap)).sort((a, b) => (CAPS[a] ?? 100) - (CAPS[b] ?? 100));
}
