import type { SeatId, TeamId } from '../../../workshop/entry.ts';
import type { Round, Seat, Workshop } from '../../../workshop/workshop.ts';

/** A team with who is in it now. */
export interface Crew {
  readonly id: TeamId;
  /** As the facilitator named it; may be empty. */
  readonly given: string;
  readonly members: readonly Seat[];
}

/** Those with somebody in them, in the order they came to be. */
export function crewsOf({ teams, seats }: Workshop): Crew[] {
  const present = [...seats.values()].filter(({ removed }) => !removed);
  return [...teams.values()].flatMap(({ id, name }) => {
    const members = present.filter(({ team }) => team === id);
    return members.length > 0 ? [{ id, given: name, members }] : [];
  });
}

/** The teams that play a round: those somebody sits in, not those everybody left for another. */
export const teamsIn = (round: Round): readonly TeamId[] => [...new Set(round.seats.values())];

/** A, B … Z, AA: a name that tells nothing. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Deals seats into so many teams of as equal a size as can be, at random. */
export function dealt(seats: readonly SeatId[], teams: number, random: () => number = Math.random): SeatId[][] {
  const rest = [...seats];
  for (let last = rest.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [rest[last], rest[other]] = [rest[other] as SeatId, rest[last] as SeatId];
  }
  const dealt: SeatId[][] = Array.from({ length: Math.max(1, Math.min(teams, rest.length)) }, () => []);
  for (const [index, seat] of rest.entries()) dealt[index % dealt.length]?.push(seat);
  return dealt;
}
