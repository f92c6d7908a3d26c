import type { SeatId, TeamId } from './entry.ts';
import type { Round, Seat, Workshop } from './workshop.ts';

/** Who is in a team now, in the order they came. */
export function membersOf(workshop: Workshop, team: TeamId): readonly Seat[] {
  return [...workshop.seats.values()].filter((seat) => seat.team === team && !seat.removed);
}

/** Who played that round in a team, whatever became of them later. */
export function playersOf(workshop: Workshop, round: Round, team: TeamId): readonly Seat[] {
  return [...round.seats].flatMap(([id, theirs]) => {
    const seat = theirs === team ? workshop.seats.get(id) : undefined;
    return seat ? [seat] : [];
  });
}

/** The name the facilitator gave it, or its members'. */
export function teamName(workshop: Workshop, team: TeamId, members = membersOf(workshop, team)): string {
  return workshop.teams.get(team)?.name || members.map(({ name }) => name).join(', ');
}

/** The part of the round being played, or just played, that is this seat's. */
export function teamOf(workshop: Workshop, seat: SeatId): TeamId | undefined {
  return workshop.rounds.at(-1)?.seats.get(seat) ?? workshop.seats.get(seat)?.team;
}
