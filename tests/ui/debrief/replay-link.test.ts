import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leversOf, RULEBOOK } from '../../../src/rules/rulebook.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { unpacked } from '../../../src/studio/share-link.ts';
import { BOTS, playBot } from '../../../src/training/bots/index.ts';
import { ownRef } from '../../../src/training/own-option.ts';
import { withOwnWords } from '../../../src/training/own-words.ts';
import type { Run } from '../../../src/training/run.ts';
import { sealed } from '../../../src/training/run-code/letters.ts';
import { CODE_TROUBLES } from '../../../src/training/run-code.ts';
import { openReplay, readReplay, replayLink } from '../../../src/ui/debrief/replay/replay-link.ts';
import { parseRoute } from '../../../src/ui/route.ts';
import type { Services } from '../../../src/ui/services.ts';
import { type Inject, withInjects } from '../../../src/workshop/inject.ts';
import { givenScenario, LIBRARY } from '../../support/library.ts';
import { LONG } from '../../support/long.ts';
import { injectsOf } from '../../support/small-room.ts';

const LEVERS = leversOf(RULEBOOK);
const TROUBLES = [...CODE_TROUBLES, 'unknown', 'unreadable'];
/** The quickest of the library to play. */
const QUICK = ['sweet-recipe', 'no-signal', 'six-melons'].map(givenScenario) as [Scenario, Scenario, Scenario];
/** Spaces between its parts do not travel. */
const OWN_TEXT = JSON.stringify(JSON.parse(readFileSync('tests/scenario/small.json', 'utf8')));

function read(text: string): Scenario {
  const reading = parseScenario(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  return reading.scenario;
}
const OWN = read(OWN_TEXT);

const services: Pick<Services, 'library' | 'parseScenario'> = {
  library: LIBRARY.map((id) => {
    const load = async () => QUICK.find((each) => each.id === id) ?? givenScenario(id);
    return { ...QUICK[0], id, load };
  }),
  parseScenario: async (text) => parseScenario(text),
};

interface Played {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly source: string | undefined;
}

const cache = new Map<string, Run>();
function played(scenario: Scenario, policy: 'random' | 'golden' | 'canned', seed: number): Run {
  const name = `${scenario.id} ${policy} ${seed}`;
  const run = cache.get(name) ?? playBot(scenario, LEVERS, BOTS[policy], seed).run;
  cache.set(name, run);
  return run;
}

/** Runs of somebody who acts at random, on any seed, left at any moment or played to the end. */
const runs = fc
  .record({
    scenario: fc.constantFrom(OWN, OWN, OWN, QUICK[0], QUICK[0], QUICK[1]),
    policy: fc.constantFrom('random', 'random', 'golden', 'canned'),
    seed: fc.nat(9),
    left: fc.option(fc.nat()),
    mode: fc.constantFrom('live', 'calm'),
  })
  .map(({ scenario, policy, seed, left, mode }): Played => {
    const whole = { ...played(scenario, policy, 7919 * seed), mode };
    const source = scenario === OWN ? OWN_TEXT : undefined;
    if (left === null) return { scenario, source, run: whole };
    const until = left % (scenario.duration + 1);
    return { scenario, source, run: { ...whole, log: whole.log.filter(({ at }) => at <= until), until } };
  });

/** The address, and what the program makes of it once somebody opens it. */
async function linkOf({ scenario, run, source }: Played): Promise<string> {
  const link = await replayLink(scenario, run, source);
  if (link === undefined) throw new Error('too long for a link');
  return link;
}
async function opened(address: string) {
  const route = parseRoute(address);
  return route.at === 'replay' ? openReplay(route.link, services) : undefined;
}

describe('a link to a replay', () => {
  it('leads to the very run it was made of, whoever played', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (made) => {
        const link = await linkOf(made);
        expect(link).toMatch(/^#\/replay\/[\w.-]+$/);
        expect(await opened(link)).toEqual({ ok: true, ...made });
      }),
      { numRuns: LONG ? 20_000 : 200 },
    );
  });

  it('is some two hundred letters long, or what a trainer’s own scenario takes besides', async () => {
    const run = played(QUICK[2], 'golden', 1);
    expect((await linkOf({ scenario: QUICK[2], run, source: undefined })).length).toBeLessThan(260);
    expect((await linkOf({ scenario: OWN, run: played(OWN, 'golden', 1), source: OWN_TEXT })).length).toBeLessThan(
      3000,
    );
  });

  it('holds no score: it is reckoned when it is read', async () => {
    const run = played(QUICK[0], 'golden', 3);
    const link = await linkOf({ scenario: QUICK[0], run, source: undefined });
    const replay = await readReplay(link.slice('#/replay/'.length), services);
    const worse = { ...run, log: run.log.slice(0, 2) };
    const other = await readReplay(
      (await linkOf({ scenario: QUICK[0], run: worse, source: undefined })).slice('#/replay/'.length),
      services,
    );
    if (!replay.ok || !other.ok) throw new Error('not read');
    expect(replay.finished.scorecard.total).toBeGreaterThan(other.finished.scorecard.total);
    expect(replay.finished.scorecard.ending).not.toBe('');
  });

  it('brings along what a facilitator injected, into the library’s scenario or a trainer’s own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(QUICK[0], OWN),
        fc.nat(3),
        fc.integer({ min: 1, max: 600 }),
        fc.uniqueArray(fc.record({ id: fc.constantFrom('I7aBc_-e9-f2', 'Izz-a', 'I0'), n: fc.nat(1000) }), {
          minLength: 1,
          maxLength: 3,
          selector: ({ id }) => id,
        }),
        async (written, seed, at, drawn) => {
          const injects = drawn.map(({ id, n }, index) => {
            const [inject] = fc.sample(injectsOf(written), { seed: n, numRuns: 1 }) as [Inject];
            return { at: at + index, inject: { ...inject, id } };
          });
          const scenario = withInjects(written, injects);
          const source = written === OWN ? OWN_TEXT : undefined;
          const { run } = playBot(scenario, LEVERS, BOTS.canned, seed);
          expect(await opened(await linkOf({ scenario, run, source }))).toEqual({ ok: true, scenario, run, source });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('brings along what the player wrote, and what people answered to it', async () => {
    const [inject] = fc.sample(injectsOf(OWN), { seed: 4, numRuns: 1 }) as [Inject];
    const injects = [
      {
        at: 10,
        inject: { ...inject, id: 'I0', posts: inject.posts.map((post) => ({ ...post, on: 'pepia' as const })) },
      },
    ];
    for (const written of [OWN, withInjects(OWN, injects)]) {
      const words = 'Nadia, we are sorry: the soup was cold 😔. I am asking the kitchen and will tell you here. – Lulu';
      const log = (written === OWN ? ['photo'] : ['photo', `I0-${inject.posts[0]?.id}`]).map((post, n) => ({
        at: 60 * (n + 1),
        action: { type: 'reply', post, option: ownRef(post, words), channel: 'public', words } as const,
      }));
      const run: Run = { ...played(OWN, 'golden', 1), log, until: 500 };
      const scenario = withOwnWords(written, log);
      const read = await opened(await linkOf({ scenario, run, source: OWN_TEXT }));
      expect(read).toEqual({ ok: true, scenario, run, source: OWN_TEXT });
      expect(scenario.posts.length).toBeGreaterThan(written.posts.length);
    }
  });

  it('is not made when it would be too long', async () => {
    const long = givenScenario('leaked-messages');
    const text = readFileSync('scenarios/leaked-messages/scenario.json', 'utf8');
    expect(await replayLink(long, played(long, 'canned', 1), text)).toBeUndefined();
  });

  it('altered, cut or put together from others, never leads to another run, nor anywhere by accident', async () => {
    const sources: readonly Played[] = [
      { scenario: QUICK[0], run: played(QUICK[0], 'golden', 1), source: undefined },
      { scenario: QUICK[0], run: played(QUICK[0], 'random', 2), source: undefined },
      { scenario: QUICK[1], run: played(QUICK[1], 'canned', 3), source: undefined },
      { scenario: OWN, run: played(OWN, 'golden', 1), source: OWN_TEXT },
      { scenario: OWN, run: played(OWN, 'random', 2), source: OWN_TEXT },
      // The same crisis, told otherwise.
      { scenario: OWN, run: played(OWN, 'golden', 1), source: OWN_TEXT.replaceAll('ice-cold', 'lukewarm') },
    ];
    const links = await Promise.all(sources.map(linkOf));
    const known = new Set(await Promise.all(links.map(async (link) => JSON.stringify(await opened(link)))));
    expect(known.size).toBe(links.length);
    const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZUabcxyz_-.~?/#% é');
    const place = fc.nat({ max: 3000 });
    const at = (text: string, where: number) => where % (text.length + 1);
    const alteration = fc.oneof(
      fc.tuple(place, letter).map(([where, put]) => (link: string) => {
        const n = at(link, where);
        return link.slice(0, n) + put + link.slice(n + 1);
      }),
      fc.tuple(place, letter).map(([where, put]) => (link: string) => {
        const n = at(link, where);
        return link.slice(0, n) + put + link.slice(n);
      }),
      fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([where, many]) => (link: string) => {
        const n = at(link, where);
        return link.slice(0, n) + link.slice(n + many);
      }),
      fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([where, many]) => (link: string) => {
        const n = at(link, where);
        return (
          link.slice(0, n) + link.slice(n + many, n + 2 * many) + link.slice(n, n + many) + link.slice(n + 2 * many)
        );
      }),
      place.map((where) => (link: string) => link.slice(0, at(link, where))),
      place.map((where) => (link: string) => `#/replay/${link.slice(at(link, where))}`),
      fc.tuple(place, fc.constantFrom(...links)).map(([where, other]) => (link: string) => {
        const n = at(link, where);
        return link.slice(0, n) + other.slice(n);
      }),
      // Where one’s own begin and end: the seams of such a link.
      fc.tuple(fc.nat(2), fc.constantFrom(...links)).map(([seam, other]) => (link: string) => {
        const [mine, theirs] = [link.split('.'), other.split('.')];
        return [...mine.slice(0, seam), ...theirs.slice(seam)].join('.');
      }),
    );
    const results = new Map<string, string>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...links),
        fc.array(alteration, { minLength: 1, maxLength: 3 }),
        async (link, steps) => {
          const address = steps.reduce((text, alter) => alter(text), link);
          const told = results.get(address) ?? JSON.stringify(await opened(address));
          results.set(address, told);
          if (told === undefined || known.has(told)) return;
          expect(TROUBLES).toContain((JSON.parse(told) as { because?: string }).because);
        },
      ),
      { numRuns: LONG ? 100_000 : 10_000 },
    );
  });

  it('survives what was sealed by hand', async () => {
    const made = { scenario: OWN, run: played(OWN, 'golden', 1), source: OWN_TEXT };
    const inside = (await linkOf(made)).slice('#/replay/'.length, -1).slice(0, -6);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(inside.length),
        fc.nat(12),
        fc.string({ unit: fc.constantFrom(...'AZaz09._-'), maxLength: 6 }),
        async (at, gone, put) => {
          const other = inside.slice(0, at) + put + inside.slice(at + gone);
          const told = await openReplay(`${sealed(other)}U`, services);
          // Another program may bring other words to it; what was done in it stays what was done.
          if (told.ok) expect(told.run).toEqual(made.run);
          else expect(TROUBLES).toContain(told.because);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what is wrong with a link is said', () => {
  const library = { scenario: QUICK[0], run: played(QUICK[0], 'golden', 1), source: undefined };
  const own = { scenario: OWN, run: played(OWN, 'golden', 1), source: OWN_TEXT };
  const because = async (link: string, among = services) => {
    const read = await openReplay(link.replace('#/replay/', ''), among);
    return read.ok ? 'nothing' : read.because;
  };

  it('cut, damaged, newer', async () => {
    for (const made of [library, own]) {
      const link = await linkOf(made);
      expect(await because(link)).toBe('nothing');
      expect(await because(`${link}).`)).toBe('nothing');
      expect(await because(link.slice(0, -4))).toBe('cut');
      const middle = link.length - 30;
      const other = link[middle] === 'A' ? 'B' : 'A';
      expect(await because(link.slice(0, middle) + other + link.slice(middle + 1))).toBe('damaged');
    }
    expect(await because('nothing of the sort')).toBe('cut');
    expect(await because(`${sealed('2.abc.DEF')}U`)).toBe('newer');
    expect(await because(`SFU${sealed('1QQQ')}U`)).toBe('other-game');
  });

  it('of a scenario that changed, is not there, or cannot be read', async () => {
    const louder = { ...QUICK[0], posts: QUICK[0].posts.map((post) => ({ ...post, charged: post.charged + 1 })) };
    const link = await linkOf(library);
    const entries = services.library.map((entry) => ({ ...entry, load: async () => louder }));
    const changed = { ...services, library: entries };
    expect(await because(link, changed)).toBe('changed');
    expect(await because(link, { ...services, library: [] })).toBe('unknown');
    const unreadable = { ...services, parseScenario: async () => ({ ok: false, problems: [] }) as const };
    expect(await because(await linkOf(own), unreadable)).toBe('unreadable');
  });

  it('no part of a link with a scenario of its own is a link by itself', async () => {
    const address = (await linkOf(own)).slice('#/replay/'.length);
    const [, data = '', letters = ''] = /^(1\..*)\.([^.]*)$/.exec(address) ?? [];
    expect((await unpacked(data)).ok).toBe(true);
    for (const part of [data, letters, `SFU${letters}`, `${data}.`]) expect(await because(part)).not.toBe('nothing');
  });
});
