import type { Minutes, RuleId } from '../crisis/vocabulary.ts';

/** One point won or lost: which rule, why, where. The sentence is in the locales, under `finding.<key>`. */
export interface Finding {
  readonly rule: RuleId;
  /** Rule points: above 0 earned, below 0 lost. */
  readonly points: number;
  readonly at: Minutes;
  /** `rule.reason` in kebab case, for example `answer-fast.in-time`. */
  readonly key: string;
  /**
   * What the sentence fills in. `who` is a person's id and `fact` a fact's: the interface gives handle and claim;
   * names ending in `Min` are minutes; `count` chooses the plural; other numbers are numbers.
   */
  readonly params: Readonly<Record<string, string | number>>;
  /** Row in the run's log of actions, when an action earned it; none for an omission. */
  readonly action?: number;
  readonly post?: string;
  /** The player's text it speaks of: `post/option` or a statement's id. */
  readonly text?: string;
}
