import type { Action } from '../crisis/actions.ts';
import { Crisis } from '../crisis/crisis.ts';
import type { Refusal } from '../crisis/events.ts';
import type { Levers } from '../crisis/levers.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import type { Reading } from '../replies/reading.ts';
import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type OwnWords, ownWordsIn } from '../training/own-option.ts';
import { withOwnWords } from '../training/own-words.ts';
import type { Run } from '../training/run.ts';
import type { TeamId } from './entry.ts';
import { type PlacedInject, withInjects } from './inject.ts';
import { isOwnWords } from './own-words.ts';
import type { Play, Round } from './workshop.ts';

const NO_PLAY: Play = { mode: 'live', log: [], by: [], until: 0, finished: false, injects: [], proposals: [] };

/**
 * A team's part of a round as what it is: a run. `scenario` is the round's own, without injects; `minute` is the round's
 * now, for live teams (by default as far as the entries know).
 */
export function runOf(
  scenario: Scenario,
  round: Round,
  team: TeamId,
  minute?: number,
): { readonly scenario: Scenario; readonly run: Run } {
  const { log, injects } = round.plays.get(team) ?? NO_PLAY;
  return {
    scenario: withOwnWords(withInjects(scenario, injects), log),
    run: runIn(scenario, round, team, minute),
  };
}

/** The run alone: what was injected and written for it is for who plays it again. */
export function runIn(scenario: Scenario, round: Round, team: TeamId, minute: number = round.minute): Run {
  const play = round.plays.get(team) ?? NO_PLAY;
  const last = play.log.at(-1)?.at ?? 0;
  const until = play.mode === 'calm' ? play.until : Math.min(Math.max(Math.floor(minute), last), scenario.duration);
  return { scenario: scenario.id, seed: round.seed, rulebook: RULEBOOK.id, mode: play.mode, log: play.log, until };
}

interface Standing {
  readonly crisis: Crisis;
  readonly injects: readonly PlacedInject[];
  /** The round's scenario with them. */
  readonly given: Scenario;
  /** The players' own words that the crisis knows, and what was read in them. */
  readonly words: readonly OwnWords[];
  readonly readings: Reading[];
  /** The log as far as it is played. */
  log: Play['log'];
  /** What the players wrote until then is in it. */
  shown: { readonly log: Play['log']; readonly words: string; readonly scenario: Scenario } | undefined;
}

/**
 * The crises of a round's teams, each kept where it was last asked for and taken on from there. It is a cache: asking for
 * an earlier minute, after an inject, or after words nobody has written before, plays that team's log again from the
 * start, and `forget` costs nothing else.
 */
export class Table {
  private readonly scenario: Scenario;
  private readonly seed: number;
  private readonly levers: Levers;
  private readonly standings = new Map<TeamId, Standing>();

  constructor(scenario: Scenario, seed: number, levers: Levers = leversOf(RULEBOOK)) {
    this.scenario = scenario;
    this.seed = seed;
    this.levers = levers;
  }

  /** That team's crisis at that minute. Look, ask, but do not act on it: the log is the truth. */
  crisisAt(round: Round, team: TeamId, minute: Minutes): Crisis {
    const play = round.plays.get(team) ?? NO_PLAY;
    return this.standingAt(play, team, minute, play.log).crisis;
  }

  /** Why that team could not do this then. Its own words are read first, if they are all that is not known there. */
  refusalOf(round: Round, team: TeamId, minute: Minutes, action: Action): Refusal | undefined {
    const refusal = this.crisisAt(round, team, minute).refuse(action);
    if (refusal?.reason !== 'unknown' || !isOwnWords(action)) return refusal;
    const play = round.plays.get(team) ?? NO_PLAY;
    return this.standingAt(play, team, minute, [...play.log, { at: minute, action }]).crisis.refuse(action);
  }

  /** As `runOf` tells it; the same scenario as long as nothing is added to it. */
  runAt(round: Round, team: TeamId, minute: Minutes): { readonly scenario: Scenario; readonly run: Run } {
    const play = round.plays.get(team) ?? NO_PLAY;
    const standing = this.standingAt(play, team, minute, play.log);
    const { given, readings, shown } = standing;
    const words = shown?.log === play.log ? shown.words : keyOf(ownWordsIn(play.log));
    const scenario = shown?.words === words ? shown.scenario : withOwnWords(given, play.log, readings);
    standing.shown = { log: play.log, words, scenario };
    return { scenario, run: runIn(this.scenario, round, team, minute) };
  }

  forget(team: TeamId): void {
    this.standings.delete(team);
  }

  /** `written`: a log that has all the words the crisis must know. */
  private standingAt(play: Play, team: TeamId, minute: Minutes, written: Play['log']): Standing {
    const before = this.standings.get(team);
    const isKnown = before?.log === written || (before !== undefined && knows(before, written));
    const standing = before && isKnown && canGoOn(before, play, minute) ? before : this.begun(play, written, before);
    this.standings.set(team, standing);
    const { crisis } = standing;
    crisis.play(play.log.slice(standing.log.length));
    standing.log = play.log;
    crisis.advance(minute);
    return standing;
  }

  private begun({ injects }: Play, written: Play['log'], before: Standing | undefined): Standing {
    const isSame = before?.injects === injects;
    const given = isSame ? before.given : withInjects(this.scenario, injects);
    const words = ownWordsIn(written);
    const differs = words.findIndex(({ ref }, row) => ref !== before?.words[row]?.ref);
    const readings = isSame ? before.readings.slice(0, differs < 0 ? words.length : differs) : [];
    const crisis = new Crisis(withOwnWords(given, written, readings), this.levers, this.seed);
    return { crisis, injects, given, words, readings, log: [], shown: undefined };
  }
}

/** Whether all that is written there was known when that crisis began. */
function knows({ words }: Standing, written: Play['log']): boolean {
  const known = new Set(words.map((own) => keyOf([own])));
  return ownWordsIn(written).every((own) => known.has(keyOf([own])));
}

/** Changes with all that a scenario takes from them. */
const keyOf = (words: readonly OwnWords[]): string => words.map(({ ref, channel }) => `${ref} ${channel}`).join('\n');

/** Time never goes back, and the past is as it was. */
function canGoOn({ crisis, injects, log }: Standing, play: Play, minute: Minutes): boolean {
  const next = play.log[log.length];
  return (
    crisis.now <= minute &&
    injects === play.injects &&
    log.length <= play.log.length &&
    (log.length === 0 || log.at(-1) === play.log[log.length - 1]) &&
    (next === undefined || next.at >= crisis.now)
  );
}
