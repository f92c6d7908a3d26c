import type { Minutes } from '../crisis/vocabulary.ts';
import type { Entry, SeatId, TeamId, WhatOf } from './entry.ts';
import type { Play, Proposal, Round, Seat, Team, Workshop } from './workshop.ts';

const NOBODY_YET: Workshop = {
  code: '',
  openedAt: 0,
  facilitator: '',
  settings: { grouping: 'alone', agreement: 'nobody', calm: true },
  seats: new Map(),
  teams: new Map(),
  rounds: [],
  told: [],
  n: 0,
};

/**
 * A room after one more entry. Total: what does not fit (it names nobody there, or no round is open) changes nothing,
 * so a copy that lacks some entries folds the rest.
 */
export function fold(workshop: Workshop | undefined, entry: Entry): Workshop {
  return counted(changed(workshop ?? NOBODY_YET, entry), entry);
}

export function foldAll(entries: Iterable<Entry>, from?: Workshop): Workshop | undefined {
  let workshop = from;
  for (const entry of entries) workshop = fold(workshop, entry);
  return workshop;
}

/** Whoever's command it was has now come as far as `n`. */
function counted(workshop: Workshop, entry: Entry): Workshop {
  const { n } = entry;
  if (n === undefined) return workshop;
  const id = authorOf(entry);
  if (id === undefined) return n > workshop.n ? { ...workshop, n } : workshop;
  const seat = workshop.seats.get(id);
  return seat && n > seat.n ? withSeat(workshop, { ...seat, n }) : workshop;
}

/** The seat whose command led to this; undefined for the facilitator. */
export function authorOf(entry: Entry): SeatId | undefined {
  if (entry.type === 'renamed' || entry.type === 'rated') return entry.seat;
  return 'by' in entry ? entry.by : undefined;
}

function changed(workshop: Workshop, entry: Entry): Workshop {
  switch (entry.type) {
    case 'opened':
      return { ...workshop, code: entry.code, openedAt: entry.t, facilitator: entry.facilitator };
    case 'set-up':
      return { ...workshop, settings: entry.settings, teams: entry.settings.calm ? workshop.teams : live(workshop) };
    case 'joined':
      return joined(workshop, entry);
    case 'renamed':
      return withSeat(workshop, workshop.seats.get(entry.seat), { name: entry.name });
    case 'removed':
      return withSeat(workshop, workshop.seats.get(entry.seat), { removed: true });
    case 'placed':
      return placed(workshop, entry);
    case 'team-named':
      return withTeam(workshop, entry.team, { name: entry.name });
    case 'mode-chosen':
      return modeChosen(workshop, entry);
    case 'told':
      return {
        ...workshop,
        told: [...workshop.told, { t: entry.t, to: entry.to, by: entry.by, text: entry.text }],
      };
    case 'round-opened':
      return roundOpened(workshop, entry);
    case 'started':
      return withRound(workshop, (round) => ({ ...round, status: 'running' }));
    case 'paused':
      return withRound(workshop, (round) => ({ ...round, status: 'paused', minute: later(round.minute, entry.at) }));
    case 'resumed':
      return withRound(workshop, (round) => ({ ...round, status: 'running', minute: later(round.minute, entry.at) }));
    case 'speed-set':
      return withRound(workshop, (round) => ({
        ...round,
        speed: entry.speed,
        minute: later(round.minute, entry.at),
      }));
    case 'reached':
      return withRound(workshop, (round) => ({ ...round, minute: later(round.minute, entry.at) }));
    case 'ended':
      return withRound(workshop, (round) => ({ ...round, status: 'over', minute: later(round.minute, entry.at) }));
    case 'scored':
      return withRound(workshop, (round) => ({ ...round, scores: new Map(round.scores).set(entry.team, entry.score) }));
    case 'group-scored':
      return withRound(workshop, (round) => ({ ...round, group: entry.group }));
    case 'acted':
      return acted(workshop, entry);
    case 'waited':
      return withPlay(workshop, entry.team, (play) => ({ ...play, until: later(play.until, entry.at) }));
    case 'finished':
      return withPlay(workshop, entry.team, (play) => ({
        ...play,
        until: later(play.until, entry.at),
        finished: true,
      }));
    case 'proposed':
      return withPlay(workshop, entry.team, (play) => ({
        ...play,
        proposals: [
          ...play.proposals,
          {
            id: entry.proposal,
            by: entry.by,
            at: entry.at,
            action: entry.action,
            agreed: [],
            declined: undefined,
            done: false,
          },
        ],
      }));
    case 'agreed':
      return withProposal(workshop, entry.team, entry.proposal, ({ agreed }) => ({
        agreed: agreed.includes(entry.by) ? agreed : [...agreed, entry.by],
      }));
    case 'declined':
      return withProposal(workshop, entry.team, entry.proposal, () => ({
        declined: { by: entry.by, why: entry.why, refusal: entry.refusal },
      }));
    case 'injected':
      return injected(workshop, entry);
    case 'jury-opened':
      return withRound(workshop, (round) => ({
        ...round,
        jury: { items: entry.items, ratings: new Map(), open: true, results: [] },
      }));
    case 'rated':
      return rated(workshop, entry);
    case 'jury-closed':
      return withRound(workshop, (round) => ({
        ...round,
        jury: round.jury && { ...round.jury, open: false, results: entry.results },
      }));
  }
  // An entry of a kind yet to be invented: an older browser goes on without it.
  return workshop;
}

const later = (a: Minutes, b: Minutes): Minutes => Math.max(a, b);

function withSeat(workshop: Workshop, seat: Seat | undefined, change: Partial<Seat> = {}): Workshop {
  if (!seat) return workshop;
  return { ...workshop, seats: new Map(workshop.seats).set(seat.id, { ...seat, ...change }) };
}

function withTeam(workshop: Workshop, id: TeamId, change: Partial<Team>): Workshop {
  const team = workshop.teams.get(id);
  return team ? { ...workshop, teams: new Map(workshop.teams).set(id, { ...team, ...change }) } : workshop;
}

/** Changes the round being played, or just played. */
function withRound(workshop: Workshop, change: (round: Round) => Round): Workshop {
  const last = workshop.rounds.at(-1);
  return last ? { ...workshop, rounds: [...workshop.rounds.slice(0, -1), change(last)] } : workshop;
}

function withPlay(workshop: Workshop, team: TeamId, change: (play: Play) => Play): Workshop {
  return withRound(workshop, (round) => {
    const play = round.plays.get(team);
    return play ? { ...round, plays: new Map(round.plays).set(team, change(play)) } : round;
  });
}

function withProposal(
  workshop: Workshop,
  team: TeamId,
  id: string,
  change: (proposal: Proposal) => Partial<Proposal>,
): Workshop {
  return withPlay(workshop, team, (play) => ({
    ...play,
    proposals: play.proposals.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
  }));
}

/** Nobody may choose calm any more. What has begun goes on as it began. */
function live({ teams }: Workshop): Workshop['teams'] {
  return new Map([...teams].map(([id, team]) => [id, { ...team, mode: 'live' }]));
}

function joined(workshop: Workshop, { seat, name, team, secret }: WhatOf<'joined'>): Workshop {
  const fresh: Seat = { id: seat, name, team, role: undefined, secret, n: 0, removed: false, moves: 0 };
  return inTeam({ ...workshop, seats: new Map(workshop.seats).set(seat, fresh) }, seat, team);
}

function placed(workshop: Workshop, { seat: id, team, role }: WhatOf<'placed'>): Workshop {
  const seat = workshop.seats.get(id);
  if (!seat) return workshop;
  const moves = seat.team === team ? seat.moves : seat.moves + 1;
  return inTeam(withSeat(workshop, seat, { team, role, moves }), id, team);
}

/** The team exists, and has a part in the round unless that is over. */
function inTeam(workshop: Workshop, seat: SeatId, id: TeamId): Workshop {
  const team: Team = workshop.teams.get(id) ?? { id, name: '', mode: 'live' };
  const teams = workshop.teams.has(id) ? workshop.teams : new Map(workshop.teams).set(id, team);
  return withRound({ ...workshop, teams }, (round) => {
    if (round.status === 'over') return round;
    const plays = round.plays.has(id) ? round.plays : new Map(round.plays).set(id, freshPlay(team, round.injects));
    return { ...round, plays, seats: new Map(round.seats).set(seat, id) };
  });
}

function freshPlay({ mode }: Team, injects: Play['injects']): Play {
  return { mode, log: [], by: [], until: 0, finished: false, injects, proposals: [] };
}

/** Whether a team has not yet done anything in a round: it may still choose how it plays. */
export function isUntouched({ log, until, proposals }: Play): boolean {
  return log.length === 0 && until === 0 && proposals.length === 0;
}

function modeChosen(workshop: Workshop, { team, mode }: WhatOf<'mode-chosen'>): Workshop {
  return withPlay(withTeam(workshop, team, { mode }), team, (play) => (isUntouched(play) ? { ...play, mode } : play));
}

function roundOpened(
  workshop: Workshop,
  { scenario, source, seed, answering, hinting }: WhatOf<'round-opened'>,
): Workshop {
  const present = [...workshop.seats.values()].filter((seat) => !seat.removed);
  const teams = new Map(present.map(({ team }) => [team, workshop.teams.get(team)]));
  const round: Round = {
    scenario,
    source,
    seed,
    answering,
    hinting,
    status: 'briefing',
    minute: 0,
    speed: 1,
    plays: new Map([...teams].flatMap(([id, team]) => (team ? [[id, freshPlay(team, [])]] : []))),
    seats: new Map(present.map(({ id, team }) => [id, team])),
    injects: [],
    jury: undefined,
    scores: new Map(),
  };
  // A round that was opened and never started makes room for another choice.
  const { rounds } = workshop;
  const before = rounds.at(-1)?.status === 'briefing' ? rounds.slice(0, -1) : rounds;
  return { ...workshop, rounds: [...before, round] };
}

function acted(workshop: Workshop, { team, by, at, action, proposal }: WhatOf<'acted'>): Workshop {
  const done = withPlay(workshop, team, (play) => ({
    ...play,
    log: [...play.log, { at, action }],
    by: [...play.by, by],
    until: play.mode === 'calm' ? later(play.until, at) : play.until,
  }));
  const next = withRound(done, (round) => ({
    ...round,
    minute: isLive(round, team) ? later(round.minute, at) : round.minute,
  }));
  return proposal === undefined ? next : withProposal(next, team, proposal, () => ({ done: true }));
}

const isLive = (round: Round, team: TeamId): boolean => round.plays.get(team)?.mode !== 'calm';

/** A calm team that is already past that minute gets it as it goes on: nobody's past changes. */
function injected(workshop: Workshop, { at, to, inject }: WhatOf<'injected'>): Workshop {
  return withRound(workshop, (round) => ({
    ...round,
    injects: to === 'all' ? [...round.injects, { at, inject }] : round.injects,
    plays: new Map(
      [...round.plays].map(([team, play]) => {
        if (to !== 'all' && to !== team) return [team, play];
        const own = play.mode === 'calm' ? later(at, play.until + 1) : at;
        return [team, { ...play, injects: [...play.injects, { at: own, inject }] }];
      }),
    ),
  }));
}

function rated(workshop: Workshop, { seat, item, stars }: WhatOf<'rated'>): Workshop {
  return withRound(workshop, (round) => {
    if (!round.jury?.open) return round;
    const ratings = new Map(round.jury.ratings);
    ratings.set(item, new Map(ratings.get(item)).set(seat, stars));
    return { ...round, jury: { ...round.jury, ratings } };
  });
}
