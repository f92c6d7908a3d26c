import { isHarmless, isSound, isTruthful } from '../../crisis/judgement.ts';
import type { Levers } from '../../crisis/levers.ts';
import { qualityOf, responsibilityOf } from '../../crisis/quality.ts';
import { CONCERNS } from '../../crisis/vocabulary.ts';
import type { Post, ReplyOption, World } from '../../crisis/world.ts';
import type { Contender } from './contenders.ts';
import type { SeedSheet, Trial } from './seed-sheet.ts';
import { mean, shareOf } from './statistics.ts';

/** Less than this nobody sees: totals are shown in whole points. */
export const NEGLIGIBLE = 0.5;

/** A whole point always shows. */
const A_POINT = 1;

/** Half as good as an answer can be: a modest one that comes second is no riddle. */
const GOOD_FROM = 0.5;

/** So far behind on every single draw, an answer tempts nobody who knows the score: four times what can be seen. */
export const CLEAR = 2;

/**
 * Each option is compared on the same seed with the best choice of its decision: another option, or no answer.
 * `never-worth-choosing`: good on paper, and more than a point behind the best choice on every seed.
 * `pays-though-bad`: bad on paper, and not visibly behind the best choice on any seed.
 * `uncontested`: the best choice on every seed, every other one being clearly behind.
 * `never-said`: it could not once be sent; its signatures come too late.
 */
export const OPTION_REMARKS = ['never-worth-choosing', 'pays-though-bad', 'uncontested', 'never-said'] as const;
export type OptionRemark = (typeof OPTION_REMARKS)[number];

/**
 * `idle`: no visible difference between any two choices; nobody learns anything here.
 * `better-left`: a concern which on every seed is visibly better left unanswered.
 */
export const DECISION_REMARKS = ['idle', 'better-left'] as const;
export type DecisionRemark = (typeof DECISION_REMARKS)[number];

export interface OptionReport {
  readonly option: string;
  /** What the scenario's own words about the answer make of it, before anybody plays. */
  readonly onPaper: 'good' | 'bad' | 'neither';
  /** Mean difference in score to leaving the message unanswered. */
  readonly effect: number;
  /** Mean difference to the best choice of each seed; 0 or less. */
  readonly behind: number;
  /** Share of the seeds on which no choice is visibly better. */
  readonly best: number;
  readonly remarks: readonly OptionRemark[];
}

export interface DecisionReport {
  readonly post: string;
  /** In whose runs it was tried; not golden's when golden never meets it. */
  readonly base: readonly Contender[];
  readonly seeds: number;
  readonly options: readonly OptionReport[];
  /** Mean score of the best choice less that of the worst: what is at stake. */
  readonly stake: number;
  /** Choices not visibly worse than the best, on average; leaving it counts as one. */
  readonly goodChoices: number;
  readonly remarks: readonly DecisionRemark[];
}

/** One report for each message that was answered on trial, in the scenario's order. */
export function judgeDecisions(world: World, levers: Levers, sheets: readonly SeedSheet[]): DecisionReport[] {
  return world.posts.flatMap((post) => {
    const trials = sheets.map((sheet) => sheet.trials.filter((trial) => trial.post === post.id));
    const byGolden = trials.filter(([trial]) => trial?.base === 'golden');
    const tried = byGolden.length > 0 ? byGolden : trials.filter(([trial]) => trial);
    return tried.length > 0 ? [judgeDecision(world, levers, post, tried)] : [];
  });
}

function judgeDecision(
  world: World,
  levers: Levers,
  post: Post,
  trials: readonly (readonly Trial[])[],
): DecisionReport {
  const scoresOf = (option: string | undefined) =>
    trials.map((seed) => seed.find((trial) => trial.option === option)?.play.score ?? 0);
  const bests = trials.map((seed) => Math.max(...seed.map(({ play }) => play.score)));
  const left = scoresOf(undefined);
  const means = [left, ...post.replies.map(({ id }) => scoresOf(id))].map(mean);
  const top = Math.max(...means);
  const stake = top - Math.min(...means);
  const isIdle = stake <= NEGLIGIBLE;
  const options = post.replies.map((option): OptionReport => {
    const scores = scoresOf(option.id);
    const behind = scores.map((score, at) => score - (bests[at] as number));
    const onPaper = judgeOnPaper(world, levers, post, option);
    const isSaid = trials.some((seed) => seed.some((trial) => trial.option === option.id && trial.said));
    const leadOn = (seed: readonly Trial[], at: number) =>
      seed.every((other) => other.option === option.id || (scores[at] as number) - other.play.score > CLEAR);
    const remarks: OptionRemark[] = [];
    if (!isSaid) remarks.push('never-said');
    else if (!isIdle) {
      if (onPaper === 'good' && behind.every((points) => points < -A_POINT)) remarks.push('never-worth-choosing');
      if (onPaper === 'bad' && behind.every((points) => points >= -NEGLIGIBLE)) remarks.push('pays-though-bad');
      if (trials.every(leadOn)) remarks.push('uncontested');
    }
    return {
      option: option.id,
      onPaper,
      effect: mean(scores) - mean(left),
      behind: mean(behind),
      best: shareOf(behind, (points) => points >= -NEGLIGIBLE),
      remarks,
    };
  });
  const isBetterLeft =
    CONCERNS.includes(post.kind) &&
    trials.every((seed, at) =>
      seed.every(({ option, play }) => option === undefined || (left[at] as number) - play.score > NEGLIGIBLE),
    );
  return {
    post: post.id,
    base: [...new Set(trials.flatMap((seed) => seed.map(({ base }) => base)))],
    seeds: trials.length,
    options,
    stake,
    goodChoices: means.filter((score) => score >= top - NEGLIGIBLE).length,
    remarks: isIdle ? ['idle'] : isBetterLeft ? ['better-left'] : [],
  };
}

/** Among colleagues it is deeds that count: nobody outside reads the words. */
function judgeOnPaper(world: World, levers: Levers, post: Post, option: ReplyOption): OptionReport['onPaper'] {
  if (!isHarmless(option) || !isTruthful(world, option)) return 'bad';
  const quality = qualityOf(levers, responsibilityOf(world, post), option);
  if (quality >= GOOD_FROM && isSound(world, levers, post, option)) return 'good';
  return quality < 0 && post.on !== 'cell' ? 'bad' : 'neither';
}
