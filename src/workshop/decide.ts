import { decideForFacilitator } from './decide-facilitator.ts';
import { decideForParticipant } from './decide-participant.ts';
import { type Context, type Decision, denied, done, NOTHING_TO_DO } from './decision.ts';
import type { SecretHash, What } from './entry.ts';
import type { Command } from './messages.ts';
import { cleanName, unlike } from './names.ts';
import type { Audience } from './visible.ts';
import type { Seat, Workshop } from './workshop.ts';

export { type Context, type Decision, type Limits, SAFE_LIMITS } from './decision.ts';

/** The seat a secret opens. */
export function seatOf(workshop: Workshop, secret: SecretHash): Seat | undefined {
  for (const seat of workshop.seats.values()) if (seat.secret === secret) return seat;
  return undefined;
}

/** May somebody new come in? Whoever has a seat already keeps it. Everybody begins in a team of their own. */
export function decideJoin(
  workshop: Workshop,
  newcomer: { readonly name: string; readonly secret: SecretHash },
  { newId, limits }: Pick<Context, 'newId' | 'limits'>,
): Decision {
  const known = seatOf(workshop, newcomer.secret);
  if (known) return known.removed ? denied('not-allowed') : NOTHING_TO_DO;
  const present = [...workshop.seats.values()].filter(({ removed }) => !removed);
  if (present.length >= limits.seats || workshop.seats.size >= 2 * limits.seats) return denied('too-many');
  const name = cleanName(newcomer.name);
  if (name === undefined) return denied('bad-message');
  return done({
    type: 'joined',
    seat: newId(),
    name: unlike(
      name,
      present.map((seat) => seat.name),
    ),
    team: newId(),
    secret: newcomer.secret,
  });
}

/**
 * What becomes of a command: entries to append, or why not. `who` is already known to be who they are; what they may
 * do, when, and whether it was done before is decided here, the same after a restart as before it.
 */
export function decide(workshop: Workshop, who: Audience, command: Command, context: Context): Decision {
  if (who.as === 'screen') return denied('not-allowed');
  const seat = who.as === 'participant' ? workshop.seats.get(who.seat) : undefined;
  if (who.as === 'participant' && (!seat || seat.removed)) return denied('not-allowed');
  const last = seat ? seat.n : workshop.n;
  if (command.n === last) return NOTHING_TO_DO;
  if (command.n < last) return denied('stale');
  const decision = seat
    ? decideForParticipant(workshop, seat, command, context)
    : decideForFacilitator(workshop, command, context);
  return decision.ok
    ? { ...decision, entries: decision.entries.map((each) => counted(each, seat, command.n)) }
    : decision;
}

/** An act others agreed to is its author's; the count is of the one whose word did it. */
function counted(entry: What, seat: Seat | undefined, n: number): What {
  return seat && 'by' in entry && entry.by !== seat.id ? entry : { ...entry, n };
}
