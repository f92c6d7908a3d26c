import type { Action, TimedAction } from '../crisis/actions.ts';
import type { Refusal } from '../crisis/events.ts';
import type { Answering, Minutes } from '../crisis/vocabulary.ts';
import type { Mode } from '../training/run.ts';
import type {
  EpochMs,
  GroupStanding,
  JuryItem,
  JuryResult,
  SeatId,
  SecretHash,
  Settings,
  TeamId,
  TeamScore,
} from './entry.ts';
import type { PlacedInject } from './inject.ts';
import type { Hinting, RoundStatus, Speed, TeamRole } from './vocabulary.ts';

/** A room as its entries tell it. A browser’s copy holds what it may see; nothing else differs. */
export interface Workshop {
  readonly code: string;
  readonly openedAt: EpochMs;
  readonly facilitator: SecretHash;
  readonly settings: Settings;
  readonly seats: ReadonlyMap<SeatId, Seat>;
  readonly teams: ReadonlyMap<TeamId, Team>;
  /** The last is the one being played, or just played. */
  readonly rounds: readonly Round[];
  readonly told: readonly Told[];
  /** The count of the facilitator's last command done. */
  readonly n: number;
}

export interface Seat {
  readonly id: SeatId;
  readonly name: string;
  readonly team: TeamId;
  readonly role: TeamRole | undefined;
  readonly secret: SecretHash;
  /** The count of the last command done: an older one is stale. */
  readonly n: number;
  /** Gone for good: keeps its team’s past, takes no part in what comes. */
  readonly removed: boolean;
  /** How often it changed teams. What it may see changes with it, so its browser begins again from nothing. */
  readonly moves: number;
}

export interface Team {
  readonly id: TeamId;
  /** As the facilitator named it, or empty: `teamName` has a name for every team. */
  readonly name: string;
  readonly mode: Mode;
}

export interface Round {
  readonly scenario: string;
  readonly source: string | undefined;
  readonly seed: number;
  /** How everybody answers, where the facilitator decided it; else as the scenario says. */
  readonly answering?: Answering | undefined;
  /** Whether everybody is helped while they write, where the facilitator decided it. */
  readonly hinting?: Hinting | undefined;
  readonly status: RoundStatus;
  /** As far as the entries know; the clock runs ahead of it. */
  readonly minute: Minutes;
  readonly speed: Speed;
  readonly plays: ReadonlyMap<TeamId, Play>;
  /** In which team each seat played this round, whatever became of it later. */
  readonly seats: ReadonlyMap<SeatId, TeamId>;
  /** Those for everybody: a team that comes late gets them too. */
  readonly injects: readonly PlacedInject[];
  readonly jury: Jury | undefined;
  /** By the server, once the round is over. A participant's browser knows its own team's only. */
  readonly scores: ReadonlyMap<TeamId, TeamScore>;
  /** Once all are scored, if they are enough. */
  readonly group?: GroupStanding | undefined;
}

/** One team’s part of a round: with the scenario and its injects, a run. */
export interface Play {
  readonly mode: Mode;
  readonly log: readonly TimedAction[];
  /** Who set out to do each entry of the log. */
  readonly by: readonly SeatId[];
  /** Calm: how far it got. Live teams are where the round is. */
  readonly until: Minutes;
  readonly finished: boolean;
  /** All this team gets, each at the team's own minute. */
  readonly injects: readonly PlacedInject[];
  readonly proposals: readonly Proposal[];
}

export interface Proposal {
  readonly id: string;
  readonly by: SeatId;
  readonly at: Minutes;
  readonly action: Action;
  readonly agreed: readonly SeatId[];
  readonly declined: { readonly by: SeatId; readonly why: string; readonly refusal: Refusal | undefined } | undefined;
  readonly done: boolean;
}

export interface Jury {
  readonly items: readonly JuryItem[];
  /** item → seat → stars, 1 to 5. A participant's browser knows its own only. */
  readonly ratings: ReadonlyMap<string, ReadonlyMap<SeatId, number>>;
  readonly open: boolean;
  /** Once it is closed. */
  readonly results: readonly JuryResult[];
}

export interface Told {
  readonly t: EpochMs;
  readonly to: TeamId | 'all';
  readonly by: SeatId | undefined;
  readonly text: string;
}
