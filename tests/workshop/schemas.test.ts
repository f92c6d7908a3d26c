import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LONGEST } from '../../src/crisis/network.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOUNDS, commandSchema, entrySchema, joinSchema, serverMessageSchemas } from '../../src/workshop/schemas.ts';
import { LONG } from '../support/long.ts';
import { injectsOf, scenarioNamed } from '../support/small-room.ts';

const secret = 'aB3_-'.repeat(5).slice(0, 22);
const join = { code: 'ABCDEF', as: 'participant', secret, name: 'Léa', have: 0, moves: 0 };
const action = { type: 'triage', post: 'photo', verdict: 'now' };
const inject = fc.sample(injectsOf(scenarioNamed('six-melons') as Scenario), { seed: 3, numRuns: 1 })[0];
const items = [{ id: 'a', post: 'x', text: 'x/1' }];

const COMMANDS: readonly Record<string, unknown>[] = [
  { type: 'rename', name: 'Léa' },
  { type: 'choose-mode', mode: 'calm' },
  { type: 'act', action },
  { type: 'act', action, at: 12 },
  { type: 'wait', at: 12 },
  { type: 'finish', at: 12 },
  { type: 'agree', proposal: 'p1' },
  { type: 'decline', proposal: 'p1', why: '' },
  { type: 'tell', text: 'Hello' },
  { type: 'rate', item: 'a', stars: 5 },
  { type: 'set-up', settings: { grouping: 'roles', agreement: 'one', calm: true } },
  { type: 'place', seat: 's', team: 't' },
  { type: 'place', seat: 's', team: 't', role: 'legal' },
  { type: 'name-team', team: 't', name: 'Les Bleus' },
  { type: 'remove', seat: 's' },
  { type: 'open-round', scenario: 'six-melons', seed: 0xffffffff },
  { type: 'open-round', scenario: 'mine', source: '{}', seed: 0 },
  { type: 'start' },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'set-speed', speed: 0.25 },
  { type: 'end' },
  { type: 'inject', to: 'all', inject },
  { type: 'tell-team', to: 't', text: 'Hello' },
  { type: 'open-jury', items },
  { type: 'close-jury' },
  { type: 'delete-room' },
];

const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const reads = (value: unknown) => commandSchema.safeParse(value).success;
const given = (type: string, part: object) => ({ ...COMMANDS.find((each) => each.type === type), n: 1, ...part });

describe('a command', () => {
  test.each(COMMANDS.map((command) => [command.type, command] as const))(
    '%s comes through as it was sent',
    (_, command) => {
      const sent = { ...command, n: 7 };
      expect(commandSchema.parse(wire(sent))).toEqual(wire(sent));
    },
  );

  test.each(COMMANDS.map((command) => [command.type, command] as const))(
    '%s is refused with anything more, less, or no count',
    (_, command) => {
      expect(reads({ ...command, n: 1, also: 1 })).toBe(false);
      expect(reads(command)).toBe(false);
      for (const n of [0, -1, 1.5, Number.NaN, '1', 1e300]) expect(reads({ ...command, n })).toBe(false);
      for (const field of Object.keys(command)) {
        if (['at', 'role', 'source'].includes(field)) continue;
        const { [field]: _gone, ...rest } = { ...command, n: 1 } as Record<string, unknown>;
        expect({ field, reads: reads(rest) }).toEqual({ field, reads: false });
      }
    },
  );

  test.each([
    ['a name longer than anybody types', given('rename', { name: 'x'.repeat(BOUNDS.name + 1) })],
    ['words without end', given('tell', { text: 'x'.repeat(BOUNDS.words + 1) })],
    ['a minute after the longest story', given('wait', { at: LONGEST + 1 })],
    ['a minute before the first', given('act', { at: -1 })],
    ['half a minute', given('act', { at: 1.5 })],
    ['an action nobody has', given('act', { action: { type: 'bribe' } })],
    ['an action without its post', given('act', { action: { type: 'triage', verdict: 'now' } })],
    ['too many preparations', given('act', { action: { type: 'prepare', kinds: Array(50).fill('charter') } })],
    ['an action that is a prototype', given('act', { action: { type: '__proto__' } })],
    ['six stars', given('rate', { stars: 6 })],
    ['an id with a space', given('agree', { proposal: 'a b' })],
    ['an id without end', given('agree', { proposal: 'a'.repeat(41) })],
    ['a speed of one’s own', given('set-speed', { speed: 100 })],
    ['a role nobody holds', given('place', { role: 'king' })],
    ['a seed beyond 32 bits', given('open-round', { seed: 2 ** 32 })],
    ['a scenario too large', given('open-round', { source: ' '.repeat(BOUNDS.source + 1) })],
    ['a jury of hundreds', given('open-jury', { items: Array(BOUNDS.jury + 1).fill(items[0]) })],
    ['an inject without a post', given('inject', { inject: { ...inject, posts: [] } })],
    [
      'an inject of a hundred posts',
      given('inject', { inject: { ...inject, posts: Array(100).fill(inject?.posts[0]) } }),
    ],
    ['an inject with something more', given('inject', { inject: { ...inject, run: 'x' } })],
    [
      'an inject by nobody',
      given('inject', { inject: { ...inject, posts: [{ ...inject?.posts[0], by: undefined }] } }),
    ],
    [
      'an inject without words',
      given('inject', { inject: { ...inject, posts: [{ ...inject?.posts[0], text: ' ' }] } }),
    ],
    [
      'an inject with an id all objects have',
      given('inject', { inject: { ...inject, posts: [{ ...inject?.posts[0], id: 'constructor' }] } }),
    ],
    ['an inject for half of us', given('inject', { to: ['t'] })],
  ])('with %s is refused', (_, command) => expect(reads(command)).toBe(false));

  it('whatever comes, is read or refused, never thrown at', () => {
    const anything = fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true });
    const type = fc.constantFrom(...COMMANDS.map((command) => command.type));
    fc.assert(
      fc.property(anything, type, fc.constantFrom(...COMMANDS), (value, kind, command) => {
        for (const each of [value, { type: kind, n: 1, action: value, at: value, inject: value, items: value }]) {
          expect(typeof reads(each)).toBe('boolean');
        }
        for (const field of Object.keys(command)) {
          const changed = { ...command, n: 1, [field]: value };
          if (!reads(changed)) continue;
          expect(commandSchema.parse(commandSchema.parse(changed))).toEqual(commandSchema.parse(changed));
        }
        expect(typeof joinSchema.safeParse({ ...join, [String(kind)]: value }).success).toBe('boolean');
        expect(entrySchema.safeParse({ type: 'acted', t: 1, ...(value as object) }).success).toBe(false);
      }),
      { numRuns: LONG ? 20_000 : 300 },
    );
  });
});

describe('who comes in', () => {
  it('says a code, who they are and a secret', () => {
    expect(joinSchema.parse(join)).toEqual(join);
    expect(joinSchema.safeParse({ ...join, as: 'screen', name: undefined }).success).toBe(true);
  });

  test.each([
    ['no code', { code: 'ABC' }],
    ['a short secret', { secret: 'x' }],
    ['a secret that is none', { secret: ' '.repeat(22) }],
    ['a name without end', { name: 'x'.repeat(BOUNDS.name + 1) }],
    ['another audience', { as: 'admin' }],
    ['something more', { facilitator: true }],
    ['entries from below zero', { have: -1 }],
  ])('with %s is refused', (_, part) => expect(joinSchema.safeParse({ ...join, ...part }).success).toBe(false));
});

describe('what the server says', () => {
  const clock = { minute: 12.5, perSecond: 12 };
  const entry = { t: 1, type: 'acted', team: 't', by: 's', n: 1, at: 3, action };
  test.each([
    ['welcome', { protocol: 1, code: 'ABCDEF', seat: 's', from: 0, entries: [entry], connected: ['s'], clock }],
    ['entries', { from: 3, entries: [entry] }],
    ['clock', clock],
    ['done', { n: 1 }],
    ['denied', { n: 1, why: 'stale' }],
    ['denied', { n: 1, refusal: { reason: 'needs-sign-off', from: ['boss'] } }],
    ['presence', { seat: 's', connected: false }],
    ['closing', { why: 'restarting' }],
  ] as const)('%s comes through as it was sent', (name, message) => {
    expect(serverMessageSchemas[name].parse(wire(message))).toEqual(message);
  });

  it('is not believed when it makes no sense', () => {
    expect(serverMessageSchemas.clock.safeParse({ minute: Number.NaN, perSecond: 1 }).success).toBe(false);
    expect(serverMessageSchemas.entries.safeParse({ from: 0, entries: [{ ...entry, action: {} }] }).success).toBe(
      false,
    );
    expect(serverMessageSchemas.denied.safeParse({ n: 1, refusal: { reason: 'tired' } }).success).toBe(false);
  });
});
