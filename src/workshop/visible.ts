import type { Entry, SeatId, TeamId } from './entry.ts';
import type { Workshop } from './workshop.ts';

/** Who looks at a room. The screen is the projector: what the facilitator sees, less what is private. */
export type Audience =
  | { readonly as: 'facilitator' }
  | { readonly as: 'screen' }
  | { readonly as: 'participant'; readonly seat: SeatId };

/**
 * What of an entry this audience may see; nothing if it is none of theirs. Hashes of secrets leave for nobody.
 * `workshop`: the room as it stands now; `round`: the number of the round the entry belongs to, by default the last.
 *
 * What is visible never changes afterwards, so a browser that holds the first hundred is sent the others; except when
 * a seat changes teams. Then (`Seat.moves` went up) the server sends that seat a welcome from 0.
 */
export function visibleTo(
  entry: Entry,
  audience: Audience,
  workshop: Workshop,
  round = workshop.rounds.length - 1,
): Entry | undefined {
  if (entry.type === 'opened') return { ...entry, facilitator: '' };
  if (entry.type === 'joined') return { ...entry, secret: '' };
  if (audience.as === 'facilitator') return entry;
  if (audience.as === 'screen') return entry.type === 'told' ? undefined : entry;
  return concerns(entry, audience.seat, workshop, round) ? entry : undefined;
}

/** All that this audience may see of a room so far, in order: a welcome. */
export function visibleEntries(entries: Iterable<Entry>, audience: Audience, workshop: Workshop): Entry[] {
  const visible: Entry[] = [];
  let opened = -1;
  let round = -1;
  for (const entry of entries) {
    if (entry.type === 'started') round = ++opened;
    else if (entry.type === 'round-opened') round = opened + 1;
    const seen = visibleTo(entry, audience, workshop, round);
    if (seen) visible.push(seen);
  }
  return visible;
}

function concerns(entry: Entry, seat: SeatId, workshop: Workshop, round: number): boolean {
  switch (entry.type) {
    case 'acted':
    case 'scored':
    case 'waited':
    case 'finished':
    case 'proposed':
    case 'agreed':
    case 'declined':
      return entry.team === teamIn(workshop, seat, round);
    case 'injected':
      return entry.to === 'all' || entry.to === teamIn(workshop, seat, round);
    case 'told':
      return entry.to === 'all' || entry.to === workshop.seats.get(seat)?.team;
    case 'mode-chosen':
      return wasIn(workshop, seat, entry.team);
    case 'rated':
      return entry.seat === seat;
    default:
      return true;
  }
}

/** The team whose part in that round is this seat's own. */
function teamIn(workshop: Workshop, seat: SeatId, round: number): TeamId | undefined {
  return workshop.rounds[round]?.seats.get(seat) ?? workshop.seats.get(seat)?.team;
}

/** A team it is in, or played a round in. */
function wasIn(workshop: Workshop, seat: SeatId, team: TeamId): boolean {
  return workshop.seats.get(seat)?.team === team || workshop.rounds.some(({ seats }) => seats.get(seat) === team);
}
