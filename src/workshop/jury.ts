import { qualityOf, responsibilityOf } from '../crisis/quality.ts';
import { hashName, uniform } from '../kernel/key.ts';
import { optionOf } from '../rules/history.ts';
import { leversOf, type Rulebook, weightsOf } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { mean } from '../training/balance/statistics.ts';
import type { Assessed } from './assess.ts';
import type { JuryItem, JuryResult } from './entry.ts';
import { repliesOf, type ToldReply, wordsOf } from './replies.ts';
import type { Jury } from './workshop.ts';

/** The kinds of reply worth putting side by side. */
type Kind = 'good' | 'debatable' | 'bad';

interface Candidate extends ToldReply {
  readonly of: string;
  readonly kind: Kind;
}

/**
 * Three replies for the room to rate blind: a good one, a bad one and one to argue about, of different entrants and in
 * different words; answers to one message where there are such, else the nearest to that. Their order, and which of
 * several as fit, hang on the seed. Fewer than three distinct ones: as many as there are; fewer than two: none.
 */
export function drawJury(assessed: readonly Assessed[], rulebook: Rulebook, seed: number): readonly JuryItem[] {
  const { good } = weightsOf(rulebook);
  const drawn = repliesOf(assessed)
    .map((reply): Candidate => ({ ...reply, kind: kindOf(reply.quality, good) }))
    .map((reply) => ({ reply, draw: uniform(seed, hashName(`${reply.post} ${reply.text} ${reply.of}`), 1) }))
    .toSorted((a, b) => a.draw - b.draw)
    .map(({ reply }) => reply);
  const byPost = [...Map.groupBy(drawn, ({ post }) => post).values()];
  const sets = [...byPost, drawn].map((replies) => differing(replies));
  const [best = []] = sets.toSorted((a, b) => worth(b) - worth(a));
  if (best.length < 2) return [];
  return best
    .map((reply) => ({ reply, draw: uniform(seed, hashName(`${reply.post} ${reply.text}`), 2) }))
    .toSorted((a, b) => a.draw - b.draw)
    .map(({ reply: { post, text } }, index) => ({ id: 'abc'[index] as string, post, text }));
}

function kindOf(quality: number, good: number): Kind {
  // Between the two: does no harm, and not much good.
  if (quality >= good) return 'good';
  return quality < 0 ? 'bad' : 'debatable';
}

/** One of each kind, and if there is none of a kind, one more of another; nobody twice, no words twice. */
function differing(replies: readonly Candidate[]): readonly Candidate[] {
  const goods = replies.filter(({ kind }) => kind === 'good');
  const bads = replies.filter(({ kind }) => kind === 'bad');
  const debatable = replies.filter(({ kind }) => kind === 'debatable');
  const chosen: Candidate[] = [];
  const differs = (reply: Candidate) =>
    chosen.every((other) => other.of !== reply.of && wordsOf(other) !== wordsOf(reply));
  // The rarest kind first: whoever wrote it must not have been taken for another.
  for (const kind of [goods, bads, debatable].toSorted((a, b) => a.length - b.length)) {
    const found = kind.find(differs);
    if (found) chosen.push(found);
  }
  while (chosen.length < 3) {
    const found = replies.find(differs);
    if (!found) break;
    chosen.push(found);
  }
  return chosen;
}

/** Three beat two; three kinds beat two; answers to the same message beat answers to several. */
function worth(set: readonly Candidate[]): number {
  const kinds = new Set(set.map(({ kind }) => kind)).size;
  const posts = new Set(set.map(({ post }) => post)).size;
  return 100 * Math.min(set.length, 3) + 10 * kinds - posts;
}

export interface JuryAgreement {
  /** How many rated the reply most of them rated. */
  readonly raters: number;
  readonly items: readonly {
    readonly id: string;
    readonly mean: number | undefined;
    readonly counts: readonly number[];
  }[];
  /** By how many stars two people differ on the same reply, on average; undefined while nobody has a second opinion. */
  readonly distance: number | undefined;
  readonly alpha: Alpha;
}

/**
 * Krippendorff’s alpha for ordinal data: 1, all agree; 0, no more than chance would. With few raters it is a lottery, and
 * where every rating is the same there is nothing to disagree on: it is not given then.
 */
export type Alpha =
  | { readonly is: 'known'; readonly value: number; readonly reading: 'strong' | 'fair' | 'weak' | 'none' }
  | { readonly is: 'too-few' }
  | { readonly is: 'unanimous' };

/** Fewer give no figure worth showing: chosen. */
export const RATERS_FOR_ALPHA = 5;

/** What a jury’s ratings come to, from how many gave one star, two … five: nobody’s own rating is needed. */
export function agreementOf(results: readonly JuryResult[]): JuryAgreement {
  const given = results.map(({ item, counts }) => ({
    id: item,
    counts,
    stars: counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1)),
  }));
  const raters = Math.max(0, ...given.map(({ stars }) => stars.length));
  const pairs = given.flatMap(({ stars }) =>
    stars.flatMap((one, index) => stars.slice(index + 1).map((other) => Math.abs(one - other))),
  );
  return {
    raters,
    items: given.map(({ id, counts, stars }) => ({ id, counts, mean: stars.length > 0 ? mean(stars) : undefined })),
    distance: pairs.length > 0 ? mean(pairs) : undefined,
    alpha: readAlpha(
      raters,
      given.map(({ stars }) => stars),
    ),
  };
}

/** The same counts while the vote is open, for whoever may see every rating. */
export function countsOf(items: readonly JuryItem[], ratings: Jury['ratings']): JuryResult[] {
  return items.map(({ id }) => {
    const stars = [...(ratings.get(id)?.values() ?? [])];
    return { item: id, counts: STARS.map((star) => stars.filter((each) => each === star).length) };
  });
}

const STARS = [1, 2, 3, 4, 5];

function readAlpha(raters: number, units: readonly (readonly number[])[]): Alpha {
  if (raters < RATERS_FOR_ALPHA) return { is: 'too-few' };
  const value = ordinalAlpha(units);
  if (value === undefined) return { is: 'unanimous' };
  // The thresholds are Krippendorff’s own (2004, p. 429).
  const reading = value >= 0.8 ? 'strong' : value >= 0.667 ? 'fair' : value > 0 ? 'weak' : 'none';
  return { is: 'known', value, reading };
}

/**
 * Krippendorff’s alpha with the ordinal metric, missing ratings allowed: 1 − observed ÷ expected disagreement.
 * Krippendorff (2011), “Computing Krippendorff’s Alpha-Reliability”, whose worked example is the test. Undefined where
 * nothing varies or no unit was rated twice.
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | undefined {
  const pairable = units.filter((unit) => unit.length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const totals = values.map((value) => pairable.flat().filter((each) => each === value).length);
  const n = totals.reduce((sum, total) => sum + total, 0);
  // Ranks, not distances: as far apart as there are ratings between them.
  const between = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const inside = totals.slice(low, high + 1).reduce((sum, total) => sum + total, 0);
    return (inside - ((totals[low] as number) + (totals[high] as number)) / 2) ** 2;
  };
  let observed = 0;
  for (const unit of pairable) {
    for (const [i, one] of unit.entries()) {
      for (const [j, other] of unit.entries()) {
        if (i !== j) observed += between(values.indexOf(one), values.indexOf(other)) / (unit.length - 1);
      }
    }
  }
  let expected = 0;
  for (const [a, one] of totals.entries()) {
    for (const [b, other] of totals.entries()) expected += (one * other * between(a, b)) / (n - 1);
  }
  return expected > 0 ? 1 - observed / expected : undefined;
}

/** What the engine makes of a reply the jury rated. */
export function engineQuality(scenario: Scenario, { post, text }: JuryItem, rulebook: Rulebook): number | undefined {
  const to = scenario.posts.find(({ id }) => id === post);
  const wording = optionOf(scenario, text);
  return to && wording && qualityOf(leversOf(rulebook), responsibilityOf(scenario, to), wording);
}

/**
 * How alike two orders are: of the pairs that both tell apart, how many they put the same way round. (Kendall’s
 * concordant pairs; with three replies a coefficient would only hide that there are three of them.)
 */
export function rankAgreement(
  room: readonly number[],
  engine: readonly number[],
): { readonly alike: number; readonly pairs: number } {
  let alike = 0;
  let pairs = 0;
  for (let i = 0; i < room.length; i++) {
    for (let j = i + 1; j < room.length; j++) {
      const ours = Math.sign((room[i] as number) - (room[j] as number));
      const theirs = Math.sign((engine[i] as number) - (engine[j] as number));
      if (ours === 0 || theirs === 0) continue;
      pairs++;
      if (ours === theirs) alike++;
    }
  }
  return { alike, pairs };
}
