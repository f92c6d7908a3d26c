import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOTS, POLICIES, playBot } from '../../src/training/bots/index.ts';
import type { Run } from '../../src/training/run.ts';
import { lettersOf, sealed } from '../../src/training/run-code/letters.ts';
import {
  CODE_TROUBLES,
  decodeRun,
  encodeRun,
  findCodes,
  isCodeOf,
  joinedParts,
  openCode,
  partsOf,
  type RunCode,
} from '../../src/training/run-code.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { LONG } from '../support/long.ts';
import { tirelessRun } from '../support/tireless.ts';

const LEVERS = leversOf(RULEBOOK);
const SCENARIOS = LIBRARY.map(givenScenario);
const [FIRST, SECOND] = SCENARIOS as [Scenario, Scenario];
/** Seeds a bot of each sort plays in each scenario: 84 runs a seed. */
const SEEDS = [4821, 0xffffffff, 0, 77, 9, 31_337, 2_000_000_000, 512, 64_000, 3, 1_234_567, 808].slice(
  0,
  LONG ? 12 : 1,
);

interface Played {
  readonly scenario: Scenario;
  readonly run: Run;
}
const played = (scenario: Scenario, policy: (typeof POLICIES)[number], seed: number): Played => ({
  scenario,
  run: { ...playBot(scenario, LEVERS, BOTS[policy], seed).run, mode: seed % 2 ? 'live' : 'calm' },
});

function opened(text: string): RunCode {
  const code = openCode(text);
  if (!code.ok || code.is !== 'run') throw new Error(`not a whole code: ${text}`);
  return code.code;
}

/** What a code says, whichever of these scenarios it is of. */
function read(text: string, among: readonly Scenario[] = [FIRST, SECOND]) {
  const code = openCode(text);
  if (!code.ok) return code;
  if (code.is !== 'run') return { ok: false, because: 'part' };
  const scenario = among.find(({ id }) => isCodeOf(code.code, id));
  return scenario ? decodeRun(code.code, scenario) : { ok: false, because: 'unknown' };
}

describe('the code of a run', () => {
  it('holds every run of every bot, to the letter, and fits a QR code a phone shows large', () => {
    for (const scenario of SCENARIOS) {
      for (const policy of POLICIES) {
        for (const seed of SEEDS) {
          const { run } = played(scenario, policy, seed);
          const text = encodeRun(scenario, run, 'Zoë 🔥');
          expect(read(text, SCENARIOS)).toEqual({ ok: true, run, name: 'Zoë 🔥' });
          expect(text).toMatch(/^[0-9A-Z]+$/);
          expect(text.length).toBeLessThan(260);
        }
      }
    }
  });

  it('holds the longest runs there are, in two QR codes at most', () => {
    for (const scenario of SCENARIOS) {
      const run = tirelessRun(scenario, 4821);
      const text = encodeRun(scenario, run, 'Tom');
      expect(read(text, SCENARIOS)).toEqual({ ok: true, run, name: 'Tom' });
      expect(partsOf(text, 400).length).toBeLessThanOrEqual(2);
    }
  });

  it('holds any name, up to forty letters', () => {
    const { scenario, run } = played(FIRST, 'canned', 5);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 45 }), (name) => {
        const whole = [...name.toWellFormed()].slice(0, 40).join('');
        expect(read(encodeRun(scenario, run, name))).toEqual({ ok: true, run, name: whole });
      }),
      { numRuns: 40 },
    );
  });

  it('holds a run that was ended early, or left after an answer pasted from elsewhere', () => {
    const { run } = played(FIRST, 'golden', 12);
    const early = { ...run, log: run.log.slice(0, 3), until: run.log[3]?.at ?? 0 };
    expect(read(encodeRun(FIRST, early))).toEqual({ ok: true, run: early, name: '' });
    const pasted = SCENARIOS.map((scenario) => played(scenario, 'canned', 3)).find(({ run: { log } }) =>
      log.some(({ action }) => action.type === 'reply' && !action.option.startsWith(`${action.post}/`)),
    );
    if (!pasted) throw new Error('no bot has pasted anything');
    expect(read(encodeRun(pasted.scenario, pasted.run), SCENARIOS)).toMatchObject({ ok: true, run: pasted.run });
  });

  it('refuses to be made of what is no run of the scenario', () => {
    const { run } = played(FIRST, 'golden', 12);
    expect(() => encodeRun(SECOND, run)).toThrow();
    expect(() => encodeRun(FIRST, { ...run, until: FIRST.duration + 1 })).toThrow();
    expect(() => encodeRun(FIRST, { ...run, log: [...run.log, ...run.log] })).toThrow();
  });

  it('is read whatever was put between its letters, in small letters, with look-alikes', () => {
    const { run } = played(FIRST, 'golden', 12);
    const text = encodeRun(FIRST, run, 'Léa');
    const lines = text.replaceAll(/.{40}/g, '$&\n> ').toLowerCase();
    const typed = text.replaceAll(/.{4}/g, '$& – ').replaceAll('0', 'o').replaceAll('1', 'l');
    for (const written of [lines, typed]) {
      const [found = ''] = findCodes(`Bonjour, voici :\n\n*${written}* Bonne journée !`);
      expect(read(found)).toEqual({ ok: true, run, name: 'Léa' });
    }
  });

  it('is found among others, and one that was cut spoils only itself', () => {
    const [a, b, c] = [1, 2, 3].map((seed) => encodeRun(FIRST, played(FIRST, 'defensive', seed).run)) as [
      string,
      string,
      string,
    ];
    const found = findCodes(`09:12 Tom : ${a}\n09:13 Zoé : ${b.slice(0, -9)}\n09:14 Ali : ${c}\nMerci !`);
    expect(found.map((each) => openCode(each).ok)).toEqual([true, false, true]);
    expect(openCode(b.slice(0, -9))).toEqual({ ok: false, because: 'cut' });
    expect(findCodes('nothing of the sort')).toEqual([]);
  });

  it('never becomes another run when it is altered', () => {
    const runs = [played(FIRST, 'golden', 1), played(FIRST, 'random', 2), played(SECOND, 'canned', 3)];
    const codes = runs.map(({ scenario, run }) => encodeRun(scenario, run, 'Tom'));
    const known = runs.map(({ run }) => JSON.stringify(run));
    const results = new Map<string, ReturnType<typeof read>>();
    const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZUÉ-* \n');
    const place = fc.nat({ max: 300 });
    const alteration = fc.oneof(
      fc.record({ at: place, put: letter }).map(
        ({ at, put }) =>
          (c: string) =>
            c.slice(0, at) + put + c.slice(at + 1),
      ),
      fc.record({ at: place, put: letter }).map(
        ({ at, put }) =>
          (c: string) =>
            c.slice(0, at) + put + c.slice(at),
      ),
      fc.record({ at: place, n: fc.nat(9) }).map(
        ({ at, n }) =>
          (c: string) =>
            c.slice(0, at) + c.slice(at + n),
      ),
      fc.record({ at: place, n: fc.nat(9) }).map(
        ({ at, n }) =>
          (c: string) =>
            c.slice(0, at) + c.slice(at + n, at + 2 * n) + c.slice(at, at + n) + c.slice(at + 2 * n),
      ),
      fc.record({ at: place, of: fc.constantFrom(...codes) }).map(
        ({ at, of }) =>
          (c: string) =>
            c.slice(0, at) + of.slice(at),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.array(alteration, { minLength: 1, maxLength: 3 }), (code, steps) => {
        for (const found of findCodes(steps.reduce((text, alter) => alter(text), code))) {
          const code = openCode(found);
          // Most alterations that are read at all are none: played again once.
          const text = code.ok && code.is === 'run' ? code.code.text : found;
          const result = results.get(text) ?? read(found);
          results.set(text, result);
          if (result.ok && 'run' in result) expect(known).toContain(JSON.stringify(result.run));
          else expect([...CODE_TROUBLES, 'unknown']).toContain('because' in result && result.because);
        }
      }),
      { numRuns: LONG ? 100_000 : 2_000 },
    );
  });

  it('survives letters that were sealed by hand', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 700n }), (number) => {
        const code = openCode(`SFU${sealed(`2${lettersOf(number)}`)}U`);
        if (!code.ok || code.is !== 'run') return;
        expect(decodeRun({ ...code.code }, FIRST).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
    // A true beginning, then anything: what was done is read to the end, and found impossible.
    const inside = encodeRun(FIRST, played(FIRST, 'golden', 12).run).slice(4, -7);
    const letters = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      minLength: 1,
      maxLength: 90,
    });
    fc.assert(
      fc.property(letters, (other) => {
        const code = opened(`SFU${sealed(`2${other}${inside.slice(other.length)}`)}U`);
        const decoded = decodeRun(code, FIRST);
        expect(decoded.ok && !inside.startsWith(other)).toBe(false);
        if (!decoded.ok) expect(CODE_TROUBLES).toContain(decoded.because);
      }),
      { numRuns: 150 },
    );
    expect(openCode(`SFU${sealed('3QQQ')}U`)).toEqual({ ok: false, because: 'newer' });
    expect(openCode(`SFU${sealed('P55QQ')}U`)).toEqual({ ok: false, because: 'damaged' });
  });

  it('is refused by a scenario that works otherwise, not by one whose words were mended', () => {
    const { run } = played(FIRST, 'golden', 12);
    const code = opened(encodeRun(FIRST, run));
    const [post, ...others] = FIRST.posts as [Scenario['posts'][number], ...Scenario['posts']];
    const mended = { ...FIRST, lesson: 'Mended.', posts: [{ ...post, text: 'Mended.' }, ...others] };
    const moved = { ...FIRST, posts: [...others, post] };
    const louder = { ...FIRST, posts: [{ ...post, charged: post.charged + 1 }, ...others] };
    expect(decodeRun(code, mended)).toMatchObject({ ok: true, run });
    expect(decodeRun(code, moved)).toEqual({ ok: false, because: 'changed' });
    expect(decodeRun(code, louder)).toEqual({ ok: false, because: 'changed' });
    // As if the game itself had changed: the same text, played otherwise.
    const otherGame = { ...louder, toJSON: () => FIRST };
    expect(decodeRun(code, otherGame)).toEqual({ ok: false, because: 'other-game' });
  });
});

describe('a code too long for one QR code', () => {
  const text = encodeRun(FIRST, played(FIRST, 'golden', 12).run);
  const parts = partsOf(text, 60);
  const read = (part: string) => {
    const code = openCode(part);
    if (!code.ok || code.is !== 'part') throw new Error(`not a part: ${part}`);
    return code.part;
  };

  it('is cut into even parts, put together again in any order', () => {
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(joinedParts(parts.map(read).reverse())).toBe(text);
    expect(read(parts[1] ?? '')).toMatchObject({ number: 2, count: parts.length });
  });

  it('waits for its last part', () => {
    expect(joinedParts(parts.slice(1).map(read))).toBeUndefined();
    expect(joinedParts([parts[0] ?? '', parts[0] ?? ''].map(read))).toBeUndefined();
  });

  it('stays whole when it is short enough', () => {
    expect(partsOf(text, text.length)).toEqual([text]);
  });
});
