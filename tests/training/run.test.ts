import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/crisis/actions.ts';
import { Crisis } from '../../src/crisis/crisis.ts';
import { hashOf } from '../../src/crisis/share-table.ts';
import { CHANNELS, MODERATIONS, VERDICTS } from '../../src/crisis/vocabulary.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { replay } from '../../src/training/replay.ts';
import { parseRun, type Run } from '../../src/training/run.ts';
import { hotWorld } from '../support/worlds.ts';

const LEVERS = leversOf(RULEBOOK);
const world = hotWorld();
const texts = world.posts.flatMap((post) => post.replies.map((reply) => `${post.id}/${reply.id}` as const));

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('reply' as const),
    post: fc.constantFrom(...world.posts.map((post) => post.id)),
    option: fc.constantFrom(...texts),
    channel: fc.constantFrom(...CHANNELS),
  }),
  fc.record({ type: fc.constant('publish' as const), statement: fc.constantFrom('holding', 'apology', 'denial') }),
  fc.record({
    type: fc.constant('moderate' as const),
    post: fc.constantFrom(...world.posts.map((post) => post.id)),
    how: fc.constantFrom(...MODERATIONS),
    cite: fc.boolean(),
  }),
  fc.record({ type: fc.constant('verify' as const), fact: fc.constantFrom('pen-opens-lock', 'factory-closed') }),
  fc.record({
    type: fc.constant('triage' as const),
    post: fc.constantFrom(...world.posts.map((post) => post.id)),
    verdict: fc.constantFrom(...VERDICTS),
  }),
  fc.record({
    type: fc.constant('ask' as const),
    who: fc.constantFrom('boss', 'legal'),
    text: fc.constantFrom(...texts, 'holding'),
  }),
  fc.constant({ type: 'brief' } as const),
  fc.record({ type: fc.constant('follow-up' as const), text: fc.constantFrom(...texts) }),
);

/** Plays whatever of these can be played, and keeps the log of it. */
function played(seed: number, wishes: readonly { wait: number; action: Action }[]): { run: Run; crisis: Crisis } {
  const crisis = new Crisis(world, LEVERS, seed);
  const log: Run['log'][number][] = [];
  for (const wish of wishes) {
    crisis.advance(crisis.now + wish.wait);
    if (crisis.act(wish.action) === undefined) log.push({ at: crisis.now, action: wish.action });
  }
  crisis.advance(crisis.now + 30);
  return { run: { scenario: 'hot', seed, rulebook: 'standard-1', mode: 'live', log, until: crisis.now }, crisis };
}

const wishes = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 300 }), action }), { maxLength: 25 });

describe('a run', () => {
  it('saved and loaded gives the same state', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), wishes, (seed, list) => {
        const { run, crisis } = played(seed, list);
        const loaded = parseRun(JSON.parse(JSON.stringify(run)));
        expect(loaded).toEqual(run);
        const replayed = replay(world, LEVERS, loaded as Run);
        expect(replayed.ok).toBe(true);
        if (!replayed.ok) return;
        const { table, ...view } = replayed.crisis.view();
        const { table: expected, ...expectedView } = crisis.view();
        expect(view).toEqual(expectedView);
        expect(hashOf(table)).toBe(hashOf(expected));
      }),
      { numRuns: 150 },
    );
  });

  it('from anywhere else is refused, never believed', () => {
    const good: Run = { scenario: 'hot', seed: 1, rulebook: 'standard-1', mode: 'live', log: [], until: 0 };
    expect(parseRun(good)).toEqual(good);
    const bad: unknown[] = [
      undefined,
      null,
      7,
      'run',
      [],
      { ...good, seed: -1 },
      { ...good, seed: 1.5 },
      { ...good, seed: 2 ** 32 },
      { ...good, mode: 'fast' },
      { ...good, until: -5 },
      { ...good, until: Number.NaN },
      { ...good, log: 'all' },
      { ...good, log: Array.from({ length: 6000 }, () => ({ at: 1, action: { type: 'brief' } })) },
      { ...good, log: [{ at: 1 }] },
      { ...good, log: [{ at: '1', action: { type: 'brief' } }] },
      { ...good, log: [{ at: 1, action: { type: 'constructor' } }] },
      { ...good, log: [{ at: 1, action: { type: '__proto__' } }] },
      { ...good, log: [{ at: 1, action: { type: 'reply', post: 'photo' } }] },
      { ...good, log: [{ at: 1, action: { type: 'moderate', post: 'photo', how: 'burn', cite: true } }] },
      { ...good, log: [{ at: 1, action: { type: 'prepare', kinds: ['luck'] } }] },
    ];
    for (const value of bad) expect(parseRun(value), JSON.stringify(value)?.slice(0, 80)).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parseRun(value)).not.toThrow();
      }),
    );
  });

  it('with a log that could not have been played is refused at its entry', () => {
    const log = [{ at: 5, action: { type: 'verify', fact: 'nothing' } }] as const;
    const run: Run = { scenario: 'hot', seed: 1, rulebook: 'standard-1', mode: 'live', log, until: 10 };
    expect(replay(world, LEVERS, run)).toMatchObject({ ok: false, entry: 0, refusal: { reason: 'unknown' } });
  });
});
