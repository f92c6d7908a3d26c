import { membersOf } from '../../../workshop/members.ts';
import type { Proposal } from '../../../workshop/workshop.ts';
import type { Agreement, Proposed } from '../../play/agreement.ts';
import type { Mine } from './use-place.ts';

/** Whose word this seat’s public words and deeds wait for; undefined where it may speak alone, as the room decides it. */
export function agreementIn({ workshop, seat, team, play }: Mine): Agreement | undefined {
  const { grouping, agreement: need } = workshop.settings;
  if (grouping !== 'roles' || need === 'nobody') return undefined;
  const members = membersOf(workshop, team);
  const others = members.filter(({ id }) => id !== seat.id).map(({ name }) => name);
  if (others.length === 0) return undefined;
  const proposed = ({ action, by, agreed, declined, done }: Proposal): Proposed => ({
    action,
    is: declined ? 'declined' : done ? 'done' : 'open',
    undecided: members.filter(({ id }) => id !== by && !agreed.includes(id)).map(({ name }) => name),
    no:
      declined && !declined.refusal && declined.by !== by
        ? { by: workshop.seats.get(declined.by)?.name ?? '', why: declined.why }
        : undefined,
  });
  return { need, others, proposals: (play?.proposals ?? []).map(proposed).toReversed() };
}
