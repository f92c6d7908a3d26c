import type { CurvePoint } from '../crisis/curve.ts';
import type { Medium } from '../crisis/events.ts';
import type { Minutes, Opportunity, Phase, RuleId } from '../crisis/vocabulary.ts';
import type { Finding } from '../rules/finding.ts';
import type { Mode } from './run.ts';

/** Everything the last screen shows, and nothing it must compute. */
export interface Scorecard {
  /** 0–100: `outcome.points` + the sum of the rules' points, rounded. */
  readonly total: number;
  readonly mode: Mode;
  readonly ending: string;
  readonly outcome: {
    readonly points: number;
    readonly max: number;
    readonly reach: number;
    /** The same seed, had nobody said anything. */
    readonly reachInSilence: number;
    readonly peakPerHour: number;
    readonly trust: number;
  };
  readonly rules: readonly RuleScore[];
  readonly curve: readonly CurvePoint[];
  readonly silentCurve: readonly CurvePoint[];
  /** Where each decision sits on the curve. */
  readonly pins: readonly { readonly at: Minutes; readonly action: number }[];
  readonly phases: readonly { readonly phase: Phase; readonly from: Minutes }[];
  readonly articles: readonly { readonly at: Minutes; readonly medium: Medium }[];
  readonly opportunities: readonly { readonly id: Opportunity; readonly text: string | undefined }[];
  readonly wonOver: readonly string[];
  /** Rows of `scenario.search` a search engine still shows a year later. */
  readonly search: readonly number[];
}

export interface RuleScore {
  readonly rule: RuleId;
  readonly points: number;
  readonly max: number;
  /** `not-tested`: nothing in this run called for the rule; its `max` is 0, its points went to the other rules. */
  readonly verdict: 'kept' | 'partly' | 'broken' | 'not-tested';
  readonly findings: readonly Finding[];
}
