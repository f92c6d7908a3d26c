import type { Minutes, Moderation } from '../../../crisis/vocabulary.ts';
import { RULEBOOK } from '../../../rules/rulebook.ts';
import type { Assessed } from '../../../workshop/assess.ts';
import { compare, type Decision, FATES, type Fate, type Reading } from '../../../workshop/comparison.ts';

/** How one run dealt with one message, or whether it published one statement. */
export interface Dealt {
  readonly fate: Fate;
  /** From the message to its answer; for a statement, when it came out. */
  readonly after: Minutes | undefined;
  readonly moderated: readonly Moderation[];
  /** `post/option`, or a statement's id. */
  readonly text: string | undefined;
  readonly sense: Reading['sense'] | undefined;
}

export interface TwoDealt {
  readonly post: string;
  readonly at: Minutes;
  readonly dealt: readonly [Dealt, Dealt];
  readonly differ: boolean;
}

/** Every message either had to deal with, in the order they came, and what was done with it in each. */
export function twoDealt(pair: readonly [Assessed, Assessed]): readonly TwoDealt[] {
  const [a, b] = [decisionsOf(pair[0]), decisionsOf(pair[1])];
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((post): TwoDealt => {
      const dealt = [dealtWith(a.get(post)), dealtWith(b.get(post))] as const;
      return {
        post,
        at: Math.min(a.get(post)?.at ?? Number.POSITIVE_INFINITY, b.get(post)?.at ?? Number.POSITIVE_INFINITY),
        dealt,
        differ: tellsApart(dealt[0]) !== tellsApart(dealt[1]),
      };
    })
    .toSorted((one, other) => one.at - other.at);
}

const decisionsOf = (one: Assessed): ReadonlyMap<string, Decision> =>
  new Map(compare([one], RULEBOOK).decisions.map((each) => [each.post, each]));

const tellsApart = ({ fate, text, moderated }: Dealt): string => [fate, text, ...moderated].join(' ');

function dealtWith(decision: Decision | undefined): Dealt {
  if (!decision) return { fate: 'unseen', after: undefined, moderated: [], text: undefined, sense: undefined };
  const { fates, moderated, options, medianDelay } = decision;
  const used = options.find(({ count }) => count > 0);
  return {
    fate: FATES.find((fate) => fates[fate] > 0) ?? 'unseen',
    after: medianDelay,
    moderated: (Object.keys(moderated) as Moderation[]).filter((how) => moderated[how] > 0),
    text: used?.text,
    sense: used?.reading.sense,
  };
}

/** Which statements came out in each, and when. */
export function twoPublished(pair: readonly [Assessed, Assessed]) {
  const [a, b] = pair.map((one) => compare([one], RULEBOOK).statements);
  return (a ?? []).flatMap(({ statement, medianAt, reading }) => {
    const other = b?.find((each) => each.statement === statement)?.medianAt;
    return medianAt === undefined && other === undefined
      ? []
      : [{ statement, sense: reading.sense, at: [medianAt, other] as const }];
  });
}
