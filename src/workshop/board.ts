import type { TimedAction } from '../crisis/actions.ts';
import { CURVE_STEP, type CurvePoint, curveOf } from '../crisis/curve.ts';
import type { Levers } from '../crisis/levers.ts';
import type { CrisisView } from '../crisis/view.ts';
import type { Minutes, Phase, RuleId } from '../crisis/vocabulary.ts';
import type { World } from '../crisis/world.ts';
import { GOLDEN_RULES } from '../rules/golden-rules.ts';
import { type History, isAnswerable, isConcern, isPlatform, type SeenPost, tellHistory } from '../rules/history.ts';
import type { Weights } from '../rules/weights.ts';
import { hundredths } from '../training/rule-scores.ts';

/** A team’s line on the facilitator’s board, at one minute of the round. */
export interface BoardRow {
  readonly now: Minutes;
  readonly phase: Phase;
  readonly reach: number;
  readonly perHour: number;
  readonly anger: number;
  readonly trust: number;
  /** So far, thinned: a whole crisis has about `CURVE_POINTS`, and the last point is now. */
  readonly curve: readonly CurvePoint[];
  /** Public worries that call for an answer and have none; and those among them whose time is over. */
  readonly waiting: number;
  readonly overdue: number;
  /** Unanswered in the crisis cell and the inbox. */
  readonly backlog: number;
  /** From the first worry one could answer to the first public word; none yet: undefined. */
  readonly firstAnswer: Minutes | undefined;
  /** Rules that have lost points, or are about to; the gravest first. */
  readonly atStake: readonly Stake[];
  readonly lastAct: TimedAction | undefined;
}

export interface Stake {
  readonly rule: RuleId;
  /** Points it has lost so far, as a number above 0. */
  readonly lost: number;
  /** Minutes until a deadline breaks it, where one is near. */
  readonly breaksIn: Minutes | undefined;
}

const CURVE_POINTS = 60;

/** A deadline is near when it is this close. */
const SOON: Minutes = 30;

/** Reads a team’s line from its crisis as it stands and from its log. */
export function boardRow(input: {
  readonly world: World;
  readonly view: CrisisView;
  readonly log: readonly TimedAction[];
  readonly levers: Levers;
  readonly weights: Weights;
}): BoardRow {
  const { world, view, log, levers, weights } = input;
  const history = tellHistory(world, log, view, levers);
  const open = history.posts.filter((seen) => seen.view.status === 'open');
  const waiting = open.filter((seen) => isWorry(world, seen));
  return {
    now: view.now,
    phase: view.phase,
    reach: view.reach,
    perHour: view.perHour,
    anger: view.anger,
    trust: view.trust,
    curve: thinned(curveOf(view.table, view.now), world.duration),
    waiting: waiting.length,
    overdue: waiting.filter(({ view: { dueAt } }) => dueAt !== undefined && dueAt < view.now).length,
    backlog: open.filter(({ post }) => !isPlatform(post.on) && post.replies.length > 0).length,
    firstAnswer: firstAnswerOf(history),
    atStake: stakesOf(history, weights, waiting),
    lastAct: log.at(-1),
  };
}

/** Somebody’s worry, in public, that the scenario lets one answer. */
function isWorry(world: World, seen: SeenPost): boolean {
  return isConcern(seen) && isPlatform(seen.post.on) && isAnswerable(world, seen.post);
}

/** How long the public waited for the brand’s first word; undefined while it waits. */
export function firstAnswerOf({ world, posts, answers }: History): Minutes | undefined {
  const first = posts.find((seen) => isWorry(world, seen));
  if (first === undefined) return undefined;
  const word = answers.find(
    ({ at, to, channel }) => at >= first.view.at && channel === 'public' && (to === undefined || isWorry(world, to)),
  );
  return word && word.at - first.view.at;
}

function stakesOf(history: History, weights: Weights, waiting: readonly SeenPost[]): Stake[] {
  const { now, promises } = history.view;
  const near = (dues: readonly (Minutes | undefined)[]): Minutes | undefined => {
    const left = dues.flatMap((due) => (due !== undefined && due >= now && due <= now + SOON ? [due - now] : []));
    return left.length > 0 ? Math.min(...left) : undefined;
  };
  const deadlines: { readonly [R in RuleId]?: Minutes | undefined } = {
    'answer-fast': near(waiting.map(({ view }) => view.dueAt)),
    'follow-up': near(promises.map(({ due, status }) => (status === 'open' ? due : undefined))),
  };
  return GOLDEN_RULES.flatMap(({ id, judge }): Stake[] => {
    if (weights.rules[id] <= 0) return [];
    // A finding may speak of a deadline that has yet to come: it is not lost before.
    const lost = judge(history, weights).reduce(
      (sum, { points, at }) => (points < 0 && at <= now ? sum - points : sum),
      0,
    );
    const breaksIn = deadlines[id];
    return lost > 0 || breaksIn !== undefined ? [{ rule: id, lost: hundredths(lost), breaksIn }] : [];
  }).toSorted((a, b) => b.lost - a.lost);
}

/** Every n-th point, n such that the whole crisis has no more than `CURVE_POINTS`, and the last. */
function thinned(curve: readonly CurvePoint[], duration: Minutes): CurvePoint[] {
  const step = Math.max(1, Math.ceil(duration / CURVE_STEP / CURVE_POINTS));
  return curve.filter((_, index) => index % step === 0 || index === curve.length - 1);
}
