import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Crisis } from '../../src/crisis/crisis.ts';
import { hashOf } from '../../src/crisis/share-table.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { replay } from '../../src/training/replay.ts';
import { runOf, Table } from '../../src/workshop/play.ts';
import type { Play, Round } from '../../src/workshop/workshop.ts';
import { injectsOf, scenarioNamed } from '../support/small-room.ts';

const LEVERS = leversOf(RULEBOOK);
const scenario = scenarioNamed('six-melons') as Scenario;
const SEED = 7;
const { log } = playBot(scenario, LEVERS, BOTS.golden, SEED).run;
const inject = fc.sample(injectsOf(scenario), { seed: 3, numRuns: 1 })[0];

const NONE: Play['injects'] = [];

function roundWith(part: Partial<Play>, minute = 0): Round {
  const play: Play = {
    mode: 'live',
    log: [],
    by: [],
    until: 0,
    finished: false,
    injects: NONE,
    proposals: [],
    ...part,
  };
  return {
    scenario: scenario.id,
    source: undefined,
    seed: SEED,
    status: 'running',
    minute,
    speed: 1,
    plays: new Map([['t', play]]),
    seats: new Map([['s', 't']]),
    injects: [],
    jury: undefined,
    scores: new Map(),
  };
}

const hashAt = (crisis: Crisis) => [crisis.now, crisis.eventCount, hashOf(crisis.view().table)];

describe('a table of crises', () => {
  it('gives each team’s crisis at any minute, whichever was asked for before', () => {
    const placed = inject ? [{ at: 200, inject }] : [];
    fc.assert(
      fc.property(
        fc.array(fc.record({ entries: fc.nat(log.length), minute: fc.nat(600), stirred: fc.boolean() }), {
          minLength: 2,
          maxLength: 8,
        }),
        (asked) => {
          const table = new Table(scenario, SEED);
          for (const { entries, minute, stirred } of asked) {
            const part = log.slice(0, entries);
            // An inject comes after all that was done, as the server sees to.
            const injects = stirred && (part.at(-1)?.at ?? 0) < 200 ? placed : NONE;
            const round = roundWith({ log: part, injects });
            const at = Math.max(minute, part.at(-1)?.at ?? 0);
            const fresh = replay(runOf(scenario, round, 't').scenario, LEVERS, {
              ...runOf(scenario, round, 't').run,
              until: at,
            });
            if (!fresh.ok) throw new Error(fresh.refusal.reason);
            expect(hashAt(table.crisisAt(round, 't', at))).toEqual(hashAt(fresh.crisis));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('goes on with the same crisis while time goes on', () => {
    const table = new Table(scenario, SEED);
    const first = table.crisisAt(roundWith({ log: log.slice(0, 2) }), 't', log[1]?.at ?? 0);
    const grown = { log: [...log.slice(0, 2), ...log.slice(2, 4)] };
    expect(table.crisisAt(roundWith(grown), 't', log[3]?.at ?? 0)).toBe(first);
    expect(table.crisisAt(roundWith(grown), 't', 0)).not.toBe(first);
  });

  it('knows a team that has done nothing', () => {
    const crisis = new Table(scenario, SEED).crisisAt(roundWith({}), 'nobody', 30);
    expect(crisis.now).toBe(30);
  });
});

describe('a team’s part as a run', () => {
  it('of a live team ends where the round is, never before its last act, never after the story', () => {
    const round = roundWith({ log: log.slice(0, 3) }, 50.7);
    const last = log[2]?.at ?? 0;
    expect(runOf(scenario, round, 't').run).toMatchObject({ until: Math.max(50, last), mode: 'live', seed: SEED });
    expect(runOf(scenario, round, 't', 0).run.until).toBe(last);
    expect(runOf(scenario, round, 't', 1e6).run.until).toBe(scenario.duration);
  });

  it('of a calm team ends where the team is', () => {
    const round = roundWith({ mode: 'calm', until: 321 }, 50);
    expect(runOf(scenario, round, 't').run).toMatchObject({ until: 321, mode: 'calm' });
  });

  it('of a team that never played is an empty one', () => {
    expect(runOf(scenario, roundWith({}), 'nobody').run.log).toEqual([]);
  });

  it('is refused by the engine as soon as an act is forged', () => {
    const forged = log.map((entry, index) => (index === 2 ? { ...entry, at: 0 } : entry));
    const { scenario: played, run } = runOf(scenario, roundWith({ log: forged }, 600), 't');
    expect(replay(played, LEVERS, run).ok).toBe(false);
    expect(new Crisis(played, LEVERS, SEED).play(run.log)).toMatchObject({ entry: expect.any(Number) });
  });
});
