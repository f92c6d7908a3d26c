/** Words of the workshop. Each list lives once: messages, locales and controls start from it. */

/** Who plays a run: everybody their own; a team round one device; a team whose members hold a role each. */
export const GROUPINGS = ['alone', 'teams', 'roles'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const TEAM_ROLES = ['community-manager', 'spokesperson', 'legal', 'customer-care'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** How many other members must agree before a team with roles speaks in public. */
export const AGREEMENTS = ['nobody', 'one', 'everybody'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** While one writes a reply: it is read as it is typed, or not before it was sent. */
export const HINTINGS = ['training', 'exam'] as const;
export type Hinting = (typeof HINTINGS)[number];

export const ROUND_STATUSES = ['briefing', 'running', 'paused', 'over'] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];

/** What the facilitator multiplies the round's own pace by. */
export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Letters and figures nobody takes for one another, read aloud or from the back of a room. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 6;
