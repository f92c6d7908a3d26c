import type { Act, Criterion, ReadLanguage, Trap } from './reading.ts';

/**
 * One thing a reply may say, how the two languages say it, and what it is worth. French and English stand side by
 * side, so that a cue that one of them lacks is seen.
 */
export interface Cue {
  readonly criterion: Criterion;
  /** Points on the standard weights (weights.ts). 0: seen, and worth nothing. */
  readonly points: number;
  readonly trap?: Trap;
  readonly act?: Act;
  /** Of cues of one family on the same words the highest rank is meant, then the longest. */
  readonly rank?: number;
  /**
   * What is left of it after « pas », “not” …; under a « si », an “if”; in a question. Default: nothing. `inside`: its own
   * words may deny (“you did not read”), but not those before it (“not your fault”).
   */
  readonly negated?: 'kept' | 'inside';
  readonly conditional?: 'kept';
  readonly asked?: 'kept';
  readonly quoted?: 'kept';
  /** Counts only in a sentence that does this. */
  readonly with?: Act;
  /** Only so many times in one text; the second is worth a third. Default 1. */
  readonly times?: number;
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** By its reason key: `empathy.understands`. */
export type Family = Readonly<Record<string, Cue>>;

export type Spoken = Pick<Cue, ReadLanguage>;
