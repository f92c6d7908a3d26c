import { z } from 'zod';
import type { Action } from '../crisis/actions.ts';
import type { Refusal } from '../crisis/events.ts';
import { LONGEST } from '../crisis/network.ts';
import { ANSWERINGS, PREPARATIONS, RULES } from '../crisis/vocabulary.ts';
import { fact, person, post } from '../scenario/schema.ts';
import { LONGEST_OWN_WORDS, MODES, parseAction } from '../training/run.ts';
import type { Entry } from './entry.ts';
import type { Inject, PlacedInject } from './inject.ts';
import { type Command, DENIALS, type JoinOptions, type ServerMessages } from './messages.ts';
import { AGREEMENTS, CODE_LENGTH, GROUPINGS, HINTINGS, SPEEDS, TEAM_ROLES } from './vocabulary.ts';

/**
 * What comes over the network, both ways, is read here and nowhere else: shape, lists and lengths. What it means is
 * `decide`'s affair. (Only the workshop's own chunk and the server load this.)
 */

/** How large a piece may be. A whole message has its own bound where it comes in: `MOST_BYTES`. */
export const BOUNDS = {
  /** A name or words as typed, before they are cleaned. */
  name: 200,
  words: 2000,
  /** A scenario's own text. */
  source: 400_000,
  /** Things an inject may bring, of each sort. */
  inject: 6,
  jury: 12,
  entries: 100_000,
  seats: 5000,
} as const;

/** The largest message a participant, and a facilitator (who brings scenarios), ever needs. */
export const MOST_BYTES = { participant: 12_000, facilitator: 1_000_000 } as const;

const name = z.string().max(BOUNDS.name);
const words = z.string().max(BOUNDS.words);
const minute = z.number().int().min(0).max(LONGEST);
const count = z.number().int().min(1).max(1_000_000_000);
/** Seats, teams, proposals, jury items: made by the server, never by a person. */
const key = z.string().regex(/^[\w-]{1,40}$/);
const reference = z.string().min(1).max(200);
const everybodyOr = z.union([z.literal('all'), key]);
const stars = z.number().int().min(1).max(5);
const seed = z.number().int().min(0).max(0xffffffff);
const secret = z.string().regex(/^[\w-]{22}$/);
const hash = z.union([z.literal(''), z.string().regex(/^[\w-]{43}$/)]);
const code = z.string().length(CODE_LENGTH);
const mode = z.enum(MODES);
const speed = z.literal([...SPEEDS]);
const role = z.enum(TEAM_ROLES);

const settings = z.strictObject({
  grouping: z.enum(GROUPINGS),
  agreement: z.enum(AGREEMENTS),
  calm: z.boolean(),
});

const action = z.transform((value: unknown, context): Action => {
  const read = parseAction(value);
  if (!read) context.issues.push({ code: 'custom', message: 'bad-action', input: value });
  return read ?? z.NEVER;
});

const pieces = z.strictObject({
  id: key,
  people: z.array(person).max(BOUNDS.inject),
  facts: z.array(fact).max(BOUNDS.inject),
  posts: z.array(post).min(1).max(BOUNDS.inject),
});

/** A piece of scenario as it is once parsed, with minutes for times: the format's own schema, read backwards. */
const inject = z.transform((value: unknown, context): Inject => {
  const written = z.safeEncode(pieces, value as z.output<typeof pieces>);
  const read = written.success ? z.safeDecode(pieces, written.data) : written;
  if (!read.success) context.issues.push({ code: 'custom', message: 'bad-inject', input: value });
  return read.success ? (read.data as Inject) : z.NEVER;
});

const placedInjects = z.array(z.strictObject({ at: minute, inject })).max(200);

/** Injects that were kept with a run, from anything at all; undefined if they are not. */
export const readInjects = (value: unknown): readonly PlacedInject[] | undefined => placedInjects.safeParse(value).data;

const juryItem = z.strictObject({ id: key, post: reference, text: reference });
const shownItem = juryItem.extend({ words: z.string().max(LONGEST_OWN_WORDS).optional() });

const roundToOpen = {
  scenario: reference,
  source: z.string().max(BOUNDS.source).optional(),
  seed,
  answering: z.enum(ANSWERINGS).optional(),
  hinting: z.enum(HINTINGS).optional(),
};

export const joinSchema: z.ZodType<JoinOptions, unknown> = z.strictObject({
  code,
  as: z.enum(['participant', 'facilitator', 'screen']),
  secret,
  name: name.optional(),
  have: z.number().int().min(0).max(BOUNDS.entries),
  moves: z.number().int().min(0).max(BOUNDS.entries),
});

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ n: count, type: z.literal(type), ...shape });

/** A participant's, or the facilitator's: which of them may is for `decide`. */
export const commandSchema: z.ZodType<Command, unknown> = z.discriminatedUnion('type', [
  command('rename', { name }),
  command('choose-mode', { mode }),
  command('act', { action, at: minute.optional() }),
  command('wait', { at: minute }),
  command('finish', { at: minute }),
  command('agree', { proposal: key }),
  command('decline', { proposal: key, why: words }),
  command('tell', { text: words }),
  command('rate', { item: key, stars }),
  command('set-up', { settings }),
  command('place', { seat: key, team: key, role: role.optional() }),
  command('name-team', { team: key, name }),
  command('remove', { seat: key }),
  command('open-round', roundToOpen),
  command('start', {}),
  command('pause', {}),
  command('resume', {}),
  command('set-speed', { speed }),
  command('end', {}),
  command('inject', { to: everybodyOr, inject }),
  command('tell-team', { to: everybodyOr, text: words }),
  command('open-jury', { items: z.array(juryItem).max(BOUNDS.jury) }),
  command('close-jury', {}),
  command('delete-room', {}),
]);

// What the server sends. A browser believes its shape no more than the server believes the browser's.

const refusal: z.ZodType<Refusal, unknown> = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('busy'), until: minute }),
  z.object({ reason: z.literal('over') }),
  z.object({ reason: z.literal('out-of-order') }),
  z.object({ reason: z.literal('unknown'), what: reference }),
  z.object({ reason: z.literal('not-there-yet'), what: reference }),
  z.object({ reason: z.literal('already-done') }),
  z.object({ reason: z.literal('needs-sign-off'), from: z.array(reference).max(8) }),
  z.object({ reason: z.literal('needs-condition') }),
  z.object({ reason: z.literal('not-ours') }),
  z.object({ reason: z.literal('not-prepared'), what: z.enum(PREPARATIONS) }),
  z.object({ reason: z.literal('no-promise') }),
  z.object({ reason: z.literal('over-budget') }),
]);

const score = z.object({
  total: z.number(),
  outcome: z.number(),
  rules: z.array(z.object({ rule: z.enum(RULES), points: z.number(), max: z.number() })).max(RULES.length),
});

const group = z.object({
  count: z.number().int().min(0),
  total: z.number(),
  rules: z.array(z.object({ rule: z.enum(RULES), median: z.number() })).max(RULES.length),
});

const entry = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ t: z.number().int().min(0), n: count.optional(), type: z.literal(type), ...shape });
const dated = { at: minute };
const teams = { team: key, by: key };

export const entrySchema: z.ZodType<Entry, unknown> = z.discriminatedUnion('type', [
  entry('opened', { code, facilitator: hash }),
  entry('set-up', { settings }),
  entry('joined', { seat: key, name, team: key, secret: hash }),
  entry('renamed', { seat: key, name }),
  entry('removed', { seat: key }),
  entry('team-named', { team: key, name }),
  entry('placed', { seat: key, team: key, role: role.optional() }),
  entry('mode-chosen', { ...teams, mode }),
  entry('round-opened', roundToOpen),
  entry('started', {}),
  entry('paused', dated),
  entry('resumed', dated),
  entry('speed-set', { ...dated, speed }),
  entry('reached', dated),
  entry('ended', dated),
  entry('scored', { team: key, score }),
  entry('group-scored', { group }),
  entry('acted', { ...teams, ...dated, action, proposal: key.optional() }),
  entry('waited', { ...teams, ...dated }),
  entry('finished', { ...teams, ...dated }),
  entry('proposed', { ...teams, ...dated, proposal: key, action }),
  entry('agreed', { ...teams, proposal: key }),
  entry('declined', { ...teams, proposal: key, why: words, refusal: refusal.optional() }),
  entry('injected', { ...dated, to: everybodyOr, inject }),
  entry('told', { to: everybodyOr, by: key.optional(), text: words }),
  entry('jury-opened', { items: z.array(shownItem).max(BOUNDS.jury) }),
  entry('rated', { seat: key, item: key, stars }),
  entry('jury-closed', {
    results: z.array(z.object({ item: key, counts: z.array(z.number().int().min(0)).length(5) })).max(BOUNDS.jury),
  }),
]);

const entries = z.array(entrySchema).max(BOUNDS.entries);
const from = z.number().int().min(0).max(BOUNDS.entries);
const clock = z.object({ minute: z.number().min(0).max(LONGEST), perSecond: z.number().min(0).max(1000) });

/** By the message's name. */
export const serverMessageSchemas: { readonly [M in keyof ServerMessages]: z.ZodType<ServerMessages[M], unknown> } = {
  welcome: z.object({
    protocol: z.number().int(),
    code,
    seat: key.optional(),
    from,
    entries,
    connected: z.array(key).max(BOUNDS.seats),
    clock,
  }),
  entries: z.object({ from, entries }),
  clock,
  done: z.object({ n: count }),
  denied: z.union([z.object({ n: count, why: z.enum(DENIALS) }), z.object({ n: count, refusal })]),
  presence: z.object({ seat: key, connected: z.boolean() }),
  closing: z.object({ why: z.enum(['deleted', 'restarting', 'removed', 'elsewhere']) }),
};
