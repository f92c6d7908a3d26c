import type { Strategy } from '../crisis/vocabulary.ts';
import { examine } from './examine.ts';
import {
  type Act,
  type ByCriterion,
  CRITERIA,
  type Criterion,
  type NotAssessed,
  type Reading,
  type ReplyContext,
  type Span,
  type Trap,
} from './reading.ts';
import type { Text } from './sentences.ts';
import { round, spansOf } from './spans.ts';
import { strategyOf } from './strategy.ts';
import { trapsOf } from './traps.ts';
import { capOf, STANDARD, weightsFor } from './weights.ts';

/** Where everybody begins: a reply that is neither polite nor rude has about half its tone. */
const CALM = 8;

/** Reads a reply as typed. A pure function of the text and what is known; takes a millisecond or two. */
export function readReply(text: string, context: ReplyContext = {}): Reading {
  const seen = examine(text, context);
  const { read, hits, acts, why } = seen;
  const weights = weightsFor(context.responsibility, context.kind);
  if (why) return notAssessed(read, weights, why, acts);
  const spans = spansOf(text, seen, context, weights);
  const strategy = strategyOf(seen, context);
  const traps = trapsOf(spans, hits, acts, strategy, read, context);
  return conclude(read, weights, spans, traps, acts, strategy);
}

function conclude(
  read: Text,
  weights: ByCriterion<number>,
  spans: readonly Span[],
  traps: readonly Trap[],
  acts: readonly Act[],
  strategy: Strategy,
): Reading {
  const criteria = {} as Record<Criterion, { points: number; max: number }>;
  let sum = 0;
  for (const criterion of CRITERIA) {
    const max = weights[criterion];
    const start = criterion === 'tone' ? (CALM * max) / STANDARD.tone : 0;
    const earned = spans.reduce((total, span) => (span.criterion === criterion ? total + span.points : total), start);
    const points = round(Math.min(max, Math.max(0, earned)));
    criteria[criterion] = { points, max };
    sum += points;
  }
  const caps = traps.flatMap((trap) => {
    const atMost = capOf(trap, sum, spans.filter((span) => span.trap === trap).length);
    return atMost === undefined ? [] : [{ trap, atMost }];
  });
  const total = Math.round(Math.min(100, sum, ...caps.map(({ atMost }) => atMost)));
  return { language: read.language, assessed: true, strategy, criteria, spans, traps, acts, caps, total };
}

function notAssessed(read: Text, weights: ByCriterion<number>, why: NotAssessed, acts: readonly Act[]): Reading {
  const criteria = {} as Record<Criterion, { points: number; max: number }>;
  for (const criterion of CRITERIA) criteria[criterion] = { points: 0, max: weights[criterion] };
  const traps: Trap[] = why === 'keyword-list' ? ['keyword-list'] : [];
  return {
    language: read.language,
    assessed: false,
    why,
    strategy: null,
    criteria,
    spans: [],
    traps,
    acts,
    caps: [],
    total: 0,
  };
}
