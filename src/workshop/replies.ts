import type { Channel, Minutes } from '../crisis/vocabulary.ts';
import type { Finding } from '../rules/finding.ts';
import { optionOf } from '../rules/history.ts';
import type { Scenario } from '../scenario/schema.ts';
import { hundredths } from '../training/rule-scores.ts';
import type { Run } from '../training/run.ts';
import type { Assessed } from './assess.ts';
import type { Entrant } from './entrant.ts';

/** A reply without its author. */
export interface ToldReply {
  readonly scenario: Scenario;
  /** What it was said in. */
  readonly log: Run['log'];
  readonly post: string;
  readonly text: string;
  readonly channel: Channel;
  readonly waited: Minutes;
  /** Rule points it won or lost, all rules together. */
  readonly points: number;
  /** −1 … 1. */
  readonly quality: number;
  readonly findings: readonly Finding[];
}

/** Every reply to somebody outside, with what it won and lost. `of` is for those who must tell entrants apart. */
export function repliesOf(assessed: readonly Assessed[]): (ToldReply & { readonly of: string })[] {
  return assessed.flatMap(({ entrant, scorecard, answers }) =>
    answers.flatMap(({ to, text, channel, at, quality, action }) => {
      if (to === undefined || to.post.on === 'cell') return [];
      const findings = scorecard.rules
        .flatMap((rule) => rule.findings)
        .filter((each) => each.action === action && each.text === text && each.points !== 0)
        .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
      return [
        {
          of: entrant.id,
          scenario: entrant.scenario,
          log: entrant.run.log,
          post: to.post.id,
          text,
          channel,
          waited: Math.max(0, at - to.view.at),
          points: hundredths(findings.reduce((sum, { points }) => sum + points, 0)),
          quality,
          findings,
        },
      ];
    }),
  );
}

/** The best and the worst replies of the round, without their authors, and never the same words twice. */
export function extremeReplies(
  assessed: readonly Assessed[],
  most: number,
): { readonly best: readonly ToldReply[]; readonly worst: readonly ToldReply[] } {
  const ranked = repliesOf(assessed).toSorted((a, b) => b.points - a.points || a.waited - b.waited);
  const told = new Set<string>();
  const pick = (replies: readonly (ToldReply & { readonly of: string })[]): ToldReply[] => {
    const picked: ToldReply[] = [];
    for (const { of: _, ...reply } of replies) {
      const words = wordsOf(reply);
      if (picked.length === most || told.has(words)) continue;
      told.add(words);
      picked.push(reply);
    }
    return picked;
  };
  const best = pick(ranked.filter(({ points, quality }) => points > 0 && quality >= 0));
  // Of equally bad ones, the one sent with the least thought.
  const worst = pick(
    ranked.filter(({ points }) => points < 0).toSorted((a, b) => a.points - b.points || a.waited - b.waited),
  );
  return { best, worst };
}

/** In whose run this text is: what somebody wrote is only in their own. */
export function entrantWith(assessed: readonly Assessed[], text: string): Entrant | undefined {
  return assessed.find(({ entrant }) => optionOf(entrant.scenario, text))?.entrant;
}

/** Two options may be worded alike: what is said counts, not what it is called. */
export function wordsOf({ scenario, text }: Pick<ToldReply, 'scenario' | 'text'>): string {
  const [post, option] = text.split('/');
  const found = scenario.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option);
  return JSON.stringify(found?.text ?? text);
}
