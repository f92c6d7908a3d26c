import { Crisis } from '../crisis/crisis.ts';
import type { Levers } from '../crisis/levers.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Run } from '../training/run.ts';
import type { TeamId } from './entry.ts';
import { type PlacedInject, withInjects } from './inject.ts';
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
  minute: number = round.minute,
): { readonly scenario: Scenario; readonly run: Run } {
  const play = round.plays.get(team) ?? NO_PLAY;
  const last = play.log.at(-1)?.at ?? 0;
  const until = play.mode === 'calm' ? play.until : Math.min(Math.max(Math.floor(minute), last), scenario.duration);
  return {
    scenario: withInjects(scenario, play.injects),
    run: { scenario: scenario.id, seed: round.seed, rulebook: RULEBOOK.id, mode: play.mode, log: play.log, until },
  };
}

interface Standing {
  readonly crisis: Crisis;
  readonly injects: readonly PlacedInject[];
  /** The log as far as it is played. */
  log: Play['log'];
}

/**
 * The crises of a round's teams, each kept where it was last asked for and taken on from there. It is a cache: asking for
 * an earlier minute, or after an inject, plays that team's log again from the start, and `forget` costs nothing else.
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
    let standing = this.standings.get(team);
    if (!standing || !canGoOn(standing, play, minute)) {
      const scenario = withInjects(this.scenario, play.injects);
      standing = { crisis: new Crisis(scenario, this.levers, this.seed), injects: play.injects, log: [] };
      this.standings.set(team, standing);
    }
    const { crisis } = standing;
    crisis.play(play.log.slice(standing.log.length));
    standing.log = play.log;
    crisis.advance(minute);
    return crisis;
  }

  forget(team: TeamId): void {
    this.standings.delete(team);
  }
}

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
