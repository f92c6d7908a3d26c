import type { RuleId } from '../crisis/vocabulary.ts';

/** Everything a rule may say, `rule.reason`. Each has a worth in the rulebook and a sentence in the locales. */
export const FINDING_KEYS = [
  'never-delete.resisted',
  'never-delete.left-and-answered',
  'never-delete.left-unanswered',
  'never-delete.lawful',
  'never-delete.reported-breach',
  'never-delete.without-charter',
  'never-delete.silenced',
  'never-delete.withdrew-ours',
  'never-delete.removed-mockery',
  'never-delete.blocked',
  'never-delete.reported',
  'always-answer.answered',
  'always-answer.covered',
  'always-answer.answered-poorly',
  'always-answer.only-held',
  'always-answer.only-private',
  'always-answer.answered-badly',
  'always-answer.unanswered',
  'answer-fast.in-time',
  'answer-fast.held-in-time',
  'answer-fast.held-for-nothing',
  'answer-fast.late',
  'answer-fast.fast-but-bad',
  'answer-fast.never',
  'empathise.heard',
  'empathise.neutral',
  'empathise.conditional',
  'empathise.dismissed',
  'empathise.blamed',
  'empathise.silent',
  'same-channel.there',
  'same-channel.then-private',
  'same-channel.only-private',
  'same-channel.elsewhere',
  'same-channel.badly',
  'same-channel.silent',
  'give-context.verified',
  'give-context.facts',
  'give-context.no-facts',
  'give-context.unverified',
  'give-context.wrong',
  'give-context.lied',
  'give-context.exposed',
  'give-context.never-checked',
  'give-context.out-of-proportion',
  'own-up.owned',
  'own-up.explained',
  'own-up.set-straight',
  'own-up.informed',
  'own-up.neutral',
  'own-up.half-apology',
  'own-up.denied-true',
  'own-up.excused',
  'own-up.confessed-false',
  'own-up.silent',
  'be-human.personal',
  'be-human.plain',
  'be-human.copied',
  'be-human.canned',
  'be-human.legalese',
  'be-human.sarcasm',
  'be-human.threat',
  'be-human.silent',
  'do-not-feed.left-alone',
  'do-not-feed.played-along',
  'do-not-feed.fed',
  'do-not-feed.silenced-critic',
  'do-not-feed.read-right',
  'do-not-feed.read-wrong',
  'follow-up.kept',
  'follow-up.broken',
  'follow-up.next-step',
  'follow-up.no-next-step',
  'follow-up.came-back',
  'follow-up.no-news',
  'follow-up.thanked',
  'follow-up.no-thanks',
  'follow-up.silent',
] as const satisfies readonly `${RuleId}.${string}`[];
export type FindingKey = (typeof FINDING_KEYS)[number];

/** What rules and findings are worth: the other half of the rulebook, beside the levers. */
export interface Weights {
  /** Points of each rule; together 60. */
  readonly rules: Readonly<Record<RuleId, number>>;
  /**
   * What each finding is worth, as a fraction of its share of the rule (a share won or lost), or, for a grave
   * fault, of the whole rule. −1 … 1.
   */
  readonly findings: Readonly<Record<FindingKey, number>>;
  /** Somebody who answered less than this part of the concerns is not judged on their best lines alone. */
  readonly coverage: number;
  /** A reply of this quality or better is a good answer (−1 … 1). */
  readonly good: number;
  /** A rule is kept, or partly kept, from this part of its points on. */
  readonly kept: number;
  readonly partly: number;
  readonly outcome: {
    /** Points for what spread, and for the trust left; together 40. */
    readonly spread: number;
    readonly trust: number;
    /** Part of the spread points for doing exactly as well as silence. */
    readonly atSilence: number;
    /** All of them once reach is silence's divided by this; none once it is silence's times `noneAt`. */
    readonly fullAt: number;
    readonly noneAt: number;
    /** Trust counts from here to there (0–100). */
    readonly trustFrom: number;
    readonly trustTo: number;
    /** An opportunity is not seized if trust ends below this (0–100). */
    readonly honoured: number;
  };
}
