import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimedAction } from '../../src/crisis/actions.ts';
import { Crisis } from '../../src/crisis/crisis.ts';
import { hashOf } from '../../src/crisis/share-table.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { scoreRun } from '../../src/training/rescore.ts';
import { fits, type Inject, injectsIn, withInjects } from '../../src/workshop/inject.ts';
import { readInjects } from '../../src/workshop/schemas.ts';
import { LIBRARY } from '../support/library.ts';
import { LONG } from '../support/long.ts';
import { actionsOf, injectsOf, scenarioNamed } from '../support/small-room.ts';

const LEVERS = leversOf(RULEBOOK);
const SCENARIOS = LIBRARY.map((id) => scenarioNamed(id) as Scenario);

const seeds = fc.integer({ min: 0, max: 0xffffffff });

/** A scenario, some playing, and injects at minutes of their own. */
const crises = fc.constantFrom(...SCENARIOS).chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    wishes: fc.array(fc.record({ wait: fc.integer({ min: 0, max: 120 }), action: actionsOf(scenario) }), {
      maxLength: 40,
    }),
    injects: fc.uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 900 }), inject: injectsOf(scenario) }), {
      selector: ({ inject }) => inject.id,
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

/** What one sees at a minute, all of it; the table by its hash. */
function seen(crisis: Crisis) {
  const { table, ...view } = crisis.view();
  return { ...view, table: hashOf(table), rows: table.count };
}

function play(
  scenario: Scenario,
  seed: number,
  wishes: readonly { readonly wait: number; readonly action: TimedAction['action'] }[],
) {
  const crisis = new Crisis(scenario, LEVERS, seed);
  const log: TimedAction[] = [];
  for (const { wait, action } of wishes) {
    crisis.advance(crisis.now + wait);
    if (crisis.act(action) === undefined) log.push({ at: crisis.now, action });
  }
  return log;
}

describe('a scenario with injects', () => {
  it('goes, on every seed, exactly as without them until the first one’s minute', () => {
    fc.assert(
      fc.property(crises, seeds, ({ scenario, wishes, injects }, seed) => {
        const first = Math.min(...injects.map(({ at }) => at));
        const log = play(scenario, seed, wishes).filter(({ at }) => at < first);
        const without = new Crisis(scenario, LEVERS, seed);
        const withThem = new Crisis(withInjects(scenario, injects), LEVERS, seed);
        expect(without.play(log)).toBeUndefined();
        expect(withThem.play(log)).toBeUndefined();
        without.advance(first - 1);
        withThem.advance(first - 1);
        const { facts, ...rest } = seen(withThem);
        const expected = seen(without);
        expect(rest).toEqual({ ...expected, facts: undefined });
        // A risk map lists what may be in question beforehand: an inject's own facts too, none of the others differently.
        expect(facts).toMatchObject(expected.facts);
        if (!expected.prepared.includes('risk-map')) expect(facts).toEqual(expected.facts);
      }),
      { numRuns: LONG ? 3000 : 150 },
    );
  });

  it('then has them, each at its minute, and can be scored', () => {
    fc.assert(
      fc.property(crises, seeds, ({ scenario, injects }, seed) => {
        const changed = withInjects(scenario, injects);
        const crisis = new Crisis(changed, LEVERS, seed);
        crisis.advance(scenario.duration);
        const came = new Map(
          crisis.view().events.flatMap((event) => (event.type === 'post-appeared' ? [[event.post, event.at]] : [])),
        );
        for (const { at, inject } of injects) {
          for (const post of inject.posts) expect(came.get(`${inject.id}-${post.id}`)).toBe(at);
        }
        const run = { scenario: scenario.id, seed, rulebook: RULEBOOK.id, mode: 'live' as const, log: [], until: 1000 };
        expect(scoreRun(changed, run, RULEBOOK).ok).toBe(true);
      }),
      { numRuns: LONG ? 500 : 25 },
    );
  });

  it('names nothing that is not there, and nothing twice', () => {
    fc.assert(
      fc.property(crises, ({ scenario, injects }) => {
        const changed = withInjects(scenario, injects);
        for (const { inject } of injects) expect(fits(scenario, inject)).toBe(true);
        for (const list of [changed.people, changed.facts, changed.posts]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
        const people = new Set([...changed.people, ...changed.cell].map(({ id }) => id));
        const facts = new Set(changed.facts.map(({ id }) => id));
        const posts = new Set(changed.posts.map(({ id }) => id));
        for (const { by, about, re } of changed.posts) {
          expect(people).toContain(by);
          if (about !== undefined) expect(facts).toContain(about);
          if (re !== undefined) expect(posts).toContain(re);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is itself where there are none', () => {
    expect(withInjects(SCENARIOS[0] as Scenario, [])).toBe(SCENARIOS[0]);
  });
});

describe('a scenario in which something was injected', () => {
  it('tells what, and what was written before', () => {
    fc.assert(
      fc.property(crises, ({ scenario, injects }) => {
        const changed = withInjects(scenario, injects);
        const told = injectsIn(changed);
        expect(told.written).toEqual(scenario);
        expect(told.injects.map(({ at }) => at)).toEqual(injects.map(({ at }) => at));
        expect(withInjects(told.written, told.injects)).toEqual(changed);
      }),
      { numRuns: 50 },
    );
  });

  it('whatever its id looks like', () => {
    const [scenario] = fc.sample(crises, { seed: 3, numRuns: 1 }).map((crisis) => crisis.scenario) as [
      Parameters<typeof withInjects>[0],
    ];
    const [some] = fc.sample(injectsOf(scenario), { seed: 2, numRuns: 1 }) as [Inject];
    for (const id of ['I_-a9', 'Iaa-bb-cc', 'I--', 'I0-Z-z']) {
      const changed = withInjects(scenario, [{ at: 9, inject: { ...some, id } }]);
      const told = injectsIn(changed);
      expect(told.written).toEqual(scenario);
      expect(withInjects(told.written, told.injects)).toEqual(changed);
    }
  });
});

it('kept with a run and read again, injects are what they were; anything else is none', () => {
  fc.assert(
    fc.property(crises, ({ injects }) => {
      expect(readInjects(JSON.parse(JSON.stringify(injects)))).toEqual(injects);
      expect(readInjects(injects.map(({ inject }) => inject))).toBeUndefined();
    }),
    { numRuns: LONG ? 200 : 20 },
  );
});

describe('an inject that names what nobody knows is refused', () => {
  const scenario = SCENARIOS[0] as Scenario;
  const inject = fc.sample(injectsOf(scenario), { seed: 1, numRuns: 1 })[0] as Inject;
  const [post] = inject.posts as [Inject['posts'][number]];
  const reply = {
    id: 'answer',
    text: '…',
    strategy: 'inform' as const,
    traits: [],
    asserts: [],
    denies: [],
    signOff: [],
    opens: [],
    does: [],
  };

  it.each([
    ['author', { by: 'ghost' }],
    ['fact', { about: 'ghost' }],
    ['post it comments on', { re: 'ghost' }],
    ['claim', { replies: [{ ...reply, asserts: ['ghost'] }] }],
    ['denial', { replies: [{ ...reply, denies: ['ghost'] }] }],
    ['colleague', { replies: [{ ...reply, signOff: ['ghost'] }] }],
    ['deletion', { replies: [{ ...reply, does: [{ delete: 'ghost' }] }] }],
    ['one option of two', { replies: [reply, reply] }],
  ])('%s', (_, part) => {
    expect(fits(scenario, { ...inject, posts: [{ ...post, ...part }] })).toBe(false);
  });
});
