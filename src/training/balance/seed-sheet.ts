import type { Levers } from '../../crisis/levers.ts';
import type { CrisisView } from '../../crisis/view.ts';
import { leversOf, type Rulebook } from '../../rules/rulebook.ts';
import { type Bot, playBot } from '../bots/bot.ts';
import { explorersOf } from '../bots/explorers.ts';
import { insisting } from '../bots/insisting.ts';
import { hundredths } from '../rule-scores.ts';
import { computeScorecard, type ScoredScenario } from '../score.ts';
import { silenceOf } from '../silence.ts';
import { type ByContender, CONTENDERS, type Contender, contendersFor, type Lengths } from './contenders.ts';

/** What came of one run. */
export interface Play {
  /** 0–100, not yet rounded: a single decision often moves it by less than a point. */
  readonly score: number;
  readonly reach: number;
  /** Articles. */
  readonly press: number;
  readonly trust: number;
  readonly ending: string;
  /** The scripted messages the player could see. */
  readonly met: readonly string[];
}

/** One decision forced: `base` plays as ever, but answers `post` with `option`, or not at all. */
export interface Trial {
  readonly post: string;
  readonly option: string | undefined;
  readonly base: Contender;
  readonly play: Play;
  /** The answer was really given; its signatures may come too late for that. */
  readonly said: boolean;
}

/** Everything played on one seed. It travels from a worker as it is: plain data. */
export interface SeedSheet {
  readonly seed: number;
  readonly plays: ByContender<Play>;
  readonly trials: readonly Trial[];
  /** What came of preparing, publishing and deleting each thing by itself: it only shows what can happen at all. */
  readonly explored: readonly Play[];
}

/** How many runs a sheet takes at the most, so that progress can be told. */
export function runsOf(scenario: ScoredScenario, withTrials: boolean): number {
  const trials = scenario.posts.reduce((sum, { replies }) => sum + (replies.length > 0 ? replies.length + 1 : 0), 0);
  return CONTENDERS.length + (withTrials ? trials + explorersOf(scenario).length : 0);
}

/**
 * Has every bot play the seed, then, with trials, tries every option of every decision. A decision is tried in golden's run if
 * golden meets it; some messages only come to who has made a mistake, and are tried in the run of the first bot that
 * made it. Which bot that is does not matter: options are compared on the same seed and the same base only.
 */
export function playSeed(input: {
  readonly scenario: ScoredScenario;
  readonly lengths: Lengths;
  readonly rulebook: Rulebook;
  readonly seed: number;
  readonly withTrials: boolean;
}): SeedSheet {
  const { scenario, lengths, rulebook, seed, withTrials } = input;
  const levers = leversOf(rulebook);
  const bots = contendersFor(lengths);
  const silentView = silenceOf(scenario, levers, seed, scenario.duration);
  const play = (bot: Bot) => playOnce({ scenario, rulebook, levers, bot, seed, silentView });

  const plays = Object.fromEntries(CONTENDERS.map((name) => [name, play(bots[name]).play])) as ByContender<Play>;
  const trials: Trial[] = [];
  for (const post of withTrials ? scenario.posts : []) {
    const base = post.replies.length > 0 ? CONTENDERS.find((name) => plays[name].met.includes(post.id)) : undefined;
    if (!base) continue;
    for (const option of [undefined, ...post.replies.map(({ id }) => id)]) {
      const { play: tried, answers } = play(insisting(bots[base], post.id, option));
      trials.push({ post: post.id, option, base, play: tried, said: answers.has(`${post.id} ${post.id}/${option}`) });
    }
  }
  const explored = withTrials ? explorersOf(scenario).map((bot) => play(bot).play) : [];
  return { seed, plays, trials, explored };
}

function playOnce(input: {
  readonly scenario: ScoredScenario;
  readonly rulebook: Rulebook;
  readonly levers: Levers;
  readonly bot: Bot;
  readonly seed: number;
  readonly silentView: CrisisView;
}): { readonly play: Play; readonly answers: ReadonlySet<string> } {
  const { scenario, rulebook, levers, bot, seed, silentView } = input;
  const { run, crisis } = playBot(scenario, levers, bot, seed);
  const { ending, outcome, rules } = computeScorecard({ scenario, run, crisis, silentView, rulebook });
  const { reach, articles, trust, posts, events } = crisis.view();
  return {
    play: {
      score: hundredths(rules.reduce((sum, { points }) => sum + points, outcome.points)),
      reach,
      press: articles,
      trust,
      ending,
      met: posts.map(({ id }) => id),
    },
    answers: new Set(events.flatMap((e) => (e.type === 'reply-landed' ? [`${e.post} ${e.option}`] : []))),
  };
}
