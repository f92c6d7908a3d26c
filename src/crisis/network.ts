import { exp } from '../kernel/math.ts';
import { lognormal, lognormalMark, type Quantiles } from '../kernel/quantiles.ts';
import type { Medium } from './events.ts';
import { type ByPlatform, PLATFORMS } from './vocabulary.ts';

/**
 * How talk travels when nobody does anything: who leads to whom, how fast, how many see it. Rows and columns are
 * platforms, in the order of PLATFORMS.
 */
export interface Network {
  /** Minutes from a share to the one it leads to, by the platform of the second. */
  readonly delays: readonly Quantiles[];
  /** People who see one share. */
  readonly audiences: readonly Quantiles[];
  /** How much more or less than usual a share leads to; mean 1. */
  readonly marks: Quantiles;
  /** Mean children on all platforms together, for a story of radius 1, by platform of the parent. */
  readonly branching: readonly number[];
  /** Where a child appears: cumulated shares per parent platform, flattened 5 × 5. */
  readonly destinations: Float64Array;
  /** Readiness to share by minute of the day, and the most it reaches. */
  readonly rhythm: Float64Array;
  readonly rhythmMost: number;
  /** What is left of a thread’s novelty, by its age in minutes; never rises. Past its end nothing is new. */
  readonly novelty: Float64Array;
}

/**
 * The story's network.
 * Sources: `delay.pepia` and `mark` are fitted on public reposting data (DESIGN §4: 704,221 delays, KS .014;
 * 2,308 cascades); the order of the other delays follows published link half-lives (2.8 h, 3.2 h, 7.4 h).
 * Everything else is chosen for training and said to be so in src/rules/rulebook.ts and src/README.md.
 */

const WEEK = 7 * 24 * 60;
/** The longest crisis the tables are made for. */
export const LONGEST = 2 * WEEK;

/** Minutes from a share to the one it leads to, by the platform of the second. */
const DELAYS_OF: ByPlatform<Quantiles> = {
  pepia: lognormal(50, 2.34, WEEK),
  trombi: lognormal(90, 2, WEEK),
  bobine: lognormal(480, 1.6, WEEK),
  blogs: lognormal(300, 1.4, WEEK),
  press: lognormal(120, 1, WEEK),
};
const DELAYS: readonly Quantiles[] = PLATFORMS.map((platform) => DELAYS_OF[platform]);

/** How much more or less than usual a share leads to: most lead to nothing, a few to very much. Mean 1. */
const MARKS: Quantiles = lognormalMark(1.5);

/** People who see one share. */
const AUDIENCES_OF: ByPlatform<Quantiles> = {
  pepia: lognormal(45, 1.3, 200_000),
  trombi: lognormal(70, 1.1, 200_000),
  bobine: lognormal(35, 1.5, 500_000),
  blogs: lognormal(250, 1.2, 100_000),
  press: lognormal(20_000, 1, 2_000_000),
};
export const AUDIENCES: readonly Quantiles[] = PLATFORMS.map((platform) => AUDIENCES_OF[platform]);

/** Of the shares one leads to, how many appear where: rows from, columns to. The press is entered by articles only. */
const FLOW: ByPlatform<ByPlatform<number>> = {
  pepia: { pepia: 0.62, trombi: 0.22, bobine: 0.05, blogs: 0.05, press: 0 },
  trombi: { pepia: 0.25, trombi: 0.5, bobine: 0.05, blogs: 0.03, press: 0 },
  bobine: { pepia: 0.3, trombi: 0.25, bobine: 0.3, blogs: 0.04, press: 0 },
  blogs: { pepia: 0.35, trombi: 0.2, bobine: 0.04, blogs: 0.15, press: 0 },
  press: { pepia: 0.5, trombi: 0.35, bobine: 0.05, blogs: 0.1, press: 0 },
};

/** The largest eigenvalue of FLOW (power iteration), so that one number, the radius, says how hot a story is. */
function spectralRadius(): number {
  let v: number[] = PLATFORMS.map(() => 1);
  let radius = 1;
  for (let step = 0; step < 100; step++) {
    const next = PLATFORMS.map((p) => PLATFORMS.reduce((sum, q, j) => sum + FLOW[p][q] * (v[j] ?? 0), 0));
    radius = next.reduce((a, b) => Math.max(b, a), 0);
    v = next.map((x) => x / radius);
  }
  return radius;
}

const RADIUS = spectralRadius();

/** Mean children on all platforms together, for a story of radius 1, by platform of the parent. */
const BRANCHING: readonly number[] = PLATFORMS.map((p) => PLATFORMS.reduce((sum, q) => sum + FLOW[p][q], 0) / RADIUS);

/** Where a child appears: cumulated shares per parent platform, flattened 5 × 5. */
const DESTINATIONS: Float64Array = Float64Array.from(
  PLATFORMS.flatMap((p) => {
    const total = PLATFORMS.reduce((sum, q) => sum + FLOW[p][q], 0);
    let sum = 0;
    return PLATFORMS.map((q) => {
      sum += FLOW[p][q] / total;
      return sum;
    });
  }),
);

/** Readiness to share by hour of the day, before scaling. Shape of public activity curves, chosen. */
const HOURS = [
  0.5, 0.36, 0.27, 0.22, 0.2, 0.22, 0.33, 0.52, 0.68, 0.76, 0.8, 0.84, 0.92, 0.9, 0.82, 0.8, 0.82, 0.88, 0.94, 0.97, 1,
  1, 0.9, 0.7,
] as const;
const HOURLY_MEAN = HOURS.reduce((sum, x) => sum + x, 0) / HOURS.length;

/** The most the rhythm reaches; its mean over a day is 1, so the radius speaks of an average hour. */
const RHYTHM_MOST = 1 / HOURLY_MEAN;

/** The rhythm at a minute of the day, straight lines between the hours. */
export function rhythmAt(minuteOfDay: number): number {
  const x = minuteOfDay / 60;
  const hour = Math.floor(x) % 24;
  const low = HOURS[hour] as number;
  const high = HOURS[(hour + 1) % 24] as number;
  return (low + (high - low) * (x - Math.floor(x))) / HOURLY_MEAN;
}

/** A thread loses its novelty like e^(−age/τ). τ = 24 h, chosen: most of a story happens in its first day. */
const NOVELTY = 1440;
function noveltyAt(age: number): number {
  return exp(-age / NOVELTY);
}

export const STORY: Network = {
  delays: DELAYS,
  audiences: AUDIENCES,
  marks: MARKS,
  branching: BRANCHING,
  destinations: DESTINATIONS,
  rhythm: Float64Array.from({ length: 1440 }, (_, minute) => rhythmAt(minute)),
  rhythmMost: RHYTHM_MOST,
  novelty: Float64Array.from({ length: LONGEST + 1 }, (_, age) => noveltyAt(age)),
};

/** Direct shares to expect of a post nobody gave a `spark`, from its author's followers. Concave, chosen. */
export function sparkOf(followers: number): number {
  return 0.4 * Math.sqrt(followers / 10 + 1);
}

/** Posts per hour at which every second candidate article is written: a large brand, a local shop. Chosen. */
export const PRESS_HALF_POINT = { large: 60, sme: 40 } as const;

/** Candidate articles an hour by day, how they divide among the media, who sees them, what they set off. */
export const ARTICLES_PER_HOUR = { large: 0.6, sme: 0.25 } as const;
export const ARTICLES: readonly {
  readonly medium: Medium;
  readonly below: number;
  readonly audience: number;
  readonly spark: number;
}[] = [
  { medium: 'local-web', below: 0.45, audience: 6_000, spark: 5 },
  { medium: 'national-web', below: 0.78, audience: 40_000, spark: 12 },
  { medium: 'radio', below: 0.92, audience: 90_000, spark: 8 },
  { medium: 'tv', below: 1, audience: 250_000, spark: 18 },
];
/** A local shop's article carries to the neighbourhood. */
export const LOCAL_SCALE = 0.12;
