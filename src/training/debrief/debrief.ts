import type { Action, OptionRef } from '../../crisis/actions.ts';
import type { CurvePoint } from '../../crisis/curve.ts';
import type { Minutes, Preparation } from '../../crisis/vocabulary.ts';

/**
 * What a finished run can teach beyond its score. Everything here is reckoned again from the run by the engine: nothing
 * is estimated that can be played.
 */

/** One way the same crisis could have gone, played to its end. */
export interface Branch {
  readonly curve: readonly CurvePoint[];
  /** People reached. */
  readonly reach: number;
  readonly trust: number;
  readonly articles: number;
  /**
   * Rows of the player's log that could no longer be done here (their message never came, nothing was promised …), and
   * those that had to wait for free hands.
   */
  readonly dropped: readonly number[];
  readonly delayed: readonly number[];
}

/** A good text that could not be sent at that moment, and why: what nobody had verified yet, who had not signed it. */
export interface NotYet {
  readonly text: OptionRef;
  readonly facts: readonly string[];
  readonly signOff: readonly string[];
}

/**
 * What the book would have done at a decision. `same`: what was done is as good. `nothing`: better left alone; better
 * left for now, where `notYet` says what would have been good later.
 */
export type Model =
  | { readonly is: 'same' }
  | { readonly is: 'nothing'; readonly notYet?: NotYet }
  | { readonly is: 'instead'; readonly action: Action };

/** A decision whose model answer, or whose findings, the player disputes, and why. */
export interface Disagreement {
  readonly row: number;
  readonly reason: string;
}

/** One decision of the player's: a row of the log somebody outside could notice. */
export interface Decision {
  readonly row: number;
  readonly at: Minutes;
  readonly action: Action;
  readonly model: Model;
}

/** A decision on the player's own seed: the rest of the crisis with it, without it, and with the model's instead. */
export interface DecisionWorth {
  readonly decision: Decision;
  readonly without: Branch;
  /** Not there where the model is `same`; where it is `nothing`, it is `without`. */
  readonly instead: Branch | undefined;
}

/**
 * The same question asked of many seeds, so that skill can be told from luck: how many times as many people were
 * reached with the decision as without it (or with the model's instead), seed by seed. Above 1 the decision cost, below
 * it saved.
 */
export interface Sample {
  /** One ratio a seed, sorted. */
  readonly ratios: readonly number[];
  /** Seeds on which the decision could not be taken as it was (its message came later, or not at all). */
  readonly untaken: number;
}

export interface DecisionOdds {
  readonly row: number;
  readonly without: Sample;
  readonly instead: Sample | undefined;
}

/** The whole way of playing on many seeds: where this one's luck stood among them, and what skill made of the rest. */
export interface RunOdds {
  /** People reached on each seed, sorted: as played, by silence, by the book. */
  readonly played: readonly number[];
  readonly silence: readonly number[];
  readonly golden: readonly number[];
  /** 0–1: the share of seeds on which the same acts reached more people than on the player's own. High: lucky. */
  readonly luck: number;
}

/** A concern that was answered late or never: what each minute of it cost, reckoned by answering it on time instead. */
export interface Regret {
  readonly post: string;
  /** From when on it waited: somebody could have read it by then. */
  readonly from: Minutes;
  /** Minutes it waited beyond what was needed to read it; to the end if it was never answered. */
  readonly waited: Minutes;
  readonly answered: boolean;
  /** What was played first in its place, and what came of it. */
  readonly answer: Action;
  readonly branch: Branch;
  /** People reached more than if it had come first, with the model's answer. */
  readonly reach: number;
  /** The same, a minute. */
  readonly perMinute: number;
  /** Rows of the log that were done first, while it waited. */
  readonly instead: readonly number[];
}

/** Time that passed between asking for a signature and having it. */
export interface SignOffWait {
  readonly who: string;
  readonly text: string;
  readonly asked: Minutes;
  readonly given: Minutes | undefined;
  /** Minutes the text was ready and could not be sent; 0 if it was sent later anyhow, or never. */
  readonly lost: Minutes;
}

export interface SignOffLoss {
  readonly waits: readonly SignOffWait[];
  /** Minutes lost together: waits that overlap count once. */
  readonly lost: Minutes;
  /** What this preparation, affordable and not made, would have saved of it; and the people not reached, same seed. */
  readonly saved: readonly {
    readonly kind: Preparation;
    readonly minutes: Minutes;
    readonly branch: Branch;
  }[];
}

/** What became of somebody, and by which text; none where it was an omission or a removal. */
export interface Protagonist {
  readonly who: string;
  readonly became: 'won' | 'calmed' | 'lost';
  /** When that was settled. */
  readonly at: Minutes;
  /** Row of the log and the post concerned. */
  readonly action: number | undefined;
  readonly post: string;
  readonly text: string | undefined;
}
